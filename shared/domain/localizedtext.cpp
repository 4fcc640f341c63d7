// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/localizedtext.h"

namespace schalter::domain {

QString LocalizedText::in(const QString &language) const
{
    for (const QString &candidate : {language, QStringLiteral("de")})
        if (const auto found = m_texts.find(candidate); found != m_texts.end() && !found->isEmpty())
            return *found;
    return m_texts.isEmpty() ? QString() : m_texts.first();
}

} // namespace schalter::domain
