// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mailwords.h"

#include "domain/attachment.h"
#include "domain/chat.h"
#include "mail/headertext.h"

#include <QRegularExpression>

using namespace schalter::services;
using namespace Qt::StringLiterals;
using schalter::domain::ChatLine;
using schalter::domain::EventKind;

namespace schalter::mail {

namespace {

constexpr int titleChars = 120;
constexpr int fileNameChars = 120;
constexpr int subjectTitleChars = 50; // with the number a telephone still shows it
constexpr int authorChars = 80;
constexpr int greetedChars = 60;

// What somebody typed as a name but is none must not turn the greeting into an advertisement.
bool canBeGreeted(const QString &name)
{
    static const QString foreign = u"/:@"_s;
    return !name.isEmpty() && name.size() <= greetedChars &&
           std::none_of(name.begin(), name.end(), [](QChar c) { return foreign.contains(c); });
}

// What a mail client would make a link of.
bool holdsAddress(const QString &text)
{
    static const QRegularExpression address(
        u"://|www\\.|@|[\\p{L}\\p{N}]\\.\\p{L}{2,}"_s, QRegularExpression::CaseInsensitiveOption);
    return address.match(text).hasMatch();
}

// The words of one mail; every text is filled in one pass, so that a "%2" in a title stays what it is.
class Speaker
{
public:
    Speaker(const Texts &texts, const Office &office, const Delivery &delivery)
        : m_texts(texts)
        , m_office(office)
        , m_delivery(delivery)
        , m_title(headerLine(delivery.ticket.title, titleChars))
        , m_author(headerLine(delivery.author.isEmpty() ? office.name : delivery.author, authorChars))
    {
        words.language =
            Texts::languages().contains(delivery.mail.language) ? delivery.mail.language : office.language;
    }

    MailWords words;

    // Anybody can have these sent to anybody: what they typed as a title must not be an advertisement.
    void beSober() { m_title = soberTitle(m_title); }
    QString soberTitle(const QString &title) const
    {
        return headerLine(holdsAddress(title) ? m_delivery.category : title, titleChars);
    }

    void received()
    {
        beSober();
        begin(
            QT_TRANSLATE_NOOP("Mail", "Received"),
            QT_TRANSLATE_NOOP("Mail", "We have received your request"));
        say(text(QT_TRANSLATE_NOOP("Mail", "“%1” has reached us.")).arg(m_title));
        say(text(QT_TRANSLATE_NOOP(
                     "Mail",
                     "Its number is %1. We will write to you as soon as there is news. On the page of your "
                     "request you see where it stands, and you can add something at any time."))
                .arg(m_delivery.ticket.number));
        words.action = text(QT_TRANSLATE_NOOP("Mail", "Open your request"));
    }

    void message()
    {
        begin(QT_TRANSLATE_NOOP("Mail", "New message"), QT_TRANSLATE_NOOP("Mail", "Message from %1"));
        say(text(QT_TRANSLATE_NOOP("Mail", "%1 has written to you about “%2”:")).arg(m_author, m_title));
        words.quote = m_delivery.event.text;
        words.action = text(QT_TRANSLATE_NOOP("Mail", "Open and answer"));
        hintAtReply();
    }

    void decision()
    {
        const EventKind kind = m_delivery.event.kind;
        if (kind == EventKind::Approved)
            decided(
                QT_TRANSLATE_NOOP("Mail", "Approved"),
                QT_TRANSLATE_NOOP("Mail", "Your application has been approved"),
                QT_TRANSLATE_NOOP("Mail", "%1 has approved your application “%2”."));
        else if (kind == EventKind::Declined)
            decided(
                QT_TRANSLATE_NOOP("Mail", "Declined"),
                QT_TRANSLATE_NOOP("Mail", "Your application has been declined"),
                QT_TRANSLATE_NOOP("Mail", "%1 has declined your application “%2”."));
        else
            decided(
                QT_TRANSLATE_NOOP("Mail", "Cancelled"),
                QT_TRANSLATE_NOOP("Mail", "Your application has been cancelled"),
                QT_TRANSLATE_NOOP("Mail", "%1 has cancelled your application “%2”."));
    }

    void closed()
    {
        begin(QT_TRANSLATE_NOOP("Mail", "Closed"), QT_TRANSLATE_NOOP("Mail", "Your request is closed"));
        say(text(QT_TRANSLATE_NOOP("Mail", "“%1” has been closed. No more messages can be added to it."))
                .arg(m_title));
        say(m_texts(
            words.language, "Mail",
            QT_TRANSLATE_N_NOOP("Mail", "You can read everything on its page for %n more day(s)."),
            m_office.limits.linkDaysAfterClose));
        words.action = text(QT_TRANSLATE_NOOP("Mail", "Read your request"));
    }

    void reopened()
    {
        begin(QT_TRANSLATE_NOOP("Mail", "Reopened"), QT_TRANSLATE_NOOP("Mail", "Your request is open again"));
        say(text(
                QT_TRANSLATE_NOOP("Mail", "We are working on “%1” again. You can add something at any time."))
                .arg(m_title));
        words.action = text(QT_TRANSLATE_NOOP("Mail", "Open your request"));
    }

    void merged()
    {
        begin(
            QT_TRANSLATE_NOOP("Mail", "Put together"),
            QT_TRANSLATE_NOOP("Mail", "Your requests were put together"));
        say(text(QT_TRANSLATE_NOOP(
                     "Mail",
                     "Your request %1 is about the same matter as %2, “%3”. From now on everything is in one "
                     "place; you need not do anything."))
                .arg(domain::mergedNumberOf(m_delivery.event), m_delivery.ticket.number, m_title));
        words.action = text(QT_TRANSLATE_NOOP("Mail", "Open your request"));
    }

    void newLink()
    {
        beSober();
        begin(QT_TRANSLATE_NOOP("Mail", "Your new link"), QT_TRANSLATE_NOOP("Mail", "Your new link"));
        if (m_delivery.event.kind == EventKind::AddressChanged)
            say(text(QT_TRANSLATE_NOOP(
                         "Mail",
                         "From now on we write to this address about “%1”. Here is the link to its page."))
                    .arg(m_title));
        else
            say(text(
                    QT_TRANSLATE_NOOP("Mail", "Here is a new link to “%1”. The earlier ones no longer work."))
                    .arg(m_title));
        words.action = text(QT_TRANSLATE_NOOP("Mail", "Open your request"));
    }

    void links()
    {
        beSober();
        if (m_delivery.further.isEmpty()) {
            begin(QT_TRANSLATE_NOOP("Mail", "Your new link"), QT_TRANSLATE_NOOP("Mail", "Your new link"));
            say(text(QT_TRANSLATE_NOOP("Mail", "Here is the link to “%1” that you asked for.")).arg(m_title));
        } else {
            begin(QT_TRANSLATE_NOOP("Mail", "Your new links"), QT_TRANSLATE_NOOP("Mail", "Your new links"));
            say(text(QT_TRANSLATE_NOOP(
                "Mail", "Here are the links to your requests that you asked for. The newest:")));
            words.lead = m_title;
            words.furtherTitle = text(QT_TRANSLATE_NOOP("Mail", "Your other requests:"));
            for (const TicketLink &link : m_delivery.further)
                words.further.append({link.number, soberTitle(link.title), link.link});
        }
        words.action = text(QT_TRANSLATE_NOOP("Mail", "Open your request"));
        words.hints.append(
            text(QT_TRANSLATE_NOOP("Mail", "If you did not ask for it, you need not do anything.")));
    }

    void transcript()
    {
        begin(
            QT_TRANSLATE_NOOP("Mail", "Your chat"),
            QT_TRANSLATE_NOOP("Mail", "What was written in the chat"));
        say(text(QT_TRANSLATE_NOOP("Mail", "Here is everything that was written in your chat with us.")));
        say(text(QT_TRANSLATE_NOOP(
                     "Mail", "It goes on as ticket %1: on its page you can add something at any time."))
                .arg(m_delivery.ticket.number));
        const QList<domain::ChatLine> lines = domain::transcriptOf(m_delivery.event);
        for (const domain::ChatLine &line : lines)
            words.talk.append(
                {headerLine(line.name, authorChars),
                 line.at.toTimeZone(m_office.timeZone).toString(u"HH:mm"_s), line.text});
        words.action = text(QT_TRANSLATE_NOOP("Mail", "Open your request"));
    }

    void notice()
    {
        begin(QT_TRANSLATE_NOOP("Mail", "Answer"), QT_TRANSLATE_NOOP("Mail", "%1 has written"));
        words.greeting.clear();
        say(text(QT_TRANSLATE_NOOP("Mail", "New message from %1 on ticket %2, “%3”:"))
                .arg(m_author, m_delivery.ticket.number, m_title));
        words.quote = m_delivery.event.text;
        words.action = text(QT_TRANSLATE_NOOP("Mail", "Open in Schalter"));
        words.hints = {text(QT_TRANSLATE_NOOP(
            "Mail", "Please answer in Schalter: a reply to this mail does not reach the applicant."))};
    }

    // Not in the confirmation, which a stranger can have sent to anybody: names of files can be
    // advertisements.
    void files()
    {
        if (m_delivery.mail.kind != MailKind::Message && m_delivery.mail.kind != MailKind::Notice)
            return;
        const auto files = domain::filesOf(m_delivery.event);
        for (const domain::Attachment &file : files)
            words.files.append(u"%1 (%2)"_s.arg(
                headerLine(file.name, fileNameChars), domain::sizeText(file.size, words.language)));
        if (!words.files.isEmpty())
            words.filesTitle = text(QT_TRANSLATE_NOOP("Mail", "Files, to be opened behind the link"));
    }

private:
    QString text(const char *source) const { return m_texts(words.language, "Mail", source); }
    void say(const QString &paragraph) { words.paragraphs.append(paragraph); }

    void begin(const char *lead, const char *heading)
    {
        words.subject =
            text(QT_TRANSLATE_NOOP("Mail", "%1: %2 [%3]"))
                .arg(text(lead), headerLine(m_title, subjectTitleChars), m_delivery.ticket.number);
        words.heading = text(heading);
        if (words.heading.contains("%1"_L1))
            words.heading = words.heading.arg(m_author);
        const QString name = headerLine(m_delivery.mail.recipientName, authorChars);
        words.greeting = canBeGreeted(name) ? text(QT_TRANSLATE_NOOP("Mail", "Hello %1")).arg(name)
                                            : text(QT_TRANSLATE_NOOP("Mail", "Hello"));
        words.hints = {text(QT_TRANSLATE_NOOP(
            "Mail", "The link is meant for you alone: whoever has it can read your request."))};
    }

    void decided(const char *lead, const char *heading, const char *sentence)
    {
        begin(lead, heading);
        say(text(sentence).arg(m_author, m_title));
        words.quote = m_delivery.event.text;
        if (!words.quote.isEmpty())
            words.quoteTitle = text(QT_TRANSLATE_NOOP("Mail", "Message from %1")).arg(m_author);
        words.action = text(QT_TRANSLATE_NOOP("Mail", "Open your request"));
        hintAtReply();
    }

    void hintAtReply()
    {
        const bool answerable = !m_delivery.mail.replyTo.isEmpty();
        words.hints.prepend(text(
            answerable
                ? QT_TRANSLATE_NOOP(
                      "Mail",
                      "Please answer on that page: a reply to this mail is not kept with your request.")
                : QT_TRANSLATE_NOOP("Mail", "Please answer on that page, not to this mail.")));
    }

    const Texts &m_texts;
    const Office &m_office;
    const Delivery &m_delivery;
    QString m_title;
    const QString m_author;
};

} // namespace

MailWords MailWording::operator()(const Delivery &delivery) const
{
    Speaker speaker(m_texts, m_office, delivery);
    switch (delivery.mail.kind) {
    case MailKind::Received:
        speaker.received();
        break;
    case MailKind::Message:
        speaker.message();
        break;
    case MailKind::Decision:
        speaker.decision();
        break;
    case MailKind::Closed:
        speaker.closed();
        break;
    case MailKind::Reopened:
        speaker.reopened();
        break;
    case MailKind::NewLink:
        speaker.newLink();
        break;
    case MailKind::Transcript:
        speaker.transcript();
        break;
    case MailKind::Links:
        speaker.links();
        break;
    case MailKind::Merged:
        speaker.merged();
        break;
    case MailKind::Notice:
        speaker.notice();
        break;
    }
    speaker.files();
    return speaker.words;
}

} // namespace schalter::mail
