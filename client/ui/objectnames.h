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
inline constexpr auto noticeBar = "noticeBar"_L1;     // InlineBar: what could not be opened
inline constexpr auto linkState = "linkState"_L1;     // QLabel
inline constexpr auto outboxState = "outboxState"_L1; // QLabel
inline constexpr auto unreadTotal = "unreadTotal"_L1; // QLabel

inline constexpr auto commandPalette = "commandPalette"_L1;
inline constexpr auto paletteSearch = "paletteSearch"_L1;
inline constexpr auto paletteList = "paletteList"_L1; // QListView over PaletteModel
inline constexpr auto shortcutSheet = "shortcutSheet"_L1;

inline constexpr auto privacyCover = "privacyCover"_L1;
inline constexpr auto privacyUncover = "privacyUncover"_L1;
inline constexpr auto ticketWindow = "ticketWindow"_L1; // a ticket's own

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
inline constexpr auto presenceLine = "presenceLine"_L1;
inline constexpr auto acceptButton = "acceptButton"_L1;
inline constexpr auto closeButton = "closeButton"_L1;
inline constexpr auto reopenButton = "reopenButton"_L1;
inline constexpr auto assignButton = "assignButton"_L1; // has a menu of persons
inline constexpr auto approveButton = "approveButton"_L1;
inline constexpr auto declineButton = "declineButton"_L1;
inline constexpr auto cancelButton = "cancelButton"_L1; // takes an approval back
inline constexpr auto muteButton = "muteButton"_L1;     // checkable
inline constexpr auto archiveButton = "archiveButton"_L1;
inline constexpr auto unarchiveButton = "unarchiveButton"_L1;
inline constexpr auto ticketMuted = "ticketMuted"_L1; // QLabel: shown while it is muted
inline constexpr auto moreButton = "moreButton"_L1;   // has a menu with the actions below
inline constexpr auto changeApplicantAction = "changeApplicantAction"_L1;
inline constexpr auto renewLinkAction = "renewLinkAction"_L1;
inline constexpr auto printLinkAction = "printLinkAction"_L1;
inline constexpr auto revokeLinksAction = "revokeLinksAction"_L1;
inline constexpr auto applicantPanel = "applicantPanel"_L1;
inline constexpr auto applicantName = "applicantName"_L1;
inline constexpr auto applicantEmail = "applicantEmail"_L1;
inline constexpr auto applicantLanguage = "applicantLanguage"_L1;
inline constexpr auto applicantHint = "applicantHint"_L1; // what becomes of the links, or what is wrong
inline constexpr auto applicantSave = "applicantSave"_L1;
inline constexpr auto applicantBack = "applicantBack"_L1;
inline constexpr auto linkQuestion = "linkQuestion"_L1; // InlineBar: asks before links stop working
inline constexpr auto linkYes = "linkYes"_L1;
inline constexpr auto printedLink = "printedLink"_L1; // QLineEdit
inline constexpr auto copyLink = "copyLink"_L1;
inline constexpr auto linkSheet = "linkSheet"_L1;
inline constexpr auto failedMailBar = "failedMailBar"_L1; // InlineBar
inline constexpr auto retryMailButton = "retryMailButton"_L1;
inline constexpr auto failedMailAddress = "failedMailAddress"_L1;
inline constexpr auto noAddressBar = "noAddressBar"_L1; // InlineBar above the composer
inline constexpr auto addAddressButton = "addAddressButton"_L1;
inline constexpr auto printLinkButton = "printLinkButton"_L1;
inline constexpr auto closeHint = "closeHint"_L1; // why it can't be closed
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

inline constexpr auto newTicket = "newTicket"_L1; // the panel for someone at the counter
inline constexpr auto newCategory = "newCategory"_L1;
inline constexpr auto newForm = "newForm"_L1;
inline constexpr auto newName = "newName"_L1;
inline constexpr auto newEmail = "newEmail"_L1;
inline constexpr auto newLanguage = "newLanguage"_L1;
inline constexpr auto newTitle = "newTitle"_L1;
inline constexpr auto newText = "newText"_L1;
inline constexpr auto newBar = "newBar"_L1; // InlineBar: why it was refused
inline constexpr auto newCreate = "newCreate"_L1;
inline constexpr auto newBack = "newBack"_L1;
inline constexpr auto newHint = "newHint"_L1; // whether anything can be mailed
inline QString newField(const QString &key) { return u"newField-"_s + key; }
inline QString newProblem(const QString &key) { return u"newProblem-"_s + key; }

inline constexpr auto timelineView = "timelineView"_L1; // QListView over TimelineModel

inline constexpr auto replyEdit = "replyEdit"_L1;
inline constexpr auto notifyOnReply = "notifyOnReply"_L1;
inline constexpr auto sendButton = "sendButton"_L1;
inline constexpr auto whoGetsThis = "whoGetsThis"_L1;
inline constexpr auto replyCount = "replyCount"_L1;
inline constexpr auto whyNotWrite = "whyNotWrite"_L1;
inline constexpr auto composerBar = "composerBar"_L1; // InlineBar: why a reply was refused
inline constexpr auto staleBar = "staleBar"_L1;
inline constexpr auto heldBar = "heldBar"_L1; // a row for each message that can still be taken back
inline constexpr auto heldRow = "heldRow"_L1;
inline constexpr auto heldText = "heldText"_L1;     // QLabel: counts down, or why it was not sent
inline constexpr auto heldDetail = "heldDetail"_L1; // QLabel: what came in meanwhile
inline constexpr auto takeBackButton = "takeBackButton"_L1;
inline constexpr auto sendNowButton = "sendNowButton"_L1;
inline constexpr auto staleText = "staleText"_L1; // the new text of the other side
inline constexpr auto sendAnywayButton = "sendAnywayButton"_L1;
inline constexpr auto keepEditingButton = "keepEditingButton"_L1;

inline constexpr auto chatAvailable = "chatAvailable"_L1; // QCheckBox
inline constexpr auto chatBar = "chatBar"_L1;             // rings
inline constexpr auto chatTake = "chatTake"_L1;
inline constexpr auto chatNotNow = "chatNotNow"_L1;
inline constexpr auto chatMissed = "chatMissed"_L1; // InlineBar: somebody else was faster
inline constexpr auto chatDock = "chatDock"_L1;
inline constexpr auto chatTabs = "chatTabs"_L1; // QTabWidget of talks
inline QString talkOf(qint64 chat) { return u"talk%1"_s.arg(chat); }
inline constexpr auto talkLines = "talkLines"_L1; // QTextBrowser
inline constexpr auto talkTyping = "talkTyping"_L1;
inline constexpr auto talkProblem = "talkProblem"_L1;
inline constexpr auto talkEdit = "talkEdit"_L1;
inline constexpr auto talkSend = "talkSend"_L1;
inline constexpr auto talkEnd = "talkEnd"_L1;
inline constexpr auto talkTicket = "talkTicket"_L1; // opens the ticket that it became

inline constexpr auto pasteBar = "pasteBar"_L1; // asks before a note's text goes into the reply
inline constexpr auto pasteAnywayButton = "pasteAnywayButton"_L1;

inline constexpr auto replyCheckBar = "replyCheckBar"_L1; // what the check found before sending
inline constexpr auto replyCheckEdit = "replyCheckEdit"_L1;
inline constexpr auto replyCheckSend = "replyCheckSend"_L1;

inline constexpr auto notesPanel = "notesPanel"_L1;
inline constexpr auto notesView = "notesView"_L1; // QListView over TimelineModel
inline constexpr auto noteEdit = "noteEdit"_L1;
inline constexpr auto noteSend = "noteSend"_L1;
inline constexpr auto noteBar = "noteBar"_L1;

inline constexpr auto moduleButton = "moduleButton"_L1;
inline constexpr auto modulePalette = "modulePalette"_L1;
inline constexpr auto moduleSearch = "moduleSearch"_L1;
inline constexpr auto moduleList = "moduleList"_L1; // QListView over ModuleChoice
inline constexpr auto moduleNone = "moduleNone"_L1; // what stands there instead of rows
inline constexpr auto modulePreview = "modulePreview"_L1;
inline constexpr auto moduleLanguage = "moduleLanguage"_L1; // shown when the applicant's is missing
inline constexpr auto moduleFiles = "moduleFiles"_L1;
inline constexpr auto placeholderBar = "placeholderBar"_L1; // InlineBar: what is still to be filled in
inline constexpr auto nextPlaceholder = "nextPlaceholder"_L1;

inline constexpr auto adminAction = "adminAction"_L1;
inline constexpr auto adminWindow = "adminWindow"_L1;
inline constexpr auto adminSections = "adminSections"_L1; // QListWidget
inline constexpr auto languageTabs = "languageTabs"_L1;   // QTabBar; tab data is the language
inline constexpr auto modulesPage = "modulesPage"_L1;
inline constexpr auto adminModules = "adminModules"_L1; // QListView over ModuleChoice
inline constexpr auto adminModuleSearch = "adminModuleSearch"_L1;
inline constexpr auto adminModuleNew = "adminModuleNew"_L1;
inline constexpr auto adminModuleTitle = "adminModuleTitle"_L1;
inline constexpr auto adminModuleKeyword = "adminModuleKeyword"_L1;
inline constexpr auto adminModulePlace = "adminModulePlace"_L1; // item data: -1 personal, 0 all, category
inline constexpr auto adminModuleText = "adminModuleText"_L1;
inline constexpr auto adminModulePlaceholders = "adminModulePlaceholders"_L1;
inline constexpr auto adminModuleSave = "adminModuleSave"_L1;
inline constexpr auto adminModuleRemove = "adminModuleRemove"_L1;
inline constexpr auto adminModuleDiscard = "adminModuleDiscard"_L1;
inline constexpr auto adminModuleBar = "adminModuleBar"_L1;           // InlineBar: saved, or why not
inline constexpr auto adminModuleConflict = "adminModuleConflict"_L1; // InlineBar: a colleague was first
inline constexpr auto adminModuleTheirs = "adminModuleTheirs"_L1;
inline constexpr auto adminModuleMine = "adminModuleMine"_L1;

// Files: of what is being written, and of what was.
inline constexpr auto replyAttach = "replyAttach"_L1;
inline constexpr auto noteAttach = "noteAttach"_L1;
inline constexpr auto replyFiles = "replyFiles"_L1; // holds the chips of the reply
inline constexpr auto noteFiles = "noteFiles"_L1;
inline constexpr auto replyDrop = "replyDrop"_L1; // there while files are dragged over the composer
inline constexpr auto noteDrop = "noteDrop"_L1;
inline constexpr auto fileChip = "fileChip"_L1;
inline constexpr auto fileRemove = "fileRemove"_L1;
inline constexpr auto fileRetry = "fileRetry"_L1;
inline constexpr auto fileProgress = "fileProgress"_L1;
inline constexpr auto pictureViewer = "pictureViewer"_L1;
inline constexpr auto fileQuestion = "fileQuestion"_L1; // before another program opens a file

inline constexpr auto formsPage = "formsPage"_L1;
inline constexpr auto adminForms = "adminForms"_L1; // QListWidget; item data is the identity
inline constexpr auto adminFormNew = "adminFormNew"_L1;
inline constexpr auto adminFormTitle = "adminFormTitle"_L1;
inline constexpr auto adminFormIntro = "adminFormIntro"_L1;
inline constexpr auto adminFormSlug = "adminFormSlug"_L1;
inline constexpr auto adminFormCategory = "adminFormCategory"_L1;
inline constexpr auto adminFormKind = "adminFormKind"_L1;
inline constexpr auto adminFormResource = "adminFormResource"_L1;
inline constexpr auto adminFormRetired = "adminFormRetired"_L1;
inline constexpr auto adminFormSave = "adminFormSave"_L1;
inline constexpr auto adminFormDiscard = "adminFormDiscard"_L1;
inline constexpr auto adminFormBar = "adminFormBar"_L1;           // InlineBar
inline constexpr auto adminFormConflict = "adminFormConflict"_L1; // InlineBar: somebody else was first
inline constexpr auto adminFormTheirs = "adminFormTheirs"_L1;
inline constexpr auto adminFormMine = "adminFormMine"_L1;
inline constexpr auto adminFields = "adminFields"_L1; // QListView over FormFieldsModel
inline constexpr auto fieldAdd = "fieldAdd"_L1;
inline constexpr auto fieldUp = "fieldUp"_L1;
inline constexpr auto fieldDown = "fieldDown"_L1;
inline constexpr auto fieldRemove = "fieldRemove"_L1;
inline constexpr auto fieldType = "fieldType"_L1;
inline constexpr auto fieldLabel = "fieldLabel"_L1;
inline constexpr auto fieldHelp = "fieldHelp"_L1;
inline constexpr auto fieldExample = "fieldExample"_L1;
inline constexpr auto fieldKey = "fieldKey"_L1;
inline constexpr auto fieldRequired = "fieldRequired"_L1;
inline constexpr auto fieldChoices = "fieldChoices"_L1;
inline constexpr auto fieldLeast = "fieldLeast"_L1;
inline constexpr auto fieldMost = "fieldMost"_L1;
inline constexpr auto fieldWhole = "fieldWhole"_L1;
inline constexpr auto formPreview = "formPreview"_L1; // QTextBrowser
inline constexpr auto catalogueExport = "catalogueExport"_L1;
inline constexpr auto catalogueImport = "catalogueImport"_L1;
inline constexpr auto catalogueOutcome = "catalogueOutcome"_L1; // QLabel

inline constexpr auto resourcesPage = "resourcesPage"_L1;
inline constexpr auto adminResources = "adminResources"_L1;
inline constexpr auto adminResourceNew = "adminResourceNew"_L1;
inline constexpr auto adminResourceKey = "adminResourceKey"_L1;
inline constexpr auto adminResourceName = "adminResourceName"_L1;
inline constexpr auto adminResourceOptions = "adminResourceOptions"_L1;
inline constexpr auto adminResourceClosed = "adminResourceClosed"_L1;
inline constexpr auto adminResourceShortest = "adminResourceShortest"_L1;
inline constexpr auto adminResourceLongest = "adminResourceLongest"_L1;
inline constexpr auto adminResourceBuffer = "adminResourceBuffer"_L1;
inline constexpr auto adminResourceAhead = "adminResourceAhead"_L1;
inline constexpr auto adminResourceSave = "adminResourceSave"_L1;
inline constexpr auto adminResourceDiscard = "adminResourceDiscard"_L1;
inline constexpr auto adminResourceBar = "adminResourceBar"_L1;
inline constexpr auto adminResourceConflict = "adminResourceConflict"_L1;
inline constexpr auto adminResourceTheirs = "adminResourceTheirs"_L1;
inline constexpr auto adminResourceMine = "adminResourceMine"_L1;
inline QString adminResourceDay(int weekday) { return u"adminResourceDay%1"_s.arg(weekday); }

inline constexpr auto categoriesPage = "categoriesPage"_L1;
inline constexpr auto adminCategories = "adminCategories"_L1;
inline constexpr auto adminCategoryNew = "adminCategoryNew"_L1;
inline constexpr auto adminCategoryCode = "adminCategoryCode"_L1;
inline constexpr auto adminCategoryName = "adminCategoryName"_L1;
inline constexpr auto adminCategoryMailbox = "adminCategoryMailbox"_L1;
inline constexpr auto adminCategoryHide = "adminCategoryHide"_L1;
inline constexpr auto adminCategorySave = "adminCategorySave"_L1;
inline constexpr auto adminCategoryDiscard = "adminCategoryDiscard"_L1;
inline constexpr auto adminCategoryBar = "adminCategoryBar"_L1;
inline constexpr auto adminCategoryConflict = "adminCategoryConflict"_L1;
inline constexpr auto adminCategoryTheirs = "adminCategoryTheirs"_L1;
inline constexpr auto adminCategoryMine = "adminCategoryMine"_L1;

} // namespace schalter::ui::names
