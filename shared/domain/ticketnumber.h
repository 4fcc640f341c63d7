// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QRandomGenerator;

namespace schalter::domain {

// CODE-dddd-dddd with eight random digits.
QString makeTicketNumber(const QString &code, QRandomGenerator &random);
bool isTicketNumber(const QString &text);

} // namespace schalter::domain
