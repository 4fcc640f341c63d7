// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/historypage.h"

#include "core/words.h"
#include "ui/admin/placename.h"
#include "ui/objectnames.h"
#include "ui/theme/theme.h"
#include "ui/theme/wording.h"
#include "ui/widgets/inlinebar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace schalter::domain;
using namespace std::chrono_literals;

namespace schalter::ui {

namespace {

QString kindName(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::Person:
        return HistoryPage::tr("Person");
    case HistoryKind::Category:
        return HistoryPage::tr("Category");
    case HistoryKind::Form:
        return HistoryPage::tr("Form");
    case HistoryKind::Resource:
        return HistoryPage::tr("Resource");
    case HistoryKind::Module:
        return HistoryPage::tr("Text module");
    case HistoryKind::Catalogue:
        return HistoryPage::tr("Catalogue");
    }
    return {};
}

QString actionName(HistoryAction action)
{
    switch (action) {
    case HistoryAction::Added:
        return HistoryPage::tr("added");
    case HistoryAction::Changed:
        return HistoryPage::tr("changed");
    case HistoryAction::Removed:
        return HistoryPage::tr("removed");
    case HistoryAction::Retired:
        return HistoryPage::tr("no longer offered");
    case HistoryAction::Disabled:
        return HistoryPage::tr("may not log in any more");
    case HistoryAction::Enabled:
        return HistoryPage::tr("may log in again");
    case HistoryAction::Password:
        return HistoryPage::tr("given a new password");
    case HistoryAction::Imported:
        return HistoryPage::tr("imported");
    case HistoryAction::Ordered:
        return HistoryPage::tr("put in another order");
    }
    return {};
}

} // namespace

HistoryPage::HistoryPage(client::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_bar(new InlineBar(this))
    , m_tree(new QTreeWidget(this))
    , m_more(new QPushButton(tr("Show &more"), this))
{
    setObjectName(names::historyPage);
    m_bar->setObjectName(names::historyBar);
    m_tree->setObjectName(names::historyTree);
    m_tree->setAccessibleName(tr("Changes, newest first"));
    m_tree->setHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("How")});
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setUniformRowHeights(true);
    m_more->setObjectName(names::historyMore);
    m_typing.setSingleShot(true);
    m_typing.setInterval(250ms);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::large, metrics::large, metrics::large);
    layout->setSpacing(metrics::small);
    layout->addLayout(makeFilter());
    layout->addWidget(m_bar);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(&m_typing, &QTimer::timeout, this, &HistoryPage::reload);
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    connect(m_kind, &QComboBox::activated, this, &HistoryPage::reload);
    connect(m_more, &QPushButton::clicked, this, [this] { load(m_last); });
    connect(&session, &client::Session::stateChanged, this, [this] {
        if (m_session.isOnline() && isVisible())
            reload();
    });
}

QLayout *HistoryPage::makeFilter()
{
    m_kind = new QComboBox(this);
    m_kind->setObjectName(names::historyKind);
    m_kind->setAccessibleName(tr("What was changed"));
    m_kind->addItem(tr("Everything"), -1);
    for (const auto &[kind, name] : enumNames<HistoryKind>)
        m_kind->addItem(kindName(kind), static_cast<int>(kind));
    m_search = new QLineEdit(this);
    m_search->setObjectName(names::historySearch);
    m_search->setPlaceholderText(tr("Search for who, or for what was changed…"));
    m_search->setAccessibleName(tr("Search the history"));
    m_search->setClearButtonEnabled(true);
    auto *layout = new QHBoxLayout;
    layout->addWidget(m_kind);
    layout->addWidget(m_search, 1);
    return layout;
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void HistoryPage::reload() { load(0); }

void HistoryPage::load(qint64 before)
{
    protocol::ListHistory wanted;
    if (const int kind = m_kind->currentData().toInt(); kind >= 0)
        wanted.kinds = {static_cast<HistoryKind>(kind)};
    wanted.search = m_search->text();
    wanted.before = before;
    m_session.request<protocol::ListHistory>(
        wanted, this, [this, before, asked = ++m_asked](const Result<protocol::HistoryPage> &answer) {
            if (asked != m_asked)
                return;
            if (!answer)
                return m_bar->say(InlineBar::Kind::Error, client::words::of(answer.error()));
            m_bar->clear();
            if (before == 0)
                m_tree->clear();
            show(*answer);
        });
}

void HistoryPage::show(const protocol::HistoryPage &page)
{
    for (const HistoryEntry &entry : page.entries)
        add(entry);
    m_last = page.entries.isEmpty() ? 0 : page.entries.last().id;
    m_more->setVisible(page.more);
    if (m_tree->topLevelItemCount() == 0)
        m_bar->say(InlineBar::Kind::Info, tr("Nothing of this has been changed yet."));
    for (int column = 0; column < 3; ++column)
        m_tree->resizeColumnToContents(column);
}

void HistoryPage::add(const HistoryEntry &entry)
{
    const QString who = entry.actor.isValid() ? entry.actorName : tr("Command line");
    const QString what = entry.subject.isEmpty() ? kindName(entry.kind)
                                                 : u"%1 “%2”"_s.arg(kindName(entry.kind), entry.subject);
    auto *line = new QTreeWidgetItem(m_tree, {wording::when(entry.at), who, what, actionName(entry.action)});
    line->setToolTip(0, wording::whenLong(entry.at));
    for (auto change = entry.changes.begin(); change != entry.changes.end(); ++change) {
        const QString before = valueText(change->toObject().value("old"_L1));
        const QString after = valueText(change->toObject().value("new"_L1));
        const QString how = before.isEmpty()  ? after
                            : after.isEmpty() ? tr("%1 → (nothing)").arg(before)
                                              : u"%1 → %2"_s.arg(before, after);
        auto *detail = new QTreeWidgetItem(line, {QString(), QString(), placeName(change.key()), how});
        detail->setToolTip(3, how);
    }
}

} // namespace schalter::ui
