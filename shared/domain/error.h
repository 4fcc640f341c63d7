// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/names.h"

#include <QString>

namespace schalter::domain {

// Why an operation was refused. Programs decide by the code; people read sentenceFor() in their language.
enum class ErrorCode {
    Invalid,
    NotFound,
    NotAllowed,
    WrongLogin,
    LoginRequired,
    VersionTooOld,
    MessageEmpty,
    MessageTooLong,
    TicketClosed,
    TicketArchived,
    TicketNotOpen,
    TicketNotPending,
    TicketNotClosed,
    TicketNotArchived,
    DecisionPending,
    AlreadyDecided,
    NothingToDecide,
    NotOwnerCandidate,
    NoSuchField,
    SpanFixed,
    Unchanged,
    StaleReply,
    SpanTaken,
    KeyReused,
    NoAddress,
    AddressInvalid,
    PlaceholderOpen,
    TooManyFiles,
    FileTooLarge,
    FileTypeRefused,
    FileInfected,
    ArchiveRefused,
    FileLocked,
    FileWaiting,
    FileGone,
    ResourceClosed,
    AlreadyExists,
    InUse,
    MailNotFailed,
    AlreadySent,
    OfficeClosed,
    ChatTaken,
    ChatEnded,
    OtherApplicant,
    DecisionLost,
    TicketMerged,
    TooOften,
    Unavailable,
    Internal,
};

template<>
inline constexpr auto enumNames<ErrorCode> = std::to_array<std::pair<ErrorCode, const char *>>({
    {ErrorCode::Invalid, "invalid"},
    {ErrorCode::NotFound, "not-found"},
    {ErrorCode::NotAllowed, "not-allowed"},
    {ErrorCode::WrongLogin, "wrong-login"},
    {ErrorCode::LoginRequired, "login-required"},
    {ErrorCode::VersionTooOld, "version-too-old"},
    {ErrorCode::MessageEmpty, "message-empty"},
    {ErrorCode::MessageTooLong, "message-too-long"},
    {ErrorCode::TicketClosed, "ticket-closed"},
    {ErrorCode::TicketArchived, "ticket-archived"},
    {ErrorCode::TicketNotOpen, "ticket-not-open"},
    {ErrorCode::TicketNotPending, "ticket-not-pending"},
    {ErrorCode::TicketNotClosed, "ticket-not-closed"},
    {ErrorCode::TicketNotArchived, "ticket-not-archived"},
    {ErrorCode::DecisionPending, "decision-pending"},
    {ErrorCode::AlreadyDecided, "already-decided"},
    {ErrorCode::NothingToDecide, "nothing-to-decide"},
    {ErrorCode::NotOwnerCandidate, "not-owner-candidate"},
    {ErrorCode::NoSuchField, "no-such-field"},
    {ErrorCode::SpanFixed, "span-fixed"},
    {ErrorCode::Unchanged, "unchanged"},
    {ErrorCode::StaleReply, "stale-reply"},
    {ErrorCode::SpanTaken, "span-taken"},
    {ErrorCode::KeyReused, "key-reused"},
    {ErrorCode::NoAddress, "no-address"},
    {ErrorCode::AddressInvalid, "address-invalid"},
    {ErrorCode::PlaceholderOpen, "placeholder-open"},
    {ErrorCode::TooManyFiles, "too-many-files"},
    {ErrorCode::FileTooLarge, "file-too-large"},
    {ErrorCode::FileTypeRefused, "file-type-refused"},
    {ErrorCode::FileInfected, "file-infected"},
    {ErrorCode::ArchiveRefused, "archive-refused"},
    {ErrorCode::FileLocked, "file-locked"},
    {ErrorCode::FileWaiting, "file-waiting"},
    {ErrorCode::FileGone, "file-gone"},
    {ErrorCode::ResourceClosed, "resource-closed"},
    {ErrorCode::AlreadyExists, "already-exists"},
    {ErrorCode::InUse, "in-use"},
    {ErrorCode::MailNotFailed, "mail-not-failed"},
    {ErrorCode::AlreadySent, "already-sent"},
    {ErrorCode::OfficeClosed, "office-closed"},
    {ErrorCode::ChatTaken, "chat-taken"},
    {ErrorCode::ChatEnded, "chat-ended"},
    {ErrorCode::OtherApplicant, "other-applicant"},
    {ErrorCode::DecisionLost, "decision-lost"},
    {ErrorCode::TicketMerged, "ticket-merged"},
    {ErrorCode::TooOften, "too-often"},
    {ErrorCode::Unavailable, "unavailable"},
    {ErrorCode::Internal, "internal"},
});

// An error and a detail that helps a person to find the place (a field's name, a value); never internals.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    bool operator==(const Error &) const = default;
};

// The English source sentence for people, to be translated in the context "Error".
const char *sentenceFor(ErrorCode code);

} // namespace schalter::domain
