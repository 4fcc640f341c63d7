// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/template.h"

#include <QVariantList>
#include <kainjow/mustache.hpp>

namespace schalter::services {

namespace {

using kainjow::mustache::data;

data dataOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return data(value.toBool() ? data::type::bool_true : data::type::bool_false);
    case QMetaType::QVariantMap: {
        data object(data::type::object);
        const QVariantMap map = value.toMap();
        for (auto entry = map.begin(); entry != map.end(); ++entry)
            object.set(entry.key().toStdString(), dataOf(entry.value()));
        return object;
    }
    case QMetaType::QVariantList: {
        data list(data::type::list);
        const QVariantList entries = value.toList();
        for (const QVariant &entry : entries)
            list.push_back(dataOf(entry));
        return list;
    }
    default:
        return data(value.toString().toStdString());
    }
}

} // namespace

struct Template::Parsed
{
    mutable kainjow::mustache::mustache mustache;
};

Template::Template(const QByteArray &source, Escaping escaping)
    : m_parsed(new Parsed{kainjow::mustache::mustache(source.toStdString())})
{
    if (!m_parsed->mustache.is_valid())
        throw std::runtime_error(m_parsed->mustache.error_message());
    if (escaping == Escaping::PlainText)
        m_parsed->mustache.set_custom_escape([](const std::string &text) { return text; });
}

Template::~Template() = default;
Template::Template(Template &&) noexcept = default;

QByteArray Template::render(const QVariantMap &values) const
{
    return QByteArray::fromStdString(m_parsed->mustache.render(dataOf(values)));
}

} // namespace schalter::services
