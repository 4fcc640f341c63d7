// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sweepuploads.h"

using namespace schalter::domain;

namespace schalter::services {

namespace {

constexpr int atOnce = 100;

} // namespace

Result<QStringList> SweepUploads::operator()(Repositories &repositories) const
{
    QStringList unreferred;
    const auto old = repositories.attachments().unsent(m_office.now().addDays(-1), atOnce);
    for (const AttachmentRow &row : old) {
        repositories.attachments().remove(row.id);
        if (!row.stored.file.isEmpty() && !repositories.attachments().isReferred(row.stored.file))
            unreferred.append(row.stored.file);
    }
    return unreferred;
}

} // namespace schalter::services
