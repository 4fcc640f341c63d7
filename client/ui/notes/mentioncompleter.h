// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "protocol/messages/session.h"

#include <QObject>
#include <functional>

class QCompleter;
class QPlainTextEdit;
class QStringListModel;

namespace schalter::ui {

// Offers colleagues' names behind an "@" in a note; Enter or Tab takes one, Escape goes on writing.
class MentionCompleter : public QObject
{
    Q_OBJECT
public:
    using FindPeople = std::function<QList<protocol::Person>()>;

    MentionCompleter(QPlainTextEdit &edit, FindPeople people);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString typedName() const; // behind the "@"; null: there is none
    void offer();
    void take(const QString &name);

    QPlainTextEdit &m_edit;
    FindPeople m_people;
    QStringListModel *m_names;
    QCompleter *m_completer;
};

} // namespace schalter::ui
