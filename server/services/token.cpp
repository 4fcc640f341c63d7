// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/token.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <array>

namespace schalter::services {

QString makeToken()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString makeTag() { return QString::fromLatin1(tokenHash(makeToken()).toHex().left(32)); }

QByteArray tokenHash(const QString &token)
{
    return QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace schalter::services
