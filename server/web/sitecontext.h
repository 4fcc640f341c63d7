// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/lobby.h"
#include "services/office.h"
#include "services/storage.h"
#include "services/texts.h"
#include "web/antiforgery.h"
#include "web/datetext.h"
#include "web/pages.h"
#include "web/visit.h"

namespace schalter::web {

class FileDesk;

// What every page handler is given.
struct SiteContext
{
    services::Storage &storage;
    const services::Office &office;
    const services::Texts &texts;
    const Pages &pages;
    const AntiForgery &forgery;
    services::Lobby &lobby;
    FileDesk &desk;

    Visit visit(const HttpRequest &request, const QString &ticketLanguage = {}) const
    {
        return {request, office, forgery, ticketLanguage};
    }
    // The sentence for an error, in the page's language.
    QString sentence(const QString &language, domain::ErrorCode code) const
    {
        return texts(language, "Error", domain::sentenceFor(code));
    }
};

} // namespace schalter::web
