// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/importcataloguehandler.h"

#include "gateway/cataloguenews.h"
#include "gateway/settings.h"
#include "services/catalogue.h"
#include "services/office.h"
#include "services/storage.h"

namespace schalter::gateway {

namespace {

protocol::CatalogueImported summaryOf(const services::CatalogueReading &reading)
{
    protocol::CatalogueImported summary;
    for (const services::ImportProblem &problem : reading.problems)
        summary.problems.append({problem.line, problem.key, problem.message});
    summary.categories = int(reading.import.categories.size());
    for (const services::CategoryImport &category : reading.import.categories)
        summary.forms += int(category.forms.size());
    summary.resources = int(reading.import.resources.size());
    return summary;
}

} // namespace

void ImportCatalogueHandler::run(Session &session, qint64 id, const protocol::ImportCatalogue &request) const
{
    services::Repositories &repositories = m_context.storage.reader();
    if (const auto refusal = services::againstAdministering(repositories, session.user().id))
        return session.refuse(id, *refusal);
    if (!m_context.settings.readCatalogue)
        return session.refuse(id, {domain::ErrorCode::Unavailable, {}});
    services::CatalogueReading reading = m_context.settings.readCatalogue(request.text.toUtf8());
    if (reading.problems.isEmpty())
        reading.problems = services::ImportCatalogue::problemsOf(repositories, reading.import);
    const protocol::CatalogueImported summary = summaryOf(reading);
    if (request.dryRun || !reading.problems.isEmpty())
        return session.reply(id, summary);
    m_context.storage.write<domain::Done>(
        &session,
        [import = reading.import, doer = services::Doer{session.user().id, m_context.office.now()}](
            services::Repositories &writer) -> domain::Result<domain::Done> {
            if (const auto refusal = services::againstAdministering(writer, doer.user))
                return *refusal;
            return services::ImportCatalogue()(writer, import, doer);
        },
        [this, &session, id, summary](const domain::Result<domain::Done> &answer) {
            if (!answer)
                return session.refuse(id, answer.error());
            session.reply(id, summary);
            tellOfCatalogue(m_context, session, "imported forms", QString::number(summary.forms));
        });
}

} // namespace schalter::gateway
