// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/configvalues.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

std::optional<ListenAddress> listenAddressFrom(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (host == "localhost"_L1)
        host = u"127.0.0.1"_s;
    bool isNumber = false;
    const uint port = text.mid(colon + 1).toUInt(&isNumber);
    const QHostAddress address(host);
    if (colon < 1 || !isNumber || port > 65535 || address.isNull())
        return std::nullopt;
    return ListenAddress{address, quint16(port)};
}

} // namespace

void readListenAddress(TomlReader &reader, const QString &key, ListenAddress &target)
{
    const auto text = reader.text(key);
    if (!text)
        return;
    if (const auto address = listenAddressFrom(*text))
        target = *address;
    else
        reader.wrong(key, u"an IP address and a port such as \"%1\""_s.arg(target.toString()));
}

void readPath(TomlReader &reader, const QString &key, const QDir &base, QString &target)
{
    const auto text = reader.text(key);
    if (text && text->isEmpty())
        reader.wrong(key, u"a path"_s);
    else if (text)
        target = QDir::cleanPath(base.absoluteFilePath(*text));
}

void readExistingFile(TomlReader &reader, const QString &key, const QDir &base, QString &target)
{
    const auto text = reader.text(key);
    if (!text || text->isEmpty())
        return;
    const QFileInfo file(base.absoluteFilePath(*text));
    if (file.isFile() && file.isReadable())
        target = file.absoluteFilePath();
    else
        reader.wrong(key, u"a file that can be read"_s);
}

} // namespace schalter::app
