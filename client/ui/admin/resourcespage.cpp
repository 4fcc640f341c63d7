// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/resourcespage.h"

#include "core/words.h"
#include "ui/admin/conflictpanel.h"
#include "ui/admin/flawlabel.h"
#include "ui/admin/languagetabs.h"
#include "ui/admin/localized.h"
#include "ui/admin/optiontext.h"
#include "ui/objectnames.h"
#include "ui/widgets/inlinebar.h"

#include <QFormLayout>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace schalter::ui {

ResourcesPage::ResourcesPage(client::Catalogue &catalogue, client::LocalStore *store, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_edit(catalogue, store)
{
    setObjectName(names::resourcesPage);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::large, metrics::large, metrics::large);
    layout->setSpacing(metrics::large);
    layout->addWidget(makeList(), 2);
    layout->addWidget(makeEditor(), 5);
    connectAll();
    fill();
    refresh();
}

QWidget *ResourcesPage::makeList()
{
    auto *left = new QWidget(this);
    m_list = new QListWidget(left);
    m_list->setObjectName(names::adminResources);
    m_list->setAccessibleName(tr("Resources"));
    m_new = new QPushButton(left);
    m_new->setObjectName(names::adminResourceNew);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_list->setCurrentItem(nullptr);
        m_edit.openNew();
        m_key->setFocus();
    });
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_new);
    return left;
}

QWidget *ResourcesPage::makeEditor()
{
    m_editor = new QWidget(this);
    m_bar = new InlineBar(m_editor);
    m_bar->setObjectName(names::adminResourceBar);
    m_conflict = new ConflictPanel(names::adminResourceTheirs, names::adminResourceMine, m_editor);
    m_conflict->setObjectName(names::adminResourceConflict);
    m_languages = new LanguageTabs(m_editor);
    auto *scrolled = new QWidget(m_editor);
    auto *rows = new QFormLayout(scrolled);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makeInputs(rows);
    auto *scroll = new QScrollArea(m_editor);
    scroll->setWidget(scrolled);
    scroll->setWidgetResizable(true);
    m_discard = new QPushButton(tr("&Discard changes"), m_editor);
    m_discard->setObjectName(names::adminResourceDiscard);
    m_save = new QPushButton(tr("&Save"), m_editor);
    m_save->setObjectName(names::adminResourceSave);
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
    layout->addWidget(scroll, 1);
    layout->addLayout(actions);
    return m_editor;
}

void ResourcesPage::makeInputs(QFormLayout *rows)
{
    const auto add = [&](const QString &text, QWidget *input, const QString &place) {
        rows->addRow(text, input);
        m_flaws.append(new FlawLabel(place, m_editor));
        rows->addRow(QString(), m_flaws.last());
    };
    m_key = new QLineEdit(m_editor);
    m_key->setObjectName(names::adminResourceKey);
    m_name = new QLineEdit(m_editor);
    m_name->setObjectName(names::adminResourceName);
    m_options = new QPlainTextEdit(m_editor);
    m_options->setObjectName(names::adminResourceOptions);
    m_options->setPlaceholderText(tr("One a line, as key: Text"));
    m_closed = new QPlainTextEdit(m_editor);
    m_closed->setObjectName(names::adminResourceClosed);
    m_closed->setPlaceholderText(tr("One a line: 2026-12-24 2027-01-02 Reason"));
    for (QPlainTextEdit *edit : {m_options, m_closed}) {
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(84);
    }
    add(tr("&Key"), m_key, u"key"_s);
    add(tr("&Name"), m_name, u"name"_s);
    add(tr("&Options"), m_options, u"options"_s);
    for (int day = 1; day <= 7; ++day) {
        auto *line = m_days.at(static_cast<size_t>(day - 1)) = new QLineEdit(m_editor);
        line->setObjectName(names::adminResourceDay(day));
        line->setPlaceholderText(tr("closed; or 08:00-12:00, 13:30-22:00"));
        rows->addRow(QLocale().dayName(day), line);
    }
    m_flaws.append(new FlawLabel(u"opening"_s, m_editor));
    rows->addRow(QString(), m_flaws.last());
    add(tr("&Closed days"), m_closed, u"closed"_s);
    add(tr("Not &shorter than"), m_shortest = makeNumber(tr(" minutes"), names::adminResourceShortest),
        u"minimum_minutes"_s);
    add(tr("Not &longer than"), m_longest = makeNumber(tr(" minutes"), names::adminResourceLongest),
        u"maximum_minutes"_s);
    add(tr("&Free between two"), m_buffer = makeNumber(tr(" minutes"), names::adminResourceBuffer),
        u"buffer_minutes"_s);
    add(tr("&Ahead at most"), m_ahead = makeNumber(tr(" days"), names::adminResourceAhead), u"days_ahead"_s);
}

QSpinBox *ResourcesPage::makeNumber(const QString &unit, QLatin1StringView name)
{
    auto *box = new QSpinBox(m_editor);
    box->setObjectName(name);
    box->setRange(0, 3650);
    box->setSuffix(unit);
    box->setSpecialValueText(tr("any"));
    return box;
}

void ResourcesPage::connectAll()
{
    connect(m_conflict, &ConflictPanel::settled, this, [this] { m_edit.settle(m_conflict->hers()); });
    m_back = m_bar->addButton(tr("Bring mine back"), names::bringBack);
    connect(m_back, &QPushButton::clicked, &m_edit, &client::RecordEdit::bringBack);
    QList<QLineEdit *> lines(m_days.begin(), m_days.end());
    lines += {m_key, m_name};
    for (QLineEdit *line : lines)
        connect(line, &QLineEdit::textEdited, this, &ResourcesPage::onTyped);
    for (QPlainTextEdit *edit : {m_options, m_closed})
        connect(edit, &QPlainTextEdit::textChanged, this, &ResourcesPage::onTyped);
    for (QSpinBox *box : {m_shortest, m_longest, m_buffer, m_ahead})
        connect(box, &QSpinBox::valueChanged, this, &ResourcesPage::onTyped);
    connect(m_languages, &LanguageTabs::languageChanged, this, &ResourcesPage::showInputs);
    connect(m_save, &QPushButton::clicked, &m_edit, &client::RecordEdit::save);
    connect(m_discard, &QPushButton::clicked, &m_edit, &client::RecordEdit::discard);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && !m_isShowing)
            m_edit.open(item->data(Qt::UserRole).toString());
    });
    connect(&m_catalogue, &client::Catalogue::changed, this, &ResourcesPage::fill);
    connect(&m_edit, &client::RecordEdit::opened, this, [this] {
        m_bar->clear();
        if (m_edit.canBringBack())
            m_bar->say(InlineBar::Kind::Info, tr("What you had typed is set aside."));
        m_unreadable.clear();
        showInputs();
    });
    connect(&m_edit, &client::RecordEdit::changed, this, &ResourcesPage::refresh);
    connect(&m_edit, &client::RecordEdit::saved, this, [this] {
        m_bar->say(InlineBar::Kind::Info, tr("Saved."));
    });
    connect(&m_edit, &client::RecordEdit::refused, this, [this](const domain::Error &error) {
        m_bar->say(InlineBar::Kind::Error, client::words::of(error));
    });
}

void ResourcesPage::fill()
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_list->clear();
    for (const protocol::ResourceRecord &record : m_catalogue.resources()) {
        const domain::Resource resource = client::ResourceEdit::resourceOf(record);
        auto *item = new QListWidgetItem(
            (m_edit.hasUnsaved(resource.key) ? u"● "_s : QString()) +
                resource.name.in(m_catalogue.session().language()),
            m_list);
        item->setData(Qt::UserRole, resource.key);
        if (m_edit.isOpen() && resource.key == m_edit.resource().key)
            m_list->setCurrentItem(item);
    }
}

void ResourcesPage::refresh()
{
    m_editor->setEnabled(m_edit.isOpen());
    m_key->setReadOnly(!m_edit.isNew());
    for (FlawLabel *label : m_flaws)
        label->show({}, m_edit.flaws());
    m_save->setEnabled(m_edit.canSave() && m_unreadable.isEmpty());
    m_discard->setEnabled(m_edit.isChanged() || !m_unreadable.isEmpty());
    m_conflict->show(
        tr("Somebody else has saved this resource meanwhile. Yours is still here and nothing was "
           "overwritten: choose "
           "what is to stay."),
        m_edit.differences());
    m_back->setVisible(m_edit.canBringBack());
    m_new->setText(m_edit.hasUnsaved({}) ? tr("● Go on with the &new one") : tr("&New resource"));
}

// As a whole: what stands in the inputs is never rewritten while somebody types.
void ResourcesPage::showInputs()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const domain::Resource &resource = m_edit.resource();
    const QString language = m_languages->language();
    m_key->setText(resource.key);
    m_name->setText(localized(resource.name, language));
    m_name->setPlaceholderText(resource.name.in(language));
    m_options->setPlainText(optionText(resource.options, language));
    for (int day = 1; day <= 7; ++day) {
        QStringList spans;
        for (const domain::TimeSpan &span : resource.opening.value(day))
            spans.append(domain::textOf(span));
        m_days.at(static_cast<size_t>(day - 1))->setText(spans.join(u", "_s));
    }
    m_closed->setPlainText(closedText());
    m_shortest->setValue(resource.minimumMinutes);
    m_longest->setValue(resource.maximumMinutes);
    m_buffer->setValue(resource.bufferMinutes);
    m_ahead->setValue(resource.daysAhead);
}

void ResourcesPage::onTyped()
{
    if (m_isShowing || !m_edit.isOpen())
        return;
    domain::Resource resource = m_edit.resource();
    const QString language = m_languages->language();
    resource.key = m_key->text().trimmed();
    resource.name = withText(resource.name, language, m_name->text());
    resource.options = optionsFrom(m_options->toPlainText(), resource.options, language);
    resource.minimumMinutes = m_shortest->value();
    resource.maximumMinutes = m_longest->value();
    resource.bufferMinutes = m_buffer->value();
    resource.daysAhead = m_ahead->value();
    m_unreadable.clear();
    const bool isReadable = readOpening(resource) && readClosed(resource);
    if (isReadable)
        m_bar->clear();
    else
        m_bar->say(InlineBar::Kind::Warning, tr("“%1” is not a time or day.").arg(m_unreadable));
    m_edit.set(resource);
}

bool ResourcesPage::readOpening(domain::Resource &resource)
{
    resource.opening.clear();
    for (int day = 1; day <= 7; ++day) {
        const QString typed = m_days.at(static_cast<size_t>(day - 1))->text();
        for (const QString &part : typed.split(u',', Qt::SkipEmptyParts)) {
            if (part.trimmed().isEmpty())
                continue;
            const auto span = domain::timeSpanFrom(part.trimmed());
            if (!span) {
                m_unreadable = part.trimmed();
                return false;
            }
            resource.opening[day].append(*span);
        }
    }
    return true;
}

// "2026-12-24 2027-01-02 Reason"; one day stands alone.
bool ResourcesPage::readClosed(domain::Resource &resource)
{
    const QList<domain::ClosedDays> before = std::exchange(resource.closed, {});
    for (const QString &line : m_closed->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
        domain::ClosedDays closed;
        closed.from = QDate::fromString(words.value(0), Qt::ISODate);
        closed.to = QDate::fromString(words.value(1), Qt::ISODate);
        if (!closed.from.isValid()) {
            m_unreadable = line;
            return false;
        }
        words.remove(0, closed.to.isValid() ? 2 : 1);
        if (!closed.to.isValid())
            closed.to = closed.from;
        for (const domain::ClosedDays &known : before)
            if (known.from == closed.from && known.to == closed.to)
                closed.reason = known.reason;
        closed.reason = withText(closed.reason, m_languages->language(), words.join(u' '));
        resource.closed.append(closed);
    }
    return true;
}

QString ResourcesPage::closedText() const
{
    QStringList lines;
    for (const domain::ClosedDays &closed : m_edit.resource().closed) {
        QStringList words{closed.from.toString(Qt::ISODate)};
        if (closed.to != closed.from)
            words.append(closed.to.toString(Qt::ISODate));
        words.append(localized(closed.reason, m_languages->language()));
        lines.append(words.join(u' ').trimmed());
    }
    return lines.join(u'\n');
}

} // namespace schalter::ui
