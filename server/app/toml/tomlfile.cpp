// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/toml/tomlfile.h"

#include <QFile>
#include <sstream>
#include <toml++/toml.h>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }

TomlValue valueOf(const toml::node &node)
{
    TomlValue value;
    value.line = int(node.source().begin.line);
    if (const auto *string = node.as_string()) {
        value.kind = TomlValue::Kind::Text;
        value.scalar = text(string->get());
    } else if (const auto *integer = node.as_integer()) {
        value.kind = TomlValue::Kind::Integer;
        value.scalar = qlonglong(integer->get());
    } else if (const auto *decimal = node.as_floating_point()) {
        value.kind = TomlValue::Kind::Decimal;
        value.scalar = decimal->get();
    } else if (const auto *boolean = node.as_boolean()) {
        value.kind = TomlValue::Kind::Boolean;
        value.scalar = boolean->get();
    } else if (const auto *array = node.as_array()) {
        value.kind = TomlValue::Kind::Array;
        for (const toml::node &item : *array)
            value.items.append(valueOf(item));
    } else if (const auto *table = node.as_table()) {
        for (const auto &[key, entry] : *table)
            value.entries.insert(text(key.str()), valueOf(entry));
    } else {
        value.kind = TomlValue::Kind::Moment;
    }
    return value;
}

} // namespace

std::variant<TomlValue, TomlProblem> readTomlFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return TomlProblem{{}, 0, u"the file can't be read: %1"_s.arg(file.errorString())};
    return readToml(file.readAll());
}

std::variant<TomlValue, TomlProblem> readToml(const QByteArray &content)
{
    try {
        return valueOf(toml::parse(std::string_view(content.constData(), size_t(content.size()))));
    } catch (const toml::parse_error &error) {
        return TomlProblem{
            {}, int(error.source().begin.line), u"not valid TOML: %1"_s.arg(text(error.description()))};
    }
}

} // namespace schalter::app
