// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QVariantMap>
#include <memory>

namespace schalter::services {

// A logic-less template (Mustache). Html escapes every value in double braces; PlainText escapes nothing.
// Parsed once; rendering is thread-safe. Values: text, numbers, bool, QVariantMap, QVariantList.
class Template
{
public:
    enum class Escaping { Html, PlainText };

    // Throws std::runtime_error with the template's error: a program with a broken template does not start.
    Template(const QByteArray &source, Escaping escaping);
    ~Template();
    Template(Template &&) noexcept;

    QByteArray render(const QVariantMap &values) const;

private:
    struct Parsed;
    std::unique_ptr<Parsed> m_parsed;
};

} // namespace schalter::services
