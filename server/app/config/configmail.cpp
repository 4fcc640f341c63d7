// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/configsections.h"
#include "app/config/configvalues.h"
#include "domain/submission.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

void readFrom(TomlReader &reader, MailConfig &mail)
{
    const QString expected = u"a sender such as \"Govikon <tickets@govikon.example>\""_s;
    const auto text = reader.text(u"from"_s);
    if (!reader.has(u"from"_s))
        reader.missing(u"from"_s, expected);
    if (!text)
        return;
    static const QRegularExpression pattern(u"^\\s*\"?([^\"<>\\p{C}]*?)\"?\\s*<([^<>]+)>\\s*\\z"_s);
    const auto match = pattern.match(*text);
    mail.fromName = match.captured(1);
    mail.fromAddress = match.hasMatch() ? match.captured(2) : text->trimmed();
    if (!domain::isEmailAddress(mail.fromAddress))
        reader.wrong(u"from"_s, expected);
}

// With the tag of a mail its part before the @ must stay within 64 characters (RFC 5321).
void readBounceAddress(TomlReader &reader, MailConfig &mail)
{
    constexpr int longestLocalPart = 31;
    const QString text = reader.text(u"bounce_address"_s).value_or(QString());
    const QString local = text.section(u'@', 0, -2);
    const bool fits =
        domain::isEmailAddress(text) && local.size() <= longestLocalPart && !local.contains(u'+');
    if (!text.isEmpty() && !fits)
        reader.wrong(
            u"bounce_address"_s,
            u"an address without \"+\" and with at most 31 characters before the @ such as "
            "\"bounces@govikon.example\""_s);
    mail.bounceAddress = text;
}

void readRelay(TomlReader &reader, const Config &config, MailConfig &mail)
{
    mail.host = reader.text(u"host"_s).value_or(QString());
    readNumber(reader, u"port"_s, 1, 65535, mail.port);
    readWord(reader, u"security"_s, {u"tls"_s, u"starttls"_s, u"none"_s}, mail.security);
    mail.user = reader.text(u"user"_s).value_or(QString());
    readExistingFile(reader, u"password_file"_s, QFileInfo(config.file).absoluteDir(), mail.passwordFile);
    if (mail.transport != MailConfig::Transport::Smtp)
        return;
    if (mail.host.isEmpty())
        reader.missing(u"host"_s, u"the relay's name with the transport \"smtp\""_s);
    if (!mail.user.isEmpty() && mail.security == MailConfig::Security::None)
        reader.problem(
            u"security"_s,
            u"expected \"tls\" or \"starttls\" with a user, or the password would be sent in clear"_s);
    if (!mail.user.isEmpty() && !reader.has(u"password_file"_s))
        reader.missing(u"password_file"_s, u"a file that holds the password of mail.user"_s);
}

} // namespace

void readMail(TomlReader &reader, Config &config)
{
    MailConfig &mail = config.mail;
    readWord(reader, u"transport"_s, {u"smtp"_s, u"sendmail"_s, u"directory"_s}, mail.transport);
    const QDir dataDir(config.server.dataDir);
    mail.directory = dataDir.absoluteFilePath(mail.directory);
    readPath(reader, u"directory"_s, dataDir, mail.directory);
    readFrom(reader, mail);
    readBounceAddress(reader, mail);
    readRelay(reader, config, mail);
}

} // namespace schalter::app
