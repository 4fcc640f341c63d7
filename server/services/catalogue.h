// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/flaw.h"
#include "domain/result.h"
#include "services/repositories.h"

// What the use cases of administrators have in common.
namespace schalter::services {

struct Catalogue
{
    QList<domain::Category> categories;
    QList<domain::Form> forms; // in their order, the retired ones too
    QList<domain::Resource> resources;
};

Catalogue catalogueOf(Repositories &repositories);

// What a save answers: saved, or what is wrong with it, or (without flaws) that somebody else has changed it
// meanwhile; value is how it stands now.
template<class T>
struct Saved
{
    T value;
    bool saved = true;
    QList<domain::Flaw> flaws = {};
};

// Only administrators define what there is.
std::optional<domain::Error> againstAdministering(Repositories &repositories, domain::UserId user);

} // namespace schalter::services
