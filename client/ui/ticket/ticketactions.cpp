// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticketactions.h"

#include "core/fuzzy.h"
#include "ui/actions/commandpalette.h"
#include "ui/objectnames.h"
#include "ui/ticket/ticketwidget.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace schalter::ui {

TicketActions::TicketActions(
    Actions &actions, CommandPalette &palette, std::function<TicketWidget *()> ticket)
    : QObject(&actions)
    , m_actions(actions)
    , m_palette(palette)
    , m_ticket(std::move(ticket))
{
    addState();
    addCare();
    addWriting();
    addNotes();
}

QString TicketActions::whyNoTicket() const
{
    const TicketWidget *ticket = m_ticket();
    if (!ticket)
        return tr("No ticket is open.");
    return ticket->isLoaded() ? QString() : tr("The ticket is still being loaded.");
}

void TicketActions::press(const ActionSpec &spec, QLatin1StringView name, const QString &why)
{
    const auto button = [this, name] {
        QAbstractButton *found = nullptr; // the visible one if there are several
        for (auto *candidate : m_ticket()->findChildren<QAbstractButton *>(name))
            if (!found || candidate->isVisibleTo(m_ticket()))
                found = candidate;
        return found;
    };
    m_actions.add(
        spec, [button] { button()->click(); },
        [this, button, why] {
            if (const QString none = whyNoTicket(); !none.isEmpty())
                return none;
            const QAbstractButton *found = button();
            if (!found || !found->isVisibleTo(m_ticket()))
                return tr("That is not possible in the ticket's present state.");
            return found->isEnabled() ? QString() : why.isEmpty() ? found->toolTip() : why;
        });
}

void TicketActions::addState()
{
    constexpr auto group = ActionGroup::Ticket;
    press({"ticket.accept"_L1, group, tr("&Accept"), u"Ctrl+Shift+A"_s}, names::acceptButton);
    press({"ticket.approve"_L1, group, tr("A&pprove…"), u"Ctrl+Shift+P"_s}, names::approveButton);
    press({"ticket.decline"_L1, group, tr("&Decline…"), u"Ctrl+Shift+D"_s}, names::declineButton);
    press({"ticket.cancel"_L1, group, tr("Cance&l approval…"), u"Ctrl+Shift+X"_s}, names::cancelButton);
    press({"ticket.close"_L1, group, tr("&Close"), u"Ctrl+Shift+C"_s}, names::closeButton);
    press({"ticket.reopen"_L1, group, tr("Re&open"), u"Ctrl+Shift+O"_s}, names::reopenButton);
    press({"ticket.archive"_L1, group, tr("Arc&hive"), u"Ctrl+Shift+H"_s}, names::archiveButton);
    press(
        {"ticket.unarchive"_L1, group, tr("Out of the arch&ive"), u"Ctrl+Shift+B"_s}, names::unarchiveButton);
    m_actions.add(
        {"ticket.assign"_L1, group, tr("Assi&gn…"), u"Ctrl+Shift+G"_s},
        [this] {
            m_palette.open(tr("Assign to whom?"), {[this](const QString &typed) { return people(typed); }});
        },
        [this] {
            const QString why = whyNoTicket();
            return !why.isEmpty() ? why
                   : m_ticket()->ticket().canAssign()
                       ? QString()
                       : tr("That is not possible in the ticket's present state.");
        });
    press({"ticket.mute"_L1, group, tr("&Mute or unmute"), u"Ctrl+Shift+U"_s}, names::muteButton);
    m_actions.add(
        {"ticket.unread"_L1, group, tr("Mark as &unread"), u"Ctrl+U"_s},
        [this] { m_ticket()->ticket().markUnread(); }, [this] { return whyNoTicket(); });
}

void TicketActions::addCare()
{
    m_actions.add(
        {"ticket.correct"_L1,
         ActionGroup::Ticket,
         tr("Corr&ect a field…"),
         u"Ctrl+E"_s,
         ActionSpec::OfWindow,
         nullptr,
         {},
         true},
        [this] {
            m_palette.open(
                tr("Correct which field?"), {[this](const QString &typed) { return fields(typed); }});
        },
        [this] {
            const QString why = whyNoTicket();
            return !why.isEmpty()         ? why
                   : fields({}).isEmpty() ? tr("No field can be corrected in the ticket's present state.")
                                          : QString();
        });
    m_actions.add(
        {"ticket.copyLink"_L1, ActionGroup::Ticket, tr("Cop&y a link for colleagues"), u"Ctrl+Shift+K"_s},
        [this] {
            QGuiApplication::clipboard()->setText(
                u"schalter://ticket/"_s + m_ticket()->ticket().ticket().number);
        },
        [this] { return whyNoTicket(); });
    care("ticket.applicant"_L1, tr("Change name or address…"), names::changeApplicantAction);
    care("ticket.renewLink"_L1, tr("Send a new link…"), names::renewLinkAction);
    care("ticket.printLink"_L1, tr("Print a link…"), names::printLinkAction);
    care("ticket.revokeLinks"_L1, tr("Revoke all links…"), names::revokeLinksAction);
}

void TicketActions::care(QLatin1StringView id, const QString &text, QLatin1StringView name)
{
    const auto action = [this, name] { return m_ticket()->findChild<QAction *>(name); };
    m_actions.add(
        {id, ActionGroup::Ticket, text, {}}, [action] { action()->trigger(); },
        [this, action] {
            const QString why = whyNoTicket();
            return !why.isEmpty()          ? why
                   : action()->isEnabled() ? QString()
                                           : tr("That is not possible in the ticket's present state.");
        });
}

void TicketActions::addWriting()
{
    constexpr auto group = ActionGroup::Write;
    m_actions.add(
        {"write.reply"_L1, group, tr("Write a &reply"), u"Ctrl+R"_s}, [this] { m_ticket()->focusReply(); },
        [this] { return whyNoTicket(); });
    press(
        {"write.module"_L1, group, tr("Insert a &text module…"), u"Ctrl+Space"_s, ActionSpec::OnlyShown},
        names::moduleButton);
    m_actions.add(
        {"write.spelling"_L1, group, tr("Next s&pelling mistake"), u"F7"_s},
        [this] { m_ticket()->showNextMisspelling(); }, [this] { return whyNoTicket(); });
    press(
        {"write.attach"_L1, group, tr("Attach &files to the reply…"), u"Ctrl+Shift+F"_s}, names::replyAttach);
    press(
        {"write.notify"_L1, group, tr("&Notify me on reply: on or off"), u"Ctrl+Shift+Y"_s},
        names::notifyOnReply);
    press(
        {"write.send"_L1, group, tr("&Send the reply"), u"Ctrl+Return"_s, ActionSpec::OnlyShown},
        names::sendButton, tr("There is nothing to send yet, or more than fits."));
    press(
        {"write.takeBack"_L1, group, tr("Ta&ke back what was sent"), u"Ctrl+Alt+Z"_s}, names::takeBackButton);
}

void TicketActions::addNotes()
{
    constexpr auto group = ActionGroup::Write;
    m_actions.add(
        {"note.write"_L1,
         group,
         tr("Write a n&ote"),
         u"Ctrl+Shift+N"_s,
         ActionSpec::OfWindow,
         nullptr,
         {},
         true},
        [this] { m_ticket()->focusNote(); }, [this] { return whyNoTicket(); });
    press({"note.attach"_L1, group, tr("Attach files to the note…"), u"Ctrl+Alt+F"_s}, names::noteAttach);
    press(
        {"note.add"_L1, group, tr("&Add the note"), {}}, names::noteSend, tr("There is no note to add yet."));
}

QList<PaletteItem> TicketActions::people(const QString &typed) const
{
    QList<PaletteItem> items;
    TicketWidget *ticket = m_ticket();
    if (!whyNoTicket().isEmpty() || !ticket->ticket().canAssign())
        return items;
    for (const protocol::Person &person : ticket->ticket().assignees())
        if (const int score = client::fuzzyScore(typed, person.name); score > 0)
            items.append(
                {tr("Assign to %1").arg(person.name),
                 ticket->ticket().ticket().number,
                 {},
                 "person",
                 true,
                 score,
                 [this, id = person.id] {
                     if (m_ticket())
                         m_ticket()->assign(id);
                 }});
    return items;
}

QList<PaletteItem> TicketActions::fields(const QString &typed) const
{
    QList<PaletteItem> items;
    const auto &all = m_ticket()->ticket().ticket().fields;
    for (int i = 0; i < all.size(); ++i)
        if (const int score = client::fuzzyScore(typed, all.at(i).label);
            score > 0 && m_ticket()->ticket().canCorrect(i))
            items.append(
                {all.at(i).label, all.at(i).value.simplified(), {}, "pencil", true, score, [this, i] {
                     if (auto *pencil = m_ticket()
                                            ? m_ticket()->findChild<QAbstractButton *>(names::fieldPencil(i))
                                            : nullptr)
                         pencil->click();
                 }});
    return items;
}

} // namespace schalter::ui
