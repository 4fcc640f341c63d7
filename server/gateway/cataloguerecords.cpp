// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/cataloguerecords.h"

using namespace schalter::domain;

namespace schalter::gateway {

protocol::CatalogueContent contentOf(services::Repositories &repositories)
{
    const services::Catalogue catalogue = services::catalogueOf(repositories);
    protocol::CatalogueContent content;
    content.categories = catalogue.categories;
    for (const Form &form : catalogue.forms)
        content.forms.append(recordOf(repositories, form));
    for (const Resource &resource : catalogue.resources)
        content.resources.append(recordOf(repositories, resource));
    return content;
}

protocol::FormRecord recordOf(services::Repositories &repositories, const Form &form)
{
    const bool hasTickets = form.id.isValid() && repositories.catalogue().hasTickets(form.id);
    return {form.id, form.category, form.revision, hasTickets, toJson(form)};
}

protocol::ResourceRecord recordOf(services::Repositories &repositories, const Resource &resource)
{
    protocol::ResourceRecord record{resource.revision, {}, toJson(resource)};
    for (const Form &form : repositories.catalogue().allForms())
        if (form.resource && form.resource->key == resource.key)
            record.forms.append(form.slug);
    return record;
}

Result<Form> formFrom(const protocol::FormRecord &record)
{
    Form form;
    if (const auto problem = readJson(record.definition, form))
        return Error{ErrorCode::Invalid, *problem};
    form.id = record.id;
    form.category = record.category;
    form.revision = record.revision;
    return form;
}

Result<Resource> resourceFrom(const protocol::ResourceRecord &record)
{
    Resource resource;
    if (const auto problem = readJson(record.definition, resource))
        return Error{ErrorCode::Invalid, *problem};
    resource.revision = record.revision;
    return resource;
}

} // namespace schalter::gateway
