// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/draftkind.h"
#include "core/openticket.h"
#include "core/textmodules.h"
#include "domain/placeholders.h"

#include <QPointer>

class QPushButton;

namespace schalter::ui {

class GrowingTextEdit;
class InlineBar;
class ModulePalette;

// What is being written to, now: it decides which modules suit, in which language, and what fills them in.
struct ModulePlace
{
    domain::CategoryId category;
    QString language;
    domain::PlaceholderValues values;
};

// Text modules for one editor: opens the palette (Ctrl+Space, Ctrl+J, or / at a line's start),
// puts in what is chosen, shows red what could not be filled in and leads to it.
class ModuleHelp : public QObject
{
    Q_OBJECT
public:
    ModuleHelp(
        GrowingTextEdit &edit, client::OpenTicket &ticket, client::TextModules &modules,
        const client::Session &session, client::DraftKind kind);
    using Where = std::function<ModulePlace()>;
    ModuleHelp(
        GrowingTextEdit &edit, Where where, client::TextModules &modules, const client::Session &session,
        client::DraftKind kind);

    InlineBar *bar() { return m_bar; }         // to be placed above the editor
    QPushButton *button() { return m_button; } // for the mouse
    // True: something is still to be filled in, and it is shown; nothing may be sent.
    bool stopsSending();
    void openPalette();

Q_SIGNALS:
    void filesChosen(const QList<schalter::domain::Attachment> &files); // that come with the module

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool onKey(const QString &text, int key, Qt::KeyboardModifiers modifiers);
    void insert(const domain::TextModule &module, const QString &text);
    void onLeft(bool byKey);
    void onEdited();
    void showNext();

    GrowingTextEdit &m_edit;
    const Where m_where;
    client::TextModules &m_modules;
    const client::Session &m_session;
    const client::DraftKind m_kind;
    QPointer<ModulePalette> m_palette;
    InlineBar *m_bar;
    QPushButton *m_button;
    bool m_beganWithSlash = false;
};

} // namespace schalter::ui
