// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storage/sqliteconnection.h"
#include "storage/sqlvalue.h"

#include <QList>

namespace schalter::storage {

// A statement with its values, carried out when made and finished when it goes: an unfinished SELECT would
// hold the log back. A failure is thrown as StorageError.
class Statement
{
public:
    template<class... Values>
    Statement(SqliteConnection &connection, const QString &sql, const Values &...values)
        : Statement(Prepared{}, connection, sql)
    {
        (bind(values), ...);
        run();
    }
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    bool next();
    qint64 insertedId() const { return m_query->lastInsertId().toLongLong(); }
    int changedRows() const { return m_query->numRowsAffected(); }

    // The columns of the present row from the left.
    template<class... Values>
    void read(Values &...values) const
    {
        int column = 0;
        (fromSql(m_query->value(column++), values), ...);
    }
    template<class T>
    void readFrom(int column, T &value) const
    {
        fromSql(m_query->value(column), value);
    }
    QVariant raw(int column) const { return m_query->value(column); }
    template<class T>
    T value() const
    {
        T result{};
        read(result);
        return result;
    }

private:
    struct Prepared
    {
    };
    Statement(Prepared, SqliteConnection &connection, const QString &sql);

    template<class T>
    void bind(const T &value)
    {
        m_query->bindValue(m_bound++, toSql(value));
    }
    template<class T>
    void bind(const QList<T> &values)
    {
        for (const T &value : values)
            bind(value);
    }
    void bind(const QVariantList &values);
    void run();

    SqliteConnection &m_connection;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    int m_bound = 0;
};

QString placeholders(qsizetype count); // "?,?,?" for an IN list

} // namespace schalter::storage
