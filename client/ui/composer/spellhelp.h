// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/texthighlighter.h"

#include <QPointer>

class QMenu;

namespace schalter::client {
class Spelling;
}

namespace schalter::ui {

class GrowingTextEdit;

// Spelling of one editor: underlines what the dictionary doesn't know, and offers what could be meant in the
// context menu. The word that is being typed is left alone until the cursor leaves it.
class SpellHelp : public QObject
{
    Q_OBJECT
public:
    SpellHelp(GrowingTextEdit &edit, client::Spelling &spelling);

    void setLanguage(const QString &language);
    void showNext(); // selects the next word in question and opens its menu

Q_SIGNALS:
    void missing(const QString &language); // there is no dictionary: to be said once

private:
    QList<TextMark> marksIn(const QTextBlock &block) const;
    void onCursor();
    void onChanged(const QString &language);
    void onMenu(QMenu *menu, int position);
    void addSuggestions(QMenu *menu, QAction *before, const QTextCursor &word);
    QTextCursor questionAt(int position) const; // without selection: nothing is in question there

    GrowingTextEdit &m_edit;
    client::Spelling &m_spelling;
    QString m_language;
    int m_block = 0; // where the cursor was
};

} // namespace schalter::ui
