// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/placebar.h"

#include "core/words.h"
#include "ui/inbox/snoozemenu.h"
#include "ui/inbox/tagmenu.h"
#include "ui/objectnames.h"
#include "ui/theme/icon.h"
#include "ui/theme/tagcolours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace schalter::domain;

namespace schalter::ui {

namespace {

QString escaped(QString text) { return text.replace(u"&"_s, u"&&"_s); }

} // namespace

PlaceBar::PlaceBar(client::OpenTicket &ticket, client::Arrangement &arrangement, QWidget *parent)
    : QWidget(parent)
    , m_ticket(ticket)
    , m_tags(arrangement.tags)
    , m_line(new FlowLayout(metrics::small))
    , m_bar(new InlineBar(this))
{
    makeButtons(arrangement);
    m_merge = makeMerge();
    m_bar->setObjectName(names::mergeBar);
    m_sure = m_bar->addButton(tr("Merge them anyway"), names::mergeButton);
    connect(m_sure, &QPushButton::clicked, this, [this] { merge(true); });
    m_line->addWidget(m_merged);
    m_line->addWidget(m_related);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addLayout(m_line);
    layout->addWidget(m_merge);
    layout->addWidget(m_bar);
    connect(&m_tags, &client::Tags::changed, this, [this] {
        m_shown.clear();
        showTags();
    });
    connect(&ticket, &client::OpenTicket::operationRefused, this, &PlaceBar::onRefused);
    connect(&ticket, &client::OpenTicket::operationDone, this, [this](const QString &operation) {
        if (operation == m_merging)
            m_merge->hide();
    });
}

void PlaceBar::makeButtons(client::Arrangement &arrangement)
{
    m_tag = new QPushButton(icon("tag"), tr("Tag"), this);
    m_tag->setObjectName(names::tagButton);
    m_tagMenu = new TagMenu(arrangement.tags, m_tag);
    m_tag->setMenu(m_tagMenu);
    m_snooze = new QPushButton(icon("clock"), tr("Put off"), this);
    m_snooze->setObjectName(names::snoozeButton);
    m_snooze->setToolTip(tr("Out of my inbox until later, or until the applicant answers; only for me"));
    m_snoozeMenu = new SnoozeMenu(m_snooze);
    m_snooze->setMenu(m_snoozeMenu);
    m_related = new QPushButton(icon("person"), QString(), this);
    m_related->setObjectName(names::relatedBar);
    m_related->setMenu(new QMenu(m_related));
    setLook(m_related, "chip");
    m_related->hide();
    m_merged = new QPushButton(icon("transfer"), tr("Merged: go to the other ticket"), this);
    setLook(m_merged, "chip");
    m_merged->hide();
    connect(
        m_merged, &QPushButton::clicked, this, [this] { Q_EMIT ticketWanted(m_ticket.ticket().mergedInto); });
    connect(m_tagMenu, &TagMenu::toggled, this, [this](TagId tag, bool isOn) {
        m_ticket.place().setTag(tag, isOn);
    });
    connect(m_tagMenu, &TagMenu::refused, this, [this](const QString &why) {
        m_sure->hide();
        m_bar->say(InlineBar::Kind::Error, why);
    });
    connect(m_snoozeMenu, &SnoozeMenu::chosen, this, &PlaceBar::snooze);
}

QWidget *PlaceBar::makeMerge()
{
    auto *merging = new QWidget(this);
    m_number = new QLineEdit(merging);
    m_number->setObjectName(names::mergeNumber);
    m_number->setPlaceholderText(tr("Number of the ticket to go on with"));
    m_number->setAccessibleName(m_number->placeholderText());
    auto *go = new QPushButton(tr("Close this one and merge"), merging);
    auto *back = new QPushButton(tr("Back"), merging);
    auto *layout = new QHBoxLayout(merging);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_number, 1);
    layout->addWidget(go);
    layout->addWidget(back);
    merging->hide();
    connect(go, &QPushButton::clicked, this, [this] { merge(false); });
    connect(m_number, &QLineEdit::returnPressed, this, [this] { merge(false); });
    connect(back, &QPushButton::clicked, this, [this] {
        m_merge->hide();
        m_bar->clear();
    });
    return merging;
}

void PlaceBar::refresh()
{
    m_tag->setVisible(m_ticket.place().canTag());
    m_snooze->setVisible(m_ticket.ticket().state != TicketState::Archived);
    m_merged->setVisible(m_ticket.ticket().mergedInto.isValid());
    if (!m_ticket.place().canMerge())
        m_merge->hide();
    showTags();
    if (m_loadedAt != m_ticket.ticket().lastSequence)
        loadRelated();
}

void PlaceBar::showTags()
{
    const QList<TagId> tags = m_ticket.ticket().tags;
    m_tagMenu->setChosen(tags);
    if (m_shown == tags)
        return;
    m_shown = tags;
    for (QWidget *chip : std::exchange(m_chips, {}))
        delete chip;
    for (const Tag &tag : m_tags.of(tags)) {
        auto *chip = new QPushButton(escaped(tag.name), this);
        const TagInk ink = inkOf(tag.colour, presentColours());
        chip->setObjectName(names::tagChip);
        chip->setStyleSheet(
            u"background:%1; color:%2; border:0; border-radius:10px; padding:2px 10px; min-height:18px;"_s
                .arg(ink.ground.name(), ink.text.name()));
        chip->setToolTip(tr("Press to take this tag off"));
        chip->setAccessibleDescription(chip->toolTip());
        connect(chip, &QPushButton::clicked, this, [this, id = tag.id] {
            if (m_ticket.place().canTag())
                m_ticket.place().setTag(id, false);
        });
        m_line->addWidget(chip);
        chip->show();
        m_chips.append(chip);
    }
    updateGeometry();
}

void PlaceBar::loadRelated()
{
    m_loadedAt = m_ticket.ticket().lastSequence;
    m_ticket.place().related(this, [this](const auto &answer) {
        if (answer)
            showRelated(*answer);
    });
}

// Each can be opened, or be what this one is merged into.
void PlaceBar::showRelated(const protocol::RelatedList &list)
{
    QMenu *menu = m_related->menu();
    for (QMenu *former : menu->findChildren<QMenu *>())
        former->deleteLater();
    menu->clear();
    for (const InboxRow &row : list.rows) {
        const QString title = menu->fontMetrics().elidedText(row.title, Qt::ElideRight, 320);
        menu->addAction(escaped(u"%1  %2"_s.arg(row.number, title)), this, [this, id = row.id] {
            Q_EMIT ticketWanted(id);
        });
    }
    if (m_ticket.place().canMerge() && !list.rows.isEmpty()) {
        menu->addSeparator();
        QMenu *merging = menu->addMenu(tr("&Merge this one into"));
        for (const InboxRow &row : list.rows)
            merging->addAction(escaped(row.number), this, [this, number = row.number] { askMerge(number); });
    }
    const int count = int(list.rows.size());
    m_related->setText(
        list.more ? tr("More than %n other open ticket(s) of this applicant", nullptr, count)
                  : tr("%n other open ticket(s) of this applicant", nullptr, count));
    m_related->setVisible(count > 0 && !m_ticket.ticket().mergedInto.isValid()); // it leads on itself
    updateGeometry();
}

void PlaceBar::snooze(const QDateTime &until)
{
    m_ticket.place().snooze(until, this, [this, until](const auto &answer) {
        m_sure->hide();
        if (!answer)
            m_bar->say(InlineBar::Kind::Error, client::words::of(answer.error()));
        else if (until.isValid())
            m_bar->say(
                InlineBar::Kind::Info,
                tr("Out of your inbox until %1, or until the applicant answers.")
                    .arg(QLocale().toString(until.toLocalTime(), QLocale::ShortFormat)));
        else
            m_bar->clear();
    });
}

void PlaceBar::askMerge(const QString &number)
{
    m_number->setText(number);
    m_bar->clear();
    m_merge->show();
    m_number->setFocus(Qt::OtherFocusReason);
}

void PlaceBar::merge(bool isSure)
{
    m_bar->clear();
    m_sure->hide();
    if (isSure && m_target.isValid()) {
        m_merging = m_ticket.place().mergeInto(m_target, true);
        return;
    }
    m_ticket.place().find(m_number->text(), this, [this](const std::optional<InboxRow> &found) {
        m_target = found ? found->id : TicketId();
        if (found)
            m_merging = m_ticket.place().mergeInto(found->id, false);
        else
            m_bar->say(InlineBar::Kind::Warning, tr("There is no ticket with this number that you may see."));
    });
}

void PlaceBar::onRefused(const QString &operation, const Error &error)
{
    if (operation != m_merging)
        return;
    m_sure->setVisible(error.code == ErrorCode::OtherApplicant);
    m_bar->say(InlineBar::Kind::Warning, client::words::of(error));
}

} // namespace schalter::ui
