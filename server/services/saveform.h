// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/catalogue.h"

namespace schalter::services {

struct SaveFormRequest
{
    domain::UserId user;
    domain::Form form; // without id: a new one; its revision is the one that was edited
    QDateTime at = QDateTime::currentDateTimeUtc();
};

// Adds or changes a form; it is on the page at once.
class SaveForm
{
public:
    domain::Result<Saved<domain::Form>> operator()(
        Repositories &repositories, const SaveFormRequest &request) const;
    // What saving it would find wrong.
    static QList<domain::Flaw> flawsIn(Repositories &repositories, const domain::Form &form);
};

} // namespace schalter::services
