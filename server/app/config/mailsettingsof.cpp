// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/mailsettingsof.h"

#include "app/console.h"

namespace schalter::app {

namespace {

mail::TransportKind transportOf(MailConfig::Transport transport)
{
    switch (transport) {
    case MailConfig::Transport::Smtp:
        return mail::TransportKind::Smtp;
    case MailConfig::Transport::Sendmail:
        return mail::TransportKind::Sendmail;
    case MailConfig::Transport::Directory:
        break;
    }
    return mail::TransportKind::Directory;
}

mail::SmtpSecurity securityOf(MailConfig::Security security)
{
    switch (security) {
    case MailConfig::Security::Tls:
        return mail::SmtpSecurity::Tls;
    case MailConfig::Security::StartTls:
        break;
    case MailConfig::Security::None:
        return mail::SmtpSecurity::None;
    }
    return mail::SmtpSecurity::StartTls;
}

} // namespace

mail::MailSettings mailSettingsOf(const Config &config)
{
    mail::MailSettings settings;
    settings.transport = transportOf(config.mail.transport);
    settings.directory = config.mail.directory;
    settings.smtp.host = config.mail.host;
    settings.smtp.port = config.mail.port;
    settings.smtp.security = securityOf(config.mail.security);
    settings.smtp.user = config.mail.user;
    if (!config.mail.user.isEmpty())
        settings.smtp.password = Console().readPassword(config.mail.passwordFile);
    return settings;
}

} // namespace schalter::app
