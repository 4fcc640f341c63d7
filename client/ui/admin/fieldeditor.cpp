// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/fieldeditor.h"

#include "core/formfieldsmodel.h"
#include "ui/admin/flawlabel.h"
#include "ui/admin/localized.h"
#include "ui/admin/optiontext.h"
#include "ui/objectnames.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using schalter::domain::FieldType;

namespace schalter::ui {

namespace {

bool hasChoices(FieldType type) { return type == FieldType::Choice || type == FieldType::Choices; }
bool hasMoments(FieldType type) { return type == FieldType::Date || type == FieldType::Time; }
bool hasLength(FieldType type) { return type == FieldType::Text || type == FieldType::Paragraph; }

std::optional<double> numberFrom(const QString &text)
{
    bool isNumber = false;
    const double value = text.trimmed().toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<int> lengthFrom(const QString &text)
{
    const auto number = numberFrom(text);
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

template<class T>
QString textOf(const std::optional<T> &number)
{
    return number ? QString::number(*number) : QString();
}

} // namespace

FieldEditor::FieldEditor(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
    , m_type(new QComboBox(this))
    , m_label(new QLineEdit(this))
    , m_help(new QLineEdit(this))
    , m_example(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_required(new QCheckBox(tr("Must be filled in"), this))
    , m_choices(new QPlainTextEdit(this))
    , m_standard(new QLineEdit(this))
    , m_standardChoice(new QComboBox(this))
    , m_least(new QLineEdit(this))
    , m_most(new QLineEdit(this))
    , m_whole(new QCheckBox(tr("Whole numbers only"), this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const auto &[type, name] : domain::enumNames<FieldType>)
        m_type->addItem(client::fieldTypeName(type), static_cast<int>(type));
    m_choices->setTabChangesFocus(true);
    m_choices->setFixedHeight(110);
    m_choices->setPlaceholderText(tr("One a line, as key: Text"));
    makeInputs();
}

void FieldEditor::makeInputs()
{
    m_rows->addRow(tr("&Label"), withFlaw(m_label, u"label"_s));
    m_rows->addRow(tr("&Type"), m_type);
    m_rows->addRow(QString(), withFlaw(m_required, u"required"_s));
    m_rows->addRow(tr("&Help"), withFlaw(m_help, u"help"_s));
    m_rows->addRow(tr("&Example"), withFlaw(m_example, u"placeholder"_s));
    m_rows->addRow(tr("&Choices"), withFlaw(m_choices, u"choices"_s));
    m_rows->addRow(tr("At f&irst"), withFlaw(m_standard, u"default"_s));
    m_rows->addRow(tr("At f&irst"), withFlaw(m_standardChoice, u"default"_s));
    m_rows->addRow(tr("&From"), withFlaw(m_least, u"minimum"_s));
    m_rows->addRow(tr("&Up to"), withFlaw(m_most, u"maximum"_s));
    m_rows->addRow(QString(), m_whole);
    m_rows->addRow(tr("&Key"), withFlaw(m_key, u"key"_s));
    m_type->setObjectName(names::fieldType);
    m_label->setObjectName(names::fieldLabel);
    m_help->setObjectName(names::fieldHelp);
    m_example->setObjectName(names::fieldExample);
    m_key->setObjectName(names::fieldKey);
    m_required->setObjectName(names::fieldRequired);
    m_choices->setObjectName(names::fieldChoices);
    m_standard->setObjectName(names::fieldStandard);
    m_standardChoice->setObjectName(names::fieldStandardChoice);
    m_least->setObjectName(names::fieldLeast);
    m_most->setObjectName(names::fieldMost);
    m_whole->setObjectName(names::fieldWhole);
    for (QLineEdit *line : {m_label, m_help, m_example, m_key, m_standard, m_least, m_most})
        connect(line, &QLineEdit::textEdited, this, &FieldEditor::onEdited);
    for (QCheckBox *box : {m_required, m_whole})
        connect(box, &QCheckBox::toggled, this, &FieldEditor::onEdited);
    connect(m_choices, &QPlainTextEdit::textChanged, this, &FieldEditor::onEdited);
    for (QComboBox *box : {m_type, m_standardChoice})
        connect(box, &QComboBox::activated, this, &FieldEditor::onEdited);
}

QWidget *FieldEditor::withFlaw(QWidget *input, const QString &place)
{
    auto *both = new QWidget(this);
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(input);
    m_flaws.append(new FlawLabel(place, both));
    layout->addWidget(m_flaws.last());
    both->setFocusProxy(input);
    return both;
}

void FieldEditor::show(const domain::FormField &field, const QString &language)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_field = field;
    m_language = language;
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(field.type)));
    setIfOther(m_label, localized(field.label, language));
    m_label->setPlaceholderText(field.label.in(language));
    setIfOther(m_help, localized(field.help, language));
    m_help->setPlaceholderText(field.help.in(language));
    setIfOther(m_example, localized(field.placeholder, language));
    setIfOther(m_key, field.key);
    m_required->setChecked(field.required);
    m_whole->setChecked(field.whole);
    if (optionsFrom(m_choices->toPlainText(), field.choices, language) != field.choices)
        m_choices->setPlainText(optionText(field.choices, language));
    showInputs();
}

void FieldEditor::showInputs()
{
    const FieldType type = m_field.type;
    const bool isNumber = type == FieldType::Number;
    const bool hasInput = type != FieldType::Heading && type != FieldType::File;
    if (isNumber) {
        setIfOther(m_least, textOf(m_field.minimum));
        setIfOther(m_most, textOf(m_field.maximum));
    } else if (hasLength(type)) {
        setIfOther(m_least, textOf(m_field.minimumLength));
        setIfOther(m_most, textOf(m_field.maximumLength));
    } else {
        setIfOther(m_least, m_field.earliest);
        setIfOther(m_most, m_field.latest);
    }
    setRow(m_required, type != FieldType::Heading);
    setRow(m_example, hasInput && !hasChoices(type) && !hasMoments(type));
    setRow(m_choices, hasChoices(type));
    setRow(m_least, isNumber || hasLength(type) || hasMoments(type));
    setRow(m_most, isNumber || hasLength(type) || hasMoments(type));
    setRow(m_standard, hasInput && !hasChoices(type));
    setRow(m_standardChoice, hasChoices(type));
    m_rows->setRowVisible(m_whole, isNumber);
    showStandard();
    const QString unit = hasLength(type)           ? tr("characters")
                         : type == FieldType::Date ? tr("2026-12-24 or today")
                         : type == FieldType::Time ? tr("18:30")
                                                   : QString();
    m_least->setPlaceholderText(unit);
    m_most->setPlaceholderText(unit);
}

// What stands in the input when an applicant opens the form.
void FieldEditor::showStandard()
{
    setIfOther(m_standard, m_field.standard);
    m_standard->setPlaceholderText(
        m_field.type == FieldType::Date ? tr("2026-12-24")
                                        : tr("What stands there when the form is opened; may be empty"));
    m_standardChoice->clear();
    m_standardChoice->addItem(tr("nothing chosen"), QString());
    for (const domain::Option &choice : m_field.choices)
        m_standardChoice->addItem(choice.label.in(m_language), choice.key);
    m_standardChoice->setCurrentIndex(qMax(0, m_standardChoice->findData(m_field.standard)));
}

QString FieldEditor::standard() const
{
    return hasChoices(m_field.type) ? m_standardChoice->currentData().toString()
                                    : m_standard->text().trimmed();
}

void FieldEditor::setRow(QWidget *input, bool isShown)
{
    m_rows->setRowVisible(input->parentWidget(), isShown);
}

void FieldEditor::showFlaws(int index, const QList<domain::Flaw> &flaws)
{
    QList<domain::Flaw> named = flaws;
    for (domain::Flaw &flaw : named) // one input each for what differs by type
        flaw.place.replace(u".minimum_length"_s, u".minimum"_s)
            .replace(u".maximum_length"_s, u".maximum"_s)
            .replace(u".earliest"_s, u".minimum"_s)
            .replace(u".latest"_s, u".maximum"_s);
    for (FlawLabel *label : m_flaws)
        label->show(u"fields.%1."_s.arg(index), named);
}

void FieldEditor::focusLabel()
{
    m_label->setFocus();
    m_label->selectAll();
}

void FieldEditor::onEdited()
{
    if (m_isShowing)
        return;
    domain::FormField field = m_field;
    field.type = static_cast<FieldType>(m_type->currentData().toInt());
    field.label = withText(field.label, m_language, m_label->text());
    field.help = withText(field.help, m_language, m_help->text());
    field.placeholder = withText(field.placeholder, m_language, m_example->text());
    field.key = m_key->text();
    field.required = m_required->isChecked() && field.type != FieldType::Heading;
    field.choices = hasChoices(field.type)
                        ? optionsFrom(m_choices->toPlainText(), m_field.choices, m_language)
                        : QList<domain::Option>();
    const bool isNumber = field.type == FieldType::Number;
    field.whole = isNumber && m_whole->isChecked();
    field.minimum = isNumber ? numberFrom(m_least->text()) : std::nullopt;
    field.maximum = isNumber ? numberFrom(m_most->text()) : std::nullopt;
    field.minimumLength = hasLength(field.type) ? lengthFrom(m_least->text()) : std::nullopt;
    field.maximumLength = hasLength(field.type) ? lengthFrom(m_most->text()) : std::nullopt;
    field.earliest = hasMoments(field.type) ? m_least->text().trimmed() : QString();
    field.latest = hasMoments(field.type) ? m_most->text().trimmed() : QString();
    field.standard = field.type == m_field.type ? standard() : QString();
    const auto isIt = [&field](const domain::Option &choice) { return choice.key == field.standard; };
    if (hasChoices(field.type) && std::none_of(field.choices.begin(), field.choices.end(), isIt))
        field.standard.clear(); // its choice was removed
    const bool isOther = field.choices != m_field.choices;
    m_field = field;
    if (isOther) {
        const QScopedValueRollback showing(m_isShowing, true);
        showStandard();
    }
    Q_EMIT edited(field);
}

} // namespace schalter::ui
