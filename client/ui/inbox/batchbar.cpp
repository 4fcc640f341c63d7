// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/batchbar.h"

#include "ui/inbox/snoozemenu.h"
#include "ui/inbox/tagmenu.h"
#include "ui/objectnames.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinebar.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using schalter::client::Batch;

namespace schalter::ui {

namespace {

constexpr int mostListed = 6;

} // namespace

BatchBar::BatchBar(client::Session &session, client::Arrangement &arrangement, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_batch(arrangement.batch)
    , m_actions(new QWidget(this))
    , m_flow(new FlowLayout(metrics::small))
    , m_count(new QLabel(m_actions))
    , m_people(new QMenu(m_actions))
    , m_tags(new TagMenu(arrangement.tags, m_actions))
    , m_snooze(new SnoozeMenu(m_actions))
    , m_undo(new InlineBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_actions);
    layout->addWidget(m_undo);
    makeActions();
    makeUndo();
    m_actions->hide();
    connect(&m_batch, &Batch::changed, this, &BatchBar::refresh);
    m_tick.setInterval(250);
    connect(&m_tick, &QTimer::timeout, this, &BatchBar::refresh);
}

QPushButton *BatchBar::makeButton(const char *iconName, const QString &text, QLatin1StringView name)
{
    auto *button = new QPushButton(icon(iconName), text, m_actions);
    button->setObjectName(name);
    setLook(button, "chip");
    m_flow->addWidget(button);
    return button;
}

void BatchBar::makeActions()
{
    m_actions->setObjectName(names::batchBar);
    m_actions->setAttribute(Qt::WA_StyledBackground);
    m_count->setObjectName(names::batchCount);
    m_count->setFont(fontOf(TextSize::Body, QFont::DemiBold));
    m_count->setMinimumHeight(28);
    auto *around = new QVBoxLayout(m_actions);
    around->setContentsMargins(metrics::medium, 0, metrics::medium, metrics::medium);
    around->addLayout(m_flow);
    m_flow->addWidget(m_count);
    const auto act = [this](QPushButton *button, Batch::Kind kind) {
        connect(button, &QPushButton::clicked, this, [this, kind] { start({kind}); });
    };
    act(makeButton("accept", tr("Accept"), names::batchAccept), Batch::Kind::Accept);
    makeButton("assign", tr("Assign"), names::batchAssign)->setMenu(m_people);
    act(makeButton("close", tr("Close"), names::batchClose), Batch::Kind::Close);
    makeButton("tag", tr("Tag"), names::batchTag)->setMenu(m_tags);
    makeButton("clock", tr("Put off"), names::batchSnooze)->setMenu(m_snooze);
    act(makeButton("eye", tr("Read"), names::batchRead), Batch::Kind::MarkRead);
    act(makeButton("mail", tr("Unread"), names::batchUnread), Batch::Kind::MarkUnread);
    connect(m_people, &QMenu::aboutToShow, this, &BatchBar::fillPeople);
    connect(m_tags, &TagMenu::toggled, this, [this](domain::TagId tag, bool isOn) {
        start({isOn ? Batch::Kind::Tag : Batch::Kind::Untag, {}, tag});
    });
    connect(m_snooze, &SnoozeMenu::chosen, this, [this](const QDateTime &until) {
        start({until.isValid() ? Batch::Kind::Snooze : Batch::Kind::Wake, {}, {}, until});
    });
}

void BatchBar::makeUndo()
{
    m_undo->setObjectName(names::undoBar);
    m_undoButton = m_undo->addButton(tr("Undo"), names::undoButton);
    m_undoButton->setToolTip(tr("Nothing has been done yet (Ctrl+Z)"));
    m_nowButton = m_undo->addButton(tr("Do it now"), names::doNowButton);
    connect(m_undoButton, &QPushButton::clicked, &m_batch, &Batch::undo);
    connect(m_nowButton, &QPushButton::clicked, &m_batch, &Batch::doNow);
}

void BatchBar::showSelected(const QList<domain::InboxRow> &rows)
{
    m_rows = rows;
    m_actions->setVisible(rows.size() > 1);
    m_count->setText(tr("%n ticket(s)", nullptr, int(rows.size())));
    QList<domain::TagId> common = rows.isEmpty() ? QList<domain::TagId>() : rows.first().tags;
    bool isSnoozed = false;
    for (const domain::InboxRow &row : rows) {
        common.removeIf([&row](domain::TagId tag) { return !row.tags.contains(tag); });
        isSnoozed = isSnoozed || row.snoozedUntil.isValid();
    }
    m_tags->setChosen(common);
    m_snooze->setSnoozed(isSnoozed);
}

// Who could own all of them.
void BatchBar::fillPeople()
{
    m_people->clear();
    for (const protocol::Person &person : m_session.people()) {
        const bool mayOwnAll = std::all_of(m_rows.begin(), m_rows.end(), [&](const domain::InboxRow &row) {
            return person.categories.contains(row.category);
        });
        if (!person.active || person.role == domain::Role::Reader || !mayOwnAll)
            continue;
        QString name = person.name;
        m_people->addAction(name.replace(u"&"_s, u"&&"_s), this, [this, id = person.id] {
            start({Batch::Kind::Assign, id});
        });
    }
}

void BatchBar::start(Batch::Action action) { m_batch.start(action, m_rows); }

QString BatchBar::sentence() const
{
    const int n = m_batch.size();
    switch (m_batch.action().kind) {
    case Batch::Kind::Accept:
        return tr("%n ticket(s) will be accepted.", nullptr, n);
    case Batch::Kind::Assign:
        return tr("%n ticket(s) will go to %1.", nullptr, n)
            .arg(m_session.personName(m_batch.action().assignee));
    case Batch::Kind::Close:
        return tr("%n ticket(s) will be closed; the applicants are told then.", nullptr, n);
    case Batch::Kind::Tag:
        return tr("%n ticket(s) will be tagged.", nullptr, n);
    case Batch::Kind::Untag:
        return tr("%n ticket(s) will lose the tag.", nullptr, n);
    case Batch::Kind::MarkRead:
        return tr("%n ticket(s) will be marked as read.", nullptr, n);
    case Batch::Kind::MarkUnread:
        return tr("%n ticket(s) will be marked as unread.", nullptr, n);
    case Batch::Kind::Snooze:
        return tr("%n ticket(s) will be put off.", nullptr, n);
    case Batch::Kind::Wake:
        return tr("%n ticket(s) will be shown again.", nullptr, n);
    }
    return {};
}

QString BatchBar::refusals() const
{
    QStringList lines;
    const auto &refused = m_batch.refusals();
    for (const Batch::Refusal &one : refused.first(qMin<qsizetype>(refused.size(), mostListed)))
        lines.append(u"%1: %2"_s.arg(one.number, one.reason));
    if (refused.size() > mostListed)
        lines.append(tr("… and %n more", nullptr, int(refused.size()) - mostListed));
    return tr("Not done for %n ticket(s):", nullptr, int(refused.size())) + u'\n' + lines.join(u'\n');
}

void BatchBar::refresh()
{
    m_undoButton->setVisible(m_batch.isWaiting());
    m_nowButton->setVisible(m_batch.isWaiting());
    m_undo->setDismissable(!m_batch.isWaiting());
    if (m_batch.isWaiting()) {
        m_tick.start();
        m_undo->say(
            InlineBar::Kind::Info, u"%1 (%2)"_s.arg(sentence()).arg((m_batch.remaining() + 999) / 1000));
        return;
    }
    m_tick.stop();
    if (m_batch.refusals().isEmpty())
        m_undo->clear();
    else
        m_undo->say(InlineBar::Kind::Warning, refusals());
}

} // namespace schalter::ui
