// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/flaw.h"

namespace schalter::domain {

// Not QString::arg: an argument may hold a %1 of its own.
QString Flaw::sentence(const QString &translated) const
{
    QString filled;
    for (qsizetype i = 0; i < translated.size(); ++i) {
        const int number =
            translated[i] == u'%' && i + 1 < translated.size() ? translated[i + 1].digitValue() : 0;
        if (number < 1 || number > arguments.size()) {
            filled += translated[i];
            continue;
        }
        filled += arguments[number - 1];
        ++i;
    }
    return filled;
}

} // namespace schalter::domain
