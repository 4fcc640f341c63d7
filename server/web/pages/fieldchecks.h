// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/submission.h"

#include <functional>

namespace schalter::web {

// What the page's script checks when a field is left, with the sentences that the server would say: JSON, as
// the script in forms.js reads it. The server checks everything again.
class FieldChecks
{
public:
    using Say = std::function<QString(const domain::FieldError &)>;
    FieldChecks(const QDate &today, Say say)
        : m_today(today)
        , m_say(std::move(say))
    {
    }

    QString of(const domain::FormField &field) const;
    // Of what every form, or every reservation, asks for: "name", "email", "day", "from", "to".
    QString of(const QString &key, const domain::Form &form) const;

private:
    QDate m_today;
    Say m_say;
};

} // namespace schalter::web
