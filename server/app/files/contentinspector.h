// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/files/ziplimits.h"
#include "domain/filetypes.h"
#include "services/fileinspector.h"

#include <QFile>

namespace schalter::app {

// Lets a file in only if its content is positively one of the accepted types: what is not known is refused.
class ContentInspector final : public services::FileInspector
{
public:
    explicit ContentInspector(
        QList<domain::FileType> types = domain::acceptedFileTypes(), const ZipLimits &limits = {})
        : m_types(std::move(types))
        , m_limits(limits)
    {
    }
    domain::Result<services::FileNature> inspect(const QString &path, const QString &name) const override;

private:
    domain::Result<QString> typeOf(QFile &file, const QString &name) const;
    bool accepts(const QString &mediaType) const;

    const QList<domain::FileType> m_types;
    const ZipLimits m_limits;
};

} // namespace schalter::app
