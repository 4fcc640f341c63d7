// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/config.h"

using namespace Qt::StringLiterals;

namespace schalter::app {

QString ListenAddress::toString() const
{
    const bool isV6 = host.protocol() == QAbstractSocket::IPv6Protocol;
    const QString name = isV6 ? u'[' + host.toString() + u']' : host.toString();
    return name + u':' + QString::number(port);
}

} // namespace schalter::app
