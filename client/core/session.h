// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/connection.h"
#include "core/requests.h"
#include "core/standin.h"
#include "domain/result.h"
#include "protocol/messages.h"

#include <QTimer>
#include <chrono>

namespace schalter::client {

enum class LinkState { Disconnected, Connecting, LoginNeeded, Online, Refused };

// How patient a session is. The defaults are what an office needs; tests shorten them.
struct Patience
{
    std::chrono::milliseconds firstPause{1000}; // before connecting again; doubled each time, with jitter
    std::chrono::milliseconds longestPause{30000};
    std::chrono::milliseconds answer{20000}; // no answer for so long: the line is dead
    std::chrono::milliseconds look{500};     // how often it looks at its clocks
    std::chrono::milliseconds sleep{20000};  // a tick late by so much: the computer slept
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
};

// The conversation with the server: hello, login or resume, requests with their answers, and what it tells by
// itself. Reconnects by itself (growing pause with jitter, at once after waking up or on a network change)
// and catches up by sequence number; a request that was under way when the line broke is answered with
// Unavailable.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(Connection &connection, QObject *parent = nullptr);
    Session(Connection &connection, Patience patience, QObject *parent = nullptr);

    void connectTo(const QUrl &server, const QString &resumeToken = {});
    void logIn(const QString &login, const QString &password); // ends in welcomed() or loginFailed()
    void logOut();
    void retryNow();
    // From now on it listens and answers while there is no line. Before the first login: what it knows of
    // this server counts until the server has spoken. In welcomed(): what it knows is gone on from.
    void workWith(Standin *standin, const QUrl &server);

    LinkState state() const { return m_state; }
    bool isOnline() const { return m_state == LinkState::Online; }
    bool canRead() const { return isOnline() || m_standin; } // with or without a line
    QDateTime asOf() const { return m_asOf; }                // when what is known was last known to be right
    QString stateReason() const { return m_reason; }         // why it is not online, for people, translated
    QUrl server() const { return m_server; }
    const domain::User &me() const { return m_welcome.user; }
    QString organisation() const { return m_hello.organisation; }
    QString language() const { return m_hello.language; } // of the office
    QString serverVersion() const { return m_hello.programVersion; }
    const QList<protocol::Person> &people() const { return m_welcome.people; }
    const QList<domain::Category> &categories() const { return m_welcome.categories; }
    void noteSubstitute(const protocol::SubstituteSet &set); // of this person, as the server has taken it
    const QList<QString> &languages() const { return m_welcome.languages; } // that applicants may have
    std::optional<protocol::Person> person(domain::UserId id) const;
    QString personName(domain::UserId id) const;
    std::optional<domain::Category> category(domain::CategoryId id) const;
    domain::Sequence lastSequence() const { return m_lastSequence; } // up to which everything is known
    int messageChars() const { return m_welcome.messageChars; }
    const protocol::Welcome &welcome() const { return m_welcome; } // what else the server allows

    template<class Message>
    using Answer = std::function<void(domain::Result<typename Message::Reply>)>;
    // The answer comes in this thread, once; not at all if the context is gone.
    template<class Message>
    void request(const Message &message, QObject *context, Answer<Message> answer)
    {
        requestEnvelope(
            QString::fromLatin1(Message::type), protocol::structToJson(message), context,
            Requests::typed<typename Message::Reply>(std::move(answer)));
    }
    // The same where the type is known only at run time.
    void requestEnvelope(
        const QString &type, const QJsonObject &body, QObject *context, Requests::Answer answer);

Q_SIGNALS:
    void stateChanged();
    void welcomed(const QString &resumeToken); // logged in or resumed: a new token to keep
    void loginFailed(const schalter::domain::Error &error);
    void resyncNeeded(); // too much was missed: reload everything shown
    void eventsArrived(const schalter::protocol::Events &events);
    // Also for what this program itself has read.
    void readMarkerChanged(const schalter::protocol::ReadMarker &marker);
    void mailChanged(const schalter::protocol::MailChanged &change);
    void heldChanged(const schalter::protocol::HeldChanged &change);
    void attachmentChanged(const schalter::protocol::AttachmentChanged &change);
    void told(const schalter::protocol::Envelope &envelope); // anything else, for whom it concerns

private:
    struct Credentials
    {
        QString login;
        QString password;
    };

    void open();
    void onOpened();
    void onClosed(const QString &reason);
    void onReceived(const QString &frame);
    void onTold(const protocol::Envelope &envelope);
    void onNews(const protocol::Envelope &envelope);
    void onEvents(protocol::Events events);
    void onLook();
    void learn(const protocol::Envelope &said);

    template<class Message>
    void ask(
        const Message &message, void (Session::*onAnswer)(const domain::Result<typename Message::Reply> &));
    void onHello(const domain::Result<protocol::HelloReply> &reply);
    void identify();
    void sendLogin();
    void onResumed(const domain::Result<protocol::Welcome> &reply);
    void onLogin(const domain::Result<protocol::Welcome> &reply);
    void onWelcome(const protocol::Welcome &welcome);
    void onLoggedOut(const domain::Result<protocol::Ok> &reply);
    void onSubscribed(const domain::Result<protocol::Subscribed> &reply);

    void endLine(); // forgets the line, whose requests are answered with Unavailable
    void breakLine(const QString &reason);
    void onLineLost(const QString &reason);
    void pauseAndRetry(const QString &reason);
    void refuse(const QString &reason);
    void failLogin(const domain::Error &error, const QString &reason);
    void setState(LinkState state, const QString &reason = {});

    Connection &m_connection;
    const Patience m_patience;
    Requests m_requests;
    QTimer m_pause;
    QTimer m_look;
    QDateTime m_lastLook;
    QUrl m_server;
    QString m_token;
    std::optional<Credentials> m_credentials; // of a login that is under way
    LinkState m_state = LinkState::Disconnected;
    QString m_reason;
    protocol::HelloReply m_hello;
    protocol::Welcome m_welcome;
    domain::Sequence m_lastSequence = 0;
    enum class Line { None, Opening, Open, Greeted, Leaving } m_line = Line::None;
    int m_lineNumber = 0; // answers on an earlier line are void
    bool m_mustResync = false;
    Standin *m_standin = nullptr;
    QDateTime m_asOf;
    QDateTime m_openedAt;
    int m_failures = 0; // since it was last online
};

} // namespace schalter::client
