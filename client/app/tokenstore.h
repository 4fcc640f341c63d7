// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <functional>

namespace schalter::clientapp {

// Keeps the token that resumes a session: in the system's keychain; where there is none, in a file that only
// its owner can read. Saved only for those who asked to stay logged in.
class TokenStore : public QObject
{
    Q_OBJECT
public:
    TokenStore(QString dataDir, bool useKeychain, QObject *parent = nullptr);

    void load(const QString &account, std::function<void(const QString &token)> done); // empty: none
    void save(const QString &account, const QString &token);
    void remove(const QString &account);
    bool hasKeychain() const { return m_hasKeychain; }

Q_SIGNALS:
    void keychainMissing(); // a file is used

private:
    QString fileOf(const QString &account) const;
    QString readFile(const QString &account) const;
    void writeFile(const QString &account, const QString &token);
    void loseKeychain();

    const QString m_dataDir;
    bool m_hasKeychain;
};

} // namespace schalter::clientapp
