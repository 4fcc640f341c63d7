// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/modulefiles.h"

#include <algorithm>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

namespace {

bool holds(const QList<Attachment> &files, AttachmentId id)
{
    return std::any_of(files.begin(), files.end(), [id](const Attachment &file) { return file.id == id; });
}

void setKept(Repositories &repositories, AttachmentRow row, bool kept)
{
    row.kept = kept;
    repositories.attachments().save(row);
}

} // namespace

std::optional<Error> takeModuleFiles(
    Repositories &repositories, const User &user, const std::optional<TextModule> &before,
    const TextModule &module)
{
    const QList<Attachment> had = before ? before->files : QList<Attachment>();
    for (const Attachment &file : module.files) {
        if (holds(had, file.id))
            continue;
        const auto row = repositories.attachments().find(file.id);
        const bool isHers = row && row->uploader == user.id && !row->ticket.isValid() && !row->kept;
        if (!isHers)
            return Error{ErrorCode::NotFound, u"files"_s};
        setKept(repositories, *row, true);
    }
    for (const Attachment &file : had)
        if (!holds(module.files, file.id))
            if (const auto row = repositories.attachments().find(file.id))
                setKept(repositories, *row, false);
    return std::nullopt;
}

} // namespace schalter::services
