// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <memory>
#include <unordered_map>
#include <vector>

namespace schalter::storage {

// One connection to the database file, with its prepared statements. Belongs to the thread that made it.
class SqliteConnection
{
public:
    // Onlooker: for another process than the server's; it can neither write nor fold the log into the file.
    enum class Access { Writer, Reader, Migration, Onlooker };

    SqliteConnection(const QString &path, Access access);
    ~SqliteConnection();
    Q_DISABLE_COPY_MOVE(SqliteConnection)

    void execute(const QString &sql); // once, without values

private:
    friend class Statement;
    void configure(Access access);
    std::unique_ptr<QSqlQuery> prepared(const QString &sql);
    void giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query);

    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<QString, std::vector<std::unique_ptr<QSqlQuery>>> m_idle;
};

} // namespace schalter::storage
