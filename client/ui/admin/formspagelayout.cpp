// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is laid out; what it does stands in formspage.cpp.
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
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>

using namespace Qt::StringLiterals;
using schalter::domain::FormKind;

namespace schalter::ui {

namespace {

QPushButton *button(const QString &text, QLatin1StringView name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    return made;
}

} // namespace

QWidget *FormsPage::makeList()
{
    auto *left = new QWidget(this);
    m_forms = new QListWidget(left);
    m_forms->setObjectName(names::adminForms);
    m_forms->setAccessibleName(tr("Forms"));
    m_forms->setWordWrap(true);
    m_forms->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_new = button(tr("&New form"), names::adminFormNew, left);
    connect(m_new, &QPushButton::clicked, this, &FormsPage::addNew);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_forms, 1);
    layout->addWidget(m_new);
    layout->addWidget(new CatalogueFileBox(m_catalogue, left));
    return left;
}

QWidget *FormsPage::makeEditor()
{
    m_editor = new QWidget(this);
    m_bar = new InlineBar(m_editor);
    m_bar->setObjectName(names::adminFormBar);
    m_back = m_bar->addButton(tr("Bring mine back"), names::bringBack);
    m_conflict = new ConflictPanel(names::adminFormTheirs, names::adminFormMine, m_editor);
    m_conflict->setObjectName(names::adminFormConflict);
    m_languages = new LanguageTabs(m_editor);
    auto *scrolled = new QWidget(m_editor);
    auto *inside = new QVBoxLayout(scrolled);
    inside->setContentsMargins(0, 0, metrics::small, 0);
    makeInputs(inside);
    inside->addWidget(makeFields());
    inside->addStretch();
    auto *scroll = new QScrollArea(m_editor);
    scroll->setWidget(scrolled);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QComboBox *box : scrolled->findChildren<QComboBox *>()) { // else the longest entry widens everything
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    scroll->setMinimumWidth(
        scrolled->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    auto *layout = new QVBoxLayout(m_editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_conflict);
    layout->addWidget(m_bar);
    layout->addWidget(m_languages);
    layout->addWidget(scroll, 1);
    layout->addLayout(makeActions());
    return m_editor;
}

void FormsPage::makeInputs(QVBoxLayout *layout)
{
    m_title = new QLineEdit(m_editor);
    m_title->setObjectName(names::adminFormTitle);
    m_intro = new QPlainTextEdit(m_editor);
    m_intro->setObjectName(names::adminFormIntro);
    m_intro->setTabChangesFocus(true);
    m_intro->setFixedHeight(76);
    m_slug = new QLineEdit(m_editor);
    m_slug->setObjectName(names::adminFormSlug);
    m_slug->setPlaceholderText(tr("the end of its address, such as hall-hire"));
    m_category = new QComboBox(m_editor);
    m_category->setObjectName(names::adminFormCategory);
    m_kind = new QComboBox(m_editor);
    m_kind->setObjectName(names::adminFormKind);
    m_kind->addItem(tr("Message: nothing to decide"), static_cast<int>(FormKind::Form));
    m_kind->addItem(tr("Registration: is approved or declined"), static_cast<int>(FormKind::Registration));
    m_kind->addItem(tr("Reservation of a resource"), static_cast<int>(FormKind::Reservation));
    m_resource = new QComboBox(m_editor);
    m_resource->setObjectName(names::adminFormResource);
    m_retired = new QCheckBox(tr("No longer offered"), m_editor);
    m_retired->setObjectName(names::adminFormRetired);
    auto *rows = new QFormLayout;
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString &text, QWidget *input, const QString &place) {
        rows->addRow(text, input);
        m_flaws.append(new FlawLabel(place, m_editor));
        rows->addRow(QString(), m_flaws.last());
    };
    add(tr("&Title"), m_title, u"title"_s);
    add(tr("&Introduction"), m_intro, u"intro"_s);
    add(tr("&Address"), m_slug, u"slug"_s);
    rows->addRow(tr("Ca&tegory"), m_category);
    rows->addRow(tr("&Kind"), m_kind);
    add(tr("&Resource"), m_resource, u"resource"_s);
    rows->addRow(QString(), m_retired);
    layout->addLayout(rows);
}

QWidget *FormsPage::makeFields()
{
    auto *part = new QWidget(m_editor);
    m_list = new QListView(part);
    m_list->setObjectName(names::adminFields);
    m_list->setAccessibleName(tr("Fields of the form"));
    m_list->setModel(&m_fields);
    m_list->setFixedHeight(150);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setToolTip(tr("Drag a field to its place, or move it by Alt+Up and Alt+Down"));
    m_field = new FieldEditor(part);
    auto *add = button(tr("&Add a field"), names::fieldAdd, part);
    add->setToolTip(tr("Below the present one"));
    auto *up = button(tr("Up"), names::fieldUp, part);
    up->setToolTip(tr("Move the field up (Alt+Up)"));
    auto *down = button(tr("Down"), names::fieldDown, part);
    down->setToolTip(tr("Move the field down (Alt+Down)"));
    auto *remove = button(tr("Remove"), names::fieldRemove, part);
    connect(add, &QPushButton::clicked, this, &FormsPage::addField);
    connect(up, &QPushButton::clicked, this, [this] { moveField(-1); });
    connect(down, &QPushButton::clicked, this, [this] { moveField(1); });
    connect(remove, &QPushButton::clicked, this, &FormsPage::removeField);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    for (QPushButton *each : {add, up, down, remove})
        buttons->addWidget(each);
    buttons->addStretch();
    m_flaws.append(new FlawLabel(u"title_field"_s, part));
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, metrics::small, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_list);
    layout->addWidget(m_flaws.last());
    layout->addLayout(buttons);
    layout->addWidget(m_field);
    return part;
}

QLayout *FormsPage::makeActions()
{
    m_discard = button(tr("&Discard changes"), names::adminFormDiscard, m_editor);
    m_save = button(tr("&Save"), names::adminFormSave, m_editor);
    setLook(m_save, "primary");
    auto *actions = new QHBoxLayout;
    actions->setSpacing(metrics::small);
    actions->addStretch();
    actions->addWidget(m_discard);
    actions->addWidget(m_save);
    return actions;
}

} // namespace schalter::ui
