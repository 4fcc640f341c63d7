// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/antiforgery.h"

#include <QMessageAuthenticationCode>

namespace schalter::web {

bool AntiForgery::isValid(const QString &nonce, const QString &token) const
{
    return !nonce.isEmpty() && sameText(token, tokenFor(nonce));
}

bool AntiForgery::isSigned(const QString &ticketNumber, const QString &signature) const
{
    return sameText(signature, signatureOf(ticketNumber));
}

QString AntiForgery::sign(const char *purpose, const QString &text) const
{
    const QByteArray message = QByteArray(purpose) + ':' + text.toUtf8();
    const QByteArray code = QMessageAuthenticationCode::hash(message, m_secret, QCryptographicHash::Sha256);
    return QString::fromLatin1(code.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

bool sameText(const QString &a, const QString &b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= unsigned(a[i].unicode() ^ b[i].unicode());
    return difference == 0;
}

} // namespace schalter::web
