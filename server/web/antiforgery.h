// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace schalter::web {

// Compares in a time that does not tell where the difference is.
bool sameText(const QString &a, const QString &b);

// Proves that a form was sent from a page of ours, and signs what comes back in an address.
class AntiForgery
{
public:
    explicit AntiForgery(QByteArray secret)
        : m_secret(std::move(secret))
    {
    }

    // For the hidden field: belongs to the nonce in the browser's cookie.
    QString tokenFor(const QString &nonce) const { return sign("form", nonce); }
    bool isValid(const QString &nonce, const QString &token) const;

    // 256 bits that follow from a secret of the browser's own.
    QString secretOf(const QString &text) const { return sign("secret", text); }

    QString signatureOf(const QString &ticketNumber) const { return sign("number", ticketNumber); }
    bool isSigned(const QString &ticketNumber, const QString &signature) const;

    // Of a file that was taken from this browser for this place.
    QString heldFile(const QString &scope, const QString &nonce) const
    {
        return sign("file", scope + u'\n' + nonce);
    }
    bool isHeldFile(const QString &scope, const QString &nonce, const QString &signature) const
    {
        return sameText(signature, heldFile(scope, nonce));
    }

private:
    QString sign(const char *purpose, const QString &text) const;

    const QByteArray m_secret;
};

} // namespace schalter::web
