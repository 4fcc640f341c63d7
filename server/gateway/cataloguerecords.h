// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "protocol/messages/catalogue.h"
#include "services/catalogue.h"

// The catalogue as it travels.
namespace schalter::gateway {

protocol::CatalogueContent contentOf(services::Repositories &repositories);
protocol::FormRecord recordOf(services::Repositories &repositories, const domain::Form &form);
protocol::ResourceRecord recordOf(services::Repositories &repositories, const domain::Resource &resource);
// Invalid with a sentence for administrators if the definition can't be read.
domain::Result<domain::Form> formFrom(const protocol::FormRecord &record);
domain::Result<domain::Resource> resourceFrom(const protocol::ResourceRecord &record);

} // namespace schalter::gateway
