// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/messages.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace schalter;
using namespace schalter::protocol;
using namespace Qt::StringLiterals;

namespace {

// The part of the page about one message: from the heading that names its type (alone, or before or after an
// arrow), or for an operation the row of its table, to the next.
QString partAbout(const QString &page, const QString &type)
{
    const QRegularExpression heading(
        uR"(^###[^\n]*\b%1\b(?!-)[^\n]*$(.*?)(?=^##|\z))"_s.arg(type),
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpression row(uR"(^\| `%1` \|[^\n]*$)"_s.arg(type), QRegularExpression::MultilineOption);
    QString part = row.match(page).captured();
    auto matches = heading.globalMatch(page);
    while (matches.hasNext())
        part += matches.next().captured(1);
    return part;
}

bool names(const QString &text, const QString &member) { return text.contains(u"`%1`"_s.arg(member)); }

// The members that the page does not name, those of structs inside included.
template<class T>
QStringList unnamed(const QString &text);

template<class M>
QStringList unnamedIn(const QString &, std::type_identity<M>)
{
    return {};
}
template<class M>
requires requires { Fields<M>::list; }
QStringList unnamedIn(const QString &text, std::type_identity<M>) { return unnamed<M>(text); }
template<class M>
QStringList unnamedIn(const QString &text, std::type_identity<QList<M>>)
{
    return unnamedIn(text, std::type_identity<M>());
}

template<class T, class M>
QStringList unnamedField(const QString &text, const Field<T, M> &field)
{
    const QString name = QString::fromLatin1(field.name);
    return (names(text, name) ? QStringList() : QStringList(name)) + unnamedIn(text, std::type_identity<M>());
}

template<class T>
QStringList unnamed(const QString &text)
{
    return std::apply(
        [&](const auto &...field) { return (QStringList() + ... + unnamedField(text, field)); },
        Fields<T>::list);
}

template<class Message>
void check(const QString &page)
{
    const QString type = QString::fromLatin1(Message::type);
    QString part = partAbout(page, type);
    QVERIFY2(!part.isEmpty(), qPrintable(u"nothing about "_s + type));
    // Said once for all operations, rows, events and chats:
    for (const auto *shared :
         {"## Operations", "### list-tickets", "### open-ticket", "### welcome", "## Text modules",
          "## Catalogue", "### list-chats", "### take-chat"})
        part += page.mid(page.indexOf(QLatin1StringView(shared))).section(u"\n##"_s, 0, 0);
    QVERIFY2(
        unnamed<Message>(part).isEmpty(), qPrintable(type + u": "_s + unnamed<Message>(part).join(u", "_s)));
}

template<class... Message>
void checkAll(const QString &page, std::type_identity<std::tuple<Message...>>)
{
    (check<Message>(page), ...);
}

template<class... Message>
bool decodesAs(const Envelope &envelope, std::type_identity<std::tuple<Message...>>)
{
    return (decode<Message>(envelope).has_value() || ...);
}

template<class E>
QStringList missingNames(const QString &page)
{
    QStringList missing;
    for (const auto &[value, name] : domain::enumNames<E>)
        if (!names(page, QString::fromLatin1(name)))
            missing.append(QString::fromLatin1(name));
    return missing;
}

} // namespace

// Holds docs/protocol.md to the code.
class ProtocolDocTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(PROTOCOL_PAGE));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_page = QString::fromUtf8(file.readAll());
    }

    void everyMessageIsDescribed() { checkAll(m_page, std::type_identity<AllMessages>()); }

    void everyNameIsNamed()
    {
        QCOMPARE(missingNames<domain::EventKind>(m_page), QStringList());
        QCOMPARE(missingNames<domain::ActorKind>(m_page), QStringList());
        QCOMPARE(missingNames<domain::TicketState>(m_page), QStringList());
        QCOMPARE(missingNames<domain::Decision>(m_page), QStringList());
        QCOMPARE(missingNames<domain::Role>(m_page), QStringList());
    }

    void theVersionIsThePresentOne()
    {
        QVERIFY(m_page.contains(u"present version is **%1**"_s.arg(protocolVersion)));
    }

    void everyFrameOfTheExampleIsReal()
    {
        int frames = 0;
        for (const QString &line : m_page.split(u'\n')) {
            if (!line.startsWith(u"C {"_s) && !line.startsWith(u"S {"_s))
                continue;
            ++frames;
            const auto envelope = envelopeFrom(line.mid(2));
            QVERIFY2(envelope, qPrintable(line));
            QVERIFY2(decodesAs(*envelope, std::type_identity<AllMessages>()), qPrintable(line));
        }
        QVERIFY(frames > 20);
    }

private:
    QString m_page;
};

QTEST_GUILESS_MAIN(ProtocolDocTest)
#include "tst_protocoldoc.moc"
