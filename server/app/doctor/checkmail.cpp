// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/checks.h"

#include "app/config/mailsettingsof.h"
#include "app/failure.h"
#include "mail/outgoingmail.h"
#include "mail/smtptransport.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

constexpr std::chrono::seconds patience(10);

mail::DeliveryResult tryRelay(mail::SmtpSettings settings)
{
    mail::SmtpTimeouts &timeouts = settings.timeouts;
    for (auto *timeout : {&timeouts.connecting, &timeouts.greeting, &timeouts.command})
        *timeout = patience;
    mail::SmtpTransport transport(settings);
    mail::DeliveryResult result;
    QEventLoop loop;
    transport.deliver({}, [&](const mail::DeliveryResult &tried) {
        result = tried;
        loop.quit();
    });
    loop.exec();
    return result;
}

Finding relay(const Config &config)
{
    const QString place = u"%1:%2"_s.arg(config.mail.host).arg(config.mail.port);
    const auto result = tryRelay(mailSettingsOf(config).smtp);
    if (!result.reason.isEmpty())
        return Finding::broken(
            u"mail"_s, u"mails can't be handed to %1: %2"_s.arg(place, result.reason),
            u"Compare [mail] host, port, security, user and password_file with what the relay wants; is a "
            u"firewall "
            "between? What is owed waits and is tried for 32 hours."_s);
    return Finding::fine(
        u"mail"_s, config.mail.user.isEmpty()
                       ? u"%1 answers"_s.arg(place)
                       : u"%1 answers and takes the login of \"%2\""_s.arg(place, config.mail.user));
}

Finding directory(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.exists() && !folder.isWritable())
        return Finding::broken(
            u"mail"_s, u"mails can't be written to \"%1\""_s.arg(path),
            u"chown schalter: \"%1\""_s.arg(path));
    return Finding::warning(
        u"mail"_s, u"mails are written to \"%1\" and sent to nobody"_s.arg(path),
        u"For real use set [mail] transport = \"smtp\" with the office's relay."_s);
}

Finding program()
{
    const QString path =
        QStandardPaths::findExecutable(u"sendmail"_s, {u"/usr/sbin"_s, u"/usr/lib"_s, u"/usr/bin"_s});
    if (path.isEmpty())
        return Finding::broken(
            u"mail"_s, u"there is no program \"sendmail\""_s,
            u"Install one (apt install msmtp-mta or postfix), or set transport = \"smtp\"."_s);
    return Finding::fine(u"mail"_s, u"mails are handed to "_s + path);
}

} // namespace

Findings checkMail(const Config &config)
{
    try {
        switch (config.mail.transport) {
        case MailConfig::Transport::Smtp:
            return {relay(config)};
        case MailConfig::Transport::Sendmail:
            return {program()};
        case MailConfig::Transport::Directory:
            break;
        }
        return {directory(config.mail.directory)};
    } catch (const Failure &failure) {
        return {Finding::broken(u"mail"_s, failure.sentence(), u"Mend [mail] password_file."_s)};
    }
}

} // namespace schalter::app
