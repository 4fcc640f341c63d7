// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/contentinspector.h"

#include "app/files/imagesize.h"
#include "app/files/magic.h"
#include "app/files/plaintext.h"
#include "app/files/zipcheck.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

Result<services::FileNature> ContentInspector::inspect(const QString &path, const QString &name) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ErrorCode::FileGone;
    if (file.size() == 0)
        return ErrorCode::FileTypeRefused;
    QString type = mediaTypeByMagic(file.read(magicBytes));
    if (type == "application/zip"_L1) {
        const auto inside = ZipCheck(m_limits)(path);
        if (!inside)
            return inside.error();
        return services::FileNature{*inside};
    }
    if (type.isEmpty())
        type = mediaTypeOfText(file, name);
    if (type.isEmpty())
        return ErrorCode::FileTypeRefused;
    const QSize size = imageSize(file, type);
    return size.isEmpty() ? services::FileNature{type}
                          : services::FileNature{type, size.width(), size.height()};
}

} // namespace schalter::app
