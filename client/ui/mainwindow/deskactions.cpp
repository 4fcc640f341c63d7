// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/deskactions.h"

#include "core/fuzzy.h"
#include "core/inboxmodel.h"
#include "core/session.h"
#include "core/words.h"
#include "protocol/messages/counter.h"
#include "ui/actions/commandpalette.h"
#include "ui/actions/windowactions.h"
#include "ui/inbox/inboxwidget.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/ticketfinder.h"
#include "ui/objectnames.h"
#include "ui/ticket/ticketactions.h"
#include "ui/ticket/ticketwidget.h"

#include <QAbstractButton>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace schalter::ui {

DeskActions::DeskActions(Actions &actions, MainWindow &window, const Desk &desk)
    : QObject(&window)
    , m_actions(actions)
    , m_window(window)
    , m_desk(desk)
    , m_common(new WindowActions(actions, window, tr("Find an action, a ticket, a person…")))
    , m_palette(&m_common->palette())
    , m_finder(new TicketFinder(desk, this))
{
    addProgram();
    m_actions.add({"ticket.new"_L1, ActionGroup::Ticket, tr("&New ticket…"), u"Ctrl+N"_s}, [this] {
        m_window.openNewTicket();
    });
    m_ticket = new TicketActions(actions, *m_palette, [this] { return m_window.ticket(); });
    m_actions.add(
        {"ticket.window"_L1, ActionGroup::Ticket, tr("To its o&wn window"), u"Ctrl+Shift+W"_s},
        [this] { m_window.openInWindow(m_window.ticket()->ticket().id()); },
        [this] { return m_window.ticket() ? QString() : tr("No ticket is open."); });
    addInbox();
    m_common->addAreasAndHelp();
    addAppearances();
    addLanguages();
    m_common->alsoFind([this](const QString &typed) { return m_finder->items(typed); });
    m_common->alsoFind([this](const QString &typed) {
        return typed.isEmpty() ? QList<PaletteItem>() : m_ticket->people(typed);
    });
    connect(m_palette, &CommandPalette::searched, m_finder, &TicketFinder::search);
    connect(m_finder, &TicketFinder::found, m_palette, &CommandPalette::refresh);
    connect(m_finder, &TicketFinder::ticketWanted, &m_window, &MainWindow::openTicket);
}

void DeskActions::addProgram()
{
    constexpr auto group = ActionGroup::Program;
    m_actions.add(
        {"connect"_L1, group, tr("&Connect now"), {}, ActionSpec::OfWindow, nullptr, {}, true},
        [this] { m_desk.session.retryNow(); },
        [this] { return m_desk.session.isOnline() ? tr("It is connected.") : QString(); });
    m_actions.add(
        {"substitute"_L1, group, tr("My &substitute…"), {}},
        [this] {
            m_palette->open(tr("Who answers for you when you are away?"), {[this](const QString &typed) {
                                return substitutes(typed);
                            }});
        },
        [this] {
            return m_desk.session.isOnline() ? QString()
                                             : tr("That is only possible while there is a connection.");
        });
    m_actions.add(
        {names::adminAction, group, tr("&Administration and text modules…"), u"Ctrl+Shift+M"_s},
        [this] { m_window.openAdmin(); });
    m_actions.add({"privacy"_L1, group, tr("Co&ver what is shown"), u"Ctrl+Shift+L"_s}, [this] {
        Q_EMIT m_window.coverWanted();
    });
    m_actions.add({"logout"_L1, group, tr("&Log out"), {}, ActionSpec::OfWindow, nullptr, {}, true}, [this] {
        Q_EMIT m_window.logOutWanted();
    });
    m_actions.add({"quit"_L1, group, tr("&Quit"), QKeySequence(QKeySequence::Quit).toString()}, [this] {
        m_window.close();
    });
}

void DeskActions::addInbox()
{
    constexpr auto group = ActionGroup::Inbox;
    InboxWidget &inbox = m_window.inbox();
    m_actions.add(
        {"inbox.search"_L1, group, tr("&Search"), QKeySequence(QKeySequence::Find).toString()},
        [&inbox] { inbox.search(); });
    m_actions.add(
        {"inbox.focus"_L1, group, tr("To the &inbox"), u"Ctrl+I"_s}, [&inbox] { inbox.focusTable(); });
    m_actions.add(
        {"inbox.window"_L1, group, tr("Open in its &own window"), u"Ctrl+Return"_s, ActionSpec::OfScope,
         &inbox},
        [this, &inbox] {
            if (const auto ticket = inbox.currentTicket(); ticket.isValid())
                m_window.openInWindow(ticket);
        });
    m_actions.add(
        {"inbox.nextUnread"_L1, group, tr("&Next unread ticket"), u"F8"_s}, [this] { openNextUnread(); });
    m_actions.add({"inbox.next"_L1, group, tr("Next &ticket"), u"Ctrl+PgDown"_s}, [this] { step(1); });
    m_actions.add({"inbox.previous"_L1, group, tr("&Previous ticket"), u"Ctrl+PgUp"_s}, [this] { step(-1); });
    press(
        {"inbox.mine"_L1,
         group,
         tr("Only &mine: on or off"),
         u"Ctrl+1"_s,
         ActionSpec::OfWindow,
         nullptr,
         {},
         true},
        names::filterMine);
    press({"inbox.unread"_L1, group, tr("Only &unread: on or off"), u"Ctrl+2"_s}, names::filterUnread);
    m_actions.add(
        {"inbox.all"_L1, group, tr("&Reset the filters"), u"Ctrl+0"_s}, [&inbox] { inbox.resetFilters(); });
    m_actions.add(
        {"inbox.reload"_L1, group, tr("Re&load"), QKeySequence(QKeySequence::Refresh).toString()},
        [this] { m_desk.inbox.reload(); });
}

void DeskActions::press(const ActionSpec &spec, QLatin1StringView name)
{
    m_actions.add(spec, [this, name] {
        if (auto *button = m_window.findChild<QAbstractButton *>(name))
            button->click();
    });
}

void DeskActions::addAppearances()
{
    const std::tuple<QLatin1StringView, Appearance, QString> choices[] = {
        {"view.system"_L1, Appearance::System, tr("Appearance: as the &system")},
        {"view.light"_L1, Appearance::Light, tr("Appearance: &light")},
        {"view.dark"_L1, Appearance::Dark, tr("Appearance: &dark")},
        {"view.contrast"_L1, Appearance::Contrast, tr("Appearance: high &contrast")}};
    for (const auto &[id, value, text] : choices)
        m_actions.addSwitch(
            {id, ActionGroup::View, text, {}, ActionSpec::OfWindow, nullptr, tr("&Appearance")},
            [this, appearance = value] { return m_window.appearance() == appearance; },
            [this, appearance = value] { m_window.setAppearance(appearance); });
}

void DeskActions::addLanguages()
{
    const std::tuple<QLatin1StringView, QString, QString> choices[] = {
        {"language.de"_L1, u"de"_s, u"&Deutsch"_s},
        {"language.fr"_L1, u"fr"_s, u"&Français"_s},
        {"language.it"_L1, u"it"_s, u"&Italiano"_s},
        {"language.en"_L1, u"en"_s, u"&English"_s}};
    for (const auto &[id, code, text] : choices)
        m_actions.addSwitch(
            {id, ActionGroup::View, text, {}, ActionSpec::OfWindow, nullptr, tr("&Language")},
            [language = code] { return QLocale().name().startsWith(language); },
            [this, language = code] { Q_EMIT m_window.languageWanted(language); });
}

QList<PaletteItem> DeskActions::substitutes(const QString &typed)
{
    QList<PaletteItem> items;
    const domain::User &me = m_desk.session.me();
    const auto offer = [&](const QString &name, domain::UserId id) {
        if (const int score = client::fuzzyScore(typed, name); score > 0)
            items.append(
                {name, me.substitute == id ? tr("now") : QString(), {}, "person", true, score, [this, id] {
                     setSubstitute(id);
                 }});
    };
    offer(tr("Nobody"), {});
    for (const protocol::Person &person : m_desk.session.people())
        if (person.active && person.role != domain::Role::Reader && person.id != me.id)
            offer(person.name, person.id);
    return items;
}

void DeskActions::setSubstitute(domain::UserId person)
{
    m_desk.session.request<protocol::SetSubstitute>(
        protocol::SetSubstitute{person}, this, [this](const auto &answer) {
            if (!answer)
                return m_window.say(client::words::of(answer.error()));
            m_desk.session.noteSubstitute(answer->substitute);
            const QString name = m_desk.session.personName(answer->substitute);
            m_window.say(
                name.isEmpty() ? tr("Nobody is your substitute now.")
                               : tr("%1 is your substitute now.").arg(name));
        });
}

void DeskActions::step(int by)
{
    const TicketWidget *ticket = m_window.ticket();
    const int at = ticket ? m_desk.inbox.indexOf(m_window.ticket()->ticket().id()) : -1;
    if (const auto row = m_desk.inbox.row(at < 0 ? 0 : at + by))
        m_window.openTicket(row->id);
}

// From the open one downwards, then from the top.
void DeskActions::openNextUnread()
{
    const int rows = m_desk.inbox.rowCount();
    const int at = m_window.ticket() ? m_desk.inbox.indexOf(m_window.ticket()->ticket().id()) : -1;
    for (int i = 1; i <= rows; ++i) {
        const auto row = m_desk.inbox.row((at + i) % rows);
        const bool isOpen = row && m_window.ticket() && m_window.ticket()->ticket().id() == row->id;
        if (row && !isOpen && (row->unread > 0 || row->isNew))
            return m_window.openTicket(row->id);
    }
    m_window.say(tr("There is no other unread ticket in this list."));
}

} // namespace schalter::ui
