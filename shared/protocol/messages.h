// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "protocol/messages/attachments.h"
#include "protocol/messages/catalogue.h"
#include "protocol/messages/chat.h"
#include "protocol/messages/counter.h"
#include "protocol/messages/held.h"
#include "protocol/messages/inbox.h"
#include "protocol/messages/operations.h"
#include "protocol/messages/related.h"
#include "protocol/messages/session.h"
#include "protocol/messages/tags.h"
#include "protocol/messages/textmodules.h"
#include "protocol/messages/ticket.h"
#include "protocol/messages/views.h"

// Everything that client and server say to each other, each message once. A request names its answer.
namespace schalter::protocol {

// For whoever must do something with each of them: tests, documentation.
using AllMessages = decltype(std::tuple_cat(
    std::tuple<Failure>(), SessionMessages(), InboxMessages(), TicketMessages(), HeldMessages(),
    OperationMessages(), CounterMessages(), AttachmentMessages(), ChatMessages(), TextModuleMessages(),
    CatalogueMessages(), TagMessages(), ViewMessages(), RelatedMessages()));

} // namespace schalter::protocol
