// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/files/filedesk.h"

namespace schalter::web {

// The input for files: with what is held of an earlier try, and which files were refused and why.
class FileFieldView
{
public:
    struct Field
    {
        QString name;
        QString label;
        QString help;
        bool isRequired = false;
        QString problem; // of the field as a whole
    };

    // path: where the form is posted to.
    FileFieldView(const SiteContext &site, const QString &path, const Visit &visit)
        : m_site(site)
        , m_path(path)
        , m_visit(visit)
    {
    }

    QString html(const Field &field, const PostedFiles &files) const;
    QStringList problems(const QString &field, const PostedFiles &files) const; // "plan.exe: why not"

private:
    QVariantList held(const QString &field, const PostedFiles &files) const;
    QString text(const char *key) const { return m_site.pages.text(m_visit.language, key); }

    const SiteContext &m_site;
    const QString m_path;
    const Visit &m_visit;
};

// "20 MB" in a page's language.
QString limitText(qint64 bytes, const QString &language);

} // namespace schalter::web
