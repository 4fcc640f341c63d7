// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/localizedtext.h"

#include <QLineEdit>

// Small hands of the editors of texts in several languages.
namespace schalter::ui {

inline QString localized(const domain::LocalizedText &text, const QString &language)
{
    return text.texts().value(language);
}

inline domain::LocalizedText withText(
    const domain::LocalizedText &text, const QString &language, const QString &typed)
{
    QMap<QString, QString> texts = text.texts();
    if (typed.trimmed().isEmpty())
        texts.remove(language);
    else
        texts.insert(language, typed);
    return domain::LocalizedText(texts);
}

// The cursor stays where it is while somebody types.
inline void setIfOther(QLineEdit *line, const QString &text)
{
    if (line->text().trimmed() != text.trimmed())
        line->setText(text);
}

} // namespace schalter::ui
