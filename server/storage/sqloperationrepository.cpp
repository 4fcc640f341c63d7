// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqloperationrepository.h"

#include "storage/statement.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::storage {

std::optional<Sequence> SqlOperationRepository::find(const QString &author, const QString &operation)
{
    Statement row(
        m_connection, u"SELECT answer FROM operation WHERE author = ? AND operation = ?"_s, author,
        operation);
    return row.next() ? std::optional(row.value<Sequence>()) : std::nullopt;
}

void SqlOperationRepository::remember(const QString &author, const QString &operation, Sequence answer)
{
    Statement(
        m_connection, u"INSERT INTO operation (author, operation, answer) VALUES (?, ?, ?)"_s, author,
        operation, answer);
}

} // namespace schalter::storage
