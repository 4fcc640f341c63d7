// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/texthighlighter.h"

#include <QTextBlock>

namespace schalter::ui {

void TextHighlighter::add(TextChecker checker)
{
    m_checkers.append(std::move(checker));
    rehighlight();
}

void TextHighlighter::highlightBlock(const QString &)
{
    for (const TextChecker &checker : m_checkers)
        for (const TextMark &mark : checker(currentBlock()))
            setFormat(mark.position, mark.length, mark.format);
}

} // namespace schalter::ui
