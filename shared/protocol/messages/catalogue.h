// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/flaw.h"
#include "protocol/envelope.h"

// What administrators define: categories, forms, resources. How a client uses it: list-catalogue for all;
// edit a copy; preview-form (it changes nothing) while typing, to show what is wrong with it; save with the
// revision that was edited. A save answers saved = true with the thing as it stands now, or saved = false
// with what is wrong (flaws: translate their text in the context "Flaw", fill in with
// domain::Flaw::sentence), or, if flaws is empty, because somebody else has saved it meanwhile: then the
// answer holds hers. Definitions are what domain::toJson() and readJson() of domain::Form and
// domain::Resource make and take.
namespace schalter::protocol {

template<>
struct Fields<domain::Flaw>
{
    using T = domain::Flaw;
    static constexpr auto list = std::make_tuple(
        named("place", &T::place), named("text", &T::text), named("arguments", &T::arguments));
};

// id: 0: a new one. revision: 0 for a new one. definition: of its resource only the key counts.
struct FormRecord
{
    domain::FormId id;
    domain::CategoryId category;
    int revision = 0;
    bool hasTickets = false; // then removing it retires it
    QJsonObject definition;
    static constexpr auto fields = std::make_tuple(
        named("id", &FormRecord::id), named("category", &FormRecord::category),
        named("revision", &FormRecord::revision), named("hasTickets", &FormRecord::hasTickets),
        named("definition", &FormRecord::definition));
    bool operator==(const FormRecord &) const = default;
};

// The key in its definition never changes. forms: the slugs of those that reserve it.
struct ResourceRecord
{
    int revision = 0;
    QList<QString> forms;
    QJsonObject definition;
    static constexpr auto fields = std::make_tuple(
        named("revision", &ResourceRecord::revision), named("forms", &ResourceRecord::forms),
        named("definition", &ResourceRecord::definition));
    bool operator==(const ResourceRecord &) const = default;
};

// Retired forms too; the forms of a category in the order in which its page shows them.
struct CatalogueContent
{
    static constexpr const char *type = "catalogue";
    QList<domain::Category> categories;
    QList<FormRecord> forms;
    QList<ResourceRecord> resources;
    static constexpr auto fields = std::make_tuple(
        named("categories", &CatalogueContent::categories), named("forms", &CatalogueContent::forms),
        named("resources", &CatalogueContent::resources));
    bool operator==(const CatalogueContent &) const = default;
};

struct ListCatalogue
{
    static constexpr const char *type = "list-catalogue";
    using Reply = CatalogueContent;
    static constexpr auto fields = std::make_tuple();
    bool operator==(const ListCatalogue &) const = default;
};

struct CategorySaved
{
    static constexpr const char *type = "category-saved";
    domain::Category category;
    bool saved = true;
    QList<domain::Flaw> flaws;
    static constexpr auto fields = std::make_tuple(
        named("category", &CategorySaved::category), named("saved", &CategorySaved::saved),
        named("flaws", &CategorySaved::flaws));
    bool operator==(const CategorySaved &) const = default;
};

// The code can't be changed.
struct SaveCategory
{
    static constexpr const char *type = "save-category";
    using Reply = CategorySaved;
    domain::Category category;
    static constexpr auto fields = std::make_tuple(named("category", &SaveCategory::category));
    bool operator==(const SaveCategory &) const = default;
};

struct FormSaved
{
    static constexpr const char *type = "form-saved";
    FormRecord form;
    bool saved = true;
    QList<domain::Flaw> flaws;
    static constexpr auto fields = std::make_tuple(
        named("form", &FormSaved::form), named("saved", &FormSaved::saved),
        named("flaws", &FormSaved::flaws));
    bool operator==(const FormSaved &) const = default;
};

// To offer a retired one again: save it with retired: false.
struct SaveForm
{
    static constexpr const char *type = "save-form";
    using Reply = FormSaved;
    FormRecord form;
    static constexpr auto fields = std::make_tuple(named("form", &SaveForm::form));
    bool operator==(const SaveForm &) const = default;
};

struct FormPreview
{
    static constexpr const char *type = "form-preview";
    QList<domain::Flaw> flaws;
    static constexpr auto fields = std::make_tuple(named("flaws", &FormPreview::flaws));
    bool operator==(const FormPreview &) const = default;
};

// What saving it would find wrong; the client draws the form itself.
struct PreviewForm
{
    static constexpr const char *type = "preview-form";
    using Reply = FormPreview;
    FormRecord form;
    static constexpr auto fields = std::make_tuple(named("form", &PreviewForm::form));
    bool operator==(const PreviewForm &) const = default;
};

// removed: false: somebody else has changed it meanwhile. retired: there are tickets of it: it is kept, but
// no longer offered.
struct FormRemoved
{
    static constexpr const char *type = "form-removed";
    domain::FormId form;
    bool removed = true;
    bool retired = false;
    static constexpr auto fields = std::make_tuple(
        named("form", &FormRemoved::form), named("removed", &FormRemoved::removed),
        named("retired", &FormRemoved::retired));
    bool operator==(const FormRemoved &) const = default;
};

struct RemoveForm
{
    static constexpr const char *type = "remove-form";
    using Reply = FormRemoved;
    domain::FormId form;
    int revision = 0;
    static constexpr auto fields =
        std::make_tuple(named("form", &RemoveForm::form), named("revision", &RemoveForm::revision));
    bool operator==(const RemoveForm &) const = default;
};

struct FormsOrdered
{
    static constexpr const char *type = "forms-ordered";
    QList<domain::FormId> forms;
    static constexpr auto fields = std::make_tuple(named("forms", &FormsOrdered::forms));
    bool operator==(const FormsOrdered &) const = default;
};

// These come first, in this order; the others after them as before.
struct OrderForms
{
    static constexpr const char *type = "order-forms";
    using Reply = FormsOrdered;
    QList<domain::FormId> forms;
    static constexpr auto fields = std::make_tuple(named("forms", &OrderForms::forms));
    bool operator==(const OrderForms &) const = default;
};

struct ResourceSaved
{
    static constexpr const char *type = "resource-saved";
    ResourceRecord resource;
    bool saved = true;
    QList<domain::Flaw> flaws;
    static constexpr auto fields = std::make_tuple(
        named("resource", &ResourceSaved::resource), named("saved", &ResourceSaved::saved),
        named("flaws", &ResourceSaved::flaws));
    bool operator==(const ResourceSaved &) const = default;
};

struct SaveResource
{
    static constexpr const char *type = "save-resource";
    using Reply = ResourceSaved;
    ResourceRecord resource;
    static constexpr auto fields = std::make_tuple(named("resource", &SaveResource::resource));
    bool operator==(const SaveResource &) const = default;
};

struct ResourceRemoved
{
    static constexpr const char *type = "resource-removed";
    QString key;
    bool removed = true; // false: somebody else has changed it meanwhile
    static constexpr auto fields =
        std::make_tuple(named("key", &ResourceRemoved::key), named("removed", &ResourceRemoved::removed));
    bool operator==(const ResourceRemoved &) const = default;
};

// Refused with in-use while a form or a reservation refers to it.
struct RemoveResource
{
    static constexpr const char *type = "remove-resource";
    using Reply = ResourceRemoved;
    QString key;
    int revision = 0;
    static constexpr auto fields =
        std::make_tuple(named("key", &RemoveResource::key), named("revision", &RemoveResource::revision));
    bool operator==(const RemoveResource &) const = default;
};

struct CatalogueFile
{
    static constexpr const char *type = "catalogue-file";
    QString text;
    static constexpr auto fields = std::make_tuple(named("text", &CatalogueFile::text));
    bool operator==(const CatalogueFile &) const = default;
};

// As TOML. code: of the one category to export, with the resources of its forms; empty: all.
struct ExportCatalogue
{
    static constexpr const char *type = "export-catalogue";
    using Reply = CatalogueFile;
    QString code;
    static constexpr auto fields = std::make_tuple(named("code", &ExportCatalogue::code));
    bool operator==(const ExportCatalogue &) const = default;
};

// What is wrong with a file; line 0: the file as a whole.
struct FileProblem
{
    int line = 0;
    QString key;
    QString message;
    static constexpr auto fields = std::make_tuple(
        named("line", &FileProblem::line), named("key", &FileProblem::key),
        named("message", &FileProblem::message));
    bool operator==(const FileProblem &) const = default;
};

// With problems nothing was imported; the numbers say what is in the file.
struct CatalogueImported
{
    static constexpr const char *type = "catalogue-imported";
    QList<FileProblem> problems;
    int categories = 0;
    int forms = 0;
    int resources = 0;
    static constexpr auto fields = std::make_tuple(
        named("problems", &CatalogueImported::problems), named("categories", &CatalogueImported::categories),
        named("forms", &CatalogueImported::forms), named("resources", &CatalogueImported::resources));
    bool operator==(const CatalogueImported &) const = default;
};

// dryRun: only looks.
struct ImportCatalogue
{
    static constexpr const char *type = "import-catalogue";
    using Reply = CatalogueImported;
    QString text;
    bool dryRun = false;
    static constexpr auto fields =
        std::make_tuple(named("text", &ImportCatalogue::text), named("dryRun", &ImportCatalogue::dryRun));
    bool operator==(const ImportCatalogue &) const = default;
};

// Told to everyone after each change: the categories that the person may see, as in welcome. Administrators
// ask for the catalogue again.
struct CatalogueChanged
{
    static constexpr const char *type = "catalogue-changed";
    QList<domain::Category> categories;
    static constexpr auto fields = std::make_tuple(named("categories", &CatalogueChanged::categories));
    bool operator==(const CatalogueChanged &) const = default;
};

using CatalogueMessages = std::tuple<
    CatalogueContent, ListCatalogue, CategorySaved, SaveCategory, FormSaved, SaveForm, FormPreview,
    PreviewForm, FormRemoved, RemoveForm, FormsOrdered, OrderForms, ResourceSaved, SaveResource,
    ResourceRemoved, RemoveResource, CatalogueFile, ExportCatalogue, CatalogueImported, ImportCatalogue,
    CatalogueChanged>;

} // namespace schalter::protocol
