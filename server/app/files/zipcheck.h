// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/files/ziplimits.h"
#include "domain/result.h"

#include <QFile>
#include <QString>
#include <functional>

struct zip;

namespace schalter::app {

// Looks into a zip file, which office documents are as well, by really inflating it: what its directory says
// of itself counts for nothing. Gives the media type.
class ZipCheck
{
public:
    using Accepts = std::function<bool(const QString &mediaType)>; // of a document in an archive

    ZipCheck(const ZipLimits &limits, Accepts accepts)
        : m_limits(limits)
        , m_accepts(std::move(accepts))
    {
    }
    domain::Result<QString> operator()(const QString &path);

private:
    struct Inside // what tells the kind of document
    {
        QByteArray contentTypes;
        QByteArray mimeType;
        QByteArray manifest;
        bool hasMacros = false;
    };
    using Problem = std::optional<domain::ErrorCode>;

    domain::Result<QString> check(const QString &path, int depth);
    Problem checkEntry(zip *archive, quint64 index, int depth, Inside &inside);
    Problem inflate(zip *archive, quint64 index, const QString &name, int depth, Inside &inside);
    Problem checkHead(const QString &name, QByteArrayView head) const;
    Problem checkInner(QFile &file, int depth);
    bool isTooMuch() const;

    const ZipLimits m_limits;
    const Accepts m_accepts;
    qint64 m_packed = 0;
    qint64 m_inflated = 0;
    int m_entries = 0;
};

} // namespace schalter::app
