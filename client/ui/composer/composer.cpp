// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer.h"

#include "core/words.h"
#include "ui/composer/heldbar.h"
#include "ui/composer/laterpanel.h"
#include "ui/composer/sendlater.h"
#include "ui/composer/spellhelp.h"
#include "ui/composer/stalebar.h"
#include "ui/composer/whogets.h"
#include "ui/files/draftfiles.h"
#include "ui/files/filechips.h"
#include "ui/modules/modulehelp.h"
#include "ui/objectnames.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/theme/wording.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/inlinebar.h"
#include "ui/widgets/wholelabel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using schalter::client::DraftKind;

namespace schalter::ui {

namespace {

constexpr int countedFrom = 400; // characters before the limit

} // namespace

Composer::Composer(client::OpenTicket &ticket, client::DraftStore &drafts, int messageChars, QWidget *parent)
    : QWidget(parent)
    , m_ticket(ticket)
    , m_drafts(drafts)
    , m_messageChars(messageChars)
{
    setObjectName(u"composer"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, metrics::medium, 20, metrics::medium);
    layout->setSpacing(metrics::small);
    makeBars();
    auto *held = new HeldBar(m_ticket, this);
    connect(held, &HeldBar::timeWanted, this, &Composer::askTime);
    for (QWidget *bar : std::initializer_list<QWidget *>{
             held, m_stale, m_bar, m_pasteBar, m_checkBar, m_laterPanel, m_whyNot})
        layout->addWidget(bar);
    layout->addWidget(makeFrame());
    m_edit->setText(drafts.draft(ticket.id(), DraftKind::Reply));
    m_notify->setChecked(drafts.notifyOnReply());
    connectAll();
    showCount();
}

void Composer::makeBars()
{
    m_stale = new StaleBar(this);
    m_laterPanel = new LaterPanel(this);
    m_bar = new InlineBar(this);
    m_bar->setObjectName(names::composerBar);
    m_pasteBar = new InlineBar(this);
    m_pasteBar->setObjectName(names::pasteBar);
    QPushButton *paste = m_pasteBar->addButton(tr("Paste anyway"), names::pasteAnywayButton);
    connect(paste, &QPushButton::clicked, this, [this] {
        m_edit->insertPlainText(std::exchange(m_heldPaste, {}));
        m_pasteBar->clear();
        m_edit->setFocus();
    });
    m_checkBar = new InlineBar(this);
    m_checkBar->setObjectName(names::replyCheckBar);
    m_checkBar->setDismissable(false);
    QPushButton *edit = m_checkBar->addButton(tr("Edit"), names::replyCheckEdit);
    QPushButton *anyway = m_checkBar->addButton(tr("Send anyway"), names::replyCheckSend);
    connect(edit, &QPushButton::clicked, this, [this] {
        m_checkBar->clear();
        m_edit->setFocus();
    });
    connect(anyway, &QPushButton::clicked, this, [this] {
        m_isConfirmed = true;
        send(m_sendsAnyway);
    });
    m_whyNot = new WrappingLabel(this);
    m_whyNot->setObjectName(names::whyNotWrite);
    setLook(m_whyNot, "muted");
}

QWidget *Composer::makeFrame()
{
    m_frame = new QWidget(this);
    auto *box = new QFrame(m_frame);
    box->setObjectName(u"composerFrame"_s);
    m_edit = new GrowingTextEdit(box);
    m_edit->setObjectName(names::replyEdit);
    m_edit->setLines(3, 12);
    setLook(m_edit, "bare");
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(metrics::small, metrics::small, metrics::small, metrics::tiny);
    inside->addWidget(m_edit);
    m_files = new DraftFiles(m_ticket, DraftKind::Reply, *m_edit, *this);
    inside->addWidget(m_files->chips());

    m_who = new WrappingLabel(m_frame);
    m_who->setObjectName(names::whoGetsThis);
    m_who->setFont(fontOf(TextSize::Small));
    m_who->setTextFormat(Qt::PlainText);
    setLook(m_who, "muted");
    m_notify = new QCheckBox(tr("&Notify me on reply"), m_frame);
    m_notify->setObjectName(names::notifyOnReply);
    m_notify->setToolTip(tr("You get a mail when the applicant answers"));
    m_count = new QLabel(m_frame);
    m_count->setObjectName(names::replyCount);
    m_count->setFont(fontOf(TextSize::Small));
    m_send = new QPushButton(icon("send", Ink::OnAccent), tr("Send"), m_frame);
    m_send->setObjectName(names::sendButton);
    m_send->setToolTip(tr("Send to the applicant (Ctrl+Enter)"));
    setLook(m_send, "primary");

    auto *actions = m_actions = new QHBoxLayout;
    actions->setSpacing(metrics::medium);
    actions->addWidget(m_files->button());
    actions->addWidget(m_notify);
    actions->addStretch();
    m_later = new SendLater(m_ticket.session(), *m_laterPanel, m_frame);
    actions->addWidget(m_count);
    actions->addWidget(m_later);
    actions->addWidget(m_send);
    auto *layout = new QVBoxLayout(m_frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(box);
    layout->addWidget(m_who);
    layout->addLayout(actions);
    connect(m_edit, &GrowingTextEdit::focusChanged, box, [box](bool focused) {
        box->setProperty("focused", focused);
        box->style()->unpolish(box);
        box->style()->polish(box);
    });
    return m_frame;
}

void Composer::connectAll()
{
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::onEdited);
    connect(m_edit, &GrowingTextEdit::submitted, this, &Composer::sendNow);
    m_edit->setPasteGuard([this](const QString &text) { return mayPaste(text); });
    connect(m_send, &QPushButton::clicked, this, &Composer::sendNow);
    connect(m_later, &SendLater::chosen, this, [this](const QDateTime &at) {
        m_sendAt = at;
        send(false);
    });
    connect(m_files, &DraftFiles::changed, this, [this] {
        m_bar->clear();
        showCount();
    });
    connect(m_files, &DraftFiles::refused, this, [this](const QString &why) {
        m_bar->say(InlineBar::Kind::Warning, why);
    });
    connect(m_notify, &QCheckBox::toggled, this, [this](bool notify) {
        m_drafts.setNotifyOnReply(notify);
        showWhoGetsThis();
    });
    connect(m_stale, &StaleBar::sendAnyway, this, [this] { send(true); });
    connect(m_stale, &StaleBar::keepEditing, this, [this] {
        m_staleSince = 0;
        m_stale->hide();
        m_edit->setFocus();
    });
    connect(&m_ticket, &client::OpenTicket::operationRefused, this, &Composer::onRefused);
    connect(&m_ticket, &client::OpenTicket::operationDone, this, [this](const QString &id) {
        m_sent.remove(id);
    });
    connect(&m_ticket, &client::OpenTicket::operationReturned, this, &Composer::onReturned);
    connect(&m_ticket, &client::OpenTicket::applicantWrote, this, &Composer::onApplicantWrote);
    connect(&m_ticket.held(), &client::HeldMessages::takenBack, this, &Composer::onTakenBack);
    connect(&m_ticket.held(), &client::HeldMessages::failed, this, [this](const domain::Error &error) {
        m_bar->say(InlineBar::Kind::Warning, client::words::of(error));
    });
}

void Composer::askTime(domain::HeldId held)
{
    const client::SendTimes times(m_ticket.session().welcome());
    const QDateTime proposal = times.presets(QDateTime::currentDateTimeUtc()).first().at;
    m_laterPanel->ask(
        times, proposal, [this, held](const QDateTime &at) { m_ticket.held().reschedule(held, at); });
}

void Composer::sendNow()
{
    m_sendAt = {};
    send(false);
}

void Composer::refresh()
{
    const QString why = whyNotWrite();
    const bool hasText = !m_edit->text().trimmed().isEmpty() || !m_files->isEmpty();
    m_files->refresh();
    m_whyNot->setText(hasText && !why.isEmpty() ? tr("%1 Your draft is kept.").arg(why) : why);
    m_whyNot->setVisible(!why.isEmpty());
    m_frame->setVisible(why.isEmpty() || hasText); // what was typed stays in sight
    m_edit->setReadOnly(!why.isEmpty());
    if (m_spelling)
        m_spelling->setLanguage(m_ticket.ticket().applicant.language);
    m_notify->setEnabled(why.isEmpty());
    const QString name = m_ticket.ticket().applicant.name;
    m_edit->setPlaceholderText(tr("Write to %1…").arg(name));
    m_edit->setAccessibleName(tr("Message to %1").arg(name));
    m_send->setText(m_ticket.care().lacksAddress() ? tr("Keep on the ticket") : tr("Send"));
    if (m_staleSince > 0)
        showStale();
    showCount();
    showWhoGetsThis();
}

void Composer::focusEditor() { m_edit->setFocus(Qt::ShortcutFocusReason); }

void Composer::offerModules(client::TextModules &modules, const client::Session &session)
{
    m_modules = new ModuleHelp(*m_edit, m_ticket, modules, session, DraftKind::Reply);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_modules->bar());
    m_actions->insertWidget(1, m_modules->button());
}

void Composer::checkSpelling(client::Spelling &spelling)
{
    m_spelling = new SpellHelp(*m_edit, spelling);
    connect(m_spelling, &SpellHelp::missing, this, [this](const QString &language) {
        m_bar->say(
            InlineBar::Kind::Info,
            tr("There is no dictionary for %1 on this computer: spelling is not checked.")
                .arg(wording::language(language)));
    });
}

// Asks once for each text. The button that changes nothing has the focus.
bool Composer::mayGoOut(const QString &text, bool anyway)
{
    const QStringList concerns = m_check && !m_isConfirmed ? m_check(text) : QStringList();
    if (concerns.isEmpty())
        return true;
    m_sendsAnyway = anyway;
    m_checkBar->say(InlineBar::Kind::Warning, tr("The applicant would read %1.").arg(concerns.join(u", "_s)));
    m_checkBar->findChild<QPushButton *>(names::replyCheckEdit)->setFocus();
    return false;
}

void Composer::onEdited()
{
    m_isConfirmed = false;
    m_checkBar->clear();
    m_drafts.setDraft(m_ticket.id(), DraftKind::Reply, m_edit->text());
    m_bar->clear();
    showCount();
}

void Composer::send(bool anyway)
{
    const QString text = m_edit->text().trimmed();
    if (!m_send->isEnabled())
        return;
    if (m_stale->isVisible() && !anyway)
        return m_stale->demandAnswer();
    if (m_modules && m_modules->stopsSending())
        return;
    if (const QString why = m_files->whyNotSend(); !why.isEmpty())
        return m_bar->say(InlineBar::Kind::Warning, why);
    if (!mayGoOut(text, anyway))
        return;
    const domain::Sequence lastSeen = m_ticket.lastSeen();
    const QString operation =
        m_ticket.postMessage(text, m_notify->isChecked(), anyway, std::exchange(m_sendAt, {}));
    m_sent.insert(operation, {text, lastSeen});
    m_staleSince = 0;
    m_stale->hide();
    m_edit->clear();
    m_edit->setFocus();
}

void Composer::onRefused(const QString &operation, const domain::Error &error)
{
    if (!m_sent.contains(
            operation)) { // sent before this ticket was opened: the store has taken its text back
        if (m_edit->text().isEmpty())
            m_edit->setText(m_drafts.draft(m_ticket.id(), DraftKind::Reply));
        return;
    }
    const Sent sent = m_sent.take(operation);
    putBack(sent.text);
    if (error.code == domain::ErrorCode::StaleReply) {
        m_staleSince = qMax<domain::Sequence>(1, sent.lastSeen);
        showStale();
    } else {
        m_bar->say(InlineBar::Kind::Error, client::words::of(error));
    }
    refresh();
}

void Composer::onReturned(const QString &operation)
{
    if (m_sent.contains(operation))
        putBack(m_sent.take(operation).text);
    else if (m_edit->text().isEmpty()) // sent before this ticket was opened
        m_edit->setText(m_drafts.draft(m_ticket.id(), DraftKind::Reply));
    refresh();
    m_edit->setFocus();
}

// The server keeps the text until it is safe here.
void Composer::onTakenBack(const protocol::HeldMessage &message)
{
    putBack(message.text);
    m_ticket.uploads().adopt(m_ticket.id(), DraftKind::Reply, message.files);
    m_notify->setChecked(message.notifyOnReply);
    m_drafts.flush();
    m_ticket.held().forget(message.id);
    refresh();
    m_edit->setFocus();
}

// In front of what was typed since.
void Composer::putBack(const QString &text)
{
    const QString since = m_edit->text();
    m_edit->setText(since.trimmed().isEmpty() ? text : text + u"\n\n"_s + since);
}

void Composer::onApplicantWrote()
{
    if (m_edit->text().trimmed().isEmpty() && m_files->isEmpty())
        return;
    if (m_staleSince == 0)
        m_staleSince = qMax<domain::Sequence>(1, m_ticket.ticket().lastApplicantMessage - 1);
    showStale();
}

void Composer::showStale()
{
    QStringList names;
    QStringList texts;
    for (const domain::Event &event : m_ticket.writtenByOthersAfter(m_staleSince)) {
        if (!names.contains(event.actor.name))
            names.append(event.actor.name);
        texts.append(event.text);
    }
    m_stale->show(names.join(u", "_s), texts.join(u"\n\n"_s));
}

bool Composer::mayPaste(const QString &text)
{
    if (!m_isNoteText || !m_isNoteText(text))
        return true;
    m_heldPaste = text;
    m_pasteBar->say(
        InlineBar::Kind::Warning, tr("This text stands in an internal note. The applicant would read it."));
    return false;
}

void Composer::showCount()
{
    const int left = m_messageChars - static_cast<int>(m_edit->text().trimmed().size());
    m_count->setVisible(left < countedFrom);
    m_count->setText(
        left >= 0 ? tr("%n character(s) left", nullptr, left)
                  : tr("%n character(s) too many", nullptr, -left));
    setLook(m_count, left < 0 ? "bad" : "muted");
    m_send->setEnabled(m_ticket.canWrite() && left >= 0 && (left < m_messageChars || !m_files->isEmpty()));
    m_later->setEnabled(m_send->isEnabled());
}

void Composer::showWhoGetsThis()
{
    m_who->setText(breakable(inWords(m_ticket.whoGetsThis(m_notify->isChecked()))));
}

QString Composer::whyNotWrite() const
{
    if (m_ticket.canWrite())
        return {};
    if (!m_ticket.mayWork())
        return tr("You can read this ticket, but not write to the applicant.");
    if (m_ticket.ticket().state == domain::TicketState::Archived)
        return tr("The ticket is archived. Nothing can be written any more.");
    return tr("The ticket is closed. Reopen it to write to the applicant.");
}

} // namespace schalter::ui
