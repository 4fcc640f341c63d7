// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policy.h"

#include "ui/login/loginwindow.h"

#include <QFile>
#include <QStringList>
#include <toml++/toml.h>

using namespace Qt::StringLiterals;

namespace schalter::clientapp {

namespace {

QString at(const QString &file, const toml::source_region &source, const QString &what)
{
    return u"%1, line %2: %3"_s.arg(file).arg(source.begin.line).arg(what);
}

// Gives what is wrong with the entry.
QString take(Policy &policy, const QString &key, const toml::node &node)
{
    QString *const place = key == "server"_L1        ? &policy.server
                           : key == "mail_domain"_L1 ? &policy.mailDomain
                           : key == "language"_L1    ? &policy.language
                                                     : nullptr;
    if (!place)
        return u"unknown key “%1”; expected server, mail_domain or language"_s.arg(key);
    const auto text = node.value<std::string>();
    if (!node.is_string() || !text)
        return u"“%1” must be a text in quotation marks"_s.arg(key);
    *place = QString::fromStdString(*text).trimmed();
    if (place == &policy.server && !ui::LoginWindow::serverUrl(*place).isValid())
        return u"“%1” is no address of a server"_s.arg(*place);
    if (place == &policy.language && !QStringList{u"de"_s, u"fr"_s, u"it"_s, u"en"_s}.contains(*place))
        return u"language must be de, fr, it or en, not “%1”"_s.arg(*place);
    return {};
}

} // namespace

Policy readPolicy(const QString &file)
{
    Policy policy;
    QFile source(file);
    if (!source.exists())
        return policy;
    if (!source.open(QIODevice::ReadOnly)) {
        policy.problem = u"%1 cannot be read: %2"_s.arg(file, source.errorString());
        return policy;
    }
    try {
        const toml::table table = toml::parse(source.readAll().toStdString());
        for (const auto &[key, node] : table)
            if (const QString why =
                    take(policy, QString::fromUtf8(key.str().data(), qsizetype(key.str().size())), node);
                !why.isEmpty() && policy.problem.isEmpty())
                policy.problem = at(file, node.source(), why);
    } catch (const toml::parse_error &error) {
        const std::string_view why = error.description();
        policy.problem = at(file, error.source(), QString::fromUtf8(why.data(), qsizetype(why.size())));
    }
    return policy;
}

} // namespace schalter::clientapp
