// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/http/httpresponse.h"

#include <QJsonArray>

namespace schalter::web {

// An error as RFC 9457 says it. errors: objects with "pointer" (into the body) and "detail".
HttpResponse problemResponse(int status, const QString &detail, const QJsonArray &errors = {});

} // namespace schalter::web
