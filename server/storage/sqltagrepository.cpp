// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqltagrepository.h"

#include "storage/statement.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::storage {

namespace {

Tag tagFrom(const Statement &row)
{
    Tag tag;
    row.read(tag.id, tag.name, tag.colour);
    return tag;
}

} // namespace

QList<Tag> SqlTagRepository::all()
{
    QList<Tag> tags;
    Statement row(m_connection, u"SELECT id, name, colour FROM tag ORDER BY name, id"_s);
    while (row.next())
        tags.append(tagFrom(row));
    return tags;
}

std::optional<Tag> SqlTagRepository::find(TagId id)
{
    Statement row(m_connection, u"SELECT id, name, colour FROM tag WHERE id = ?"_s, id);
    return row.next() ? std::optional(tagFrom(row)) : std::nullopt;
}

TagId SqlTagRepository::save(const Tag &tag)
{
    if (!tag.id.isValid())
        return {
            Statement(m_connection, u"INSERT INTO tag (name, colour) VALUES (?, ?)"_s, tag.name, tag.colour)
                .insertedId()};
    Statement(
        m_connection, u"UPDATE tag SET name = ?, colour = ? WHERE id = ?"_s, tag.name, tag.colour, tag.id);
    return tag.id;
}

void SqlTagRepository::remove(TagId id) { Statement(m_connection, u"DELETE FROM tag WHERE id = ?"_s, id); }

} // namespace schalter::storage
