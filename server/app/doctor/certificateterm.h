// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/doctor/finding.h"

#include <QDateTime>

namespace schalter::app {

// How long a certificate is still good; it is time to renew three weeks before its end.
Finding certificateTerm(const QString &check, const QString &whose, const QDateTime &until);

} // namespace schalter::app
