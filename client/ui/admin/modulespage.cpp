// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/modulespage.h"

#include "core/words.h"
#include "domain/permissions.h"
#include "domain/placeholders.h"
#include "ui/admin/conflictpanel.h"
#include "ui/admin/languagetabs.h"
#include "ui/admin/modulefiles.h"
#include "ui/modules/moduledelegate.h"
#include "ui/modules/placeholderhighlighter.h"
#include "ui/objectnames.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinebar.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

constexpr qint64 personal = -1; // beside the identities of categories; 0: for all

} // namespace

ModulesPage::ModulesPage(
    client::TextModules &modules, const client::Session &session, client::Outbox &outbox, QWidget *parent)
    : QWidget(parent)
    , m_modules(modules)
    , m_session(session)
    , m_choice(modules, session)
    , m_edit(modules, session, &outbox.store())
    , m_files(new ModuleFiles(m_edit, outbox.uploads(), this))
{
    setObjectName(names::modulesPage);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::large, metrics::large, metrics::large);
    layout->setSpacing(metrics::large);
    layout->addWidget(makeList(), 2);
    layout->addWidget(makeEditor(), 5);
    connectAll();
    refresh();
}

QWidget *ModulesPage::makeList()
{
    auto *left = new QWidget(this);
    m_search = new QLineEdit(left);
    m_search->setObjectName(names::adminModuleSearch);
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setAccessibleName(tr("Search text modules"));
    m_list = new QListView(left);
    m_list->setObjectName(names::adminModules);
    m_list->setAccessibleName(tr("Text modules"));
    m_list->setModel(&m_choice);
    m_list->setItemDelegate(new ModuleDelegate(m_list));
    m_nothing = new EmptyState(left);
    m_nothing->setObjectName(names::adminModulesEmpty);
    m_new = new QPushButton(left);
    m_new->setObjectName(names::adminModuleNew);
    m_new->setEnabled(m_session.me().role != domain::Role::Reader);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_list->clearSelection();
        m_list->setCurrentIndex({});
        m_edit.openNew();
        m_title->setFocus();
    });
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_new);
    return left;
}

QWidget *ModulesPage::makeEditor()
{
    m_editor = new QWidget(this);
    m_bar = new InlineBar(m_editor);
    m_bar->setObjectName(names::adminModuleBar);
    m_conflict = new ConflictPanel(names::adminModuleTheirs, names::adminModuleMine, m_editor);
    m_conflict->setObjectName(names::adminModuleConflict);
    m_removed = new InlineBar(m_editor);
    m_removed->setObjectName(names::adminModuleRemoved);
    m_removed->setDismissable(false);
    m_title = new QLineEdit(m_editor);
    m_title->setObjectName(names::adminModuleTitle);
    m_title->setMaxLength(domain::moduleTitleChars);
    m_keyword = new QLineEdit(m_editor);
    m_keyword->setObjectName(names::adminModuleKeyword);
    m_keyword->setMaxLength(domain::moduleKeywordChars);
    m_keyword->setPlaceholderText(tr("a short word to type, such as “thanks”"));
    m_place = new QComboBox(m_editor);
    m_place->setObjectName(names::adminModulePlace);
    m_languages = new LanguageTabs(m_editor);
    m_text = new QPlainTextEdit(m_editor);
    m_text->setObjectName(names::adminModuleText);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text in the chosen language"));
    (new PlaceholderHighlighter(m_text->document()))->setTemplate(true);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setSpacing(metrics::small);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Keyword"), m_keyword);
    form->addRow(tr("&For"), m_place);
    auto *layout = new QVBoxLayout(m_editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_conflict);
    layout->addWidget(m_removed);
    layout->addWidget(m_bar);
    layout->addLayout(form);
    layout->addWidget(m_languages);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_files);
    layout->addLayout(makeActions());
    return m_editor;
}

QLayout *ModulesPage::makeActions()
{
    m_placeholders = new QComboBox(m_editor);
    m_placeholders->setObjectName(names::adminModulePlaceholders);
    m_placeholders->addItem(tr("Insert a placeholder…"));
    for (const QString &name : domain::placeholderNames())
        m_placeholders->addItem(u"{%1}"_s.arg(name));
    m_placeholders->addItem(u"{field:…}"_s);
    m_remove = new QPushButton(tr("&Remove"), m_editor);
    m_remove->setObjectName(names::adminModuleRemove);
    m_discard = new QPushButton(tr("&Discard changes"), m_editor);
    m_discard->setObjectName(names::adminModuleDiscard);
    m_save = new QPushButton(tr("&Save"), m_editor);
    m_save->setObjectName(names::adminModuleSave);
    setLook(m_save, "primary");
    auto *actions = new QHBoxLayout;
    actions->setSpacing(metrics::small);
    actions->addWidget(m_placeholders);
    actions->addStretch();
    actions->addWidget(m_remove);
    actions->addWidget(m_discard);
    actions->addWidget(m_save);
    return actions;
}

void ModulesPage::connectAll()
{
    connect(m_conflict, &ConflictPanel::settled, this, [this] {
        m_edit.settle(m_conflict->hers());
        if (m_edit.canBringBack())
            m_bar->say(InlineBar::Kind::Info, tr("What you had typed is set aside."));
    });
    QPushButton *again = m_removed->addButton(tr("Save it anew"), names::adminModuleAgain);
    connect(again, &QPushButton::clicked, &m_edit, &client::ModuleEdit::keepMine);
    m_back = m_bar->addButton(tr("Bring mine back"), names::bringBack);
    connect(m_back, &QPushButton::clicked, &m_edit, &client::ModuleEdit::bringBack);
    connect(m_files, &ModuleFiles::refused, this, [this](const QString &why) {
        m_bar->say(InlineBar::Kind::Warning, why);
    });
    connect(&m_choice, &QAbstractItemModel::modelReset, this, &ModulesPage::showEmptiness);
    connect(&m_choice, &QAbstractItemModel::rowsInserted, this, &ModulesPage::showEmptiness);
    connect(&m_choice, &QAbstractItemModel::rowsRemoved, this, &ModulesPage::showEmptiness);
    connect(m_search, &QLineEdit::textEdited, &m_choice, &client::ModuleChoice::setSearch);
    connect(m_search, &QLineEdit::textEdited, this, &ModulesPage::showEmptiness);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ModulesPage::onChosen);
    connect(m_title, &QLineEdit::textEdited, this, &ModulesPage::onTyped);
    connect(m_keyword, &QLineEdit::textEdited, this, &ModulesPage::onTyped);
    connect(m_place, &QComboBox::activated, this, &ModulesPage::onTyped);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ModulesPage::onTyped);
    connect(m_languages, &LanguageTabs::languageChanged, this, &ModulesPage::showText);
    connect(m_placeholders, &QComboBox::activated, this, &ModulesPage::insertPlaceholder);
    connect(m_save, &QPushButton::clicked, &m_edit, &client::ModuleEdit::save);
    connect(m_remove, &QPushButton::clicked, &m_edit, &client::ModuleEdit::remove);
    connect(m_discard, &QPushButton::clicked, &m_edit, &client::ModuleEdit::discard);
    auto *saveKey = new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(saveKey, &QShortcut::activated, &m_edit, &client::ModuleEdit::save);
    connect(&m_edit, &client::ModuleEdit::changed, this, &ModulesPage::refresh);
    connect(&m_edit, &client::ModuleEdit::refused, this, &ModulesPage::onRefused);
    connect(&m_edit, &client::ModuleEdit::saved, this, [this] {
        m_bar->say(InlineBar::Kind::Info, tr("Saved."));
    });
}

// For whom this person may write one; and for whom the present one is.
void ModulesPage::fillPlaces()
{
    m_place->clear();
    const domain::TextModule &module = m_edit.module();
    const auto offer = [&](qint64 place, const QString &name) {
        domain::TextModule as = module;
        as.owner = place == personal ? m_session.me().id : domain::UserId();
        as.category = {place == personal ? 0 : place};
        const bool isPresent = as.owner == module.owner && as.category == module.category;
        if (isPresent || domain::mayEdit(m_session.me(), as))
            m_place->addItem(name, place);
        if (isPresent)
            m_place->setCurrentIndex(m_place->count() - 1);
    };
    offer(personal, tr("me only"));
    offer(0, tr("all categories"));
    for (const domain::Category &category : m_session.categories())
        offer(category.id.value, category.name.in(m_session.language()));
}

void ModulesPage::refresh()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const domain::TextModule &module = m_edit.module();
    const bool mayEdit = m_edit.mayEdit();
    m_editor->setVisible(true);
    for (QLineEdit *line : {m_title, m_keyword})
        line->setReadOnly(!mayEdit);
    m_text->setReadOnly(!mayEdit);
    m_place->setEnabled(mayEdit);
    m_placeholders->setEnabled(mayEdit);
    if (m_title->text() != module.title)
        m_title->setText(module.title);
    if (m_keyword->text() != module.keyword)
        m_keyword->setText(module.keyword);
    fillPlaces();
    showText();
    showEmptiness();
    m_files->refresh();
    m_save->setEnabled(mayEdit && m_files->isSettled() && m_edit.isChanged() && !m_edit.isSaving());
    m_discard->setEnabled(m_edit.isChanged());
    m_remove->setEnabled(mayEdit && module.id.isValid());
    showBars();
}

void ModulesPage::showText()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const QMap<QString, QString> texts = m_edit.module().text.texts();
    const QString text = texts.value(m_languages->language());
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    QStringList missing = LanguageTabs::languages();
    for (const QString &there : domain::languagesOf(m_edit.module().text))
        missing.removeAll(there);
    m_languages->setMissing(m_edit.isOpen() ? missing : QStringList());
    const auto unknown = domain::unknownPlaceholdersIn(text);
    m_text->setToolTip(
        unknown.isEmpty() ? QString() : tr("Nobody knows a placeholder {%1}.").arg(unknown.first().name));
}

void ModulesPage::showBars()
{
    if (m_edit.wasRemoved())
        m_removed->say(
            InlineBar::Kind::Warning,
            tr("A colleague has removed this text module. Yours is still here: save it to make it anew."));
    else
        m_removed->clear();
    m_conflict->show(
        tr("A colleague has changed this text module meanwhile. Yours is still here and nothing was "
           "overwritten: "
           "choose what is to stay."),
        m_edit.differences());
    m_back->setVisible(m_edit.canBringBack());
    m_new->setText(m_edit.hasUnsaved({}) ? tr("● Go on with the &new one") : tr("&New text module"));
}

void ModulesPage::showEmptiness()
{
    const bool isEmpty = m_choice.rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    if (!m_modules.error().isEmpty())
        m_nothing->tell("offline", tr("The text modules could not be loaded"), m_modules.error());
    else if (!m_search->text().isEmpty())
        m_nothing->tell("search", tr("Nothing found"), tr("No text module holds all of these words."));
    else
        m_nothing->tell(
            "module", tr("No text modules yet"),
            tr("Write down what you answer often, and insert it while writing with Ctrl+Space. What is yours "
               "only "
               "you see; leads and administrators write those for everybody."));
}

void ModulesPage::onTyped()
{
    if (m_isShowing || !m_edit.isOpen())
        return;
    m_bar->clear();
    domain::TextModule module = m_edit.module();
    module.title = m_title->text();
    module.keyword = m_keyword->text();
    const qint64 place = m_place->currentData().toLongLong();
    module.owner = place == personal ? m_session.me().id : domain::UserId();
    module.category = {place == personal ? 0 : place};
    QMap<QString, QString> texts = module.text.texts();
    if (m_text->toPlainText().isEmpty())
        texts.remove(m_languages->language());
    else
        texts.insert(m_languages->language(), m_text->toPlainText());
    module.text = domain::LocalizedText(texts);
    m_edit.set(module);
}

void ModulesPage::onChosen()
{
    m_bar->clear();
    if (const domain::TextModule *module = m_choice.at(m_list->currentIndex()))
        m_edit.open(module->id);
}

// At the place that the server names.
void ModulesPage::onRefused(const domain::Error &error)
{
    const QString place = error.detail.section(u'.', 0, 0);
    if (place == "title"_L1)
        m_bar->say(InlineBar::Kind::Error, tr("Please give it a title."));
    else if (place == "text"_L1 && error.code == domain::ErrorCode::MessageEmpty)
        m_bar->say(InlineBar::Kind::Error, tr("Please write its text in one language at least."));
    else
        m_bar->say(InlineBar::Kind::Error, client::words::of(error));
    if (place == "title"_L1)
        m_title->setFocus();
    else if (place == "keyword"_L1)
        m_keyword->setFocus();
    else if (place == "text"_L1)
        m_text->setFocus();
}

void ModulesPage::insertPlaceholder(int index)
{
    if (index > 0)
        m_text->insertPlainText(m_placeholders->itemText(index));
    m_placeholders->setCurrentIndex(0);
    m_text->setFocus();
}

} // namespace schalter::ui
