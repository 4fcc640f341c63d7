// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/talkwidget.h"

#include "core/ticketvalues.h"
#include "ui/chat/talklines.h"
#include "ui/modules/modulehelp.h"
#include "ui/objectnames.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/theme/wording.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/inlinebar.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAccessible>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;
using schalter::domain::Attention;

namespace schalter::ui {

namespace {

constexpr auto enterKey = "chat/enterSends"_L1;
constexpr int countedFrom = 200; // characters before the limit

int lineChars() { return domain::ChatRules().lineChars; }

} // namespace

TalkWidget::TalkWidget(client::Chats &chats, const Desk &desk, domain::ChatId id, QWidget *parent)
    : QWidget(parent)
    , m_chats(chats)
    , m_desk(desk)
    , m_id(id)
    , m_presence(desk.session, id)
    , m_said(new TalkLines(this))
    , m_typing(new WrappingLabel(this))
    , m_problem(new WrappingLabel(this))
{
    setObjectName(names::talkOf(id.value));
    m_typing->setObjectName(names::talkTyping);
    m_typing->setFont(fontOf(TextSize::Small));
    m_problem->setObjectName(names::talkProblem);
    setLook(m_problem, "bad");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::medium, metrics::small, metrics::medium, metrics::medium);
    layout->setSpacing(metrics::small);
    layout->addWidget(makeHead());
    layout->addWidget(m_said, 1);
    layout->addWidget(m_typing);
    layout->addWidget(m_problem);
    layout->addWidget(makeWriting());
    layout->addWidget(makeEnd());
    connect(&m_presence, &client::Presence::changed, this, &TalkWidget::showPresence);
    connect(&desk.session, &client::Session::stateChanged, this, &TalkWidget::showPresence);
    connect(&m_chats, &client::Chats::visitorWrote, this, [this](domain::ChatId chat, const QString &text) {
        if (chat == m_id)
            announce(text);
    });
    m_presence.setHere(true);
    showPresence();
    refresh();
}

// What ends the chat stands far from what sends a line.
QWidget *TalkWidget::makeHead()
{
    auto *head = new QWidget(this);
    m_who = new QLabel(head);
    m_who->setTextFormat(Qt::PlainText);
    m_who->setFont(fontOf(TextSize::Heading, QFont::DemiBold));
    m_who->setWordWrap(true);
    m_about = new WrappingLabel(head);
    m_about->setObjectName(names::talkAbout);
    m_about->setFont(fontOf(TextSize::Small));
    setLook(m_about, "muted");
    m_endChat = new QPushButton(tr("End chat"), head);
    m_endChat->setObjectName(names::talkEnd);
    m_endChat->setToolTip(
        tr("It becomes a ticket of yours, to which files can be added; the visitor gets all of it by mail"));
    connect(m_endChat, &QPushButton::clicked, this, [this] { m_chats.end(m_id); });
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_who);
    words->addWidget(m_about);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(words, 1);
    layout->addWidget(m_endChat, 0, Qt::AlignTop);
    return head;
}

QWidget *TalkWidget::makeWriting()
{
    m_writing = new QWidget(this);
    m_edit = new GrowingTextEdit(m_writing);
    m_edit->setObjectName(names::talkEdit);
    m_edit->setLines(2, 6);
    m_edit->setPlaceholderText(tr("Write a line…"));
    m_edit->setAccessibleName(tr("Line for the visitor"));
    makeModuleHelp();
    m_edit->installEventFilter(this);
    auto *layout = new QVBoxLayout(m_writing);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_modules->bar());
    layout->addWidget(m_edit);
    layout->addLayout(makeActions());
    connect(m_edit, &GrowingTextEdit::submitted, this, &TalkWidget::send);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TalkWidget::onEdited);
    return m_writing;
}

void TalkWidget::makeModuleHelp()
{
    const auto where = [this] {
        const client::Talk *talk = m_chats.talk(m_id);
        const protocol::ChatInfo chat = talk ? talk->info : protocol::ChatInfo();
        return ModulePlace{
            chat.category, chat.language, client::valuesOf(chat, m_desk.session, QDate::currentDate())};
    };
    m_modules = new ModuleHelp(*m_edit, where, m_desk.modules, m_desk.session, client::DraftKind::Reply);
    m_modules->button()->setText({}); // there is no room
    m_modules->button()->setAccessibleName(tr("Text module"));
    connect(m_modules, &ModuleHelp::filesChosen, this, [this] {
        m_problem->setText(tr(
            "The text module's files can't go out in the chat. Attach them in the ticket that it becomes."));
        m_problem->show();
    });
}

QLayout *TalkWidget::makeActions()
{
    m_enterSends = new QCheckBox(tr("Enter sends"), m_writing);
    m_enterSends->setChecked(m_desk.settings.value(enterKey, true).toBool());
    m_enterSends->setToolTip(tr("Shift and Enter begin a new line; Ctrl and Enter always send"));
    m_count = new QLabel(m_writing);
    m_count->setObjectName(names::talkCount);
    m_count->setFont(fontOf(TextSize::Small));
    m_count->hide();
    m_send = new QPushButton(icon("send", Ink::OnAccent), tr("Send"), m_writing);
    m_send->setObjectName(names::talkSend);
    setLook(m_send, "primary");
    connect(
        m_enterSends, &QCheckBox::toggled, this, [this](bool on) { m_desk.settings.setValue(enterKey, on); });
    connect(m_send, &QPushButton::clicked, this, &TalkWidget::send);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(metrics::small);
    actions->addWidget(m_modules->button());
    actions->addWidget(m_enterSends);
    actions->addStretch();
    actions->addWidget(m_count);
    actions->addWidget(m_send);
    return actions;
}

QWidget *TalkWidget::makeEnd()
{
    m_ended = new QWidget(this);
    auto *ticket = new QPushButton(tr("Open the ticket"), m_ended);
    ticket->setObjectName(names::talkTicket);
    setLook(ticket, "primary");
    auto *close = new QPushButton(tr("Close"), m_ended);
    close->setObjectName(names::talkClose);
    auto *layout = new QHBoxLayout(m_ended);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(ticket, 1);
    layout->addWidget(close);
    connect(ticket, &QPushButton::clicked, this, [this] {
        if (const auto *talk = m_chats.talk(m_id))
            Q_EMIT ticketWanted(talk->info.ticket);
        Q_EMIT closeWanted();
    });
    connect(close, &QPushButton::clicked, this, &TalkWidget::closeWanted);
    return m_ended;
}

void TalkWidget::refresh()
{
    const client::Talk *talk = m_chats.talk(m_id);
    if (!talk)
        return;
    showHead(*talk);
    m_said->show(*talk);
    if (m_edit->text() != talk->draft) // a line came back, or the rest went to the ticket
        m_edit->setText(talk->draft);
    m_problem->setText(talk->problem);
    m_problem->setVisible(!talk->problem.isEmpty());
    m_writing->setVisible(!talk->hasEnded());
    m_typing->setVisible(!talk->hasEnded());
    m_endChat->setVisible(!talk->hasEnded());
    m_ended->setVisible(talk->hasEnded());
    look();
}

void TalkWidget::showHead(const client::Talk &talk)
{
    m_who->setText(talk.info.visitor);
    QStringList about;
    if (const auto category = m_desk.session.category(talk.info.category))
        about.append(category->name.in(QLocale().name().left(2)));
    about.append(wording::language(talk.info.language));
    about.append(
        talk.hasEnded() ? tr("the chat has ended")
                        : tr("since %1").arg(talk.info.startedAt.toLocalTime().toString(u"HH:mm"_s)));
    m_about->setText(about.join(u" · "_s));
}

void TalkWidget::focusEditor()
{
    const client::Talk *talk = m_chats.talk(m_id);
    if (talk && talk->hasEnded())
        m_ended->findChild<QPushButton *>(names::talkTicket)->setFocus(Qt::OtherFocusReason);
    else
        m_edit->setFocus(Qt::OtherFocusReason);
}

void TalkWidget::showPresence()
{
    const bool isOnline = m_desk.session.isOnline();
    const Attention visitor = m_presence.applicant();
    m_typing->setText(
        !isOnline                        ? tr("No connection. What you write is sent as soon as it is back.")
        : m_presence.applicantIsTyping() ? tr("The visitor is writing…")
        : visitor == Attention::Here     ? tr("The visitor is here")
        : visitor == Attention::Away     ? tr("The visitor is looking at another page")
                                         : tr("The visitor's page is closed"));
    const bool isThere = m_presence.applicantIsTyping() || visitor == Attention::Here;
    setLook(m_typing, !isOnline ? "bad" : isThere ? "good" : "muted");
}

void TalkWidget::onEdited()
{
    const QString text = m_edit->text();
    m_chats.setDraft(m_id, text);
    m_presence.typed(text);
    const int left = lineChars() - int(text.trimmed().size());
    m_send->setEnabled(left >= 0);
    m_count->setVisible(left < countedFrom);
    m_count->setText(QString::number(left));
    m_count->setToolTip(
        left >= 0 ? tr("%n character(s) left", nullptr, left)
                  : tr("%n character(s) too many", nullptr, -left));
    m_count->setAccessibleName(m_count->toolTip());
    setLook(m_count, left < 0 ? "bad" : "muted");
}

void TalkWidget::send()
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty() || !m_send->isEnabled() || m_modules->stopsSending())
        return;
    m_chats.say(m_id, text); // takes the draft away
    m_presence.stopped();
    m_edit->setFocus();
}

void TalkWidget::look()
{
    if (isVisible() && window()->isActiveWindow())
        m_chats.markSeen(m_id);
}

void TalkWidget::announce(const QString &text)
{
    const client::Talk *talk = m_chats.talk(m_id);
    m_said->setAccessibleDescription(u"%1: %2"_s.arg(talk ? talk->info.visitor : QString(), text));
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool TalkWidget::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && m_enterSends->isChecked() && !(key->modifiers() & Qt::ShiftModifier)) {
            send();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TalkWidget::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

void TalkWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        look();
}

} // namespace schalter::ui
