// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/filterbar.h"

#include "core/words.h"
#include "ui/objectnames.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

using domain::TicketState;

constexpr auto work = "work"_L1;
constexpr auto all = "all"_L1;
constexpr std::chrono::milliseconds typingPause{180};

QList<TicketState> statesOf(const QString &set)
{
    if (set == all)
        return {TicketState::Open, TicketState::Pending, TicketState::Closed, TicketState::Archived};
    if (const auto one = domain::fromName<TicketState>(set))
        return {*one};
    return {TicketState::Open, TicketState::Pending};
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_state(new QComboBox(this))
    , m_mine(makeChip(tr("Mine"), tr("Only tickets that I own"), names::filterMine))
    , m_unread(makeChip(tr("Unread"), tr("Only what I have not seen yet"), names::filterUnread))
{
    setObjectName(u"filterBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_search->setObjectName(names::inboxSearch);
    m_search->setPlaceholderText(tr("Search number, title, name, text"));
    m_search->setToolTip(
        tr("Search (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_search->setAccessibleName(tr("Search tickets"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(32);
    m_search->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);

    m_state->setObjectName(names::filterState);
    m_state->setAccessibleName(tr("State of the tickets shown"));
    m_state->addItem(tr("Open + in progress"), QString(work));
    for (const TicketState state : statesOf(all))
        m_state->addItem(client::words::of(state), QString(domain::nameOf(state)));
    m_state->addItem(tr("All tickets"), QString(all));

    auto *chips = new FlowLayout(metrics::small);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_state, m_mine, m_unread})
        chips->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::medium, metrics::medium, metrics::medium, metrics::medium);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_search);
    layout->addLayout(chips);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::tell);
    connect(m_state, &QComboBox::currentIndexChanged, this, &FilterBar::tell);
    connect(m_mine, &QPushButton::toggled, this, &FilterBar::tell);
    connect(m_unread, &QPushButton::toggled, this, &FilterBar::tell);
}

QPushButton *FilterBar::makeChip(const QString &text, const QString &hint, QLatin1StringView name)
{
    auto *chip = new QPushButton(text, this);
    chip->setObjectName(name);
    chip->setCheckable(true);
    chip->setToolTip(hint);
    chip->setAccessibleDescription(hint);
    setLook(chip, "chip");
    return chip;
}

client::InboxFilter FilterBar::filter() const
{
    return {
        statesOf(m_state->currentData().toString()), m_mine->isChecked(), m_unread->isChecked(),
        m_search->text().trimmed()};
}

void FilterBar::setFilter(const client::InboxFilter &filter)
{
    {
        const QSignalBlocker state(m_state), mine(m_mine), unread(m_unread), search(m_search);
        for (int i = 0; i < m_state->count(); ++i)
            if (statesOf(m_state->itemData(i).toString()) == filter.states)
                m_state->setCurrentIndex(i);
        m_mine->setChecked(filter.onlyMine);
        m_unread->setChecked(filter.onlyUnread);
        m_search->setText(filter.search);
    }
    tell();
}

void FilterBar::tell()
{
    m_typing.stop();
    Q_EMIT filterChanged(filter());
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            tell();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_typing.isActive())
                tell();
            Q_EMIT leftDownwards();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace schalter::ui
