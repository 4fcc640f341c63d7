// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/modules/placeholderhighlighter.h"

#include "domain/placeholders.h"
#include "ui/theme/colours.h"

namespace schalter::ui {

void PlaceholderHighlighter::setTemplate(bool isTemplate)
{
    m_isTemplate = isTemplate;
    rehighlight();
}

void PlaceholderHighlighter::highlightBlock(const QString &text)
{
    const Colours &colours = presentColours();
    QTextCharFormat open;
    open.setForeground(colours.bad);
    open.setBackground(colours.badSoft);
    open.setFontWeight(QFont::DemiBold);
    QTextCharFormat fine;
    fine.setForeground(colours.accent);
    fine.setBackground(colours.accentSoft);
    for (const domain::Placeholder &place : domain::placeholdersIn(text))
        setFormat(place.position, place.length, m_isTemplate ? fine : open);
    if (!m_isTemplate)
        return;
    for (const domain::Placeholder &place : domain::unknownPlaceholdersIn(text))
        setFormat(place.position, place.length, open);
}

} // namespace schalter::ui
