// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/fieldrow.h"

#include "domain/correction.h"
#include "domain/fieldbounds.h"
#include "ui/counter/formfieldedit.h"
#include "ui/objectnames.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/theme/wording.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/wholelabel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace schalter::ui {

namespace {

QString labelOf(const domain::TicketField &field)
{
    return field.label.isEmpty() ? QCoreApplication::translate("FormField", domain::sourceLabelFor(field.key))
                                 : field.label;
}

} // namespace

FieldRow::FieldRow(client::OpenTicket &ticket, int index, QWidget *parent)
    : QWidget(parent)
    , m_ticket(ticket)
    , m_index(index)
    , m_label(new WholeLabel(this))
    , m_value(new WholeLabel(this))
    , m_pencil(new QToolButton(this))
{
    setObjectName(names::fieldRow(index));
    m_label->setFont(fontOf(TextSize::Small));
    setLook(m_label, "muted");
    m_value->setObjectName(names::fieldValue(index));
    m_pencil->setObjectName(names::fieldPencil(index));
    m_pencil->setIcon(icon("pencil"));
    m_pencil->setIconSize({15, 15});

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, metrics::tiny, 0, metrics::tiny);
    grid->setSpacing(1);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_value, 1, 0);
    grid->addWidget(m_pencil, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    connect(m_pencil, &QToolButton::clicked, this, &FieldRow::edit);
    connect(&ticket, &client::OpenTicket::operationDone, this, [this](const QString &id) {
        onOutcome(id, true);
    });
    connect(&ticket, &client::OpenTicket::operationRefused, this, [this](const QString &id) {
        onOutcome(id, false);
    });
    refresh();
}

void FieldRow::refresh()
{
    const domain::TicketField field = m_ticket.ticket().fields.value(m_index);
    const QString label = labelOf(field);
    m_label->setText(label);
    m_value->setText(field.value.isEmpty() ? QStringLiteral("–") : field.value);
    m_value->setAccessibleName(label);
    m_pencil->setVisible(m_ticket.canCorrect(m_index) && !m_editor);
    m_pencil->setAccessibleName(tr("Correct “%1”").arg(label));
    m_pencil->setToolTip(m_pencil->accessibleName());
}

void FieldRow::edit()
{
    Q_EMIT editingStarted();
    m_editor = new QWidget(this);
    const QString before = m_ticket.ticket().fields.value(m_index).value;
    const auto asked = m_ticket.formField(m_index);
    m_edit = asked ? makeFormEdit(*asked, before) : makeEdit(before);
    m_edit->setObjectName(names::fieldEdit);
    m_problem = new WrappingLabel(m_editor);
    m_problem->setObjectName(names::fieldProblem);
    m_problem->setFont(fontOf(TextSize::Small));
    setLook(m_problem, "bad");
    m_problem->hide();
    m_edit->setAccessibleName(labelOf(m_ticket.ticket().fields.value(m_index)));
    m_save = new QPushButton(tr("Save"), m_editor);
    m_save->setObjectName(names::fieldSave);
    setLook(m_save, "primary");
    auto *cancel = new QPushButton(tr("Cancel"), m_editor);
    cancel->setObjectName(names::fieldCancel);
    auto *layout = new QGridLayout(m_editor);
    layout->setContentsMargins(0, 2, 0, metrics::tiny);
    layout->addWidget(asked ? m_edit->parentWidget() : m_edit, 0, 0, 1, 3);
    layout->addWidget(m_problem, 1, 0, 1, 3);
    layout->addWidget(cancel, 2, 1);
    layout->addWidget(m_save, 2, 2);
    layout->setColumnStretch(0, 1);
    static_cast<QGridLayout *>(this->layout())->addWidget(m_editor, 2, 0, 1, 2);
    m_value->hide();
    m_pencil->hide();
    connect(m_save, &QPushButton::clicked, this, &FieldRow::save);
    connect(cancel, &QPushButton::clicked, this, &FieldRow::leaveEditor);
    m_edit->setFocus();
}

QWidget *FieldRow::makeEdit(const QString &value)
{
    constexpr int longForOneLine = 40;
    if (value.size() <= longForOneLine && !value.contains(u'\n')) {
        auto *line = new QLineEdit(value, m_editor);
        line->selectAll();
        m_typed = [line] { return line->text(); };
        connect(line, &QLineEdit::returnPressed, this, &FieldRow::save);
        return line;
    }
    auto *text = new GrowingTextEdit(m_editor); // a single line would lose the breaks
    text->setLines(2, 8);
    text->setText(value);
    m_typed = [text] { return text->text(); };
    connect(text, &GrowingTextEdit::submitted, this, &FieldRow::save);
    return text;
}

// As the form asked it: a choice to choose from, a day as a day.
QWidget *FieldRow::makeFormEdit(const domain::FormField &field, const QString &value)
{
    domain::FormField alone = field;
    alone.label = {};
    alone.help = {};
    const QString language = m_ticket.officeLanguage();
    auto *edit = new FormFieldEdit(alone, language, m_editor);
    edit->setValues(answersFrom(field, value));
    m_typed = [edit, field, language] {
        const QStringList values = edit->values();
        const bool isChosen =
            field.type == domain::FieldType::Choice || field.type == domain::FieldType::Choices;
        const QString text = values.value(0);
        return isChosen || !problemOf(field, {{field.key, values}}, {}) ? readable(field, values, language)
                                                                        : text;
    };
    connect(edit, &FormFieldEdit::submitted, this, &FieldRow::save);
    connect(edit, &FormFieldEdit::edited, this, [this] {
        if (m_problem)
            m_problem->hide();
    });
    if (auto *line = qobject_cast<QLineEdit *>(edit->editor()))
        line->selectAll();
    return edit->editor();
}

QString FieldRow::problemWith(const QString &value) const
{
    const auto asked = m_ticket.formField(m_index);
    const QDate cameIn = m_ticket.ticket().createdAt.toLocalTime().date();
    const auto problem = asked ? domain::problemWith(*asked, value, cameIn) : std::nullopt;
    return problem ? wording::of(*problem) : QString();
}

void FieldRow::stopEditing()
{
    if (!m_editor)
        return;
    m_editor->hide();
    m_editor->deleteLater();
    for (QWidget *widget : m_editor->findChildren<QWidget *>())
        widget->setObjectName(QString()); // they live until the event loop's next turn
    m_editor = nullptr;
    m_edit = nullptr;
    m_save = nullptr;
    m_problem = nullptr;
    m_value->show();
    refresh();
}

void FieldRow::leaveEditor()
{
    const QWidget *focus = window()->focusWidget();
    const bool isHere = focus && isAncestorOf(focus);
    stopEditing();
    if (isHere) // not to whoever is next
        m_pencil->setFocus();
}

void FieldRow::save()
{
    const QString value = m_typed().trimmed();
    if (value == m_ticket.ticket().fields.value(m_index).value)
        return leaveEditor();
    if (const QString problem = problemWith(value); !problem.isEmpty()) {
        m_problem->setText(problem);
        m_problem->show();
        m_edit->setAccessibleDescription(problem);
        return m_edit->setFocus();
    }
    m_edit->setEnabled(false);
    m_save->setEnabled(false);
    m_operation = m_ticket.correct(m_index, value);
    Q_EMIT operationStarted(m_operation);
}

void FieldRow::onOutcome(const QString &operation, bool done)
{
    if (operation != m_operation)
        return;
    m_operation.clear();
    if (done)
        return leaveEditor();
    if (m_edit) { // refused: what was typed stays
        m_edit->setEnabled(true);
        m_save->setEnabled(true);
    }
}

void FieldRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_editor)
        leaveEditor();
    else
        QWidget::keyPressEvent(event);
}

} // namespace schalter::ui
