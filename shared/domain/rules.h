// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "domain/limits.h"
#include "domain/ticket.h"

#include <optional>

// The state machine and the limits of a conversation: each function gives the reason against, or nothing.
namespace schalter::domain::rules {

// With files the text may be empty.
std::optional<ErrorCode> againstText(const QString &text, const Limits &limits, qsizetype files = 0);
std::optional<ErrorCode> againstApplicantMessage(const Ticket &ticket);
std::optional<ErrorCode> againstStaffMessage(const Ticket &ticket);
std::optional<ErrorCode> againstAccepting(const Ticket &ticket);
std::optional<ErrorCode> againstAssigning(const Ticket &ticket);
std::optional<ErrorCode> againstClosing(const Ticket &ticket);
// isSure: of different applicants, and that is meant.
std::optional<ErrorCode> againstMerging(const Ticket &duplicate, const Ticket &target, bool isSure);
bool areOfSameApplicant(const Ticket &a, const Ticket &b); // by address; without one never
std::optional<ErrorCode> againstReopening(const Ticket &ticket);
std::optional<ErrorCode> againstArchiving(const Ticket &ticket);
std::optional<ErrorCode> againstUnarchiving(const Ticket &ticket);
std::optional<ErrorCode> againstChangingApplicant(const Ticket &ticket, const Applicant &applicant);
std::optional<ErrorCode> againstRenewingLink(const Ticket &ticket); // by mail
std::optional<ErrorCode> againstChangingLinks(const Ticket &ticket);
std::optional<ErrorCode> againstCorrecting(const Ticket &ticket, int field, const QString &newValue);
std::optional<ErrorCode> againstDeciding(const Ticket &ticket, Decision decision);

} // namespace schalter::domain::rules
