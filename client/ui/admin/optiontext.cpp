// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/optiontext.h"

#include "ui/admin/localized.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace schalter::ui {

QString optionText(const QList<domain::Option> &options, const QString &language)
{
    QStringList lines;
    for (const domain::Option &option : options)
        lines.append(option.key + u": "_s + localized(option.label, language));
    return lines.join(u'\n');
}

QList<domain::Option> optionsFrom(
    const QString &typed, const QList<domain::Option> &before, const QString &language)
{
    static const QRegularExpression keyed(u"^\\s*([a-z0-9_-]+)\\s*:\\s*(.*)$"_s);
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QList<domain::Option> options;
    for (const QString &line : typed.split(u'\n', Qt::SkipEmptyParts)) {
        const auto match = keyed.match(line);
        const QString text = match.hasMatch() ? match.captured(2).trimmed() : line.trimmed();
        QString key = match.captured(1);
        if (key.isEmpty())
            key = text.toLower().normalized(QString::NormalizationForm_D).remove(others).left(30);
        domain::Option option{key, {}};
        for (const domain::Option &known : before)
            if (known.key == key)
                option.label = known.label;
        option.label = withText(option.label, language, text);
        options.append(option);
    }
    return options;
}

} // namespace schalter::ui
