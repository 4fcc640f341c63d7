// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/talkwidget.h"

#include "ui/objectnames.h"
#include "ui/theme/colours.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/growingtextedit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

constexpr auto enterKey = "chat/enterSends"_L1;
constexpr int lineChars = 1000;

QString paragraph(const QString &who, const QString &when, const QString &text, const QColor &colour)
{
    return u"<p style=\"margin:0 0 10px 0\"><span style=\"color:%1\"><b>%2</b> %3</span><br>%4</p>"_s.arg(
        colour.name(), who.toHtmlEscaped(), when.toHtmlEscaped(),
        text.toHtmlEscaped().replace(u'\n', "<br>"_L1));
}

} // namespace

TalkWidget::TalkWidget(
    client::Chats &chats, client::Session &session, QSettings &settings, domain::ChatId id, QWidget *parent)
    : QWidget(parent)
    , m_chats(chats)
    , m_settings(settings)
    , m_id(id)
    , m_presence(session, id)
    , m_who(new QLabel(this))
    , m_said(new QTextBrowser(this))
    , m_typing(new QLabel(this))
    , m_problem(new QLabel(this))
{
    setObjectName(names::talkOf(id.value));
    prepareLabels();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::medium, metrics::small, metrics::medium, metrics::medium);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_who);
    layout->addWidget(m_said, 1);
    layout->addWidget(m_typing);
    layout->addWidget(m_problem);
    layout->addWidget(makeWriting());
    m_ticket = new QPushButton(tr("Open the ticket"), this);
    m_ticket->setObjectName(names::talkTicket);
    setLook(m_ticket, "primary");
    layout->addWidget(m_ticket);
    connect(m_ticket, &QPushButton::clicked, this, [this] {
        if (const auto *talk = m_chats.talk(m_id))
            Q_EMIT ticketWanted(talk->info.ticket);
        Q_EMIT closeWanted();
    });
    connect(&m_presence, &client::Presence::changed, this, &TalkWidget::showPresence);
    m_presence.setHere(true);
    showPresence();
    refresh();
}

void TalkWidget::prepareLabels()
{
    m_who->setWordWrap(true);
    m_who->setTextFormat(Qt::PlainText);
    setLook(m_who, "muted");
    m_said->setObjectName(names::talkLines);
    m_said->setAccessibleName(tr("What was written in the chat"));
    m_said->setOpenLinks(false);
    m_typing->setObjectName(names::talkTyping);
    m_typing->setFont(fontOf(TextSize::Small));
    m_problem->setWordWrap(true);
    m_problem->setObjectName(names::talkProblem);
    setLook(m_problem, "bad");
}

QWidget *TalkWidget::makeWriting()
{
    m_writing = new QWidget(this);
    m_edit = new GrowingTextEdit(m_writing);
    m_edit->setObjectName(names::talkEdit);
    m_edit->setLines(2, 6);
    m_edit->setPlaceholderText(tr("Write a line…"));
    m_edit->setAccessibleName(tr("Line for the visitor"));
    m_edit->installEventFilter(this);
    m_enterSends = new QCheckBox(tr("Enter sends"), m_writing);
    m_enterSends->setChecked(m_settings.value(enterKey, true).toBool());
    m_end = new QPushButton(tr("End chat"), m_writing);
    m_end->setObjectName(names::talkEnd);
    m_end->setToolTip(tr("It becomes a ticket of yours; the visitor gets all of it by mail"));
    m_send = new QPushButton(icon("send", Ink::OnAccent), tr("Send"), m_writing);
    m_send->setObjectName(names::talkSend);
    setLook(m_send, "primary");
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_enterSends);
    actions->addStretch();
    actions->addWidget(m_end);
    actions->addWidget(m_send);
    auto *layout = new QVBoxLayout(m_writing);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    layout->addLayout(actions);
    connect(m_enterSends, &QCheckBox::toggled, this, [this](bool on) { m_settings.setValue(enterKey, on); });
    connect(m_send, &QPushButton::clicked, this, &TalkWidget::send);
    connect(m_edit, &GrowingTextEdit::submitted, this, &TalkWidget::send);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_presence.typed(m_edit->text());
        m_send->setEnabled(m_edit->text().trimmed().size() <= lineChars);
    });
    connect(m_end, &QPushButton::clicked, this, [this] { m_chats.end(m_id); });
    return m_writing;
}

void TalkWidget::refresh()
{
    const client::Talk *talk = m_chats.talk(m_id);
    if (!talk)
        return;
    m_who->setText(
        talk->hasEnded() ? tr("%1 – the chat has ended").arg(talk->info.visitor)
                         : tr("Chat with %1").arg(talk->info.visitor));
    showLines(*talk);
    m_problem->setText(talk->problem);
    m_problem->setVisible(!talk->problem.isEmpty());
    m_writing->setVisible(!talk->hasEnded());
    m_ticket->setVisible(talk->hasEnded());
    look();
}

void TalkWidget::focusEditor() { m_edit->setFocus(Qt::OtherFocusReason); }

void TalkWidget::showLines(const client::Talk &talk)
{
    const Colours &colours = presentColours();
    QString html;
    for (const protocol::ChatLine &line : talk.lines)
        html += paragraph(
            line.name, line.at.toLocalTime().toString(u"HH:mm"_s), line.text,
            line.fromVisitor ? colours.accent : colours.muted);
    for (const auto &[id, text] : talk.waiting)
        html += paragraph(tr("You"), tr("is being sent…"), text, colours.muted);
    if (html == m_shown)
        return;
    m_shown = html;
    m_said->setHtml(html);
    m_said->verticalScrollBar()->setValue(m_said->verticalScrollBar()->maximum());
}

void TalkWidget::showPresence()
{
    const bool isGone = m_presence.applicant() == domain::Attention::Gone;
    m_typing->setText(
        m_presence.applicantIsTyping() ? tr("The visitor is writing…")
        : isGone                       ? tr("The visitor's page is closed")
                                       : QString());
    setLook(m_typing, m_presence.applicantIsTyping() ? "good" : "muted");
}

void TalkWidget::send()
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty() || !m_send->isEnabled())
        return;
    m_edit->clear();
    m_chats.say(m_id, text);
    m_edit->setFocus();
}

void TalkWidget::look()
{
    if (isVisible() && window()->isActiveWindow())
        m_chats.markSeen(m_id);
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
