// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notespanel.h"

#include "core/words.h"
#include "ui/composer/spellhelp.h"
#include "ui/files/draftfiles.h"
#include "ui/files/filechips.h"
#include "ui/modules/modulehelp.h"
#include "ui/objectnames.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/ticket/timelineview.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/inlinebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using schalter::client::DraftKind;

namespace schalter::ui {

namespace {

constexpr qsizetype fewestPasted = 3;      // characters: less stands anywhere
constexpr qsizetype fewestRecognized = 12; // of a part of what is pasted

} // namespace

NotesPanel::NotesPanel(
    client::OpenTicket &ticket, client::DraftStore &drafts, int messageChars, QWidget *parent)
    : QWidget(parent)
    , m_ticket(ticket)
    , m_drafts(drafts)
    , m_messageChars(messageChars)
    , m_view(new TimelineView(ticket.notes(), names::notesView, this))
    , m_bar(new InlineBar(this))
    , m_edit(new GrowingTextEdit(this))
    , m_files(new DraftFiles(ticket, DraftKind::Note, *m_edit, *this))
    , m_send(new QPushButton(icon("note", Ink::Note), tr("Add note"), this))
{
    setObjectName(names::notesPanel);
    setAttribute(Qt::WA_StyledBackground);
    m_view->setMinimumHeight(40);
    setMinimumHeight(248); // its wrapped promise included
    m_view->setAccessibleName(tr("Internal notes"));
    m_bar->setObjectName(names::noteBar);
    auto *mark = new IconLabel(this);
    mark->setIcon("note", Ink::Note, metrics::iconSize);
    auto *heading = new QLabel(tr("Notes"), this);
    heading->setFont(fontOf(TextSize::Heading, QFont::DemiBold));
    auto *promise = new QLabel(tr("Internal – never visible to the applicant"), this);
    promise->setFont(fontOf(TextSize::Small, QFont::Medium));
    promise->setWordWrap(true);
    m_edit->setObjectName(names::noteEdit);
    m_edit->setLines(2, 7);
    m_edit->setPlaceholderText(tr("Write a note for colleagues…"));
    m_edit->setAccessibleName(tr("Internal note, never visible to the applicant"));
    m_edit->setText(drafts.draft(ticket.id(), DraftKind::Note));
    m_send->setObjectName(names::noteSend);
    m_send->setToolTip(tr("Add the note (Ctrl+Enter in the note)"));
    setLook(m_send, "note");

    auto *title = new QHBoxLayout;
    title->setContentsMargins(metrics::large, 0, metrics::large, 0);
    title->setSpacing(metrics::small);
    title->addWidget(mark);
    title->addWidget(heading);
    title->addStretch();
    auto *below = new QVBoxLayout;
    below->setContentsMargins(metrics::large, 0, metrics::large, 0);
    below->setSpacing(metrics::small);
    below->addWidget(m_bar);
    below->addWidget(m_edit);
    below->addWidget(m_files->chips());
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_files->button());
    actions->addStretch();
    actions->addWidget(m_send);
    below->addLayout(actions);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::medium, 0, metrics::medium);
    layout->setSpacing(metrics::tiny);
    layout->addLayout(title);
    promise->setContentsMargins(metrics::large, 0, metrics::large, 0);
    layout->addWidget(promise);
    layout->addWidget(m_view, 1);
    layout->addLayout(below);

    connect(m_edit, &QPlainTextEdit::textChanged, this, &NotesPanel::onEdited);
    connect(m_edit, &GrowingTextEdit::submitted, this, &NotesPanel::send);
    connect(m_send, &QPushButton::clicked, this, &NotesPanel::send);
    connect(m_files, &DraftFiles::changed, this, [this] {
        m_bar->clear();
        refresh();
    });
    connect(m_files, &DraftFiles::refused, this, [this](const QString &why) {
        m_bar->say(InlineBar::Kind::Warning, why);
    });
    connect(&ticket, &client::OpenTicket::operationRefused, this, &NotesPanel::onRefused);
    connect(
        &ticket, &client::OpenTicket::operationDone, this, [this](const QString &id) { m_sent.remove(id); });
    refresh();
}

void NotesPanel::refresh()
{
    const QString text = m_edit->text().trimmed();
    m_edit->setReadOnly(!m_ticket.mayWork());
    m_edit->setVisible(m_ticket.mayWork() || !text.isEmpty());
    m_files->refresh();
    if (!m_ticket.mayWork())
        m_files->button()->hide();
    m_send->setVisible(m_ticket.mayWork());
    m_send->setEnabled((!text.isEmpty() || !m_files->isEmpty()) && text.size() <= m_messageChars);
}

void NotesPanel::focusEditor() { m_edit->setFocus(Qt::ShortcutFocusReason); }

// By keyboard: the panel has no room for another button.
void NotesPanel::offerModules(client::TextModules &modules, const client::Session &session)
{
    auto *help = new ModuleHelp(*m_edit, m_ticket, modules, session, DraftKind::Note);
    help->button()->hide();
}

void NotesPanel::checkSpelling(client::Spelling &spelling, const QString &language)
{
    m_spelling = new SpellHelp(*m_edit, spelling);
    m_spelling->setLanguage(language);
}

bool NotesPanel::isWriting() const { return m_edit->hasFocus(); }

// Also where several notes, or a note among other words, are pasted at once.
bool NotesPanel::holds(const QString &text) const
{
    QStringList notes{m_edit->text().simplified()};
    for (const domain::Event &note : m_ticket.notes().events())
        notes.append(note.text.simplified());
    const QString all = text.simplified();
    const auto isIn = [](const QString &part, const QString &whole) {
        return whole.contains(part, Qt::CaseInsensitive);
    };
    for (const QString &note : notes) {
        if (all.size() >= fewestPasted && isIn(all, note))
            return true;
        if (note.size() >= fewestRecognized && isIn(note, all))
            return true;
        for (const QString &line : text.split(u'\n'))
            if (line.simplified().size() >= fewestRecognized && isIn(line.simplified(), note))
                return true;
    }
    return false;
}

void NotesPanel::onEdited()
{
    m_drafts.setDraft(m_ticket.id(), DraftKind::Note, m_edit->text());
    const qsizetype over = m_edit->text().trimmed().size() - m_messageChars;
    if (over > 0)
        m_bar->say(InlineBar::Kind::Warning, tr("%n character(s) too many", nullptr, static_cast<int>(over)));
    else
        m_bar->clear();
    refresh();
}

void NotesPanel::send()
{
    const QString text = m_edit->text().trimmed();
    if (!m_send->isEnabled())
        return;
    if (const QString why = m_files->whyNotSend(); !why.isEmpty())
        return m_bar->say(InlineBar::Kind::Warning, why);
    m_sent.insert(m_ticket.addNote(text), text);
    m_edit->clear();
    m_edit->setFocus();
}

void NotesPanel::onRefused(const QString &operation, const domain::Error &error)
{
    if (!m_sent.contains(operation)) {
        if (m_edit->text().isEmpty())
            m_edit->setText(m_drafts.draft(m_ticket.id(), DraftKind::Note));
        return;
    }
    const QString text = m_sent.take(operation);
    const QString since = m_edit->text();
    m_edit->setText(since.trimmed().isEmpty() ? text : text + u"\n\n"_s + since);
    m_bar->say(InlineBar::Kind::Error, client::words::of(error));
}

} // namespace schalter::ui
