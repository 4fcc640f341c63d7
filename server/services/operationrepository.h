// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"

#include <QString>
#include <optional>

namespace schalter::services {

// What was already done, by the id that its author gave it: doing it again gives the first answer.
class OperationRepository
{
public:
    virtual ~OperationRepository() = default;
    virtual std::optional<domain::Sequence> find(const QString &author, const QString &operation) = 0;
    virtual void remember(const QString &author, const QString &operation, domain::Sequence answer) = 0;
};

} // namespace schalter::services
