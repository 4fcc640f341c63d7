// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include "domain/ticketnumber.h"
#include "ui/login/loginwindow.h"

#include <QCommandLineParser>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace schalter::clientapp {

namespace {

Arguments wrongUsage(const QString &why)
{
    return {std::nullopt, 2, u"schalter: %1 (see schalter --help)\n"_s.arg(why)};
}

// "schalter://ticket/GRUEM-1234-5678" → the number; nothing if it is no such link.
QString ticketOf(const QString &link)
{
    const QString prefix = u"schalter://ticket/"_s;
    const QString number = link.startsWith(prefix) ? link.mid(prefix.size()) : QString();
    return domain::isTicketNumber(number) ? number : QString();
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"The desktop client of Schalter."_s);
    parser.addOptions({
        {u"help"_s, u"Show this help."_s},
        {u"version"_s, u"Show the version."_s},
        {u"server"_s, u"Address of the server, e.g. tickets.govikon.example."_s, u"URL"_s},
        {u"user"_s, u"User name to log in with."_s, u"NAME"_s},
        {u"password-file"_s, u"Log in with the password in this file (its first line)."_s, u"FILE"_s},
        {u"data"_s, u"Folder for settings, drafts and what waits to be sent."_s, u"DIR"_s},
        {u"policy"_s, u"What the office lays down (default /etc/schalter/client.toml)."_s, u"FILE"_s,
         u"/etc/schalter/client.toml"_s},
        {u"language"_s, u"Language of the program: de, fr, it or en."_s, u"CODE"_s},
    });
    parser.addPositionalArgument(u"link"_s, u"A ticket to open: schalter://ticket/NUMBER."_s, u"[link]"_s);
}

} // namespace

Arguments parseArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return wrongUsage(parser.errorText());
    if (parser.isSet(u"help"_s))
        return {std::nullopt, 0, parser.helpText().replace(u"<executable_name>"_s, u"schalter"_s)};
    if (parser.isSet(u"version"_s))
        return {std::nullopt, 0, u"schalter %1\n"_s.arg(QLatin1StringView(SCHALTER_VERSION))};

    Options options;
    options.server = parser.value(u"server"_s);
    options.user = parser.value(u"user"_s);
    options.passwordFile = parser.value(u"password-file"_s);
    options.dataDir = parser.value(u"data"_s);
    options.policyFile = parser.value(u"policy"_s);
    options.language = parser.value(u"language"_s);
    if (options.dataDir.isEmpty())
        options.dataDir = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (!options.server.isEmpty() && !ui::LoginWindow::serverUrl(options.server).isValid())
        return wrongUsage(u"--server: “%1” is no address of a server"_s.arg(options.server));
    if (!options.language.isEmpty() &&
        !QStringList{u"de"_s, u"fr"_s, u"it"_s, u"en"_s}.contains(options.language))
        return wrongUsage(u"--language: expected de, fr, it or en, not “%1”"_s.arg(options.language));
    const QStringList links = parser.positionalArguments();
    if (links.size() > 1)
        return wrongUsage(u"only one ticket can be opened at a time"_s);
    if (links.size() == 1 && ticketOf(links.first()).isEmpty())
        return wrongUsage(u"“%1” is no link to a ticket (schalter://ticket/NUMBER)"_s.arg(links.first()));
    options.ticket = ticketOf(links.value(0));
    return {options, 0, {}};
}

} // namespace schalter::clientapp
