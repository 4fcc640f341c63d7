// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/categoryimportcommand.h"

#include "app/catalogue/cataloguefile.h"
#include "app/catalogue/catalogueimport.h"
#include "app/failure.h"

#include <QCommandLineParser>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

Result<Done> lookAt(const AdminContext &context, const services::CatalogueImport &import)
{
    const auto problems = services::ImportCatalogue::problemsOf(context.repositories, import);
    if (problems.isEmpty())
        return Done{};
    QStringList sentences;
    for (const services::ImportProblem &problem : problems)
        sentences.append(u"line %1: %2"_s.arg(problem.line).arg(problem.message));
    return Error{ErrorCode::Invalid, sentences.join(u'\n')};
}

} // namespace

QList<Positional> CategoryImportCommand::positionals() const
{
    return {{u"FILE"_s, u"TOML with [[resource]], [[category]] and [[category.form]]."_s}};
}

QList<QCommandLineOption> CategoryImportCommand::options() const
{
    return {{u"dry-run"_s, u"Only says what is wrong with the file."_s}};
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
    QJsonObject request = read.catalogue;
    request.insert(u"dry_run"_s, arguments.isSet(u"dry-run"_s));
    return request;
}

Result<QJsonObject> CategoryImportCommand::execute(
    const AdminContext &context, const QJsonObject &request) const
{
    const auto import = importFrom(request);
    if (!import)
        return import.error();
    const bool dryRun = request["dry_run"_L1].toBool();
    const auto imported =
        dryRun ? lookAt(context, *import) : services::ImportCatalogue()(context.repositories, *import);
    if (!imported)
        return imported.error();
    qsizetype forms = 0;
    for (const services::CategoryImport &category : import->categories)
        forms += category.forms.size();
    return QJsonObject{
        {u"categories"_s, import->categories.size()},
        {u"forms"_s, forms},
        {u"resources"_s, import->resources.size()},
        {u"dry_run"_s, dryRun}};
}

QString CategoryImportCommand::describe(const QJsonObject &answer) const
{
    const QString beginning = answer["dry_run"_L1].toBool() ? u"Nothing is wrong with it"_s : u"Imported"_s;
    return u"%1: categories %2, forms %3, resources %4."_s.arg(beginning)
        .arg(answer["categories"_L1].toInt())
        .arg(answer["forms"_L1].toInt())
        .arg(answer["resources"_L1].toInt());
}

} // namespace schalter::app
