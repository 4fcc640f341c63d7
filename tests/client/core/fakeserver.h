// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session.h"

#include <QSignalSpy>
#include <QTest>

namespace schalter::test {

// A line that a test can make do what no real one does on command, with a scripted server at its end: it
// answers hello, login, resume and subscribe by itself, and what a test tells it to.
class FakeServer : public client::Connection
{
public:
    using Script = std::function<void(const protocol::Envelope &)>;

    FakeServer()
    {
        welcome.token = QStringLiteral("token-1");
        welcome.user.id = {7};
        welcome.user.name = QStringLiteral("Maria Keller");
        welcome.user.categories = {{1}};
        welcome.people = {
            {{7}, QStringLiteral("Maria Keller"), domain::Role::Caseworker, true, {{1}}},
            {{8}, QStringLiteral("Peter Frei"), domain::Role::Caseworker, true, {{1}}},
            {{9}, QStringLiteral("Lea Leser"), domain::Role::Reader, true, {{1}}}};
        domain::Category sports;
        sports.id = {1};
        sports.name = domain::LocalizedText({{QStringLiteral("de"), QStringLiteral("Sport")}});
        sports.groupMailbox = QStringLiteral("sport@govikon.example");
        welcome.categories = {sports};
        welcome.lastSequence = 10;
    }

    void open(const QUrl &) override
    {
        ++opens;
        const bool reachable = isReachable;
        later([this, reachable] {
            isOpen = reachable;
            if (reachable)
                Q_EMIT opened();
            else
                Q_EMIT closed(QStringLiteral("Nothing answers."));
        });
    }
    void close() override { isOpen = false; }
    void send(const QString &frame) override
    {
        const auto envelope = protocol::envelopeFrom(frame);
        requests.append(*envelope);
        later([this, envelope] { respond(*envelope); });
    }

    void drop(const QString &reason = QStringLiteral("The cable was pulled."))
    {
        isOpen = false;
        Q_EMIT closed(reason);
    }
    template<class Message>
    void tell(const Message &message, qint64 id = 0)
    {
        Q_EMIT received(protocol::encode(message, id));
    }
    template<class Message>
    void on(std::function<void(const Message &, qint64 id)> script)
    {
        scripts[QString::fromLatin1(Message::type)] = [script](const protocol::Envelope &envelope) {
            script(*protocol::decode<Message>(envelope), envelope.id);
        };
    }
    template<class Message>
    void answer(const typename Message::Reply &reply)
    {
        on<Message>([this, reply](const Message &, qint64 id) { tell(reply, id); });
    }
    template<class Message>
    void refuse(domain::ErrorCode code)
    {
        on<Message>([this, code](const Message &, qint64 id) { tell(protocol::Failure{code, {}}, id); });
    }
    template<class Message>
    void ignore()
    {
        on<Message>([](const Message &, qint64) {});
    }
    template<class Message>
    QList<Message> sent() const
    {
        QList<Message> found;
        for (const protocol::Envelope &envelope : requests)
            if (const auto message = protocol::decode<Message>(envelope))
                found.append(*message);
        return found;
    }

    bool isReachable = true;
    bool isOpen = false;
    int opens = 0;
    protocol::Welcome welcome;
    protocol::HelloReply hello{
        protocol::protocolVersion, QStringLiteral("Govikon"), {}, QStringLiteral("de")};
    bool mustResync = false;
    QList<protocol::Envelope> requests;
    QHash<QString, Script> scripts;

private:
    void later(std::function<void()> what) { QMetaObject::invokeMethod(this, what, Qt::QueuedConnection); }

    void respond(const protocol::Envelope &envelope)
    {
        if (!isOpen)
            return;
        if (const auto script = scripts.value(envelope.type))
            return script(envelope);
        if (envelope.type == QLatin1StringView(protocol::Hello::type))
            tell(hello, envelope.id);
        else if (
            envelope.type == QLatin1StringView(protocol::Login::type) ||
            envelope.type == QLatin1StringView(protocol::Resume::type))
            tell(welcome, envelope.id);
        else if (const auto subscribe = protocol::decode<protocol::Subscribe>(envelope))
            tell(protocol::Subscribed{mustResync ? 99 : subscribe->since, mustResync}, envelope.id);
    }
};

inline const QUrl address(QStringLiteral("wss://govikon.example/sync"));

// So patient that only what a test does makes something happen.
inline client::Patience patient()
{
    client::Patience patience;
    patience.firstPause = std::chrono::milliseconds(1);
    patience.longestPause = std::chrono::milliseconds(2);
    return patience;
}

} // namespace schalter::test
