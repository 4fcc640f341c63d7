// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/messages.h"

#include <QTest>

using namespace schalter;
using namespace schalter::protocol;
using namespace Qt::StringLiterals;

namespace {

// Fills every member with something that differs from its default, so that a forgotten one shows.
struct Filler
{
    int counter = 0;
    void fill(QString &v) { v = u"text %1 \"äöü\" \u2028"_s.arg(++counter); }
    void fill(bool &v) { v = !v; }
    void fill(int &v) { v = ++counter + 7; }
    void fill(qint64 &v) { v = 9007199254740000LL + ++counter; }
    void fill(QDateTime &v) { v = QDateTime(QDate(2026, 11, 23), QTime(16, 1, 2, ++counter), Qt::UTC); }
    void fill(QDate &v) { v = QDate(2026, 11, ++counter % 28 + 1); }
    void fill(QJsonObject &v) { v = {{u"notify"_s, ++counter}}; }
    void fill(domain::LocalizedText &v) { v = domain::LocalizedText({{u"de"_s, u"Grümpelturnier"_s}}); }
    template<class Tag>
    void fill(domain::Id<Tag> &v)
    {
        fill(v.value);
    }
    template<class E>
    requires std::is_enum_v<E>
    void fill(E &v) { v = domain::enumNames<E>.back().first; }
    template<class T>
    void fill(QList<T> &v)
    {
        v.resize(2);
        for (T &entry : v)
            fill(entry);
    }
    template<class T>
    requires requires { Fields<T>::list; }
    void fill(T &v)
    {
        std::apply([&](const auto &...part) { (fill(v.*part.member), ...); }, Fields<T>::list);
    }
};

template<class Message>
void roundTrip()
{
    Message sent;
    Filler().fill(sent);
    const auto envelope = envelopeFrom(encode(sent, 42));
    QVERIFY2(envelope, Message::type);
    QCOMPARE(envelope->id, 42);
    const auto received = decode<Message>(*envelope);
    QVERIFY2(received, Message::type);
    QVERIFY2(*received == sent, Message::type);
    QCOMPARE(envelope->body.size(), qsizetype(std::tuple_size_v<decltype(Message::fields)>));
}

template<class... Message>
void roundTripAll(std::type_identity<std::tuple<Message...>>)
{
    (roundTrip<Message>(), ...);
}

template<class... Message>
QStringList typesOf(std::type_identity<std::tuple<Message...>>)
{
    return {QString::fromLatin1(Message::type)...};
}

} // namespace

class ProtocolTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMessageSurvivesTheWire() { roundTripAll(std::type_identity<AllMessages>()); }

    void everyMessageHasANameOfItsOwn()
    {
        const QStringList types = typesOf(std::type_identity<AllMessages>());
        QCOMPARE(QSet<QString>(types.begin(), types.end()).size(), types.size());
    }

    void membersOfANewerSideAreIgnoredAndMissingOnesKeepTheirDefault()
    {
        const auto envelope =
            envelopeFrom(uR"({"type":"hello","id":1,"body":{"program":"x","colour":"red"}})"_s);
        const auto hello = decode<Hello>(*envelope);
        QVERIFY(hello);
        QCOMPARE(hello->program, u"x"_s);
        QCOMPARE(hello->version, protocolVersion);
    }

    void wrongTypesAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("not JSON") << u"hello"_s;
        QTest::newRow("an array") << u"[]"_s;
        QTest::newRow("no type") << uR"({"id":1,"body":{}})"_s;
        QTest::newRow("text for a number") << uR"({"type":"subscribe","id":1,"body":{"since":"1"}})"_s;
        QTest::newRow("a fraction") << uR"({"type":"subscribe","id":1,"body":{"since":1.5}})"_s;
        QTest::newRow("beyond 64 bits") << uR"({"type":"subscribe","id":1,"body":{"since":1e30}})"_s;
    }
    void wrongTypesAreRefused()
    {
        QFETCH(QString, text);
        const auto envelope = envelopeFrom(text);
        QVERIFY(!envelope || !decode<Subscribe>(*envelope));
    }

    void anUnknownNameOfAnEnumerationIsRefused()
    {
        const auto envelope = envelopeFrom(
            uR"({"type":"decide-ticket","id":1,"body":{"ticket":1,"operation":"o","decision":"perhaps"}})"_s);
        QVERIFY(!decode<DecideTicket>(*envelope));
    }
};

QTEST_GUILESS_MAIN(ProtocolTest)
#include "tst_protocol.moc"
