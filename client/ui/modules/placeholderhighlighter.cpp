// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/modules/placeholderhighlighter.h"

#include "domain/placeholders.h"
#include "ui/theme/colours.h"

#include <QTextBlock>

namespace schalter::ui {

namespace {

QTextCharFormat openFormat()
{
    const Colours &colours = presentColours();
    QTextCharFormat open;
    open.setForeground(colours.bad);
    open.setBackground(colours.badSoft);
    open.setFontWeight(QFont::DemiBold);
    return open;
}

QTextCharFormat fineFormat()
{
    const Colours &colours = presentColours();
    QTextCharFormat fine;
    fine.setForeground(colours.accent);
    fine.setBackground(colours.accentSoft);
    return fine;
}

} // namespace

TextChecker placeholderChecker()
{
    return [](const QTextBlock &block) {
        QList<TextMark> marks;
        for (const domain::Placeholder &place : domain::placeholdersIn(block.text()))
            marks.append({static_cast<int>(place.position), static_cast<int>(place.length), openFormat()});
        return marks;
    };
}

void PlaceholderHighlighter::setTemplate(bool isTemplate)
{
    m_isTemplate = isTemplate;
    rehighlight();
}

void PlaceholderHighlighter::highlightBlock(const QString &text)
{
    for (const domain::Placeholder &place : domain::placeholdersIn(text))
        setFormat(place.position, place.length, m_isTemplate ? fineFormat() : openFormat());
    if (!m_isTemplate)
        return;
    for (const domain::Placeholder &place : domain::unknownPlaceholdersIn(text))
        setFormat(place.position, place.length, openFormat());
}

} // namespace schalter::ui
