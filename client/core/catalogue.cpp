// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue.h"

#include "core/words.h"

#include <QCoreApplication>

using namespace schalter::domain;
using namespace schalter::protocol;

namespace schalter::client {

Catalogue::Catalogue(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::told, this, [this](const Envelope &envelope) {
        if (envelope.type == QLatin1StringView(CatalogueChanged::type))
            load();
    });
    connect(&session, &Session::stateChanged, this, [this] {
        const bool isOnline = m_session.isOnline();
        if (isOnline && !std::exchange(m_wasOnline, isOnline))
            load();
        m_wasOnline = isOnline;
    });
    m_wasOnline = session.isOnline();
    if (m_wasOnline)
        load();
}

void Catalogue::load()
{
    m_session.request<ListCatalogue>({}, this, [this](const Result<CatalogueContent> &answer) {
        m_error = answer ? QString() : words::of(answer.error());
        if (answer)
            m_content = *answer;
        Q_EMIT changed();
    });
}

std::optional<FormRecord> Catalogue::form(FormId id) const
{
    for (const FormRecord &record : m_content.forms)
        if (record.id == id)
            return record;
    return std::nullopt;
}

Form Catalogue::formOf(const FormRecord &record)
{
    Form form;
    (void)readJson(record.definition, form);
    form.id = record.id;
    form.category = record.category;
    form.revision = record.revision;
    return form;
}

FormRecord Catalogue::recordOf(const Form &form)
{
    return {form.id, form.category, form.revision, false, toJson(form)};
}

QString Catalogue::sentence(const Flaw &flaw)
{
    return flaw.sentence(QCoreApplication::translate("Flaw", flaw.text.toUtf8().constData()));
}

} // namespace schalter::client
