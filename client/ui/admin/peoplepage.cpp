// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/peoplepage.h"

#include "core/words.h"
#include "ui/admin/conflictpanel.h"
#include "ui/admin/flawlabel.h"
#include "ui/admin/localized.h"
#include "ui/objectnames.h"
#include "ui/widgets/inlinebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace schalter::ui {

PeoplePage::PeoplePage(
    client::People &people, client::Catalogue &catalogue, client::LocalStore *store, QWidget *parent)
    : QWidget(parent)
    , m_people(people)
    , m_catalogue(catalogue)
    , m_edit(people, store)
{
    setObjectName(names::peoplePage);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::large, metrics::large, metrics::large);
    layout->setSpacing(metrics::large);
    layout->addWidget(makeList(), 2);
    layout->addWidget(makeEditor(), 5);
    connectInputs();
    connectEdit();
    fill();
    showInputs();
    refresh();
}

void PeoplePage::connectInputs()
{
    for (QLineEdit *line : {m_login, m_name, m_email, m_password})
        connect(line, &QLineEdit::textEdited, this, &PeoplePage::onTyped);
    for (QComboBox *box : {m_role, m_substitute})
        connect(box, &QComboBox::activated, this, &PeoplePage::onTyped);
    for (QCheckBox *box : {m_active, m_isAway})
        connect(box, &QCheckBox::toggled, this, &PeoplePage::onTyped);
    for (QDateEdit *edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, &PeoplePage::onTyped);
    connect(m_categories, &QListWidget::itemChanged, this, &PeoplePage::onTyped);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && !m_isShowing)
            m_edit.open({item->data(Qt::UserRole).toLongLong()});
    });
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_list->setCurrentItem(nullptr);
        m_edit.openNew();
        m_login->setFocus();
    });
    connect(m_renew, &QPushButton::clicked, this, &PeoplePage::renewPassword);
}

void PeoplePage::connectEdit()
{
    connect(m_save, &QPushButton::clicked, &m_edit, &client::RecordEdit::save);
    connect(m_discard, &QPushButton::clicked, &m_edit, &client::RecordEdit::discard);
    connect(m_conflict, &ConflictPanel::settled, this, [this] { m_edit.settle(m_conflict->hers()); });
    connect(m_back, &QPushButton::clicked, &m_edit, &client::RecordEdit::bringBack);
    connect(&m_people, &client::People::changed, this, &PeoplePage::fill);
    connect(&m_catalogue, &client::Catalogue::changed, this, &PeoplePage::showInputs);
    connect(&m_edit, &client::RecordEdit::opened, this, [this] {
        m_bar->clear();
        if (m_edit.canBringBack())
            m_bar->say(InlineBar::Kind::Info, tr("What you had typed is set aside."));
        m_passwordBar->clear();
        m_password->clear();
        showInputs();
    });
    connect(&m_edit, &client::RecordEdit::changed, this, &PeoplePage::refresh);
    connect(&m_edit, &client::RecordEdit::saved, this, [this] {
        m_bar->say(InlineBar::Kind::Info, tr("Saved."));
    });
    connect(&m_edit, &client::RecordEdit::refused, this, &PeoplePage::onRefused);
    connect(&m_edit, &client::PersonEdit::passwordMade, this, &PeoplePage::showPassword);
}

// Those who may not log in come last.
void PeoplePage::fill()
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_list->clear();
    for (const bool isActive : {true, false})
        for (const domain::User &person : m_people.all()) {
            if (person.active != isActive)
                continue;
            const QString dot = m_edit.hasUnsaved(QString::number(person.id.value)) ? u"● "_s : QString();
            const QString what = isActive ? client::roleName(person.role) : tr("may not log in");
            auto *item = new QListWidgetItem(dot + person.name + u"\n"_s + what, m_list);
            item->setData(Qt::UserRole, person.id.value);
            if (!isActive)
                item->setForeground(presentColours().faint);
            if (m_edit.isOpen() && person.id == m_edit.person().id)
                m_list->setCurrentItem(item);
        }
    if (!m_people.error().isEmpty())
        m_bar->say(InlineBar::Kind::Error, m_people.error());
}

void PeoplePage::fillSubstitutes()
{
    m_substitute->clear();
    m_substitute->addItem(tr("nobody"), 0);
    const domain::User &own = m_edit.person();
    for (const domain::User &person : m_people.all())
        if (person.id == own.substitute ||
            (person.active && person.role != domain::Role::Reader && person.id != own.id))
            m_substitute->addItem(person.name, person.id.value);
    m_substitute->setCurrentIndex(qMax(0, m_substitute->findData(own.substitute.value)));
}

void PeoplePage::fillCategories()
{
    m_categories->clear();
    for (const domain::Category &category : m_catalogue.categories()) {
        auto *item = new QListWidgetItem(category.name.in(m_catalogue.session().language()), m_categories);
        item->setData(Qt::UserRole, category.id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_edit.person().categories.contains(category.id) ? Qt::Checked : Qt::Unchecked);
    }
}

void PeoplePage::refresh()
{
    const domain::User &person = m_edit.person();
    m_editor->setEnabled(m_edit.isOpen());
    m_login->setReadOnly(!m_edit.isNew());
    m_rows->setRowVisible(m_password, m_edit.isOpen() && m_edit.isNew());
    m_renew->setVisible(m_edit.isOpen() && !m_edit.isNew());
    m_isAway->setEnabled(person.substitute.isValid());
    for (QDateEdit *edit : {m_from, m_to})
        edit->setEnabled(person.substitute.isValid() && m_isAway->isChecked());
    for (FlawLabel *label : m_flaws)
        label->show({}, m_edit.isChanged() ? m_edit.flaws() : QList<domain::Flaw>());
    m_save->setEnabled(m_edit.canSave());
    m_discard->setEnabled(m_edit.isChanged());
    m_back->setVisible(m_edit.canBringBack());
    m_new->setText(m_edit.hasUnsaved({}) ? tr("● Go on with the &new one") : tr("&New person"));
    m_conflict->show(
        tr("Somebody else has changed this person meanwhile. Yours is still here and nothing was "
           "overwritten: "
           "choose what is to stay."),
        m_edit.differences());
}

void PeoplePage::showInputs()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const domain::User &person = m_edit.person();
    const QDate today = QDate::currentDate();
    m_login->setText(person.login);
    m_name->setText(person.name);
    m_email->setText(person.email);
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(person.role)));
    m_active->setChecked(person.active);
    m_isAway->setChecked(person.substituteFrom.isValid() || person.substituteTo.isValid());
    m_from->setDate(person.substituteFrom.isValid() ? person.substituteFrom : today);
    m_to->setDate(person.substituteTo.isValid() ? person.substituteTo : m_from->date().addDays(14));
    fillSubstitutes();
    fillCategories();
}

void PeoplePage::onTyped()
{
    if (m_isShowing || !m_edit.isOpen())
        return;
    m_bar->clear();
    domain::User person = m_edit.person();
    person.login = m_login->text().trimmed();
    person.name = m_name->text();
    person.email = m_email->text().trimmed();
    person.role = static_cast<domain::Role>(m_role->currentData().toInt());
    person.active = m_active->isChecked();
    person.substitute = {m_substitute->currentData().toLongLong()};
    const bool isAway = person.substitute.isValid() && m_isAway->isChecked();
    person.substituteFrom = isAway ? m_from->date() : QDate();
    person.substituteTo = isAway ? m_to->date() : QDate();
    for (int row = 0; row < m_categories->count(); ++row) {
        const domain::CategoryId id{m_categories->item(row)->data(Qt::UserRole).toLongLong()};
        person.categories.removeAll(id);
        if (m_categories->item(row)->checkState() == Qt::Checked)
            person.categories.append(id);
    }
    m_edit.setPassword(m_edit.isNew() ? m_password->text() : QString());
    m_edit.set(person);
}

void PeoplePage::onRefused(const domain::Error &error)
{
    m_bar->say(InlineBar::Kind::Error, client::words::of(error));
}

void PeoplePage::renewPassword()
{
    const QString login = m_edit.person().login;
    m_people.session().request<protocol::SetPassword>(
        {m_edit.person().id, {}}, this, [this, login](const domain::Result<protocol::PasswordSet> &answer) {
            if (!answer)
                return onRefused(answer.error());
            showPassword(login, answer->password);
        });
}

void PeoplePage::showPassword(const QString &login, const QString &password)
{
    m_shownPassword = password;
    m_passwordBar->say(
        InlineBar::Kind::Warning,
        tr("The password of “%1” is %2. It is shown only now: pass it on in a way that nobody else sees.")
            .arg(login, password));
}

} // namespace schalter::ui
