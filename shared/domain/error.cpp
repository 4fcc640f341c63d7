// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"

#include <QCoreApplication>

namespace schalter::domain {

const char *sentenceFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid:
        return QT_TRANSLATE_NOOP("Error", "Something in the request is not valid.");
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("Error", "This was not found. Perhaps it has been removed.");
    case ErrorCode::NotAllowed:
        return QT_TRANSLATE_NOOP("Error", "You are not entitled to do this.");
    case ErrorCode::WrongLogin:
        return QT_TRANSLATE_NOOP("Error", "The user name or the password is wrong.");
    case ErrorCode::LoginRequired:
        return QT_TRANSLATE_NOOP("Error", "Please log in again.");
    case ErrorCode::VersionTooOld:
        return QT_TRANSLATE_NOOP(
            "Error", "This program is too old for the server. Please install the new version.");
    case ErrorCode::MessageEmpty:
        return QT_TRANSLATE_NOOP("Error", "The message is empty. Please write something first.");
    case ErrorCode::MessageTooLong:
        return QT_TRANSLATE_NOOP("Error", "The message is too long. Please shorten it.");
    case ErrorCode::TicketClosed:
        return QT_TRANSLATE_NOOP("Error", "The ticket is closed; no more messages can be added to it.");
    case ErrorCode::TicketArchived:
        return QT_TRANSLATE_NOOP("Error", "The ticket is archived; nothing on it can be changed any more.");
    case ErrorCode::TicketNotOpen:
        return QT_TRANSLATE_NOOP("Error", "The ticket has already been accepted.");
    case ErrorCode::TicketNotPending:
        return QT_TRANSLATE_NOOP(
            "Error",
            "This is possible only while the ticket is being worked on. Please accept or reopen it first.");
    case ErrorCode::TicketNotClosed:
        return QT_TRANSLATE_NOOP("Error", "This is possible only with a closed ticket.");
    case ErrorCode::TicketNotArchived:
        return QT_TRANSLATE_NOOP("Error", "The ticket is not archived.");
    case ErrorCode::DecisionPending:
        return QT_TRANSLATE_NOOP(
            "Error", "The ticket can't be closed yet: please approve or decline the application first.");
    case ErrorCode::AlreadyDecided:
        return QT_TRANSLATE_NOOP("Error", "This application has been decided already.");
    case ErrorCode::NothingToDecide:
        return QT_TRANSLATE_NOOP("Error", "There is nothing to decide on this ticket.");
    case ErrorCode::NotOwnerCandidate:
        return QT_TRANSLATE_NOOP("Error", "This person cannot work on tickets of this category.");
    case ErrorCode::NoSuchField:
        return QT_TRANSLATE_NOOP("Error", "This field does not exist on the ticket.");
    case ErrorCode::SpanFixed:
        return QT_TRANSLATE_NOOP(
            "Error", "The resource, day and time of a reservation can't be corrected. Please decline it and "
                     "enter a new one.");
    case ErrorCode::Unchanged:
        return QT_TRANSLATE_NOOP("Error", "Nothing was changed.");
    case ErrorCode::StaleReply:
        return QT_TRANSLATE_NOOP("Error", "A new message came in while you were writing.");
    case ErrorCode::SpanTaken:
        return QT_TRANSLATE_NOOP("Error", "This time is already taken. Please choose another one.");
    case ErrorCode::KeyReused:
        return QT_TRANSLATE_NOOP("Error", "This Idempotency-Key was already used for another request.");
    case ErrorCode::NoAddress:
        return QT_TRANSLATE_NOOP(
            "Error", "This ticket has no email address, so nothing can be sent to the applicant. Please "
                     "reach the person in another way, or add an address.");
    case ErrorCode::AddressInvalid:
        return QT_TRANSLATE_NOOP("Error", "This is not an email address. Example: max@example.ch");
    case ErrorCode::PlaceholderOpen:
        return QT_TRANSLATE_NOOP(
            "Error",
            "There is still a placeholder in the text that could not be filled in. Please replace it first.");
    case ErrorCode::TooManyFiles:
        return QT_TRANSLATE_NOOP(
            "Error",
            "These are too many files for one message. Please send some of them in a further message.");
    case ErrorCode::FileTooLarge:
        return QT_TRANSLATE_NOOP("Error", "The file is too large.");
    case ErrorCode::FileTypeRefused:
        return QT_TRANSLATE_NOOP("Error", "Files of this kind are not accepted.");
    case ErrorCode::FileInfected:
        return QT_TRANSLATE_NOOP(
            "Error", "The virus scanner found something harmful in the file. It was not kept.");
    case ErrorCode::ArchiveRefused:
        return QT_TRANSLATE_NOOP(
            "Error",
            "This archive holds too much, or archives within archives. Please send the files one by one.");
    case ErrorCode::FileLocked:
        return QT_TRANSLATE_NOOP(
            "Error",
            "The file is locked with a password, so that nobody here could open it. Please add it without.");
    case ErrorCode::FileWaiting:
        return QT_TRANSLATE_NOOP(
            "Error", "The file is still waiting for the virus scanner. Please try again shortly.");
    case ErrorCode::FileGone:
        return QT_TRANSLATE_NOOP("Error", "The file could not be stored completely. Please add it again.");
    case ErrorCode::ResourceClosed:
        return QT_TRANSLATE_NOOP(
            "Error", "It can't be reserved at this time. Please choose a time within the opening hours.");
    case ErrorCode::AlreadyExists:
        return QT_TRANSLATE_NOOP("Error", "There is already one of this name. Please choose another one.");
    case ErrorCode::InUse:
        return QT_TRANSLATE_NOOP("Error", "This is still in use and can't be removed.");
    case ErrorCode::MailNotFailed:
        return QT_TRANSLATE_NOOP("Error", "This mail did not fail; there is nothing to send again.");
    case ErrorCode::AlreadySent:
        return QT_TRANSLATE_NOOP(
            "Error", "It is too late to take this back: the message is already on its way.");
    case ErrorCode::OfficeClosed:
        return QT_TRANSLATE_NOOP("Error", "The office is closed at the moment.");
    case ErrorCode::ChatTaken:
        return QT_TRANSLATE_NOOP("Error", "A colleague has taken this chat already.");
    case ErrorCode::ChatEnded:
        return QT_TRANSLATE_NOOP("Error", "This chat has ended.");
    case ErrorCode::OtherApplicant:
        return QT_TRANSLATE_NOOP(
            "Error", "These tickets are of different applicants. Merge them only if you are sure.");
    case ErrorCode::DecisionLost:
        return QT_TRANSLATE_NOOP(
            "Error",
            "A decision or a reservation of the duplicate would be lost. Decline or cancel it there first.");
    case ErrorCode::TicketMerged:
        return QT_TRANSLATE_NOOP("Error", "This ticket was merged with another one. Go on there.");
    case ErrorCode::TooOften:
        return QT_TRANSLATE_NOOP(
            "Error", "That was too often in a short time. Please wait a moment and try again.");
    case ErrorCode::Unavailable:
        return QT_TRANSLATE_NOOP(
            "Error", "The server can't be used at the moment. Please try again shortly; nothing is lost.");
    case ErrorCode::Internal:
        return QT_TRANSLATE_NOOP(
            "Error", "Something went wrong on the server. The administrator finds details in its log.");
    }
    return "";
}

} // namespace schalter::domain
