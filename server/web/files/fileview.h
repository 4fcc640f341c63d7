// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/attachment.h"

#include <QVariantList>

namespace schalter::web {

// Files of an event as the timeline's template wants them.
class FileView
{
public:
    FileView(const QString &language, const QString &ticketNumber)
        : m_language(language)
        , m_number(ticketNumber)
    {
    }
    QVariantList entries(const QList<domain::Attachment> &files) const;

private:
    QVariantMap entry(const domain::Attachment &file) const;
    QString address(const domain::Attachment &file) const;

    const QString m_language;
    const QString m_number;
};

// Whether a browser may show it as a picture in the page.
bool isPreviewed(const domain::Attachment &file);

} // namespace schalter::web
