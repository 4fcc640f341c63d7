// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/toml/tomlproblem.h"
#include "app/toml/tomlvalue.h"

#include <QStringList>
#include <optional>

namespace schalter::app {

// Reads the keys of one table. It notes every problem instead of stopping at the first; a key that nobody
// asked for is a problem too, noted by finish().
class TomlReader
{
public:
    TomlReader(const TomlValue &table, const QString &path, QList<TomlProblem> &problems);

    // Nothing if the key is missing or of another type (which is noted).
    std::optional<QString> text(const QString &key);
    std::optional<qint64> integer(const QString &key);
    std::optional<double> number(const QString &key);
    std::optional<bool> flag(const QString &key);
    std::optional<QStringList> texts(const QString &key);
    const TomlValue *value(const QString &key); // of any type
    const TomlValue *table(const QString &key);
    QList<TomlValue> tables(const QString &key);

    bool has(const QString &key) const { return m_table.entries.contains(key); }
    QString pathOf(const QString &key) const;
    void wrong(const QString &key, const QString &expected); // expected …, found …
    void missing(const QString &key, const QString &expected);
    void problem(const QString &key, const QString &message);
    void finish();

private:
    const TomlValue *find(
        const QString &key, std::initializer_list<TomlValue::Kind> kinds, const QString &expected);

    const TomlValue &m_table;
    QString m_path;
    QList<TomlProblem> &m_problems;
    QStringList m_known;
};

} // namespace schalter::app
