// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/chatdesk.h"

#include "domain/permissions.h"

#include <algorithm>

using namespace schalter::domain;

namespace schalter::services {

void ChatDesk::setAvailable(const QString &key, const User &user)
{
    const std::lock_guard lock(m_mutex);
    m_available.insert(key, user);
}

void ChatDesk::setAway(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    m_available.remove(key);
}

bool ChatDesk::isSomeoneThere(CategoryId category) const
{
    const std::lock_guard lock(m_mutex);
    return std::any_of(m_available.begin(), m_available.end(), [category](const User &user) {
        return mayWork(user, category);
    });
}

} // namespace schalter::services
