// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/formspage.h"

#include "core/words.h"
#include "ui/admin/cataloguefilebox.h"
#include "ui/admin/conflictpanel.h"
#include "ui/admin/fieldeditor.h"
#include "ui/admin/flawlabel.h"
#include "ui/admin/formpreview.h"
#include "ui/admin/languagetabs.h"
#include "ui/admin/localized.h"
#include "ui/objectnames.h"
#include "ui/theme/icon.h"
#include "ui/widgets/inlinebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>

using namespace Qt::StringLiterals;
using schalter::domain::FormKind;

namespace schalter::ui {

namespace {

// In which something that has a text in another language has none.
QStringList missingIn(const domain::Form &form)
{
    QList<domain::LocalizedText> texts{form.title, form.intro};
    for (const domain::FormField &field : form.fields) {
        texts += {field.label, field.help};
        for (const domain::Option &choice : field.choices)
            texts.append(choice.label);
    }
    QStringList missing;
    for (const QString &language : LanguageTabs::languages())
        if (std::any_of(texts.begin(), texts.end(), [&](const auto &text) {
                return !text.isEmpty() && localized(text, language).isEmpty();
            }))
            missing.append(language);
    return missing;
}

} // namespace

FormsPage::FormsPage(client::Catalogue &catalogue, client::LocalStore *store, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_edit(catalogue, store)
    , m_fields(m_edit)
{
    setObjectName(names::formsPage);
    m_preview = new FormPreview(this);
    auto *columns = new QSplitter(Qt::Horizontal, this);
    columns->setChildrenCollapsible(false);
    columns->addWidget(makeList());
    columns->addWidget(makeEditor());
    columns->addWidget(m_preview);
    columns->setSizes({200, 540, 360});
    columns->setHandleWidth(metrics::medium);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::large, metrics::large, metrics::large);
    layout->addWidget(columns);
    connectInputs();
    connectAll();
    fillForms();
    onOpened();
}

void FormsPage::connectInputs()
{
    for (QLineEdit *line : {m_title, m_slug})
        connect(line, &QLineEdit::textEdited, this, &FormsPage::onTyped);
    for (QComboBox *box : {m_category, m_kind, m_resource})
        connect(box, &QComboBox::activated, this, &FormsPage::onTyped);
    connect(m_intro, &QPlainTextEdit::textChanged, this, &FormsPage::onTyped);
    connect(m_retired, &QCheckBox::toggled, this, &FormsPage::onTyped);
    connect(m_field, &FieldEditor::edited, this, [this](const domain::FormField &field) {
        m_edit.setField(row(), field);
    });
    connect(m_languages, &LanguageTabs::languageChanged, this, [this](const QString &language) {
        m_fields.setLanguage(language);
        showTexts();
        showField();
        m_preview->show(m_edit.form(), language);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FormsPage::showField);
    connect(m_forms, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && !m_isShowing)
            m_edit.open({item->data(Qt::UserRole).toLongLong()});
    });
    const auto key = [this](const QKeySequence &keys, QWidget *where, auto &&act) {
        auto *shortcut = new QShortcut(keys, where, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(u"Alt+Up"_s), m_list, [this] { moveField(-1); });
    key(QKeySequence(u"Alt+Down"_s), m_list, [this] { moveField(1); });
    key(QKeySequence(QKeySequence::Delete), m_list, [this] { removeField(); });
    key(QKeySequence(QKeySequence::Save), this, [this] { m_edit.save(); });
}

void FormsPage::connectAll()
{
    connect(m_save, &QPushButton::clicked, &m_edit, &client::RecordEdit::save);
    connect(m_discard, &QPushButton::clicked, &m_edit, &client::RecordEdit::discard);
    connect(m_conflict, &ConflictPanel::settled, this, [this] { m_edit.settle(m_conflict->hers()); });
    connect(m_back, &QPushButton::clicked, &m_edit, &client::RecordEdit::bringBack);
    connect(&m_catalogue, &client::Catalogue::changed, this, &FormsPage::fillForms);
    connect(&m_edit, &client::RecordEdit::opened, this, &FormsPage::onOpened);
    connect(&m_edit, &client::RecordEdit::changed, this, &FormsPage::refresh);
    connect(&m_edit, &client::RecordEdit::saved, this, [this] {
        fillForms();
        m_bar->say(InlineBar::Kind::Info, tr("Saved. The page shows it from now on."));
    });
    connect(&m_edit, &client::RecordEdit::refused, this, [this](const domain::Error &error) {
        m_bar->say(InlineBar::Kind::Error, client::words::of(error));
    });
}

void FormsPage::addNew()
{
    if (m_catalogue.categories().isEmpty())
        return m_bar->say(InlineBar::Kind::Warning, tr("There is no category yet to put it into."));
    m_forms->setCurrentItem(nullptr);
    m_edit.openNew(m_catalogue.categories().first().id);
    m_title->setFocus();
}

void FormsPage::fillForms()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const qint64 present = m_edit.isOpen() ? m_edit.form().id.value : -1;
    const QString language = m_catalogue.session().language();
    m_forms->clear();
    for (const domain::Category &category : m_catalogue.categories())
        for (const protocol::FormRecord &record : m_catalogue.forms()) {
            if (record.category != category.id)
                continue;
            const domain::Form form = client::Catalogue::formOf(record);
            const QString dot = m_edit.hasUnsaved(QString::number(form.id.value)) ? u"● "_s : QString();
            auto *item = new QListWidgetItem(
                dot + form.title.in(language) + u"\n"_s + category.name.in(language), m_forms);
            item->setData(Qt::UserRole, record.id.value);
            if (record.id.value == present)
                m_forms->setCurrentItem(item);
        }
    m_new->setText(m_edit.hasUnsaved({}) ? tr("● Go on with the &new one") : tr("&New form"));
    if (!m_catalogue.error().isEmpty())
        m_bar->say(InlineBar::Kind::Error, m_catalogue.error());
    fillCategories();
    fillResources();
}

void FormsPage::fillCategories()
{
    m_category->clear();
    for (const domain::Category &category : m_catalogue.categories())
        m_category->addItem(category.name.in(m_catalogue.session().language()), category.id.value);
    m_category->setCurrentIndex(m_category->findData(m_edit.form().category.value));
}

void FormsPage::fillResources()
{
    m_resource->clear();
    m_resource->addItem(tr("none"), QString());
    for (const protocol::ResourceRecord &record : m_catalogue.resources()) {
        domain::Resource resource;
        (void)domain::readJson(record.definition, resource);
        m_resource->addItem(resource.name.in(m_catalogue.session().language()), resource.key);
    }
    const auto &resource = m_edit.form().resource;
    m_resource->setCurrentIndex(qMax(0, m_resource->findData(resource ? resource->key : QString())));
}

void FormsPage::onOpened()
{
    m_bar->clear();
    fillForms();
    refresh();
    m_list->setCurrentIndex(m_fields.index(0));
    showField();
    if (m_edit.canBringBack())
        m_bar->say(InlineBar::Kind::Info, tr("What you had typed is set aside."));
}

void FormsPage::refresh()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const domain::Form &form = m_edit.form();
    m_editor->setEnabled(m_edit.isOpen());
    m_slug->setReadOnly(form.id.isValid()); // it stands in links
    setIfOther(m_slug, form.slug);
    m_category->setCurrentIndex(m_category->findData(form.category.value));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(form.kind)));
    m_resource->setEnabled(form.kind == FormKind::Reservation);
    m_retired->setChecked(form.retired);
    m_languages->setMissing(m_edit.isOpen() ? missingIn(form) : QStringList());
    showTexts();
    for (FlawLabel *label : m_flaws)
        label->show({}, m_edit.flaws());
    m_field->showFlaws(row(), m_edit.flaws());
    m_preview->show(form, m_languages->language());
    m_save->setEnabled(m_edit.canSave());
    m_discard->setEnabled(m_edit.isChanged());
    showBars();
}

void FormsPage::showTexts()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const QString language = m_languages->language();
    const domain::Form &form = m_edit.form();
    setIfOther(m_title, localized(form.title, language));
    m_title->setPlaceholderText(form.title.in(language));
    if (m_intro->toPlainText() != localized(form.intro, language))
        m_intro->setPlainText(localized(form.intro, language));
}

void FormsPage::showField()
{
    const bool isThere = row() >= 0 && row() < m_edit.form().fields.size();
    m_field->setVisible(isThere);
    if (!isThere)
        return;
    m_field->show(m_edit.form().fields.at(row()), m_languages->language());
    m_field->showFlaws(row(), m_edit.flaws());
}

void FormsPage::showBars()
{
    m_conflict->show(
        tr("Somebody else has saved this form meanwhile. Yours is still here and nothing was overwritten: "
           "choose "
           "what is to stay."),
        m_edit.differences());
    m_back->setVisible(m_edit.canBringBack());
    const int wrong = static_cast<int>(m_edit.flaws().size());
    if (m_edit.isChanged())
        m_bar->clear();
    if (m_edit.isChanged() && wrong > 0)
        m_bar->say(
            InlineBar::Kind::Info,
            tr("%n thing(s) still to be put right before it can be saved.", nullptr, wrong));
}

void FormsPage::onTyped()
{
    if (m_isShowing || !m_edit.isOpen())
        return;
    domain::Form form = m_edit.form();
    const QString language = m_languages->language();
    form.title = withText(form.title, language, m_title->text());
    form.intro = withText(form.intro, language, m_intro->toPlainText());
    form.slug = m_slug->text().trimmed();
    form.category = {m_category->currentData().toLongLong()};
    form.kind = static_cast<FormKind>(m_kind->currentData().toInt());
    form.retired = m_retired->isChecked();
    const QString resource = m_resource->currentData().toString();
    form.resource.reset();
    if (form.kind == FormKind::Reservation && !resource.isEmpty())
        form.resource = domain::resourceNamed(resource);
    for (const protocol::ResourceRecord &record : m_catalogue.resources())
        if (form.resource && record.definition.value("key"_L1).toString() == resource)
            (void)domain::readJson(record.definition, *form.resource);
    m_edit.set(form);
}

void FormsPage::addField()
{
    const int place = m_edit.addField(row(), domain::FieldType::Text);
    m_list->setCurrentIndex(m_fields.index(place));
    showField();
    m_field->focusLabel();
}

// As by the mouse: the cursor goes with its field.
void FormsPage::moveField(int by)
{
    if (m_fields.moveRow({}, row(), {}, by > 0 ? row() + by + 1 : row() + by))
        m_list->scrollTo(m_list->currentIndex());
    showField();
}

void FormsPage::removeField()
{
    m_list->setCurrentIndex(m_fields.index(m_edit.removeField(row())));
    showField();
}

int FormsPage::row() const { return m_list ? m_list->currentIndex().row() : -1; }

} // namespace schalter::ui
