// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/argon2hasher.h"

#include <array>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

// The same password may be typed as one character or as letter and accent.
QByteArray bytesOf(const QString &password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

} // namespace

Argon2Hasher::Argon2Hasher()
{
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium can't be initialised");
    m_dummy = hash(u"nobody"_s).toLatin1();
}

QString Argon2Hasher::hash(const QString &password) const
{
    const QByteArray bytes = bytesOf(password);
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (crypto_pwhash_str_alg(
            text.data(), bytes.constData(), size_t(bytes.size()), crypto_pwhash_OPSLIMIT_INTERACTIVE,
            crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::runtime_error("not enough memory to hash a password");
    return QString::fromLatin1(text.data());
}

bool Argon2Hasher::verify(const QString &hash, const QString &password) const
{
    const QByteArray known = hash.isEmpty() ? m_dummy : hash.toLatin1();
    const QByteArray bytes = bytesOf(password);
    const bool isRight =
        crypto_pwhash_str_verify(known.constData(), bytes.constData(), size_t(bytes.size())) == 0;
    return isRight && !hash.isEmpty();
}

} // namespace schalter::app
