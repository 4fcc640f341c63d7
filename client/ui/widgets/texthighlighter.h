// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSyntaxHighlighter>
#include <functional>

namespace schalter::ui {

struct TextMark
{
    int position = 0; // in its paragraph
    int length = 0;
    QTextCharFormat format;
};

// Finds what is to be marked in a paragraph.
using TextChecker = std::function<QList<TextMark>(const QTextBlock &block)>;

// A document has one highlighter only: this one asks several checkers; the later ones paint over the earlier.
class TextHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;
    void add(TextChecker checker);

protected:
    void highlightBlock(const QString &text) override;

private:
    QList<TextChecker> m_checkers;
};

} // namespace schalter::ui
