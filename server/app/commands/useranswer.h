// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/people.h"
#include "domain/result.h"
#include "services/repositories.h"

#include <QJsonObject>

// A user in the answers of the user commands.
namespace schalter::app {

QJsonObject toJson(services::Repositories &repositories, const domain::User &user);
domain::Result<QJsonObject> userAnswer(
    services::Repositories &repositories, const domain::Result<domain::User> &user); // { "user": … }
QString userLine(const QJsonObject &user);
domain::Role roleFrom(const QString &name); // throws Failure (wrong usage)

} // namespace schalter::app
