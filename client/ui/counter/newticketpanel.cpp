// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/newticketpanel.h"

#include "core/words.h"
#include "ui/counter/formfieldedit.h"
#include "ui/objectnames.h"
#include "ui/theme/theme.h"
#include "ui/theme/wording.h"
#include "ui/widgets/inlinebar.h"
#include "ui/widgets/wrappinglabel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

QString language() { return QLocale().name().left(2); }

FormField field(const QString &key, FieldType type, const QString &label, bool required = false)
{
    FormField made;
    made.key = key;
    made.type = type;
    made.label = LocalizedText({{language(), label}});
    made.required = required;
    return made;
}

QString labelOf(const char *key)
{
    return QCoreApplication::translate("FormField", sourceLabelFor(QLatin1StringView(key)));
}

QString inWords(const FieldError &error)
{
    const QString sentence = QCoreApplication::translate("FieldProblem", sentenceFor(error.problem));
    return sentence.contains("%1"_L1) ? sentence.arg(error.bound) : sentence;
}

} // namespace

NewTicketPanel::NewTicketPanel(client::NewTicket &ticket, QWidget *parent)
    : QWidget(parent)
    , m_ticket(ticket)
{
    setObjectName(names::newTicket);
    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("New ticket"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(makeContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, metrics::large, 20, metrics::medium);
    layout->setSpacing(metrics::medium);
    auto *title = new QLabel(tr("New ticket for someone at the counter"), this);
    title->setFont(fontOf(TextSize::Title, QFont::DemiBold));
    layout->addWidget(title);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_bar);
    layout->addWidget(makeButtons());

    connect(m_category, &QComboBox::currentIndexChanged, this, &NewTicketPanel::fillForms);
    connect(m_form, &QComboBox::currentIndexChanged, this, &NewTicketPanel::showFields);
    connect(m_language, &QComboBox::currentIndexChanged, this, &NewTicketPanel::onEdited);
    connect(&ticket, &client::NewTicket::formsLoaded, this, &NewTicketPanel::restore);
    connect(&ticket, &client::NewTicket::refused, this, &NewTicketPanel::onRefused);
    connect(&ticket, &client::NewTicket::created, this, [this](TicketId id) {
        m_create->setEnabled(true);
        restore(); // empty again
        Q_EMIT created(id);
    });
}

QWidget *NewTicketPanel::makeContent()
{
    auto *content = new QWidget(this);
    m_category = new QComboBox(content);
    m_category->setObjectName(names::newCategory);
    m_form = new QComboBox(content);
    m_form->setObjectName(names::newForm);
    m_language = new QComboBox(content);
    m_language->setObjectName(names::newLanguage);
    for (const auto &code : {u"de"_s, u"fr"_s, u"it"_s, u"en"_s})
        m_language->addItem(wording::language(code), code);
    m_hint = new WrappingLabel(content);
    m_hint->setObjectName(names::newHint);
    m_hint->setFont(fontOf(TextSize::Small));
    m_bar = new InlineBar(this);
    m_bar->setObjectName(names::newBar);

    auto *about = new QFormLayout;
    about->addRow(tr("Category"), m_category);
    about->addRow(tr("Form"), m_form);
    about->addRow(tr("The applicant's language"), m_language);
    m_person = new QVBoxLayout;
    m_personFields = {
        add(*m_person, field(u"name"_s, FieldType::Text, tr("Name of the applicant"), true)),
        add(*m_person, field(u"email"_s, FieldType::Email, tr("Email address, if there is one")))};
    m_matter = new QVBoxLayout;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, metrics::medium, 0);
    layout->setSpacing(metrics::large);
    layout->addLayout(about);
    layout->addLayout(m_person);
    layout->addWidget(m_hint);
    layout->addLayout(m_matter);
    layout->addStretch();
    content->setMaximumWidth(720);
    return content;
}

QWidget *NewTicketPanel::makeButtons()
{
    auto *buttons = new QWidget(this);
    m_create = new QPushButton(tr("Open the ticket"), buttons);
    m_create->setObjectName(names::newCreate);
    setLook(m_create, "primary");
    auto *back = new QPushButton(tr("Not now"), buttons);
    back->setObjectName(names::newBack);
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_create);
    layout->addWidget(back);
    layout->addStretch();
    connect(m_create, &QPushButton::clicked, this, &NewTicketPanel::create);
    connect(back, &QPushButton::clicked, this, &NewTicketPanel::left);
    return buttons;
}

FormFieldEdit *NewTicketPanel::add(QVBoxLayout &layout, const FormField &wanted)
{
    auto *edit = new FormFieldEdit(wanted, language(), this);
    layout.addWidget(edit);
    connect(edit, &FormFieldEdit::edited, this, [this, edit] {
        edit->setProblem({});
        onEdited();
    });
    return edit;
}

void NewTicketPanel::setLanguage(const QString &language_) { m_officeLanguage = language_; }

void NewTicketPanel::open()
{
    restore();
    m_ticket.load();
    m_personFields.first()->focusEditor();
}

void NewTicketPanel::fillCategories()
{
    m_category->clear();
    for (const Category &known : m_ticket.categories())
        m_category->addItem(known.name.in(language()), known.id.value);
    m_category->setCurrentIndex(qMax(0, m_category->findData(m_ticket.draft()["category"_L1].toInteger())));
}

void NewTicketPanel::fillForms()
{
    {
        const QSignalBlocker quiet(m_form);
        m_form->clear();
        m_form->addItem(tr("Without a form"), QString());
        for (const Form &known : m_ticket.forms(category()))
            m_form->addItem(known.title.in(language()), known.slug);
        m_form->setCurrentIndex(qMax(0, m_form->findData(m_ticket.draft()["form"_L1].toString())));
    }
    showFields();
}

QList<FormField> NewTicketPanel::fieldsOf(const Form &wanted) const
{
    QList<FormField> fields;
    for (const FormField &each : wanted.fields)
        if (each.type != FieldType::Heading && each.type != FieldType::File)
            fields.append(each);
    if (!wanted.resource)
        return fields;
    fields.prepend(field(u"to"_s, FieldType::Time, labelOf("to"), true));
    fields.prepend(field(u"from"_s, FieldType::Time, labelOf("from"), true));
    fields.prepend(field(u"day"_s, FieldType::Date, labelOf("day"), true));
    FormField options = field(u"options"_s, FieldType::Choices, labelOf("options"));
    options.choices = wanted.resource->options;
    if (!options.choices.isEmpty())
        fields.insert(3, options);
    return fields;
}

void NewTicketPanel::showFields()
{
    qDeleteAll(m_fields);
    m_fields.clear();
    const auto wanted = form();
    const QList<FormField> fields =
        wanted ? fieldsOf(*wanted)
               : QList<FormField>{
                     field(u"title"_s, FieldType::Text, tr("What is it about?"), true),
                     field(u"text"_s, FieldType::Paragraph, tr("Request"))};
    const QJsonObject known = m_ticket.draft()["values"_L1].toObject();
    for (const FormField &each : fields) {
        FormFieldEdit *edit = add(*m_matter, each);
        const QSignalBlocker quiet(edit);
        edit->setValues(known[each.key].toVariant().toStringList());
        m_fields.append(edit);
    }
    onEdited();
}

void NewTicketPanel::restore()
{
    m_isRestoring = true;
    const QJsonObject known = m_ticket.draft()["values"_L1].toObject();
    for (FormFieldEdit *edit : std::as_const(m_personFields)) {
        edit->setValues(known[edit->key()].toVariant().toStringList());
        edit->setProblem({});
    }
    const QString code = m_ticket.draft()["language"_L1].toString(m_officeLanguage);
    m_language->setCurrentIndex(qMax(0, m_language->findData(code)));
    {
        const QSignalBlocker quiet(m_category);
        fillCategories();
    }
    fillForms();
    m_bar->clear();
    onEdited();
    m_isRestoring = false;
}

void NewTicketPanel::onEdited()
{
    const bool canMail = !valuesOf(u"email"_s).value(0).isEmpty();
    m_hint->setText(
        canMail ? tr("A confirmation with a link to the ticket's page goes to this address.")
                : tr("Without an address nothing can be mailed. You can add one later, or print a link."));
    setLook(m_hint, canMail ? "muted" : "");
    if (m_isRestoring)
        return;
    QJsonObject values = m_ticket.draft()["values"_L1].toObject(); // those of another form stay too
    for (const FormFieldEdit *edit : m_personFields + m_fields)
        values.insert(edit->key(), QJsonArray::fromStringList(edit->values()));
    m_ticket.setDraft(
        {{u"category"_s, category().value},
         {u"form"_s, formIn(m_ticket.draft())},
         {u"language"_s, m_language->currentData().toString()},
         {u"values"_s, values}});
}

// Until the forms are loaded the one of the draft stays.
QJsonValue NewTicketPanel::formIn(const QJsonObject &draft) const
{
    return m_form->count() > 1 ? m_form->currentData().toString() : draft["form"_L1];
}

CategoryId NewTicketPanel::category() const { return {m_category->currentData().toLongLong()}; }

std::optional<Form> NewTicketPanel::form() const { return m_ticket.form(m_form->currentData().toString()); }

QStringList NewTicketPanel::valuesOf(const QString &key) const
{
    for (const FormFieldEdit *edit : m_personFields + m_fields)
        if (edit->key() == key)
            return edit->values();
    return {};
}

Answers NewTicketPanel::answers() const
{
    Answers answers;
    for (const FormFieldEdit *edit : m_personFields + m_fields)
        if (const QStringList values = edit->values(); !values.isEmpty())
            answers.insert(edit->key(), values);
    return answers;
}

QMap<QString, QString> NewTicketPanel::problems() const
{
    const Form none; // asks for the applicant only
    const auto found = problemsAtCounter(form().value_or(none), answers(), QDate::currentDate());
    QMap<QString, QString> told;
    for (auto each = found.begin(); each != found.end(); ++each)
        told.insert(each.key(), inWords(each.value()));
    if (!form() && valuesOf(u"title"_s).value(0).isEmpty())
        told.insert(u"title"_s, inWords({FieldProblem::Required, {}}));
    return told;
}

void NewTicketPanel::showProblems(const QMap<QString, QString> &found)
{
    bool isFirst = true;
    for (FormFieldEdit *edit : m_personFields + m_fields) {
        edit->setProblem(found.value(edit->key()));
        if (found.contains(edit->key()) && std::exchange(isFirst, false))
            edit->focusEditor();
    }
}

void NewTicketPanel::create()
{
    const auto found = problems();
    showProblems(found);
    if (!found.isEmpty() || m_ticket.isBusy())
        return;
    protocol::CreateTicket wanted;
    wanted.category = category();
    wanted.applicant = {
        valuesOf(u"name"_s).value(0), valuesOf(u"email"_s).value(0), m_language->currentData().toString()};
    if (const auto chosen = form()) {
        wanted.form = chosen->slug;
        const Answers given = answers();
        for (auto each = given.begin(); each != given.end(); ++each)
            wanted.answers.append({each.key(), each.value()});
    } else {
        wanted.title = valuesOf(u"title"_s).value(0);
        if (const QString text = valuesOf(u"text"_s).value(0).trimmed(); !text.isEmpty())
            wanted.entries = {{{}, tr("Request"), text}};
    }
    m_bar->clear();
    m_create->setEnabled(false);
    m_ticket.create(wanted);
}

void NewTicketPanel::onRefused(const Error &error)
{
    m_create->setEnabled(true);
    if (error.code == ErrorCode::Unavailable)
        return m_bar->say(
            InlineBar::Kind::Error,
            tr("There is no connection to the server. What you typed is kept; please try again."));
    m_bar->say(InlineBar::Kind::Error, client::words::of(error));
}

void NewTicketPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace schalter::ui
