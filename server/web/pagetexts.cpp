// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pagetexts.h"

#include <QCoreApplication>
#include <cstring>
#include <iterator>

namespace schalter::web {

namespace {

struct PageText
{
    const char *key;
    const char *source;
};

constexpr PageText pageTexts[] = {
    // the frame
    {"skip", QT_TRANSLATE_NOOP("Page", "Skip to the content")},
    {"language", QT_TRANSLATE_NOOP("Page", "Language")},
    {"to_start", QT_TRANSLATE_NOOP("Page", "to the start page")},
    {"counter", QT_TRANSLATE_NOOP("Page", "Online counter")},
    {"all_forms", QT_TRANSLATE_NOOP("Page", "All forms")},
    {"lost_link", QT_TRANSLATE_NOOP("Page", "Send me a new link")},
    {"help", QT_TRANSLATE_NOOP("Page", "Help")},
    // start page
    {"home_title", QT_TRANSLATE_NOOP("Page", "What can we do for you?")},
    {"home_intro",
     QT_TRANSLATE_NOOP(
         "Page", "Choose a form. You get a link by email and follow there how things go on: without an "
                 "account.")},
    {"home_none", QT_TRANSLATE_NOOP("Page", "There are no forms at the moment.")},
    {"home_known", QT_TRANSLATE_NOOP("Page", "Already sent something in?")},
    {"home_known_text",
     QT_TRANSLATE_NOOP(
         "Page", "The link in our emails leads to it. If you can't find it, we send you a new one.")},
    {"kind_form", QT_TRANSLATE_NOOP("Page", "Form")},
    {"kind_registration", QT_TRANSLATE_NOOP("Page", "Registration")},
    {"kind_reservation", QT_TRANSLATE_NOOP("Page", "Reservation")},
    // forms
    {"required_hint", QT_TRANSLATE_NOOP("Page", "Fields marked with * are required.")},
    {"required", QT_TRANSLATE_NOOP("Page", "required")},
    {"optional", QT_TRANSLATE_NOOP("Page", "optional")},
    {"when", QT_TRANSLATE_NOOP("Page", "When")},
    {"day", QT_TRANSLATE_NOOP("Page", "Day")},
    {"from", QT_TRANSLATE_NOOP("Page", "From")},
    {"to", QT_TRANSLATE_NOOP("Page", "To")},
    {"options", QT_TRANSLATE_NOOP("Page", "Also needed")},
    {"calendar_hint", QT_TRANSLATE_NOOP("Page", "Choose a day in the calendar, or enter it below.")},
    {"calendar_before", QT_TRANSLATE_NOOP("Page", "Month before: %1")},
    {"calendar_after", QT_TRANSLATE_NOOP("Page", "Next month: %1")},
    {"calendar_legend", QT_TRANSLATE_NOOP("Page", "What the days mean")},
    {"calendar_free", QT_TRANSLATE_NOOP("Page", "free")},
    {"calendar_partly", QT_TRANSLATE_NOOP("Page", "partly taken")},
    {"calendar_taken", QT_TRANSLATE_NOOP("Page", "taken")},
    {"calendar_closed", QT_TRANSLATE_NOOP("Page", "closed")},
    {"calendar_past", QT_TRANSLATE_NOOP("Page", "past")},
    {"calendar_taken_at", QT_TRANSLATE_NOOP("Page", "Taken")},
    {"calendar_free_at", QT_TRANSLATE_NOOP("Page", "Free")},
    {"calendar_nothing", QT_TRANSLATE_NOOP("Page", "nothing any more")},
    {"details", QT_TRANSLATE_NOOP("Page", "Details")},
    {"about_you", QT_TRANSLATE_NOOP("Page", "About you")},
    {"name", QT_TRANSLATE_NOOP("Page", "First and last name")},
    {"email", QT_TRANSLATE_NOOP("Page", "Email address")},
    {"email_help", QT_TRANSLATE_NOOP("Page", "We send the confirmation and our answers to this address.")},
    {"choose", QT_TRANSLATE_NOOP("Page", "Please choose")},
    {"submit", QT_TRANSLATE_NOOP("Page", "Send")},
    {"sending", QT_TRANSLATE_NOOP("Page", "Sending …")},
    {"privacy",
     QT_TRANSLATE_NOOP("Page", "Your entries are used for this matter only, and are not passed on.")},
    {"problems_title", QT_TRANSLATE_NOOP("Page", "Please check your entries")},
    {"problem", QT_TRANSLATE_NOOP("Page", "Error:")},
    //: Between the name of a field and what is wrong with it. French: a narrow no-break space before the
    //: colon.
    {"problem_line", QT_TRANSLATE_NOOP("Page", "%1: %2")},
    {"expired",
     QT_TRANSLATE_NOOP(
         "Page", "This page had been open for too long, or cookies are switched off. Nothing is lost: please "
                 "press the button once more.")},
    // files
    {"files", QT_TRANSLATE_NOOP("Page", "Files")},
    {"files_add", QT_TRANSLATE_NOOP("Page", "Add files (optional)")},
    {"files_hint",
     QT_TRANSLATE_NOOP("Page", "Pictures, PDF, office documents: at most %1 files, each up to %2.")},
    {"files_drop", QT_TRANSLATE_NOOP("Page", "Choose files, drop them here or paste a picture")},
    {"files_held", QT_TRANSLATE_NOOP("Page", "Already with us; untick what you don't want to send")},
    {"files_again",
     QT_TRANSLATE_NOOP("Page", "The other files are kept. Only what is missing has to be chosen once more.")},
    {"files_lost",
     QT_TRANSLATE_NOOP("Page", "Your text is still here, but the files have to be chosen once more.")},
    {"files_too_many", QT_TRANSLATE_NOOP("Page", "At most %1 files can be sent at a time.")},
    {"file_too_large", QT_TRANSLATE_NOOP("Page", "larger than %1")},
    {"file_refused_why", QT_TRANSLATE_NOOP("Page", "%1: %2")},
    {"file_remove", QT_TRANSLATE_NOOP("Page", "Remove")},
    {"file_download", QT_TRANSLATE_NOOP("Page", "Download")},
    {"file_show", QT_TRANSLATE_NOOP("Page", "Show picture")},
    {"file_waiting", QT_TRANSLATE_NOOP("Page", "is being checked for viruses and can be opened shortly")},
    {"file_refused", QT_TRANSLATE_NOOP("Page", "was withheld: the virus check found something in it")},
    {"file_title", QT_TRANSLATE_NOOP("Page", "This file can't be opened")},
    {"upload_running", QT_TRANSLATE_NOOP("Page", "Sending: %1 percent")},
    {"upload_finishing", QT_TRANSLATE_NOOP("Page", "Everything is there. One moment …")},
    {"upload_cancel", QT_TRANSLATE_NOOP("Page", "Cancel")},
    {"upload_cancelled",
     QT_TRANSLATE_NOOP("Page", "Cancelled. Nothing was sent; your text and your files are still here.")},
    {"upload_lost",
     QT_TRANSLATE_NOOP(
         "Page", "The connection was lost. Your text and your files are still here: please send once more.")},
    // thanks
    {"thanks_title", QT_TRANSLATE_NOOP("Page", "Thank you, it has arrived")},
    {"your_number", QT_TRANSLATE_NOOP("Page", "Your ticket number")},
    {"next_title", QT_TRANSLATE_NOOP("Page", "What happens next")},
    {"next_mail",
     QT_TRANSLATE_NOOP(
         "Page", "A mail with your link is on its way to you. Please also look into the spam folder.")},
    {"next_look",
     QT_TRANSLATE_NOOP("Page", "We look at it and answer you, by email and on the linked page.")},
    {"next_add", QT_TRANSLATE_NOOP("Page", "Forgot something? Add it by the link at any time.")},
    // ticket
    {"ticket", QT_TRANSLATE_NOOP("Page", "Ticket")},
    {"state", QT_TRANSLATE_NOOP("Page", "State")},
    {"step_received", QT_TRANSLATE_NOOP("Page", "Received")},
    {"step_pending", QT_TRANSLATE_NOOP("Page", "In progress")},
    {"step_closed", QT_TRANSLATE_NOOP("Page", "Completed")},
    {"step_done", QT_TRANSLATE_NOOP("Page", "done")},
    {"step_now", QT_TRANSLATE_NOOP("Page", "now")},
    {"step_later", QT_TRANSLATE_NOOP("Page", "still to come")},
    {"state_open", QT_TRANSLATE_NOOP("Page", "Your entry has arrived. Somebody will look after it soon.")},
    {"state_pending", QT_TRANSLATE_NOOP("Page", "We are working on it.")},
    {"state_closed", QT_TRANSLATE_NOOP("Page", "This matter is completed.")},
    {"undecided", QT_TRANSLATE_NOOP("Page", "Not yet decided")},
    {"approved", QT_TRANSLATE_NOOP("Page", "Approved")},
    {"declined", QT_TRANSLATE_NOOP("Page", "Declined")},
    {"cancelled", QT_TRANSLATE_NOOP("Page", "Cancelled")},
    {"decision", QT_TRANSLATE_NOOP("Page", "Decision")},
    {"submission", QT_TRANSLATE_NOOP("Page", "Your entries")},
    {"submitted_at", QT_TRANSLATE_NOOP("Page", "Sent on")},
    {"conversation", QT_TRANSLATE_NOOP("Page", "History and messages")},
    {"you", QT_TRANSLATE_NOOP("Page", "You")},
    {"you_wrote", QT_TRANSLATE_NOOP("Page", "You wrote: %1")},
    {"staff_wrote", QT_TRANSLATE_NOOP("Page", "%1 wrote: %2")},
    {"with_files", QT_TRANSLATE_NOOP("Page", "With files: %1")},
    {"event_received", QT_TRANSLATE_NOOP("Page", "Your entry was received.")},
    {"event_accepted", QT_TRANSLATE_NOOP("Page", "%1 is now looking after it.")},
    {"event_approved", QT_TRANSLATE_NOOP("Page", "Approved by %1.")},
    {"event_declined", QT_TRANSLATE_NOOP("Page", "Declined by %1.")},
    {"event_cancelled", QT_TRANSLATE_NOOP("Page", "Cancelled by %1.")},
    {"event_closed", QT_TRANSLATE_NOOP("Page", "%1 has completed the matter.")},
    {"event_reopened", QT_TRANSLATE_NOOP("Page", "%1 has taken the matter up again.")},
    {"event_corrected", QT_TRANSLATE_NOOP("Page", "%1 has corrected your entries.")},
    {"before", QT_TRANSLATE_NOOP("Page", "before:")},
    {"now", QT_TRANSLATE_NOOP("Page", "now:")},
    {"empty_value", QT_TRANSLATE_NOOP("Page", "(empty)")},
    {"new_entry", QT_TRANSLATE_NOOP("Page", "New on this page:")},
    {"write_title", QT_TRANSLATE_NOOP("Page", "Write to us")},
    {"write_label", QT_TRANSLATE_NOOP("Page", "Your message")},
    {"write_hint",
     QT_TRANSLATE_NOOP("Page", "Everybody in charge sees it here. We answer on this page and by email.")},
    {"write_send", QT_TRANSLATE_NOOP("Page", "Send message")},
    {"characters_left", QT_TRANSLATE_NOOP("Page", "%n characters left")},
    {"character_left", QT_TRANSLATE_NOOP("Page", "%n character left")},
    {"characters_over", QT_TRANSLATE_NOOP("Page", "%n characters too many")},
    {"character_over", QT_TRANSLATE_NOOP("Page", "%n character too many")},
    {"draft_kept", QT_TRANSLATE_NOOP("Page", "Draft kept on this device")},
    {"sent", QT_TRANSLATE_NOOP("Page", "Your message has arrived.")},
    {"closed_title", QT_TRANSLATE_NOOP("Page", "This matter is completed")},
    {"closed_text",
     QT_TRANSLATE_NOOP(
         "Page", "No more messages can be added here. If something is still open, please send in a new form "
                 "and mention the ticket number.")},
    {"closed_until", QT_TRANSLATE_NOOP("Page", "This page can be read until %1.")},
    {"closed_kept", QT_TRANSLATE_NOOP("Page", "Your unsent message, so that you can copy it")},
    {"live_lost", QT_TRANSLATE_NOOP("Page", "No connection. The page goes on as soon as it is back.")},
    {"staff_here", QT_TRANSLATE_NOOP("Page", "%1 is here now")},
    {"staff_typing", QT_TRANSLATE_NOOP("Page", "%1 is writing …")},
    // chat
    {"home_chat", QT_TRANSLATE_NOOP("Page", "A quick question?")},
    {"home_chat_text", QT_TRANSLATE_NOOP("Page", "Write with us directly.")},
    {"chat_to", QT_TRANSLATE_NOOP("Page", "To the chat")},
    {"chat_title", QT_TRANSLATE_NOOP("Page", "Chat with us")},
    {"chat_open_text",
     QT_TRANSLATE_NOOP(
         "Page", "Somebody is there for you now. Afterwards you get everything that was written by email.")},
    {"chat_closed_text",
     QT_TRANSLATE_NOOP(
         "Page", "Nobody is there to chat at the moment. Leave us a message: we answer by email.")},
    {"chat_next", QT_TRANSLATE_NOOP("Page", "The chat opens again on %1.")},
    {"chat_start_title", QT_TRANSLATE_NOOP("Page", "Start a chat")},
    {"chat_message_title", QT_TRANSLATE_NOOP("Page", "Leave a message")},
    {"chat_topic", QT_TRANSLATE_NOOP("Page", "What is it about?")},
    {"chat_topics_open", QT_TRANSLATE_NOOP("Page", "Somebody is there now")},
    {"chat_topics_closed", QT_TRANSLATE_NOOP("Page", "Nobody is there now: leave a message")},
    {"chat_email_help", QT_TRANSLATE_NOOP("Page", "We send you there what was written, with a link.")},
    {"chat_start", QT_TRANSLATE_NOOP("Page", "Start chat")},
    {"chat_hours", QT_TRANSLATE_NOOP("Page", "Chat hours")},
    {"chat_day_closed", QT_TRANSLATE_NOOP("Page", "closed")},
    {"chat_waiting",
     QT_TRANSLATE_NOOP(
         "Page", "We are calling somebody. If nobody can answer, your message stays with us and you get the "
                 "answer by email.")},
    {"chat_taken", QT_TRANSLATE_NOOP("Page", "You are writing with %1.")},
    {"chat_ended", QT_TRANSLATE_NOOP("Page", "The chat has ended.")},
    {"chat_lines", QT_TRANSLATE_NOOP("Page", "What was written")},
    {"chat_write", QT_TRANSLATE_NOOP("Page", "Write")},
    {"chat_send", QT_TRANSLATE_NOOP("Page", "Send line")},
    {"chat_enter", QT_TRANSLATE_NOOP("Page", "Enter sends, Shift and Enter begin a new line.")},
    {"chat_line_sending", QT_TRANSLATE_NOOP("Page", "is being sent …")},
    {"chat_lost", QT_TRANSLATE_NOOP("Page", "No connection. What you write is sent as soon as it is back.")},
    {"chat_reload", QT_TRANSLATE_NOOP("Page", "Load new lines")},
    {"chat_end", QT_TRANSLATE_NOOP("Page", "End chat")},
    {"chat_goes_on",
     QT_TRANSLATE_NOOP("Page", "The chat goes on here: write to us at any time, and add files if you like.")},
    {"chat_left",
     QT_TRANSLATE_NOOP(
         "Page",
         "Nobody could answer in the chat, but your message has arrived. We answer here and by email.")},
    {"chat_to_ticket", QT_TRANSLATE_NOOP("Page", "Go on in the ticket")},
    {"chat_leave_message", QT_TRANSLATE_NOOP("Page", "Don't wait: leave it as a message")},
    {"chat_end_hint",
     QT_TRANSLATE_NOOP(
         "Page",
         "It goes on as a ticket, to which you can add files: you get the link and all that was written "
         "by email.")},
    {"event_chat", QT_TRANSLATE_NOOP("Page", "You have chatted with us.")},
    // links
    {"links_title", QT_TRANSLATE_NOOP("Page", "Send me a new link")},
    {"links_text",
     QT_TRANSLATE_NOOP(
         "Page",
         "Enter the email address that you gave us. We send you a new link to each of your tickets.")},
    {"links_send", QT_TRANSLATE_NOOP("Page", "Send link")},
    {"sent_title", QT_TRANSLATE_NOOP("Page", "Please look into your mailbox")},
    {"sent_text",
     QT_TRANSLATE_NOOP(
         "Page", "If we have tickets with this address, a mail with a new link is on its way. It may take "
                 "some minutes; please also look into the spam folder.")},
    {"notfound_title", QT_TRANSLATE_NOOP("Page", "This page does not exist")},
    {"notfound_text", QT_TRANSLATE_NOOP("Page", "Perhaps the address was typed wrongly or is out of date.")},
    {"badlink_title", QT_TRANSLATE_NOOP("Page", "This link does not work (any more)")},
    {"badlink_text",
     QT_TRANSLATE_NOOP(
         "Page",
         "Links end some time after a matter is completed, and work only in the browser in which they "
         "were opened. Please open the link in our newest mail, or let us send you a new one.")},
    // what went wrong
    {"failed_title", QT_TRANSLATE_NOOP("Page", "Something went wrong")},
    {"failed_text", QT_TRANSLATE_NOOP("Page", "That is our fault. Please try again in a moment.")},
    {"bad_request_title", QT_TRANSLATE_NOOP("Page", "We could not understand this request")},
    {"bad_request_text", QT_TRANSLATE_NOOP("Page", "Please go back and try again.")},
    {"method_title", QT_TRANSLATE_NOOP("Page", "This is not possible here")},
    {"large_title", QT_TRANSLATE_NOOP("Page", "That was too much at once")},
    {"large_text", QT_TRANSLATE_NOOP("Page", "Please go back and shorten your text; nothing was sent.")},
    {"often_title", QT_TRANSLATE_NOOP("Page", "A little too fast")},
    {"busy_title", QT_TRANSLATE_NOOP("Page", "We are not available for a moment")},
    {"busy_text", QT_TRANSLATE_NOOP("Page", "Please try again shortly.")},
};

} // namespace

const char *pageText(const char *key)
{
    for (const PageText &text : pageTexts)
        if (std::strcmp(text.key, key) == 0)
            return text.source;
    return nullptr;
}

QStringList pageTextKeys()
{
    QStringList keys;
    for (const PageText &text : pageTexts)
        keys.append(QString::fromLatin1(text.key));
    return keys;
}

} // namespace schalter::web
