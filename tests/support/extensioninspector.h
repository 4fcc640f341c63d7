// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/filetypes.h"
#include "services/fileinspector.h"

namespace schalter::test {

// Goes by the name, which the real one does not; pictures are 4 by 3.
class ExtensionInspector final : public services::FileInspector
{
public:
    domain::Result<services::FileNature> inspect(const QString &, const QString &name) const override
    {
        for (const domain::FileType &type : domain::acceptedFileTypes())
            if (type.extensions.contains(name.section(QLatin1Char('.'), -1)))
                return type.mediaType.startsWith(QStringLiteral("image/"))
                           ? services::FileNature{type.mediaType, 4, 3}
                           : services::FileNature{type.mediaType};
        return domain::ErrorCode::FileTypeRefused;
    }
};

} // namespace schalter::test
