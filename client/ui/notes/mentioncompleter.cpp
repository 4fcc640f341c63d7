// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/mentioncompleter.h"

#include "ui/objectnames.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStringListModel>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace schalter::ui {

MentionCompleter::MentionCompleter(QPlainTextEdit &edit, FindPeople people)
    : QObject(&edit)
    , m_edit(edit)
    , m_people(std::move(people))
    , m_names(new QStringListModel(this))
    , m_completer(new QCompleter(m_names, this))
{
    m_completer->setWidget(&edit);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->popup()->setObjectName(names::mentionPopup);
    m_completer->popup()->setAccessibleName(tr("Colleagues who can be named"));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &MentionCompleter::take);
    connect(&edit, &QPlainTextEdit::textChanged, this, &MentionCompleter::offer, Qt::QueuedConnection);
    edit.installEventFilter(this);
}

QString MentionCompleter::typedName() const
{
    static const QRegularExpression mention(u"(?:^|\\s)@([\\p{L}\\-' ]{0,40})$"_s);
    const QTextCursor cursor = m_edit.textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const auto match = mention.match(before);
    return match.hasMatch() ? match.captured(1).append(u""_s) : QString();
}

void MentionCompleter::offer()
{
    const QString typed = typedName();
    if (typed.isNull() || !m_edit.hasFocus())
        return m_completer->popup()->hide();
    QStringList names;
    for (const protocol::Person &person : m_people())
        names.append(person.name);
    m_names->setStringList(names);
    m_completer->setCompletionPrefix(typed);
    if (m_completer->completionCount() == 0 || m_completer->currentCompletion() == typed)
        return m_completer->popup()->hide();
    QRect place = m_edit.cursorRect();
    place.setWidth(240);
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void MentionCompleter::take(const QString &name)
{
    QTextCursor cursor = m_edit.textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(typedName().size()));
    cursor.insertText(name + u' ');
    m_edit.setTextCursor(cursor);
    m_completer->popup()->hide();
}

// The keys that choose belong to the list while it is there.
bool MentionCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_completer->popup()->isVisible()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab) {
            take(m_completer->popup()->currentIndex().data().toString());
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_completer->popup()->hide();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace schalter::ui
