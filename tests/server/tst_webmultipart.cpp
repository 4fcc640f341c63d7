// SPDX-License-Identifier: GPL-3.0-or-later
#include "countingfilestore.h"
#include "multipart.h"
#include "web/http/formbody.h"

#include <QTest>

using namespace schalter::domain;
using namespace schalter::web;
using namespace schalter::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostText = 64 * 1024;

} // namespace

class tst_WebMultipart : public QObject
{
    Q_OBJECT

private:
    CountingFileStore m_store{1000};

    // Fed in pieces of this size; whether it was taken.
    bool feed(FormBody &form, const QByteArray &body, qsizetype piece)
    {
        for (qsizetype at = 0; at < body.size(); at += piece)
            if (!form.feed(body.constData() + at, size_t(std::min(piece, body.size() - at))))
                return false;
        return form.finish();
    }
    static QByteArray contentOf(const ReceivedFile &file)
    {
        const auto kept = file.content->keep(file.name);
        return kept ? kept->file.toUtf8() : QByteArray("refused");
    }

private Q_SLOTS:
    void readsTheSameInPiecesOfAnySize_data()
    {
        QTest::addColumn<int>("piece");
        for (const int piece : {1, 2, 3, 7, 16, 61, 10000})
            QTest::newRow(QByteArray::number(piece).constData()) << piece;
    }
    void readsTheSameInPiecesOfAnySize()
    {
        QFETCH(int, piece);
        const QByteArray tricky = "a\r\n--front\r\n--frontie\r\n\r\n-- \r\r\n--";
        const QByteArray body = Multipart()
                                    .field("text", "Grüezi\r\n\r\nzäme")
                                    .field("empty", "")
                                    .file("f", "plan.pdf", tricky)
                                    .file("f", "", "")
                                    .file("f", "empty.txt", "")
                                    .field("text", "again")
                                    .body();
        FormBody form(Multipart::type(), {&m_store, 10}, mostText);
        QVERIFY(feed(form, "preamble\r\n" + body + "epilogue", piece));
        QCOMPARE(form.values().value(u"text"_s), QStringList({u"Grüezi\r\n\r\nzäme"_s, u"again"_s}));
        QCOMPARE(form.values().value(u"empty"_s), QStringList{QString()});
        QCOMPARE(form.files().size(), 2);
        QCOMPARE(form.files()[0]->name, u"plan.pdf"_s);
        QCOMPARE(form.files()[0]->field, u"f"_s);
        QCOMPARE(contentOf(*form.files()[0]), tricky);
        QCOMPARE(form.files()[1]->name, u"empty.txt"_s);
        QCOMPARE(contentOf(*form.files()[1]), QByteArray());
    }
    void keepsTheTextWhenAFileIsRefused()
    {
        const QByteArray body = Multipart()
                                    .file("f", "large.bin", QByteArray(5000, 'x'))
                                    .file("f", "small.bin", "ok")
                                    .field("text", "stays")
                                    .body();
        m_store.written = 0;
        FormBody form(Multipart::type(), {&m_store, 10}, mostText);
        QVERIFY(feed(form, body, 100));
        QCOMPARE(form.files()[0]->refusal, std::optional(ErrorCode::FileTooLarge));
        QVERIFY(!form.files()[0]->content);
        QVERIFY(!form.files()[1]->refusal);
        QVERIFY(m_store.written <= 1002);
        QCOMPARE(form.values().value(u"text"_s), QStringList{u"stays"_s});
    }
    void takesNoMoreFilesThanAllowed()
    {
        Multipart body;
        for (int i = 0; i < 5; ++i)
            body.file("f", "a.txt", "x");
        m_store.received = 0;
        FormBody form(Multipart::type(), {&m_store, 3}, mostText);
        QVERIFY(feed(form, body.body(), 1000));
        QCOMPARE(m_store.received.load(), 3);
        QCOMPARE(form.files().size(), 5);
        QCOMPARE(form.files()[3]->refusal, std::optional(ErrorCode::TooManyFiles));
    }
    void dropsFilesWhereNoneAreTaken()
    {
        FormBody form(Multipart::type(), {}, mostText);
        QVERIFY(feed(form, Multipart().file("f", "a.txt", QByteArray(500, 'x')).body(), 64));
        QVERIFY(form.hasFiles());
        QVERIFY(form.files().isEmpty());
    }
    void leavesNothingBehindWhenTheConnectionDies()
    {
        {
            FormBody form(Multipart::type(), {&m_store, 3}, mostText);
            QByteArray body = Multipart().file("f", "a.txt", QByteArray(500, 'x')).body();
            body.chop(20);
            QVERIFY(!feed(form, body, 64)); // cut off
            QCOMPARE(m_store.underWay.load(), 1);
        }
        QCOMPARE(m_store.underWay.load(), 0);
    }
    void refusesWhatIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const QByteArray type = Multipart::type();
        const QByteArray good = Multipart().field("a", "b").body();
        QTest::newRow("no boundary") << QByteArray("multipart/form-data") << good;
        QTest::newRow("an empty boundary") << QByteArray("multipart/form-data; boundary=\"\"") << good;
        QTest::newRow("an endless boundary")
            << QByteArray("multipart/form-data; boundary=") + QByteArray(200, 'b') << good;
        QTest::newRow("another boundary") << QByteArray("multipart/form-data; boundary=other") << good;
        QTest::newRow("a part without a name")
            << type
            << QByteArray("--frontier\r\nContent-Disposition: form-data\r\n\r\nx\r\n--frontier--\r\n");
        QTest::newRow("a part without a head")
            << type << QByteArray("--frontier\r\n\r\nx\r\n--frontier--\r\n");
        QTest::newRow("an endless head")
            << type
            << QByteArray("--frontier\r\nX: ") + QByteArray(20000, 'x') + "\r\n\r\nx\r\n--frontier--\r\n";
        QTest::newRow("a head that never ends")
            << type << QByteArray("--frontier\r\n") + QByteArray(20000, 'x');
        QTest::newRow("junk after the boundary") << type << QByteArray("--frontierX\r\n\r\n");
        Multipart many;
        for (int i = 0; i < 10000; ++i)
            many.field("a", "b");
        QTest::newRow("10,000 parts") << type << many.body();
        Multipart files;
        for (int i = 0; i < 10000; ++i)
            files.file("f", "a.txt", "b");
        QTest::newRow("10,000 files") << type << files.body();
    }
    void refusesWhatIsMalformed()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        FormBody form(type, {&m_store, 10}, 1024 * 1024);
        QVERIFY(!feed(form, body, 1000));
        QVERIFY(m_store.underWay <= 11);
    }
    void tellsThatTheTextIsTooLarge()
    {
        FormBody form(Multipart::type(), {&m_store, 10}, 1000);
        QVERIFY(feed(form, Multipart().field("text", QByteArray(5000, 'x')).body(), 100));
        QVERIFY(form.isTooLarge());
    }
    void readsNamesAsBrowsersWriteThem_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("name");
        QTest::newRow("UTF-8") << QByteArray("Plan für Fährt.pdf") << u"Plan für Fährt.pdf"_s;
        QTest::newRow("a quote") << QByteArray("a%22b.pdf") << u"a\"b.pdf"_s;
        QTest::newRow("an escaped quote") << QByteArray("a\\\"b.pdf") << u"a\"b.pdf"_s;
        QTest::newRow("a semicolon") << QByteArray("a; name=evil.pdf") << u"a; name=evil.pdf"_s;
        QTest::newRow("folders") << QByteArray("C:\\temp\\a.pdf") << u"C:\\temp\\a.pdf"_s;
        QTest::newRow("a line end") << QByteArray("a%0D%0ASet-Cookie: x") << u"a\r\nSet-Cookie: x"_s;
    }
    void readsNamesAsBrowsersWriteThem()
    {
        QFETCH(QByteArray, written);
        QFETCH(QString, name);
        FormBody form(Multipart::type(), {&m_store, 10}, mostText);
        QVERIFY(feed(form, Multipart().file("f", written, "x").body(), 1000));
        QCOMPARE(form.files().value(0)->name, name);
        QCOMPARE(form.files().value(0)->field, u"f"_s);
    }
    void readsUrlencodedForms()
    {
        FormBody form("application/x-www-form-urlencoded; charset=UTF-8", {}, mostText);
        QVERIFY(feed(form, "a=1&b=%C3%A4+%26&a=2&empty=&bare&&=nameless", 3));
        QCOMPARE(form.values().value(u"a"_s), QStringList({u"1"_s, u"2"_s}));
        QCOMPARE(form.values().value(u"b"_s), QStringList{u"ä &"_s});
        QCOMPARE(form.values().value(u"bare"_s), QStringList{QString()});
    }
};

QTEST_GUILESS_MAIN(tst_WebMultipart)
#include "tst_webmultipart.moc"
