// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/texthighlighter.h"

namespace schalter::ui {

// Marks red what is still to be filled in.
TextChecker placeholderChecker();

// The same for a document that needs nothing else.
class PlaceholderHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;
    // A template is meant to hold placeholders: there only what nobody knows is red.
    void setTemplate(bool isTemplate);

protected:
    void highlightBlock(const QString &text) override;

private:
    bool m_isTemplate = false;
};

} // namespace schalter::ui
