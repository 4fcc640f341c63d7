// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/categoriespage.h"

#include "core/words.h"
#include "ui/admin/conflictpanel.h"
#include "ui/admin/flawlabel.h"
#include "ui/admin/languagetabs.h"
#include "ui/admin/localized.h"
#include "ui/objectnames.h"
#include "ui/widgets/inlinebar.h"
#include "ui/widgets/wrappinglabel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace schalter::ui {

CategoriesPage::CategoriesPage(
    client::Catalogue &catalogue, client::People &people, client::LocalStore *store, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_staff(people)
    , m_edit(catalogue, store)
{
    setObjectName(names::categoriesPage);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::large, metrics::large, metrics::large);
    layout->setSpacing(metrics::large);
    layout->addWidget(makeList(), 2);
    layout->addWidget(makeEditor(), 5);
    connectAll();
    fill();
    fillPeople();
    refresh();
}

QWidget *CategoriesPage::makeList()
{
    auto *left = new QWidget(this);
    m_list = new QListWidget(left);
    m_list->setObjectName(names::adminCategories);
    m_list->setAccessibleName(tr("Categories"));
    m_new = new QPushButton(left);
    m_new->setObjectName(names::adminCategoryNew);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_list->setCurrentItem(nullptr);
        m_edit.openNew();
        m_code->setFocus();
    });
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_new);
    return left;
}

QWidget *CategoriesPage::makeEditor()
{
    m_editor = new QWidget(this);
    m_bar = new InlineBar(m_editor);
    m_bar->setObjectName(names::adminCategoryBar);
    m_conflict = new ConflictPanel(names::adminCategoryTheirs, names::adminCategoryMine, m_editor);
    m_conflict->setObjectName(names::adminCategoryConflict);
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
    m_people = new QListWidget(m_editor);
    m_people->setObjectName(names::adminCategoryPeople);
    m_people->setAccessibleName(tr("Who may see this category"));
    m_peopleHint = new WrappingLabel(m_editor);
    m_peopleHint->setFont(fontOf(TextSize::Small));
    setLook(m_peopleHint, "muted");
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
    auto *who = new QLabel(tr("Who may see it and work in it"), m_editor);
    who->setFont(fontOf(TextSize::Body, QFont::DemiBold));
    who->setBuddy(m_people);
    layout->addWidget(who);
    layout->addWidget(m_peopleHint);
    layout->addWidget(m_people, 1);
    layout->addLayout(actions);
    return m_editor;
}

void CategoriesPage::connectAll()
{
    connect(m_conflict, &ConflictPanel::settled, this, [this] { m_edit.settle(m_conflict->hers()); });
    m_back = m_bar->addButton(tr("Bring mine back"), names::bringBack);
    connect(m_back, &QPushButton::clicked, &m_edit, &client::RecordEdit::bringBack);
    for (QLineEdit *line : {m_code, m_name, m_mailbox})
        connect(line, &QLineEdit::textEdited, this, &CategoriesPage::onTyped);
    connect(m_hide, &QCheckBox::toggled, this, &CategoriesPage::onTyped);
    connect(m_languages, &LanguageTabs::languageChanged, this, &CategoriesPage::showInputs);
    connect(m_save, &QPushButton::clicked, &m_edit, &client::RecordEdit::save);
    connect(m_discard, &QPushButton::clicked, &m_edit, &client::RecordEdit::discard);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && !m_isShowing)
            m_edit.open({item->data(Qt::UserRole).toLongLong()});
    });
    connect(&m_catalogue, &client::Catalogue::changed, this, &CategoriesPage::fill);
    connect(&m_staff, &client::People::changed, this, &CategoriesPage::fillPeople);
    connect(m_people, &QListWidget::itemChanged, this, &CategoriesPage::onEntitled);
    connect(&m_edit, &client::RecordEdit::opened, this, [this] {
        m_bar->clear();
        if (m_edit.canBringBack())
            m_bar->say(InlineBar::Kind::Info, tr("What you had typed is set aside."));
        showInputs();
        fillPeople();
    });
    connect(&m_edit, &client::RecordEdit::changed, this, &CategoriesPage::refresh);
    connect(&m_edit, &client::RecordEdit::saved, this, [this] {
        m_bar->say(InlineBar::Kind::Info, tr("Saved."));
    });
    connect(&m_edit, &client::RecordEdit::refused, this, [this](const domain::Error &error) {
        m_bar->say(InlineBar::Kind::Error, client::words::of(error));
    });
}

void CategoriesPage::fill()
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_list->clear();
    for (const domain::Category &category : m_catalogue.categories()) {
        const QString dot = m_edit.hasUnsaved(QString::number(category.id.value)) ? u"● "_s : QString();
        auto *item = new QListWidgetItem(
            dot + u"%1 · %2"_s.arg(category.name.in(m_catalogue.session().language()), category.code),
            m_list);
        item->setData(Qt::UserRole, category.id.value);
        if (m_edit.isOpen() && category.id == m_edit.category().id)
            m_list->setCurrentItem(item);
    }
}

// Readers are marked: they see, but do nothing.
void CategoriesPage::fillPeople()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const domain::CategoryId id = m_edit.category().id;
    m_people->setVisible(m_edit.isOpen() && id.isValid());
    m_peopleHint->setText(
        id.isValid() ? tr("A change takes effect at once.")
                     : tr("Once it is saved you are entitled to it, and can entitle others here."));
    m_people->clear();
    for (const domain::User &person : m_staff.all()) {
        if (!person.active && !person.categories.contains(id))
            continue;
        auto *item = new QListWidgetItem(
            u"%1  ·  %2"_s.arg(
                person.name, person.active ? client::roleName(person.role) : tr("may not log in")),
            m_people);
        item->setData(Qt::UserRole, person.id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(person.categories.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
}

void CategoriesPage::onEntitled(const QListWidgetItem *item)
{
    if (m_isShowing)
        return;
    m_staff.entitle(
        m_edit.category().id, {item->data(Qt::UserRole).toLongLong()}, item->checkState() == Qt::Checked,
        this, [this](const domain::Result<protocol::Entitled> &answer) {
            if (!answer)
                m_bar->say(InlineBar::Kind::Error, client::words::of(answer.error()));
            m_staff.load();
        });
}

void CategoriesPage::refresh()
{
    m_editor->setEnabled(m_edit.isOpen());
    m_code->setReadOnly(m_edit.category().id.isValid()); // it stands in tickets' numbers
    for (FlawLabel *label : m_flaws)
        label->show({}, m_edit.flaws());
    m_save->setEnabled(m_edit.canSave());
    m_discard->setEnabled(m_edit.isChanged());
    m_conflict->show(
        tr("Somebody else has saved this category meanwhile. Yours is still here and nothing was "
           "overwritten: choose "
           "what is to stay."),
        m_edit.differences());
    m_back->setVisible(m_edit.canBringBack());
    m_new->setText(m_edit.hasUnsaved({}) ? tr("● Go on with the &new one") : tr("&New category"));
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
