// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resourceedit.h"

#include "domain/cataloguerules.h"

using namespace schalter::domain;
using namespace schalter::protocol;
using namespace Qt::StringLiterals;

namespace schalter::client {

namespace {

// Written anew: what two programs write of the same thing is the same.
QJsonObject recordFrom(const Resource &resource)
{
    return {{u"revision"_s, resource.revision}, {u"definition"_s, toJson(resource)}};
}

} // namespace

ResourceEdit::ResourceEdit(Catalogue &catalogue, LocalStore *store, QObject *parent)
    : RecordEdit(u"resource"_s, store, parent)
    , m_catalogue(catalogue)
{
    connect(&catalogue, &Catalogue::changed, this, &ResourceEdit::onSource);
}

Resource ResourceEdit::resourceOf(const ResourceRecord &record)
{
    Resource resource;
    (void)readJson(record.definition, resource);
    resource.revision = record.revision;
    return resource;
}

void ResourceEdit::openNew() { openFresh(recordFrom({})); }

void ResourceEdit::set(const Resource &typed)
{
    m_typed = typed;
    setRecord(recordFrom(typed));
}

std::optional<QJsonObject> ResourceEdit::stored(const QString &key) const
{
    for (const ResourceRecord &record : m_catalogue.resources())
        if (const Resource resource = resourceOf(record); resource.key == key)
            return recordFrom(resource);
    return std::nullopt;
}

QString ResourceEdit::keyOf(const QJsonObject &record) const
{
    return record["definition"_L1]["key"_L1].toString();
}

QList<Flaw> ResourceEdit::flawsIn(const QJsonObject &) const { return flawsOf(m_typed); }

void ResourceEdit::send(const QJsonObject &)
{
    m_catalogue.session().request<SaveResource>(
        {{m_typed.revision, {}, toJson(m_typed)}}, this, [this](const Result<ResourceSaved> &answer) {
            if (!answer)
                return onRefused(answer.error());
            onAnswer({recordFrom(resourceOf(answer->resource)), answer->saved, answer->flaws});
            if (answer->saved)
                m_catalogue.load();
        });
}

void ResourceEdit::take(const QJsonObject &record)
{
    m_typed = {};
    (void)readJson(record["definition"_L1].toObject(), m_typed);
    m_typed.revision = record["revision"_L1].toInt();
}

} // namespace schalter::client
