// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/toml/tomlreader.h"

#include "app/nearest.h"

using namespace Qt::StringLiterals;

namespace schalter::app {

using Kind = TomlValue::Kind;

TomlReader::TomlReader(const TomlValue &table, const QString &path, QList<TomlProblem> &problems)
    : m_table(table)
    , m_path(path)
    , m_problems(problems)
{
}

std::optional<QString> TomlReader::text(const QString &key)
{
    const TomlValue *found = find(key, {Kind::Text}, u"a text in quotation marks"_s);
    return found ? std::optional(found->scalar.toString()) : std::nullopt;
}

std::optional<qint64> TomlReader::integer(const QString &key)
{
    const TomlValue *found = find(key, {Kind::Integer}, u"a whole number"_s);
    return found ? std::optional<qint64>(found->scalar.toLongLong()) : std::nullopt;
}

std::optional<double> TomlReader::number(const QString &key)
{
    const TomlValue *found = find(key, {Kind::Integer, Kind::Decimal}, u"a number"_s);
    return found ? std::optional(found->scalar.toDouble()) : std::nullopt;
}

std::optional<bool> TomlReader::flag(const QString &key)
{
    const TomlValue *found = find(key, {Kind::Boolean}, u"true or false"_s);
    return found ? std::optional(found->scalar.toBool()) : std::nullopt;
}

std::optional<QStringList> TomlReader::texts(const QString &key)
{
    const TomlValue *found = find(key, {Kind::Array}, u"a list of texts"_s);
    if (!found)
        return std::nullopt;
    QStringList list;
    for (const TomlValue &item : found->items) {
        if (item.kind != Kind::Text) {
            m_problems.append(
                {pathOf(key), item.line,
                 u"expected a list of texts, found %1 in it"_s.arg(item.description())});
            return std::nullopt;
        }
        list.append(item.scalar.toString());
    }
    return list;
}

const TomlValue *TomlReader::value(const QString &key)
{
    if (!m_known.contains(key))
        m_known.append(key);
    const auto found = m_table.entries.constFind(key);
    return found == m_table.entries.constEnd() ? nullptr : &*found;
}

const TomlValue *TomlReader::table(const QString &key)
{
    return find(key, {Kind::Table}, u"a table [%1]"_s.arg(pathOf(key)));
}

QList<TomlValue> TomlReader::tables(const QString &key)
{
    const QString expected = u"a list of tables [[%1]]"_s.arg(pathOf(key));
    const TomlValue *found = find(key, {Kind::Array}, expected);
    if (!found)
        return {};
    for (const TomlValue &item : found->items) {
        if (item.kind != Kind::Table) {
            m_problems.append(
                {pathOf(key), item.line, u"expected %1, found %2 in it"_s.arg(expected, item.description())});
            return {};
        }
    }
    return found->items;
}

QString TomlReader::pathOf(const QString &key) const { return m_path.isEmpty() ? key : m_path + u'.' + key; }

void TomlReader::wrong(const QString &key, const QString &expected)
{
    const TomlValue found = m_table.entries.value(key);
    problem(key, u"expected %1, found %2"_s.arg(expected, found.description()));
}

void TomlReader::missing(const QString &key, const QString &expected)
{
    m_problems.append({pathOf(key), m_table.line, u"missing, expected %1"_s.arg(expected)});
}

void TomlReader::problem(const QString &key, const QString &message)
{
    const auto found = m_table.entries.constFind(key);
    m_problems.append(
        {pathOf(key), found == m_table.entries.constEnd() ? m_table.line : found->line, message});
}

void TomlReader::finish()
{
    for (const auto &[key, value] : m_table.entries.asKeyValueRange()) {
        if (m_known.contains(key))
            continue;
        const QString near = nearest(key, m_known);
        const QString advice = near.isEmpty() ? QString() : u"; did you mean \"%1\"?"_s.arg(near);
        problem(key, u"unknown key, expected one of %1%2"_s.arg(m_known.join(u", "_s), advice));
    }
}

const TomlValue *TomlReader::find(
    const QString &key, std::initializer_list<Kind> kinds, const QString &expected)
{
    const TomlValue *found = value(key);
    if (!found)
        return nullptr;
    if (std::find(kinds.begin(), kinds.end(), found->kind) != kinds.end())
        return found;
    wrong(key, expected);
    return nullptr;
}

} // namespace schalter::app
