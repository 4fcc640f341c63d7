// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/categoryimportcommand.h"

#include "app/catalogue/cataloguefile.h"
#include "app/catalogue/catalogueimport.h"
#include "app/failure.h"

#include <QCommandLineParser>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

QList<Positional> CategoryImportCommand::positionals() const
{
    return {{u"FILE"_s, u"TOML with [[category]] and [[category.form]]."_s}};
}

QJsonObject CategoryImportCommand::request(const QCommandLineParser &arguments, Console &) const
{
    const QString file = arguments.positionalArguments()[0];
    const CatalogueFile read = readCatalogueFile(file);
    QStringList lines;
    for (const TomlProblem &problem : read.problems)
        lines.append(problem.sentence(file));
    if (!lines.isEmpty())
        throw Failure(ExitCode::Other, lines.join(u'\n'));
    return read.catalogue;
}

Result<QJsonObject> CategoryImportCommand::execute(
    const AdminContext &context, const QJsonObject &request) const
{
    const auto imports = importsFrom(request);
    if (!imports)
        return imports.error();
    const auto imported = services::ImportCatalogue()(context.repositories, *imports);
    if (!imported)
        return imported.error();
    qsizetype forms = 0;
    for (const services::CategoryImport &import : *imports)
        forms += import.forms.size();
    return QJsonObject{{u"categories"_s, imports->size()}, {u"forms"_s, forms}};
}

QString CategoryImportCommand::describe(const QJsonObject &answer) const
{
    return u"Imported: categories %1, forms %2."_s.arg(answer["categories"_L1].toInt())
        .arg(answer["forms"_L1].toInt());
}

} // namespace schalter::app
