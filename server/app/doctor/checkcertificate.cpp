// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/certificateterm.h"
#include "app/doctor/checks.h"

#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace schalter::app {

Finding certificateTerm(const QString &check, const QString &whose, const QDateTime &until)
{
    constexpr int soonDays = 21;
    const qint64 days = QDateTime::currentDateTimeUtc().daysTo(until);
    const QString text = u"%1 is valid until %2"_s.arg(whose, until.toUTC().toString(Qt::ISODate));
    const QString advice =
        u"Renew it; then reload the proxy, or restart schalterd if the certificate is its own."_s;
    if (until < QDateTime::currentDateTimeUtc())
        return Finding::broken(
            check, u"%1 has expired on %2"_s.arg(whose, until.toUTC().toString(Qt::ISODate)), advice);
    return days < soonDays ? Finding::warning(check, text, advice) : Finding::fine(check, text);
}

Findings checkCertificate(const Config &config)
{
    const QString &path = config.server.tlsCertificate;
    if (path.isEmpty())
        return {};
    const auto chain = QSslCertificate::fromPath(path);
    if (chain.isEmpty())
        return {Finding::broken(
            u"certificate"_s, u"\"%1\" holds no certificate"_s.arg(path),
            u"It has to be a PEM file with the chain."_s)};
    return {certificateTerm(u"certificate"_s, u"\"%1\""_s.arg(path), chain.first().expiryDate())};
}

} // namespace schalter::app
