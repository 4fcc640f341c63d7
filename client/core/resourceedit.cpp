// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resourceedit.h"

#include "domain/cataloguerules.h"

using namespace schalter::domain;
using namespace schalter::protocol;

namespace schalter::client {

ResourceEdit::ResourceEdit(Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
{
    connect(&catalogue, &Catalogue::changed, this, &ResourceEdit::onCatalogue);
}

Resource ResourceEdit::resourceOf(const ResourceRecord &record)
{
    Resource resource;
    (void)readJson(record.definition, resource);
    resource.revision = record.revision;
    return resource;
}

void ResourceEdit::open(const QString &key)
{
    if (m_isOpen && m_base.key == key)
        return;
    if (isChanged())
        m_kept[m_base.key] = {m_base, m_mine};
    const auto found = stored(key);
    m_isOpen = found.has_value();
    show(found.value_or(Resource()));
    if (m_kept.contains(key))
        std::tie(m_base, m_mine) = m_kept.take(key);
    onCatalogue();
    edited();
    Q_EMIT opened();
}

void ResourceEdit::openNew()
{
    if (isChanged())
        m_kept[m_base.key] = {m_base, m_mine};
    m_isOpen = true;
    show({});
    if (m_kept.contains(QString()))
        std::tie(m_base, m_mine) = m_kept.take(QString());
    edited();
    Q_EMIT opened();
}

void ResourceEdit::set(const Resource &typed)
{
    m_mine = typed;
    edited();
}

void ResourceEdit::save()
{
    if (m_isSaving || !m_isOpen || !m_flaws.isEmpty())
        return;
    m_isSaving = true;
    m_catalogue.session().request<SaveResource>(
        {{m_mine.revision, {}, toJson(m_mine)}}, this,
        [this](const Result<ResourceSaved> &answer) { onSaved(answer); });
}

void ResourceEdit::onSaved(const Result<ResourceSaved> &answer)
{
    m_isSaving = false;
    if (!answer)
        return Q_EMIT refused(answer.error());
    if (!answer->saved && !answer->flaws.isEmpty()) {
        m_flaws = answer->flaws;
        return Q_EMIT changed();
    }
    if (!answer->saved) {
        m_theirs = resourceOf(answer->resource);
        return Q_EMIT changed();
    }
    show(resourceOf(answer->resource));
    edited();
    m_catalogue.load();
    Q_EMIT opened();
    Q_EMIT saved();
}

void ResourceEdit::takeTheirs()
{
    if (m_theirs)
        show(Resource(*m_theirs));
    edited();
    Q_EMIT opened();
}

void ResourceEdit::keepMine()
{
    if (!m_theirs)
        return;
    m_mine.revision = m_theirs->revision;
    m_base = *m_theirs;
    m_theirs.reset();
    edited();
    save();
}

void ResourceEdit::discard()
{
    m_isOpen = !isNew();
    show(m_theirs.value_or(m_base));
    edited();
    Q_EMIT opened();
}

std::optional<Resource> ResourceEdit::stored(const QString &key) const
{
    for (const ResourceRecord &record : m_catalogue.resources())
        if (Resource resource = resourceOf(record); resource.key == key)
            return resource;
    return std::nullopt;
}

void ResourceEdit::show(const Resource &resource)
{
    m_mine = m_base = resource;
    m_theirs.reset();
}

void ResourceEdit::edited()
{
    m_flaws = m_isOpen ? flawsOf(m_mine) : QList<Flaw>();
    Q_EMIT changed();
}

void ResourceEdit::onCatalogue()
{
    const auto now = m_isOpen && !isNew() && !m_isSaving ? stored(m_base.key) : std::nullopt;
    if (!now || now->revision <= m_base.revision)
        return;
    if (isChanged()) {
        m_theirs = now;
        return Q_EMIT changed();
    }
    show(*now);
    edited();
    Q_EMIT opened();
}

} // namespace schalter::client
