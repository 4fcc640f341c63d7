// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/modules/modulehelp.h"

#include "core/ticketvalues.h"
#include "ui/modules/modulepalette.h"
#include "ui/modules/placeholderhighlighter.h"
#include "ui/objectnames.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/inlinebar.h"

#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;
using schalter::client::DraftKind;

namespace schalter::ui {

ModuleHelp::ModuleHelp(
    GrowingTextEdit &edit, client::OpenTicket &ticket, client::TextModules &modules,
    const client::Session &session, DraftKind kind)
    : QObject(&edit)
    , m_edit(edit)
    , m_ticket(ticket)
    , m_modules(modules)
    , m_session(session)
    , m_kind(kind)
    , m_bar(new InlineBar(edit.parentWidget()))
    , m_button(new QPushButton(icon("module"), tr("Text module"), edit.parentWidget()))
{
    m_bar->setObjectName(names::placeholderBar);
    m_bar->setDismissable(false);
    QPushButton *next = m_bar->addButton(tr("Show the next one"), names::nextPlaceholder);
    connect(next, &QPushButton::clicked, this, &ModuleHelp::showNext);
    m_button->setObjectName(names::moduleButton);
    m_button->setToolTip(tr("Insert a text module (Ctrl+Space, Ctrl+J, or / at the beginning of a line)"));
    setLook(m_button, "link");
    connect(m_button, &QPushButton::clicked, this, &ModuleHelp::openPalette);
    edit.highlighter().add(placeholderChecker());
    edit.installEventFilter(this);
    connect(&edit, &QPlainTextEdit::textChanged, this, &ModuleHelp::onEdited);
    onEdited();
}

bool ModuleHelp::stopsSending()
{
    if (m_kind == DraftKind::Note || !domain::hasPlaceholders(m_edit.text()))
        return false;
    showNext();
    return true;
}

void ModuleHelp::openPalette()
{
    if (m_edit.isReadOnly())
        return;
    if (!m_palette) {
        m_palette = new ModulePalette(m_modules, m_session, m_edit.window());
        connect(this, &QObject::destroyed, m_palette, &QObject::deleteLater);
        connect(m_palette, &ModulePalette::chosen, this, &ModuleHelp::insert);
        connect(m_palette, &ModulePalette::left, this, &ModuleHelp::onLeft);
    }
    m_palette->open(
        m_ticket.ticket().category, m_ticket.ticket().applicant.language,
        client::valuesOf(m_ticket, m_session, QDate::currentDate()), &m_edit);
}

bool ModuleHelp::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    return onKey(press->text(), press->key(), press->modifiers());
}

bool ModuleHelp::onKey(const QString &text, int key, Qt::KeyboardModifiers modifiers)
{
    const bool isShortcut = modifiers == Qt::ControlModifier && (key == Qt::Key_Space || key == Qt::Key_J);
    const QTextCursor cursor = m_edit.textCursor();
    const bool isSlash =
        text == "/"_L1 && cursor.positionInBlock() == 0 && !cursor.hasSelection() && !m_edit.isReadOnly();
    if (!isShortcut && !isSlash)
        return false;
    m_beganWithSlash = isSlash;
    openPalette();
    return true;
}

void ModuleHelp::insert(const domain::TextModule &module, const QString &text)
{
    m_beganWithSlash = false;
    QTextCursor cursor = m_edit.textCursor();
    const int from = cursor.selectionStart();
    cursor.insertText(text);
    m_edit.setTextCursor(cursor);
    m_edit.setFocus(Qt::OtherFocusReason);
    m_modules.noteUse(module.id, QDateTime::currentDateTimeUtc());
    if (!module.files.isEmpty())
        m_ticket.uploads().adopt(m_ticket.id(), m_kind, module.files);
    if (!domain::hasPlaceholders(text))
        return;
    cursor.setPosition(from);
    m_edit.setTextCursor(cursor);
    showNext();
}

// A slash that led to nothing was meant as one; so was what followed it.
void ModuleHelp::onLeft(bool byKey)
{
    if (std::exchange(m_beganWithSlash, false))
        m_edit.insertPlainText(u'/' + m_palette->searched());
    if (byKey)
        m_edit.setFocus(Qt::OtherFocusReason);
}

void ModuleHelp::onEdited()
{
    const auto open = domain::placeholdersIn(m_edit.text());
    if (m_kind == DraftKind::Note || open.isEmpty())
        return m_bar->clear();
    const QString first = u"{%1}"_s.arg(open.first().name);
    m_bar->say(
        InlineBar::Kind::Error,
        open.size() == 1
            ? tr("%1 could not be filled in. Please write what belongs there; then it can be sent.")
                  .arg(first)
            : tr("%1 and %n more could not be filled in. Please write what belongs there; then it can be "
                 "sent.",
                 nullptr, static_cast<int>(open.size()) - 1)
                  .arg(first));
}

// Selected, so that typing replaces it; behind the last one it begins anew.
void ModuleHelp::showNext()
{
    const auto open = domain::placeholdersIn(m_edit.text());
    if (open.isEmpty())
        return;
    QTextCursor cursor = m_edit.textCursor();
    const int after = cursor.hasSelection() ? cursor.selectionEnd() : cursor.position();
    const auto next = std::find_if(open.begin(), open.end(), [after](const domain::Placeholder &place) {
        return place.position >= after;
    });
    const domain::Placeholder &place = next == open.end() ? open.first() : *next;
    cursor.setPosition(place.position);
    cursor.setPosition(place.position + place.length, QTextCursor::KeepAnchor);
    m_edit.setTextCursor(cursor);
    m_edit.ensureCursorVisible();
    m_edit.setFocus(Qt::OtherFocusReason);
}

} // namespace schalter::ui
