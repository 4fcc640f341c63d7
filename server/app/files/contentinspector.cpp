// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/contentinspector.h"

#include "app/files/compoundcheck.h"
#include "app/files/imagesize.h"
#include "app/files/magic.h"
#include "app/files/pdflock.h"
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
    const auto type = typeOf(file, name);
    if (!type)
        return type.error();
    if (!accepts(*type))
        return ErrorCode::FileTypeRefused;
    const QSize size = imageSize(file, *type);
    return size.isEmpty() ? services::FileNature{*type}
                          : services::FileNature{*type, size.width(), size.height()};
}

Result<QString> ContentInspector::typeOf(QFile &file, const QString &name) const
{
    const QByteArray head = file.read(magicBytes);
    const QString type = mediaTypeByMagic(head);
    if (type == "application/zip"_L1)
        return ZipCheck(m_limits, [this](const QString &inner) { return accepts(inner); })(file.fileName());
    if (type == "application/pdf"_L1) {
        const auto problem = againstPdf(file.fileName());
        return problem ? Result<QString>(*problem) : type;
    }
    if (isCompound(head))
        return compoundType(file);
    return type.isEmpty() ? mediaTypeOfText(file, name) : type;
}

bool ContentInspector::accepts(const QString &mediaType) const
{
    return std::any_of(m_types.begin(), m_types.end(), [&mediaType](const FileType &type) {
        return type.mediaType == mediaType;
    });
}

} // namespace schalter::app
