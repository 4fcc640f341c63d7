// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/formfieldedit.h"

#include "domain/correction.h"
#include "ui/objectnames.h"
#include "ui/theme/theme.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/wrappinglabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using schalter::domain::FieldType;

namespace schalter::ui {

namespace {

constexpr auto keyProperty = "choiceKey";

QString toTyped(FieldType type, const QString &sent)
{
    const QDate day = type == FieldType::Date ? QDate::fromString(sent, Qt::ISODate) : QDate();
    return day.isValid() ? day.toString(u"dd.MM.yyyy"_s) : sent;
}

} // namespace

FormFieldEdit::FormFieldEdit(const domain::FormField &field, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_editor(makeEditor(language))
    , m_problem(new WrappingLabel(this))
{
    const QString label = field.label.in(language);
    auto *name = new QLabel(field.required ? tr("%1 *").arg(label) : label, this);
    name->setFont(fontOf(TextSize::Small, QFont::DemiBold));
    name->setBuddy(m_editor);
    name->setVisible(!label.isEmpty());
    m_editor->setObjectName(names::newField(field.key));
    m_editor->setAccessibleName(label);
    m_problem->setObjectName(names::newProblem(field.key));
    m_problem->setFont(fontOf(TextSize::Small));
    setLook(m_problem, "bad");
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::tiny);
    layout->addWidget(name);
    if (const QString help = field.help.in(language); !help.isEmpty()) {
        auto *hint = new WrappingLabel(this);
        hint->setText(help);
        hint->setFont(fontOf(TextSize::Small));
        setLook(hint, "muted");
        layout->addWidget(hint);
    }
    layout->addWidget(m_editor);
    layout->addWidget(m_problem);
}

QWidget *FormFieldEdit::makeEditor(const QString &language)
{
    if (m_field.type == FieldType::Choices)
        return makeChoices(language);
    if (m_field.type == FieldType::Choice) {
        auto *combo = new QComboBox(this);
        combo->addItem(QString(), QString());
        for (const domain::Option &option : m_field.choices)
            combo->addItem(option.label.in(language), option.key);
        connect(combo, &QComboBox::currentIndexChanged, this, &FormFieldEdit::edited);
        return combo;
    }
    if (m_field.type != FieldType::Paragraph)
        return makeLine();
    auto *text = new GrowingTextEdit(this);
    text->setLines(3, 10);
    connect(text, &QPlainTextEdit::textChanged, this, &FormFieldEdit::edited);
    connect(text, &GrowingTextEdit::submitted, this, &FormFieldEdit::submitted);
    return text;
}

QWidget *FormFieldEdit::makeLine()
{
    auto *line = new QLineEdit(this);
    if (m_field.type == FieldType::Date)
        line->setPlaceholderText(tr("dd.mm.yyyy"));
    if (m_field.type == FieldType::Time)
        line->setPlaceholderText(tr("hh:mm"));
    connect(line, &QLineEdit::textChanged, this, &FormFieldEdit::edited);
    connect(line, &QLineEdit::returnPressed, this, &FormFieldEdit::submitted);
    return line;
}

QWidget *FormFieldEdit::makeChoices(const QString &language)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const domain::Option &option : m_field.choices) {
        auto *check = new QCheckBox(option.label.in(language), box);
        check->setProperty(keyProperty, option.key);
        connect(check, &QCheckBox::toggled, this, &FormFieldEdit::edited);
        layout->addWidget(check);
    }
    return box;
}

QStringList FormFieldEdit::values() const
{
    if (const auto *combo = qobject_cast<QComboBox *>(m_editor))
        return combo->currentIndex() > 0 ? QStringList(combo->currentData().toString()) : QStringList();
    if (const auto *line = qobject_cast<QLineEdit *>(m_editor))
        return {domain::answersFrom(m_field, line->text()).value(0)};
    if (const auto *text = qobject_cast<GrowingTextEdit *>(m_editor))
        return {text->text()};
    QStringList chosen;
    for (const QCheckBox *check : m_editor->findChildren<QCheckBox *>())
        if (check->isChecked())
            chosen.append(check->property(keyProperty).toString());
    return chosen;
}

void FormFieldEdit::setValues(const QStringList &values)
{
    const QString first = values.value(0);
    if (auto *combo = qobject_cast<QComboBox *>(m_editor))
        combo->setCurrentIndex(qMax(0, combo->findData(first)));
    else if (auto *line = qobject_cast<QLineEdit *>(m_editor))
        line->setText(toTyped(m_field.type, first));
    else if (auto *text = qobject_cast<GrowingTextEdit *>(m_editor))
        text->setText(first);
    for (QCheckBox *check : m_editor->findChildren<QCheckBox *>())
        check->setChecked(values.contains(check->property(keyProperty).toString()));
}

void FormFieldEdit::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_editor->setAccessibleDescription(problem);
}

void FormFieldEdit::focusEditor() { m_editor->setFocus(); }

} // namespace schalter::ui
