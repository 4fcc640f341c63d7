// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/spellhelp.h"

#include "core/spelling.h"
#include "domain/placeholders.h"
#include "ui/theme/colours.h"
#include "ui/widgets/growingtextedit.h"

#include <QMenu>
#include <QRegularExpression>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

struct Word
{
    int position = 0;
    int length = 0;
};

// What has a figure, an at or a slash in it is no word: numbers, addresses, links, placeholders.
QList<Word> wordsIn(const QString &text)
{
    static const QRegularExpression pattern(u"[^\\s]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression inside(
        u"\\p{L}[\\p{L}\\p{M}'’]*\\p{L}|\\p{L}"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression other(
        u"[\\d@/\\\\{}_]|\\w\\.\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
    QList<Word> words;
    for (auto part = pattern.globalMatch(text); part.hasNext();) {
        const QRegularExpressionMatch found = part.next();
        if (found.capturedView().contains(other))
            continue;
        for (auto word = inside.globalMatch(found.captured()); word.hasNext();) {
            const QRegularExpressionMatch match = word.next();
            words.append(
                {static_cast<int>(found.capturedStart() + match.capturedStart()),
                 static_cast<int>(match.capturedLength())});
        }
    }
    return words;
}

} // namespace

SpellHelp::SpellHelp(GrowingTextEdit &edit, client::Spelling &spelling)
    : QObject(&edit)
    , m_edit(edit)
    , m_spelling(spelling)
{
    edit.highlighter().add([this](const QTextBlock &block) { return marksIn(block); });
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, this, &SpellHelp::onCursor);
    connect(&edit, &GrowingTextEdit::menuOpening, this, &SpellHelp::onMenu);
    connect(&spelling, &client::Spelling::changed, this, &SpellHelp::onChanged);
}

void SpellHelp::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_spelling.load(language);
    m_edit.highlighter().rehighlight();
}

QList<TextMark> SpellHelp::marksIn(const QTextBlock &block) const
{
    QList<TextMark> marks;
    if (m_edit.isReadOnly())
        return marks;
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wrong.setUnderlineColor(presentColours().bad);
    const QString text = block.text();
    const int cursor = m_edit.hasFocus() ? m_edit.textCursor().position() - block.position() : -1;
    for (const Word &word : wordsIn(text))
        if (word.position + word.length != cursor &&
            !m_spelling.isRight(text.mid(word.position, word.length), m_language))
            marks.append({word.position, word.length, wrong});
    return marks;
}

void SpellHelp::onCursor()
{
    const int now = m_edit.textCursor().blockNumber();
    TextHighlighter &highlighter = m_edit.highlighter();
    const int before = std::exchange(m_block, now);
    highlighter.rehighlightBlock(m_edit.document()->findBlockByNumber(before));
    if (before != now)
        highlighter.rehighlightBlock(m_edit.document()->findBlockByNumber(now));
}

void SpellHelp::onChanged(const QString &language)
{
    if (language != m_language)
        return;
    m_edit.highlighter().rehighlight();
    if (m_spelling.shallSayMissing(language))
        Q_EMIT missing(language);
}

QTextCursor SpellHelp::questionAt(int position) const
{
    QTextCursor cursor(m_edit.document());
    const QTextBlock block = m_edit.document()->findBlock(position);
    for (const Word &word : wordsIn(block.text())) {
        const int from = block.position() + word.position;
        if (position < from || position > from + word.length ||
            m_spelling.isRight(block.text().mid(word.position, word.length), m_language))
            continue;
        cursor.setPosition(from);
        cursor.setPosition(from + word.length, QTextCursor::KeepAnchor);
        break;
    }
    return cursor;
}

void SpellHelp::showNext()
{
    const int start = m_edit.textCursor().hasSelection() ? m_edit.textCursor().selectionEnd() + 1
                                                         : m_edit.textCursor().position();
    const int end = m_edit.document()->characterCount();
    for (int i = 0; i < end; ++i) {
        const QTextCursor word = questionAt((start + i) % end);
        if (!word.hasSelection())
            continue;
        m_edit.setTextCursor(word);
        m_edit.setFocus(Qt::ShortcutFocusReason);
        return m_edit.openMenu(
            m_edit.viewport()->mapToGlobal(m_edit.cursorRect().bottomLeft()), word.position());
    }
}

void SpellHelp::onMenu(QMenu *menu, int position)
{
    const QTextCursor word = questionAt(position);
    if (m_edit.isReadOnly() || !word.hasSelection())
        return;
    QAction *before = menu->actions().value(0);
    addSuggestions(menu, before, word);
    auto *learn = new QAction(tr("&Add “%1” to the dictionary").arg(word.selectedText()), menu);
    connect(learn, &QAction::triggered, this, [this, text = word.selectedText()] {
        m_spelling.learn(text, m_language);
    });
    menu->insertAction(before, learn);
    menu->insertSeparator(before);
    menu->setActiveAction(menu->actions().value(0));
}

void SpellHelp::addSuggestions(QMenu *menu, QAction *before, const QTextCursor &word)
{
    const QStringList offered = m_spelling.suggestions(word.selectedText(), m_language);
    for (const QString &text : offered) {
        auto *action = new QAction(text, menu);
        QFont font = menu->font();
        font.setWeight(QFont::DemiBold);
        action->setFont(font);
        connect(action, &QAction::triggered, this, [this, word, text] {
            QTextCursor cursor = word;
            cursor.insertText(text);
            m_edit.setTextCursor(cursor);
        });
        menu->insertAction(before, action);
    }
    if (offered.isEmpty())
        menu->insertAction(before, new QAction(tr("Nothing similar is known"), menu));
    menu->insertSeparator(before);
}

} // namespace schalter::ui
