// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/batch.h"
#include "core/inboxviews.h"
#include "core/tags.h"

namespace schalter::client {

// What a person arranges her inbox with.
struct Arrangement
{
    Arrangement(Session &session, Outbox &outbox, InboxModel &inbox)
        : tags(session)
        , views(session, inbox)
        , batch(session, outbox)
    {
    }
    Tags tags;
    InboxViews views;
    Batch batch;
};

} // namespace schalter::client
