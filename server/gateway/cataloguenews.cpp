// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/cataloguenews.h"

#include "domain/permissions.h"
#include "gateway/sessions.h"
#include "protocol/messages/catalogue.h"
#include "services/storage.h"

#include <QLoggingCategory>

using namespace schalter::domain;

namespace schalter::gateway {

namespace {

Q_LOGGING_CATEGORY(log, "schalter.catalogue", QtInfoMsg)

} // namespace

void tellOfCatalogue(const Context &context, const Session &author, const char *did, const QString &what)
{
    qCInfo(log).noquote() << author.user().login << did << what;
    const QList<Category> categories = context.storage.reader().catalogue().categories();
    for (Session *session : context.sessions.subscribed()) {
        protocol::CatalogueChanged news;
        for (const Category &category : categories)
            if (maySee(session->user(), category.id))
                news.categories.append(category);
        session->send(protocol::encode(news));
    }
}

} // namespace schalter::gateway
