// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/saveform.h"

#include "domain/cataloguerules.h"
#include "services/administration.h"

#include <QCoreApplication>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

namespace {

// Of the resource only the key counts; the rest is as the catalogue has it.
Form complete(Repositories &repositories, Form form)
{
    if (form.resource)
        form.resource = repositories.catalogue().resource(form.resource->key).value_or(*form.resource);
    return form;
}

// Without what stands in the resource: that has a history of its own.
QJsonObject formRecord(const Form &form)
{
    QJsonObject json = toJson(form);
    json.insert(u"category"_s, form.category.value);
    if (form.resource)
        json.insert(u"resource"_s, form.resource->key);
    return json;
}

bool isSame(Form one, const Form &other)
{
    one.revision = other.revision;
    return one == other;
}

} // namespace

QList<Flaw> SaveForm::flawsIn(Repositories &repositories, const Form &form)
{
    FlawFinder flaws;
    flaws.unless(
        repositories.catalogue().category(form.category).has_value(), u"category"_s,
        QT_TRANSLATE_NOOP("Flaw", "There is no such category."));
    const auto same = repositories.catalogue().anyFormBySlug(form.slug);
    flaws.unless(
        !same || same->id == form.id, u"slug"_s,
        QT_TRANSLATE_NOOP("Flaw", "There is already a form with the slug \"%1\"; it may be a retired one."),
        {form.slug});
    flaws.unless(
        !form.resource || repositories.catalogue().resource(form.resource->key).has_value(), u"resource"_s,
        QT_TRANSLATE_NOOP("Flaw", "There is no resource \"%1\"."),
        {form.resource ? form.resource->key : QString()});
    return flawsOf(form) + flaws.found();
}

Result<Saved<Form>> SaveForm::operator()(Repositories &repositories, const SaveFormRequest &request) const
{
    if (const auto refusal = againstAdministering(repositories, request.user))
        return *refusal;
    Form form = complete(repositories, request.form);
    const auto before = form.id.isValid() ? repositories.catalogue().anyForm(form.id)
                                          : repositories.catalogue().anyFormBySlug(form.slug);
    if (form.id.isValid() && !before)
        return ErrorCode::NotFound;
    if (before) {
        form.id = before->id;
        if (isSame(form, *before))
            return Saved<Form>{*before};
        form.id = request.form.id;
    }
    if (before && form.id.isValid() && before->revision != form.revision)
        return Saved<Form>{*before, false};
    if (const auto flaws = flawsIn(repositories, form); !flaws.isEmpty())
        return Saved<Form>{form, false, flaws};
    ++form.revision;
    form.id = repositories.catalogue().saveForm(form);
    noteSaved(
        repositories, {request.user, request.at}, HistoryKind::Form, form.slug, before, form, formRecord);
    return Saved<Form>{form};
}

} // namespace schalter::services
