// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dropupload.h"

using namespace schalter::domain;

namespace schalter::services {

Result<QString> DropUpload::operator()(Repositories &repositories, UserId user, const QString &upload) const
{
    const auto row = repositories.attachments().findUpload(user, upload);
    if (!row || row->event > 0 || row->kept)
        return QString();
    repositories.attachments().remove(row->id);
    return repositories.attachments().isReferred(row->stored.file) ? QString() : row->stored.file;
}

} // namespace schalter::services
