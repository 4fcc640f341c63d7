// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session.h"

#include "core/words.h"

#include <QRandomGenerator>
#include <QSysInfo>

using namespace schalter::domain;
using namespace schalter::protocol;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace schalter::client {

namespace {

template<class List>
auto findById(const List &list, auto id) -> std::optional<typename List::value_type>
{
    for (const auto &entry : list)
        if (entry.id == id)
            return entry;
    return std::nullopt;
}

// The server says for good that this session is over, rather than that it can't tell now.
bool isDefinite(ErrorCode code)
{
    return code != ErrorCode::Unavailable && code != ErrorCode::Internal && code != ErrorCode::TooOften;
}

bool haveSameRights(const User &a, const User &b) { return a.role == b.role && a.categories == b.categories; }

} // namespace

Session::Session(Connection &connection, QObject *parent)
    : Session(connection, Patience(), parent)
{
}

Session::Session(Connection &connection, Patience patience, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_patience(std::move(patience))
    , m_lastLook(m_patience.now())
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Session::open);
    connect(&m_look, &QTimer::timeout, this, &Session::onLook);
    connect(&m_connection, &Connection::opened, this, &Session::onOpened);
    connect(&m_connection, &Connection::closed, this, &Session::onClosed);
    connect(&m_connection, &Connection::received, this, &Session::onReceived);
}

void Session::connectTo(const QUrl &server, const QString &resumeToken)
{
    if (server != m_server && m_lastSequence > 0) {
        m_welcome = {};
        m_lastSequence = 0;
        m_mustResync = true;
    }
    m_server = server;
    m_token = resumeToken;
    m_failures = 0;
    m_lastLook = m_patience.now();
    m_look.start(m_patience.look);
    open();
}

void Session::logIn(const QString &login, const QString &password)
{
    m_credentials = {login, password};
    if (m_line == Line::Greeted)
        sendLogin();
    else if (m_line == Line::None)
        open();
}

void Session::logOut()
{
    const bool wasOnline = isOnline();
    m_pause.stop();
    m_token.clear();
    m_credentials.reset();
    m_welcome = {};
    m_lastSequence = 0;
    m_mustResync = true;
    if (m_standin)
        m_standin->forget();
    setState(LinkState::LoginNeeded);
    if (!wasOnline)
        m_connection.close();
    endLine();
    if (!wasOnline)
        return;
    m_line = Line::Leaving;
    ask(Logout(), &Session::onLoggedOut);
}

// The line can serve the next login.
void Session::onLoggedOut(const Result<Ok> &reply)
{
    if (!reply)
        return breakLine(words::of(reply.error()));
    m_line = Line::Greeted;
    identify();
}

void Session::retryNow()
{
    if (m_line == Line::None && m_server.isValid() && m_state != LinkState::LoginNeeded)
        open();
}

void Session::noteSubstitute(const SubstituteSet &set)
{
    const auto note = [&set](auto &person) {
        person.substitute = set.substitute;
        person.substituteFrom = set.from;
        person.substituteTo = set.to;
    };
    note(m_welcome.user);
    for (Person &each : m_welcome.people)
        if (each.id == me().id)
            note(each);
    Q_EMIT stateChanged();
}

std::optional<Person> Session::person(UserId id) const { return findById(people(), id); }

QString Session::personName(UserId id) const
{
    const auto found = person(id);
    return found ? found->name : QString();
}

std::optional<Category> Session::category(CategoryId id) const { return findById(categories(), id); }

// The internal way to ask, which also works before it is online.
template<class Message>
void Session::ask(const Message &message, void (Session::*onAnswer)(const Result<typename Message::Reply> &))
{
    using Reply = typename Message::Reply;
    const auto answer = [this, onAnswer, line = m_lineNumber](const Result<Reply> &reply) {
        if (line == m_lineNumber)
            (this->*onAnswer)(reply);
    };
    const qint64 id = m_requests.add(this, Requests::typed<Reply>(answer), m_patience.now());
    m_connection.send(encode(message, id));
}

void Session::open()
{
    m_pause.stop();
    endLine();
    m_line = Line::Opening;
    m_openedAt = m_patience.now();
    setState(m_credentials ? LinkState::LoginNeeded : LinkState::Connecting);
    m_connection.open(m_server);
}

void Session::onOpened()
{
    if (m_line != Line::Opening)
        return;
    m_line = Line::Open;
    ask(Hello{protocolVersion, u"schalter"_s, QStringLiteral(SCHALTER_VERSION)}, &Session::onHello);
}

void Session::onClosed(const QString &reason)
{
    if (m_line != Line::None)
        onLineLost(reason);
}

void Session::onReceived(const QString &frame)
{
    if (m_line == Line::None)
        return;
    const auto envelope = envelopeFrom(frame);
    if (!envelope)
        return breakLine(tr("The server said something that this program does not understand."));
    if (m_line != Line::Leaving)
        learn(*envelope);
    if (envelope->id == 0)
        return onTold(*envelope);
    m_requests.settle(*envelope);
    if (const auto marker = decode<ReadMarker>(*envelope))
        Q_EMIT readMarkerChanged(*marker);
}

void Session::onTold(const Envelope &envelope)
{
    if (!me().id.isValid())
        return; // told to whom has just logged out
    if (auto events = decode<Events>(envelope))
        onEvents(std::move(*events));
    else if (envelope.type == QLatin1StringView(Events::type)) // going on would leave a gap
        breakLine(tr("The server said something that this program does not understand."));
    else if (const auto marker = decode<ReadMarker>(envelope))
        Q_EMIT readMarkerChanged(*marker);
    else if (const auto change = decode<MailChanged>(envelope))
        Q_EMIT mailChanged(*change);
    else if (const auto held = decode<HeldChanged>(envelope))
        Q_EMIT heldChanged(*held);
    else if (const auto file = decode<AttachmentChanged>(envelope))
        Q_EMIT attachmentChanged(*file);
    else
        onNews(envelope);
}

// What everybody has to know at once, and what concerns only some.
void Session::onNews(const Envelope &envelope)
{
    if (const auto people = decode<PeopleChanged>(envelope)) {
        m_welcome.people = people->people;
        Q_EMIT stateChanged();
    } else if (const auto catalogue = decode<CatalogueChanged>(envelope)) {
        m_welcome.categories = catalogue->categories;
    }
    Q_EMIT told(envelope);
}

void Session::onEvents(Events events)
{
    events.events.removeIf([this](const Event &event) { return event.sequence <= m_lastSequence; });
    m_lastSequence = std::max(m_lastSequence, events.upTo);
    Q_EMIT eventsArrived(events);
}

void Session::onLook()
{
    const QDateTime now = m_patience.now();
    const milliseconds late = milliseconds(m_lastLook.msecsTo(now)) - m_patience.look;
    m_lastLook = now;
    if (isOnline() && late < m_patience.sleep && late > -m_patience.sleep)
        m_asOf = now;
    const auto isOld = [&](const QDateTime &since) { return since.msecsTo(now) > m_patience.answer.count(); };
    const auto oldest = m_requests.oldest();
    if (late > m_patience.sleep || late < -m_patience.sleep) {
        m_failures = 0;
        if (m_line != Line::None && m_state != LinkState::LoginNeeded)
            breakLine(tr("The computer was asleep."));
        retryNow();
    } else if ((m_line == Line::Opening && isOld(m_openedAt)) || (oldest && isOld(*oldest))) {
        breakLine(tr("The server does not answer."));
    }
}

void Session::onHello(const Result<HelloReply> &reply)
{
    if (!reply && reply.error().code != ErrorCode::VersionTooOld)
        return breakLine(words::of(reply.error()));
    if (!reply || reply->version > protocolVersion)
        return refuse(words::of(Error{ErrorCode::VersionTooOld, {}}));
    if (reply->version < protocolVersion)
        return refuse(tr("The server is too old for this program. Please ask your IT to update the server."));
    m_hello = *reply;
    m_line = Line::Greeted;
    identify();
}

void Session::identify()
{
    if (m_credentials)
        sendLogin();
    else if (!m_token.isEmpty())
        ask(Resume{m_token}, &Session::onResumed);
    else
        setState(LinkState::LoginNeeded);
}

void Session::sendLogin()
{
    ask(Login{m_credentials->login, m_credentials->password, QSysInfo::machineHostName()}, &Session::onLogin);
}

void Session::onResumed(const Result<Welcome> &reply)
{
    if (reply)
        return onWelcome(*reply);
    if (!isDefinite(reply.error().code))
        return breakLine(words::of(reply.error()));
    m_token.clear();
    if (m_standin) // whether she may still see any of it nobody can say
        m_standin->forget();
    setState(LinkState::LoginNeeded, tr("Your login has ended. Please log in again."));
}

void Session::onLogin(const Result<Welcome> &reply)
{
    if (reply)
        onWelcome(*reply);
    else
        failLogin(reply.error(), words::of(reply.error()));
}

void Session::onWelcome(const Welcome &welcome)
{
    const bool isFirst = !me().id.isValid();
    // A server with fewer events than are known here was restored from a backup.
    const bool isSameLog = me().id == welcome.user.id && welcome.lastSequence >= m_lastSequence;
    if (!isSameLog)
        m_lastSequence = welcome.lastSequence;
    if (!isFirst && !(isSameLog && haveSameRights(me(), welcome.user)))
        m_mustResync = true;
    m_welcome = welcome;
    m_credentials.reset();
    if (!welcome.token.isEmpty())
        m_token = welcome.token;
    Q_EMIT welcomed(m_token);
    ask(Subscribe{m_lastSequence}, &Session::onSubscribed);
}

void Session::onSubscribed(const Result<Subscribed> &reply)
{
    if (!reply)
        return breakLine(words::of(reply.error()));
    if (reply->resync) {
        m_lastSequence = reply->upTo;
        m_mustResync = true;
    }
    m_failures = 0;
    m_asOf = m_patience.now();
    setState(LinkState::Online);
    if (std::exchange(m_mustResync, false))
        Q_EMIT resyncNeeded();
}

void Session::endLine()
{
    m_line = Line::None;
    ++m_lineNumber;
    m_requests.failAll({ErrorCode::Unavailable, {}});
}

void Session::breakLine(const QString &reason)
{
    m_connection.close();
    onLineLost(reason);
}

void Session::onLineLost(const QString &reason)
{
    m_line = Line::None;
    ++m_lineNumber;
    if (m_credentials)
        failLogin({ErrorCode::Unavailable, reason}, reason);
    else if (m_state != LinkState::LoginNeeded && m_state != LinkState::Refused)
        pauseAndRetry(reason);
    m_requests.failAll({ErrorCode::Unavailable, {}});
}

void Session::pauseAndRetry(const QString &reason)
{
    const milliseconds longest = m_patience.firstPause * (1 << std::min(m_failures++, 10));
    const milliseconds pause = std::min(longest, m_patience.longestPause);
    // With jitter, lest all clients of a restarted server come back at the same moment.
    m_pause.start(
        pause / 2 + milliseconds(QRandomGenerator::global()->bounded(qint64(pause.count() / 2 + 1))));
    setState(
        LinkState::Disconnected,
        tr("There is no connection to the server. %1 It is tried again by itself; what you write is kept and "
           "sent then.")
            .arg(reason));
}

void Session::refuse(const QString &reason)
{
    m_connection.close();
    setState(LinkState::Refused, reason);
    if (m_credentials)
        failLogin({ErrorCode::VersionTooOld, {}}, reason);
    endLine();
}

void Session::failLogin(const Error &error, const QString &reason)
{
    m_credentials.reset();
    if (m_state != LinkState::Refused)
        setState(LinkState::LoginNeeded, reason);
    Q_EMIT loginFailed(error);
}

void Session::setState(LinkState state, const QString &reason)
{
    if (state == m_state && reason == m_reason)
        return;
    if (isOnline() && m_standin)
        m_standin->markRight(m_asOf);
    m_state = state;
    m_reason = reason;
    Q_EMIT stateChanged();
}

} // namespace schalter::client
