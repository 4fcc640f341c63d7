// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/bodytext.h"

#include <QRegularExpression>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace schalter::mail {

QString bodyText(const QString &typed)
{
    static const QRegularExpression lineEnd(u"\\r\\n|[\\r\\x{85}\\x{2028}\\x{2029}]"_s);
    static const QRegularExpression control(u"[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]"_s);
    QString text = typed;
    return text.replace(lineEnd, u"\n"_s).remove(control).trimmed();
}

QVariantList paragraphsOf(const QString &text)
{
    static const QRegularExpression emptyLines(u"\\n[ \\t]*(?:\\n[ \\t]*)+"_s);
    QVariantList paragraphs;
    for (const QString &paragraph : text.split(emptyLines, Qt::SkipEmptyParts)) {
        QVariantList lines;
        const QStringList parts = paragraph.split(u'\n');
        for (qsizetype i = 0; i < parts.size(); ++i)
            lines.append(QVariantMap{{u"text"_s, parts[i]}, {u"more"_s, i + 1 < parts.size()}});
        paragraphs.append(QVariantMap{{u"lines"_s, lines}});
    }
    return paragraphs;
}

} // namespace schalter::mail
