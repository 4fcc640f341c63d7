// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/files/filefieldview.h"

#include "domain/filetypes.h"
#include "web/pages/formview.h"

#include <QLocale>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::web {

QString limitText(qint64 bytes, const QString &language)
{
    return QLocale(language).formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
}

QStringList FileFieldView::problems(const QString &field, const PostedFiles &files) const
{
    QStringList problems;
    for (const RefusedFile &file : files.refused)
        if (file.field == field)
            problems.append(
                text("file_refused_why").arg(file.name, m_site.sentence(m_visit.language, file.why)));
    return problems;
}

QVariantList FileFieldView::held(const QString &field, const PostedFiles &files) const
{
    QVariantList entries;
    for (const PostedFile &file : files.taken)
        if (file.field == field && file.held.isValid())
            entries.append(QVariantMap{
                {u"reference"_s, m_site.desk.referenceTo(file, m_path, m_visit)},
                {u"heldName"_s, FileDesk::heldName(field)},
                {u"fileName"_s, file.stored.name},
                {u"fileSize"_s, sizeText(file.stored.size, m_visit.language)}});
    return entries;
}

QString FileFieldView::html(const Field &field, const PostedFiles &files) const
{
    const Limits &limits = m_site.office.limits;
    const QString largest = limitText(limits.attachmentBytes, m_visit.language);
    const QString most = QString::number(limits.attachmentsPerMessage);
    const QVariantList entries = held(field.name, files);
    QStringList wrong = problems(field.name, files);
    if (!field.problem.isEmpty() && wrong.isEmpty())
        wrong.append(field.problem);
    QVariantList wrongs;
    for (const QString &sentence : wrong)
        wrongs.append(QVariantMap{{u"sentence"_s, sentence}});
    const bool chooseAgain = !files.refused.isEmpty() || !entries.isEmpty();
    return QString::fromUtf8(m_site.pages.fragment(
        u"filefield"_s, m_visit.language,
        {{u"key"_s, field.name},
         {u"label"_s, field.label},
         {u"fieldHelp"_s, textOrNone(field.help)},
         {u"isRequired"_s, field.isRequired},
         {u"mustChoose"_s, field.isRequired && entries.isEmpty()},
         {u"hint"_s, text("files_hint").arg(most, largest)},
         {u"selector"_s, fileSelector(m_site.office.fileTypes)},
         {u"mostFiles"_s, most},
         {u"mostBytes"_s, QString::number(limits.attachmentBytes)},
         {u"tooLarge"_s, text("file_too_large").arg(largest)},
         {u"tooMany"_s, text("files_too_many").arg(most)},
         {u"isWrong"_s, !wrong.isEmpty()},
         {u"problems"_s, wrongs},
         {u"hasHeld"_s, !entries.isEmpty()},
         {u"held"_s, entries},
         {u"chooseAgain"_s, chooseAgain && !wrong.isEmpty()}}));
}

} // namespace schalter::web
