// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textmodule.h"

#include "domain/permissions.h"

using namespace Qt::StringLiterals;

namespace schalter::domain {

bool mayUse(const User &user, const TextModule &module)
{
    if (module.owner.isValid())
        return user.active && module.owner == user.id;
    return mayAdminister(user) ||
           (user.active && (!module.category.isValid() || maySee(user, module.category)));
}

bool mayEdit(const User &user, const TextModule &module)
{
    if (module.owner.isValid())
        return user.active && module.owner == user.id && user.role != Role::Reader;
    const bool leadsIt =
        user.role == Role::Lead && module.category.isValid() && maySee(user, module.category);
    return leadsIt || mayAdminister(user);
}

QStringList languagesOf(const LocalizedText &text)
{
    QStringList languages;
    for (auto entry = text.texts().begin(); entry != text.texts().end(); ++entry)
        if (!entry->trimmed().isEmpty())
            languages.append(entry.key());
    return languages;
}

QString languageShown(const LocalizedText &text, const QString &language)
{
    const QStringList languages = languagesOf(text);
    for (const QString &candidate : {language, u"de"_s})
        if (languages.contains(candidate))
            return candidate;
    return languages.value(0);
}

} // namespace schalter::domain
