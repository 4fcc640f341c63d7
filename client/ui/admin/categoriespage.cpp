// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/categoriespage.h"

#include "core/words.h"
#include "ui/admin/flawlabel.h"
#include "ui/admin/languagetabs.h"
#include "ui/admin/localized.h"
#include "ui/objectnames.h"
#include "ui/widgets/inlinebar.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace schalter::ui {

CategoriesPage::CategoriesPage(client::Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_edit(catalogue)
{
    setObjectName(names::categoriesPage);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::large, metrics::large, metrics::large);
    layout->setSpacing(metrics::large);
    layout->addWidget(makeList(), 2);
    layout->addWidget(makeEditor(), 5);
    connectAll();
    fill();
    refresh();
}

QWidget *CategoriesPage::makeList()
{
    auto *left = new QWidget(this);
    m_list = new QListWidget(left);
    m_list->setObjectName(names::adminCategories);
    m_list->setAccessibleName(tr("Categories"));
    auto *add = new QPushButton(tr("&New category"), left);
    add->setObjectName(names::adminCategoryNew);
    connect(add, &QPushButton::clicked, this, [this] {
        m_list->setCurrentItem(nullptr);
        m_edit.openNew();
        m_code->setFocus();
    });
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_list, 1);
    layout->addWidget(add);
    return left;
}

QWidget *CategoriesPage::makeEditor()
{
    m_editor = new QWidget(this);
    m_bar = new InlineBar(m_editor);
    m_bar->setObjectName(names::adminCategoryBar);
    m_conflict = new InlineBar(m_editor);
    m_conflict->setObjectName(names::adminCategoryConflict);
    m_conflict->setDismissable(false);
    m_languages = new LanguageTabs(m_editor);
    auto *rows = new QFormLayout;
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString &text, QLatin1StringView name, const QString &place) {
        auto *line = new QLineEdit(m_editor);
        line->setObjectName(name);
        rows->addRow(text, line);
        m_flaws.append(new FlawLabel(place, m_editor));
        rows->addRow(QString(), m_flaws.last());
        return line;
    };
    m_code = add(tr("&Code"), names::adminCategoryCode, u"code"_s);
    m_code->setPlaceholderText(tr("two to six letters A–Z; tickets' numbers begin with it"));
    m_name = add(tr("&Name"), names::adminCategoryName, u"name"_s);
    m_mailbox = add(tr("Group's &mailbox"), names::adminCategoryMailbox, u"group_mailbox"_s);
    m_hide = new QCheckBox(tr("Applicants see the group, never a caseworker's own address"), m_editor);
    m_hide->setObjectName(names::adminCategoryHide);
    rows->addRow(QString(), m_hide);
    m_discard = new QPushButton(tr("&Discard changes"), m_editor);
    m_discard->setObjectName(names::adminCategoryDiscard);
    m_save = new QPushButton(tr("&Save"), m_editor);
    m_save->setObjectName(names::adminCategorySave);
    setLook(m_save, "primary");
    auto *actions = new QHBoxLayout;
    actions->addStretch();
    actions->addWidget(m_discard);
    actions->addWidget(m_save);
    auto *layout = new QVBoxLayout(m_editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    for (QWidget *part : std::initializer_list<QWidget *>{m_conflict, m_bar, m_languages})
        layout->addWidget(part);
    layout->addLayout(rows);
    layout->addStretch();
    layout->addLayout(actions);
    return m_editor;
}

void CategoriesPage::connectAll()
{
    QPushButton *theirs = m_conflict->addButton(tr("Show hers"), names::adminCategoryTheirs);
    QPushButton *mine = m_conflict->addButton(tr("Save mine"), names::adminCategoryMine);
    connect(theirs, &QPushButton::clicked, &m_edit, &client::CategoryEdit::takeTheirs);
    connect(mine, &QPushButton::clicked, &m_edit, &client::CategoryEdit::keepMine);
    for (QLineEdit *line : {m_code, m_name, m_mailbox})
        connect(line, &QLineEdit::textEdited, this, &CategoriesPage::onTyped);
    connect(m_hide, &QCheckBox::toggled, this, &CategoriesPage::onTyped);
    connect(m_languages, &LanguageTabs::languageChanged, this, &CategoriesPage::showInputs);
    connect(m_save, &QPushButton::clicked, &m_edit, &client::CategoryEdit::save);
    connect(m_discard, &QPushButton::clicked, &m_edit, &client::CategoryEdit::discard);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && !m_isShowing)
            m_edit.open({item->data(Qt::UserRole).toLongLong()});
    });
    connect(&m_catalogue, &client::Catalogue::changed, this, &CategoriesPage::fill);
    connect(&m_edit, &client::CategoryEdit::opened, this, [this] {
        m_bar->clear();
        showInputs();
    });
    connect(&m_edit, &client::CategoryEdit::changed, this, &CategoriesPage::refresh);
    connect(&m_edit, &client::CategoryEdit::saved, this, [this] {
        m_bar->say(InlineBar::Kind::Info, tr("Saved."));
    });
    connect(&m_edit, &client::CategoryEdit::refused, this, [this](const domain::Error &error) {
        m_bar->say(InlineBar::Kind::Error, client::words::of(error));
    });
}

void CategoriesPage::fill()
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_list->clear();
    for (const domain::Category &category : m_catalogue.categories()) {
        auto *item = new QListWidgetItem(
            u"%1 · %2"_s.arg(category.name.in(m_catalogue.session().language()), category.code), m_list);
        item->setData(Qt::UserRole, category.id.value);
        if (m_edit.isOpen() && category.id == m_edit.category().id)
            m_list->setCurrentItem(item);
    }
}

void CategoriesPage::refresh()
{
    m_editor->setEnabled(m_edit.isOpen());
    m_code->setReadOnly(m_edit.category().id.isValid()); // it stands in tickets' numbers
    for (FlawLabel *label : m_flaws)
        label->show({}, m_edit.flaws());
    m_save->setEnabled(m_edit.isChanged() && m_edit.flaws().isEmpty());
    m_discard->setEnabled(m_edit.isChanged());
    if (m_edit.theirs())
        m_conflict->say(
            InlineBar::Kind::Warning, tr("Somebody else has saved this category meanwhile. Yours is still "
                                         "here; nothing was overwritten."));
    else
        m_conflict->clear();
}

void CategoriesPage::showInputs()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const domain::Category &category = m_edit.category();
    m_code->setText(category.code);
    m_name->setText(localized(category.name, m_languages->language()));
    m_name->setPlaceholderText(category.name.in(m_languages->language()));
    m_mailbox->setText(category.groupMailbox);
    m_hide->setChecked(category.hidePersonalAddresses);
}

void CategoriesPage::onTyped()
{
    if (m_isShowing || !m_edit.isOpen())
        return;
    m_bar->clear();
    domain::Category category = m_edit.category();
    category.code = m_code->text().trimmed();
    category.name = withText(category.name, m_languages->language(), m_name->text());
    category.groupMailbox = m_mailbox->text().trimmed();
    category.hidePersonalAddresses = m_hide->isChecked();
    m_edit.set(category);
}

} // namespace schalter::ui
