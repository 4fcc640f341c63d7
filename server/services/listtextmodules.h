// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/repositories.h"

namespace schalter::services {

// The text modules that a person may use: her own and the shared ones of her categories.
class ListTextModules
{
public:
    QList<domain::TextModule> operator()(Repositories &repositories, const domain::User &user) const;
};

// Is it a file of a text module that the person may use?
bool isModuleFile(Repositories &repositories, const domain::User &user, domain::AttachmentId id);

} // namespace schalter::services
