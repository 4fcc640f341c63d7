// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/brand/brand.h"
#include "web/requesthandler.h"

#include <QHash>
#include <QVariantMap>

namespace schalter::web {

// Style, script and icons: served under addresses that change with their content, so that browsers may keep
// them for ever.
class Assets
{
public:
    explicit Assets(const Brand &brand = {}); // throws if one is missing

    QVariantMap addresses() const { return m_addresses; } // "style" → "/assets/schalter.1a2b3c4d.css"
    HttpResponse response(const QString &fileName) const;

private:
    struct Asset
    {
        QByteArray type;
        QByteArray content;
    };
    void add(const QString &key, const QString &file, const QByteArray &type);
    void add(const QString &key, const QString &file, const QByteArray &type, const QByteArray &content);

    QVariantMap m_addresses;
    QHash<QString, Asset> m_files;
};

} // namespace schalter::web
