// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqltextmodulerepository.h"

#include "storage/statement.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::storage {

namespace {

const QString selectModule =
    u"SELECT id, revision, owner, category, title, keyword, text FROM text_module "_s;

} // namespace

TextModuleId SqlTextModuleRepository::add(const TextModule &module)
{
    const TextModuleId id{Statement(
                              m_connection,
                              u"INSERT INTO text_module (revision, owner, category, title, keyword, text) "
                              "VALUES (?, ?, ?, ?, ?, ?)"_s,
                              module.revision, module.owner, module.category, module.title, module.keyword,
                              module.text)
                              .insertedId()};
    saveFiles(id, module.files);
    return id;
}

void SqlTextModuleRepository::save(const TextModule &module)
{
    Statement(
        m_connection,
        u"UPDATE text_module SET revision = ?, owner = ?, category = ?, title = ?, keyword = ?, text = ? "
        "WHERE id = ?"_s,
        module.revision, module.owner, module.category, module.title, module.keyword, module.text, module.id);
    saveFiles(module.id, module.files);
}

void SqlTextModuleRepository::remove(TextModuleId id)
{
    Statement(m_connection, u"DELETE FROM text_module WHERE id = ?"_s, id);
}

std::optional<TextModule> SqlTextModuleRepository::find(TextModuleId id)
{
    Statement row(m_connection, selectModule + u"WHERE id = ?"_s, id);
    const QList<TextModule> found = allOf(row);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<TextModule> SqlTextModuleRepository::ofOwner(UserId owner)
{
    Statement row(m_connection, selectModule + u"WHERE owner IS ? ORDER BY title, id"_s, owner);
    return allOf(row);
}

QList<TextModule> SqlTextModuleRepository::allOf(Statement &row)
{
    QList<TextModule> modules;
    while (row.next()) {
        TextModule module;
        row.read(
            module.id, module.revision, module.owner, module.category, module.title, module.keyword,
            module.text);
        modules.append(module);
    }
    for (TextModule &module : modules)
        module.files = filesOf(module.id);
    return modules;
}

QList<Attachment> SqlTextModuleRepository::filesOf(TextModuleId id)
{
    Statement row(
        m_connection,
        u"SELECT a.id, a.name, a.media_type, a.size, a.width, a.height, a.field, a.scan_state, a.scan_reason "
        "FROM text_module_file f JOIN attachment a ON a.id = f.attachment WHERE f.module = ? "
        "ORDER BY f.position"_s,
        id);
    QList<Attachment> files;
    while (row.next()) {
        Attachment file;
        row.read(
            file.id, file.name, file.mediaType, file.size, file.width, file.height, file.field, file.state,
            file.reason);
        files.append(file);
    }
    return files;
}

void SqlTextModuleRepository::saveFiles(TextModuleId id, const QList<Attachment> &files)
{
    Statement(m_connection, u"DELETE FROM text_module_file WHERE module = ?"_s, id);
    for (int position = 0; position < files.size(); ++position)
        Statement(
            m_connection, u"INSERT INTO text_module_file (module, position, attachment) VALUES (?, ?, ?)"_s,
            id, position, files.at(position).id);
}

} // namespace schalter::storage
