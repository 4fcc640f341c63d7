// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/catalogue.h"

namespace schalter::services {

struct OrderFormsRequest
{
    domain::UserId user;
    QList<domain::FormId> forms; // these first, in this order
    QDateTime at = QDateTime::currentDateTimeUtc();
};

class OrderForms
{
public:
    domain::Result<domain::Done> operator()(
        Repositories &repositories, const OrderFormsRequest &request) const;
};

} // namespace schalter::services
