// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/stayofpage.h"

using namespace Qt::StringLiterals;

namespace schalter::web {

std::shared_ptr<void> stayOfPage(
    services::Presence &presence, const services::Place &place, const QString &page)
{
    const QString key = pageName(page);
    if (key.isEmpty())
        return nullptr;
    presence.enter(place, key);
    return {nullptr, [&presence, place, key](void *) { presence.leave(place, key); }};
}

QString pageName(const QString &given)
{
    const bool isName = !given.isEmpty() && given.size() <= 40 &&
                        std::all_of(given.begin(), given.end(), [](QChar character) {
                            return character.unicode() < 128 && character.isLetterOrNumber();
                        });
    return isName ? u"page:"_s + given : QString();
}

} // namespace schalter::web
