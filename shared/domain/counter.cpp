// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counter.h"

using namespace Qt::StringLiterals;

namespace schalter::domain {

QMap<QString, FieldError> problemsAtCounter(const Form &form, const Answers &answers, const QDateTime &now)
{
    auto problems = problemsOf(form, answers, now);
    if (answers.value(u"email"_s).value(0).trimmed().isEmpty())
        problems.remove(u"email"_s);
    for (const FormField &field : form.fields)
        if (field.type == FieldType::File)
            problems.remove(field.key);
    return problems;
}

} // namespace schalter::domain
