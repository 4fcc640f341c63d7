// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/discovery.h"

#include <QHostInfo>

using namespace Qt::StringLiterals;

namespace schalter::clientapp {

Discovery::Discovery(QObject *parent)
    : QObject(parent)
{
    m_services.setType(QDnsLookup::SRV);
    connect(&m_services, &QDnsLookup::finished, this, &Discovery::onServices);
}

void Discovery::find(const QString &domain)
{
    m_services.abort();
    m_domain = domain.trimmed().toLower();
    m_services.setName(u"_schalter._tcp."_s + m_domain);
    m_services.lookup();
}

QUrl Discovery::urlOf(const QString &host, quint16 port)
{
    QUrl url;
    url.setScheme(u"wss"_s);
    url.setHost(host);
    if (port != 443)
        url.setPort(port);
    url.setPath(u"/sync"_s);
    return url;
}

void Discovery::onServices()
{
    const auto services = m_services.serviceRecords(); // the best one first
    if (m_services.error() == QDnsLookup::OperationCancelledError)
        return;
    if (services.isEmpty() || services.first().target().isEmpty() || services.first().target() == "."_L1) {
        QHostInfo::lookupHost(
            u"schalter."_s + m_domain, this, [this, domain = m_domain](const QHostInfo &host) {
                if (domain == m_domain)
                    onHost(host.error() == QHostInfo::NoError && !host.addresses().isEmpty());
            });
        return;
    }
    const QString target = services.first().target().toLower();
    const bool isInside = target == m_domain || target.endsWith(u'.' + m_domain);
    Q_EMIT found(urlOf(target, services.first().port()), !isInside);
}

void Discovery::onHost(bool exists)
{
    if (exists)
        Q_EMIT found(urlOf(u"schalter."_s + m_domain, 443), false);
    else
        Q_EMIT notFound({u"_schalter._tcp."_s + m_domain, u"schalter."_s + m_domain});
}

} // namespace schalter::clientapp
