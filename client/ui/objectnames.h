// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLatin1StringView>
#include <QString>

// What tests, screen readers' scripts and remote hands find widgets by. A name once given stays.
namespace schalter::ui::names {

using namespace Qt::StringLiterals;

inline constexpr auto loginWindow = "loginWindow"_L1;
inline constexpr auto loginServer = "loginServer"_L1;
inline constexpr auto loginUser = "loginUser"_L1;
inline constexpr auto loginPassword = "loginPassword"_L1;
inline constexpr auto loginStay = "loginStay"_L1;
inline constexpr auto loginButton = "loginButton"_L1;
inline constexpr auto loginError = "loginError"_L1; // InlineBar

inline constexpr auto mainWindow = "mainWindow"_L1;
inline constexpr auto linkBar = "linkBar"_L1; // InlineBar: there is no connection
inline constexpr auto linkRetry = "linkRetry"_L1;
inline constexpr auto linkState = "linkState"_L1;     // QLabel
inline constexpr auto outboxState = "outboxState"_L1; // QLabel
inline constexpr auto unreadTotal = "unreadTotal"_L1; // QLabel

inline constexpr auto inboxTable = "inboxTable"_L1; // QTableView over InboxModel
inline constexpr auto filterState =
    "filterState"_L1; // QComboBox; item data is the name of the set, see FilterBar
inline constexpr auto filterMine = "filterMine"_L1; // checkable
inline constexpr auto filterUnread = "filterUnread"_L1;
inline constexpr auto inboxSearch = "inboxSearch"_L1;
inline constexpr auto inboxEmpty = "inboxEmpty"_L1; // what stands there instead of rows
inline constexpr auto inboxRetry = "inboxRetry"_L1;

inline constexpr auto ticketWidget = "ticketWidget"_L1;
inline constexpr auto ticketTitle = "ticketTitle"_L1;
inline constexpr auto ticketNumber = "ticketNumber"_L1;
inline constexpr auto ticketState = "ticketState"_L1;
inline constexpr auto ticketDecision = "ticketDecision"_L1;
inline constexpr auto ticketOwner = "ticketOwner"_L1;
inline constexpr auto ticketApplicant = "ticketApplicant"_L1;
inline constexpr auto ticketBar = "ticketBar"_L1; // InlineBar: why something was refused
inline constexpr auto acceptButton = "acceptButton"_L1;
inline constexpr auto closeButton = "closeButton"_L1;
inline constexpr auto reopenButton = "reopenButton"_L1;
inline constexpr auto assignButton = "assignButton"_L1; // has a menu of persons
inline constexpr auto approveButton = "approveButton"_L1;
inline constexpr auto declineButton = "declineButton"_L1;
inline constexpr auto cancelButton = "cancelButton"_L1; // takes an approval back
inline constexpr auto muteButton = "muteButton"_L1;     // checkable
inline constexpr auto closeHint = "closeHint"_L1;       // why it can't be closed
inline constexpr auto decisionPanel = "decisionPanel"_L1;
inline constexpr auto decisionText = "decisionText"_L1;
inline constexpr auto decisionSend = "decisionSend"_L1;
inline constexpr auto decisionBack = "decisionBack"_L1;

inline constexpr auto submissionTable = "submissionTable"_L1;
inline constexpr auto fieldEdit = "fieldEdit"_L1; // there while a field is being corrected
inline constexpr auto fieldSave = "fieldSave"_L1;
inline constexpr auto fieldCancel = "fieldCancel"_L1;
inline QString fieldRow(int index) { return u"field%1"_s.arg(index); }
inline QString fieldValue(int index) { return u"fieldValue%1"_s.arg(index); }
inline QString fieldPencil(int index) { return u"fieldPencil%1"_s.arg(index); }

inline constexpr auto timelineView = "timelineView"_L1; // QListView over TimelineModel

inline constexpr auto replyEdit = "replyEdit"_L1;
inline constexpr auto notifyOnReply = "notifyOnReply"_L1;
inline constexpr auto sendButton = "sendButton"_L1;
inline constexpr auto whoGetsThis = "whoGetsThis"_L1;
inline constexpr auto replyCount = "replyCount"_L1;
inline constexpr auto whyNotWrite = "whyNotWrite"_L1;
inline constexpr auto composerBar = "composerBar"_L1; // InlineBar: why a reply was refused
inline constexpr auto staleBar = "staleBar"_L1;
inline constexpr auto staleText = "staleText"_L1; // the new text of the other side
inline constexpr auto sendAnywayButton = "sendAnywayButton"_L1;
inline constexpr auto keepEditingButton = "keepEditingButton"_L1;

inline constexpr auto pasteBar = "pasteBar"_L1; // asks before a note's text goes into the reply
inline constexpr auto pasteAnywayButton = "pasteAnywayButton"_L1;

inline constexpr auto notesPanel = "notesPanel"_L1;
inline constexpr auto notesView = "notesView"_L1; // QListView over TimelineModel
inline constexpr auto noteEdit = "noteEdit"_L1;
inline constexpr auto noteSend = "noteSend"_L1;
inline constexpr auto noteBar = "noteBar"_L1;

} // namespace schalter::ui::names
