// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importcatalogue.h"

#include "domain/cataloguerules.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

namespace {

// What is in the storage keeps its revision if nothing changes.
template<class T>
T revised(T value, const std::optional<T> &before)
{
    if (!before)
        return value.revision = 1, value;
    value.revision = before->revision;
    if (value != *before)
        ++value.revision;
    return value;
}

void importResource(CatalogueRepository &catalogue, const Resource &resource)
{
    catalogue.saveResource(revised(resource, catalogue.resource(resource.key)));
}

CategoryId importCategory(CatalogueRepository &catalogue, Category category)
{
    const auto before = catalogue.categoryByCode(category.code);
    if (before)
        category.id = before->id;
    return catalogue.saveCategory(revised(category, before));
}

FormId importForm(CatalogueRepository &catalogue, Form form)
{
    const auto before = catalogue.anyFormBySlug(form.slug);
    if (before)
        form.id = before->id;
    if (form.resource)
        form.resource = catalogue.resource(form.resource->key);
    return catalogue.saveForm(revised(form, before));
}

bool hasResource(Repositories &repositories, const CatalogueImport &request, const QString &key)
{
    const auto isIt = [&key](const Resource &resource) { return resource.key == key; };
    return std::any_of(request.resources.begin(), request.resources.end(), isIt) ||
           repositories.catalogue().resource(key).has_value();
}

// Why a form can't stand in that category.
QString againstForm(
    Repositories &repositories, const CatalogueImport &request, const Category &category, const Form &form)
{
    if (form.resource && !hasResource(repositories, request, form.resource->key))
        return u"form \"%1\": there is no resource \"%2\""_s.arg(form.slug, form.resource->key);
    const auto other = repositories.catalogue().anyFormBySlug(form.slug);
    const auto home = other ? repositories.catalogue().category(other->category) : std::nullopt;
    if (home && home->code != category.code)
        return u"category \"%1\": the form \"%2\" belongs to another category"_s.arg(
            category.code, form.slug);
    return {};
}

} // namespace

QList<ImportProblem> ImportCatalogue::problemsOf(Repositories &repositories, const CatalogueImport &request)
{
    QList<ImportProblem> problems;
    for (const Resource &resource : request.resources)
        for (const Flaw &flaw : flawsOf(resource))
            problems.append({0, u"resource."_s + flaw.place, flaw.sentence()});
    for (const CategoryImport &import : request.categories) {
        for (const Flaw &flaw : flawsOf(import.category))
            problems.append({0, u"category."_s + flaw.place, flaw.sentence()});
        for (const Form &form : import.forms) {
            const int line = request.lines.value(form.slug);
            if (const QString problem = againstForm(repositories, request, import.category, form);
                !problem.isEmpty())
                problems.append({line, u"category.form"_s, problem});
            for (const Flaw &flaw : flawsOf(form))
                problems.append({line, u"category.form."_s + flaw.place, flaw.sentence()});
        }
    }
    return problems;
}

Result<Done> ImportCatalogue::operator()(
    Repositories &repositories, const CatalogueImport &request, const Doer &doer) const
{
    const QList<ImportProblem> problems = problemsOf(repositories, request);
    if (!problems.isEmpty()) {
        QStringList sentences;
        for (const ImportProblem &problem : problems)
            sentences.append(
                problem.line > 0 ? u"line %1: %2"_s.arg(problem.line).arg(problem.message) : problem.message);
        return Error{ErrorCode::Invalid, sentences.join(u'\n')};
    }
    CatalogueRepository &catalogue = repositories.catalogue();
    for (const Resource &resource : request.resources)
        importResource(catalogue, resource);
    QList<FormId> order;
    for (const CategoryImport &import : request.categories) {
        const CategoryId id = importCategory(catalogue, import.category);
        for (Form form : import.forms) {
            form.category = id;
            order.append(importForm(catalogue, form));
        }
    }
    if (!order.isEmpty())
        catalogue.orderForms(order);
    QStringList codes;
    for (const CategoryImport &import : request.categories)
        codes.append(import.category.code);
    noteHistory(repositories, doer, HistoryKind::Catalogue, HistoryAction::Imported, codes.join(u", "_s));
    return Done{};
}

} // namespace schalter::services
