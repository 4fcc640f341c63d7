// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDnsLookup>
#include <QObject>
#include <QUrl>

namespace schalter::clientapp {

// Finds the office's server from the domain of its mail addresses: the DNS says where
// (_schalter._tcp.DOMAIN), else a computer called schalter.DOMAIN is it.
class Discovery : public QObject
{
    Q_OBJECT
public:
    explicit Discovery(QObject *parent = nullptr);

    void find(const QString &domain);
    static QUrl urlOf(const QString &host, quint16 port);

Q_SIGNALS:
    // isElsewhere: outside of the domain, so that a person should look at it before giving a password.
    void found(const QUrl &server, bool isElsewhere);
    void notFound(const QStringList &tried);

private:
    void onServices();
    void onHost(bool exists);

    QDnsLookup m_services;
    QString m_domain;
};

} // namespace schalter::clientapp
