// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tokenstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>
#include <QTimer>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace schalter::clientapp {

namespace {

const QString service = u"schalter"_s;
constexpr std::chrono::seconds patience{4}; // a keychain without a desktop may never answer

} // namespace

TokenStore::TokenStore(QString dataDir, bool useKeychain, QObject *parent)
    : QObject(parent)
    , m_dataDir(std::move(dataDir))
    , m_hasKeychain(useKeychain)
{
}

void TokenStore::load(const QString &account, std::function<void(const QString &)> done)
{
    if (!m_hasKeychain)
        return done(readFile(account));
    auto *job = new QKeychain::ReadPasswordJob(service, this);
    job->setKey(account);
    auto answered = std::make_shared<bool>(false);
    const auto finish = [this, account, done, answered](bool hasAnswer, const QString &token) {
        if (std::exchange(*answered, true))
            return;
        if (!hasAnswer)
            loseKeychain();
        done(hasAnswer ? token : readFile(account));
    };
    connect(job, &QKeychain::Job::finished, this, [finish, job] {
        const auto error = job->error();
        finish(error == QKeychain::NoError || error == QKeychain::EntryNotFound, job->textData());
    });
    QTimer::singleShot(patience, this, [finish] { finish(false, {}); });
    job->start();
}

void TokenStore::save(const QString &account, const QString &token)
{
    if (!m_hasKeychain)
        return writeFile(account, token);
    auto *job = new QKeychain::WritePasswordJob(service, this);
    job->setKey(account);
    job->setTextData(token);
    connect(job, &QKeychain::Job::finished, this, [this, job, account, token] {
        if (job->error() == QKeychain::NoError)
            return;
        loseKeychain();
        writeFile(account, token);
    });
    job->start();
}

void TokenStore::remove(const QString &account)
{
    QFile::remove(fileOf(account));
    if (!m_hasKeychain)
        return;
    auto *job = new QKeychain::DeletePasswordJob(service, this);
    job->setKey(account);
    job->start();
}

QString TokenStore::fileOf(const QString &account) const
{
    const QByteArray name =
        QCryptographicHash::hash(account.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QDir(m_dataDir).filePath(u"session-%1"_s.arg(QLatin1StringView(name)));
}

QString TokenStore::readFile(const QString &account) const
{
    QFile file(fileOf(account));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

void TokenStore::writeFile(const QString &account, const QString &token)
{
    QSaveFile file(fileOf(account));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return; // then she logs in again next time
    file.write(token.toUtf8());
    file.commit();
}

void TokenStore::loseKeychain()
{
    m_hasKeychain = false;
    Q_EMIT keychainMissing();
}

} // namespace schalter::clientapp
