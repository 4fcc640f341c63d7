// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticketnumber.h"

#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace schalter::domain {

QString makeTicketNumber(const QString &code, QRandomGenerator &random)
{
    const auto group = [&random] { return u"%1"_s.arg(random.bounded(10000), 4, 10, QLatin1Char('0')); };
    return code + u'-' + group() + u'-' + group();
}

bool isTicketNumber(const QString &text)
{
    static const QRegularExpression pattern(u"^[A-Z]{2,6}-[0-9]{4}-[0-9]{4}\\z"_s);
    return text.size() <= 16 && pattern.match(text).hasMatch();
}

} // namespace schalter::domain
