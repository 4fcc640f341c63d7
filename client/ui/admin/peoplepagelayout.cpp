// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is laid out; what it does stands in peoplepage.cpp.
#include "ui/admin/conflictpanel.h"
#include "ui/admin/flawlabel.h"
#include "ui/admin/peoplepage.h"
#include "ui/objectnames.h"
#include "ui/widgets/inlinebar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace schalter::ui {

QWidget *PeoplePage::makeList()
{
    auto *left = new QWidget(this);
    m_list = new QListWidget(left);
    m_list->setObjectName(names::adminPeople);
    m_list->setAccessibleName(tr("People"));
    m_new = new QPushButton(left);
    m_new->setObjectName(names::adminPersonNew);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_new);
    return left;
}

QWidget *PeoplePage::makeEditor()
{
    m_editor = new QWidget(this);
    m_bar = new InlineBar(m_editor);
    m_bar->setObjectName(names::adminPersonBar);
    m_back = m_bar->addButton(tr("Bring mine back"), names::bringBack);
    m_passwordBar = new InlineBar(m_editor);
    m_passwordBar->setObjectName(names::adminPersonPasswordBar);
    QPushButton *copy = m_passwordBar->addButton(tr("Copy"), names::adminPersonCopy);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_shownPassword);
    });
    m_conflict = new ConflictPanel(names::adminPersonTheirs, names::adminPersonMine, m_editor);
    m_conflict->setObjectName(names::adminPersonConflict);
    auto *scrolled = new QWidget(m_editor);
    auto *inside = new QVBoxLayout(scrolled);
    inside->setContentsMargins(0, 0, 0, 0);
    m_rows = new QFormLayout;
    inside->addLayout(m_rows);
    inside->addStretch(); // else the rows drift apart
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setContentsMargins(0, 0, metrics::small, 0);
    makeInputs(m_rows);
    auto *scroll = new QScrollArea(m_editor);
    scroll->setWidget(scrolled);
    scroll->setWidgetResizable(true);
    auto *layout = new QVBoxLayout(m_editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    for (QWidget *part : std::initializer_list<QWidget *>{m_conflict, m_bar, m_passwordBar})
        layout->addWidget(part);
    layout->addWidget(scroll, 1);
    layout->addLayout(makeActions());
    return m_editor;
}

void PeoplePage::makeInputs(QFormLayout *rows)
{
    const auto flaw = [&](const QString &place) {
        m_flaws.append(new FlawLabel(place, m_editor));
        rows->addRow(QString(), m_flaws.last());
    };
    const auto addLine = [&](const QString &text, QLatin1StringView name, const QString &place) {
        auto *line = new QLineEdit(m_editor);
        line->setObjectName(name);
        rows->addRow(text, line);
        flaw(place);
        return line;
    };
    m_login = addLine(tr("&User name"), names::adminPersonLogin, u"login"_s);
    m_name = addLine(tr("&Name"), names::adminPersonName, u"name"_s);
    m_email = addLine(tr("&Email address"), names::adminPersonEmail, u"email"_s);
    m_password = addLine(tr("Start &password"), names::adminPersonPassword, u"password"_s);
    m_password->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    m_password->setPlaceholderText(tr("Empty: one is made, and shown once"));
    m_role = new QComboBox(m_editor);
    m_role->setObjectName(names::adminPersonRole);
    for (const auto &[role, name] : domain::enumNames<domain::Role>)
        m_role->addItem(client::roleName(role), static_cast<int>(role));
    rows->addRow(tr("&Role"), m_role);
    m_active = new QCheckBox(tr("May log in"), m_editor);
    m_active->setObjectName(names::adminPersonActive);
    m_active->setToolTip(tr("Without it she is logged out at once, and stays in all that she has done"));
    rows->addRow(QString(), m_active);
    m_categories = new QListWidget(m_editor);
    m_categories->setObjectName(names::adminPersonCategories);
    m_categories->setMinimumHeight(120);
    m_categories->setMaximumHeight(200);
    rows->addRow(tr("&Categories"), m_categories);
    flaw(u"categories"_s);
    m_substitute = new QComboBox(m_editor);
    m_substitute->setObjectName(names::adminPersonSubstitute);
    rows->addRow(tr("&Substitute"), m_substitute);
    flaw(u"substitute"_s);
    m_isAway = new QCheckBox(tr("Only while she is away:"), m_editor);
    m_isAway->setObjectName(names::adminPersonAway);
    m_from = new QDateEdit(m_editor);
    m_from->setObjectName(names::adminPersonFrom);
    m_to = new QDateEdit(m_editor);
    m_to->setObjectName(names::adminPersonTo);
    auto *days = new QHBoxLayout;
    days->addWidget(m_isAway);
    days->addWidget(m_from);
    days->addWidget(new QLabel(u"–"_s, m_editor));
    days->addWidget(m_to);
    days->addStretch();
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"dd.MM.yyyy"_s);
    }
    m_from->setAccessibleName(tr("Away from"));
    m_to->setAccessibleName(tr("Away until"));
    rows->addRow(QString(), days);
    flaw(u"substituteTo"_s);
}

QLayout *PeoplePage::makeActions()
{
    m_renew = new QPushButton(tr("New pass&word"), m_editor);
    m_renew->setObjectName(names::adminPersonRenew);
    m_renew->setToolTip(
        tr("Makes one and shows it once; whoever is logged in with the old one is logged out"));
    m_discard = new QPushButton(tr("&Discard changes"), m_editor);
    m_discard->setObjectName(names::adminPersonDiscard);
    m_save = new QPushButton(tr("&Save"), m_editor);
    m_save->setObjectName(names::adminPersonSave);
    setLook(m_save, "primary");
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_renew);
    actions->addStretch();
    actions->addWidget(m_discard);
    actions->addWidget(m_save);
    return actions;
}

} // namespace schalter::ui
