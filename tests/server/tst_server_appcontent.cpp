// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/contentinspector.h"
#include "compound.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#define POINTERHOLDER_TRANSITION 4 // qpdf: the standard pointers
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>
#include <zip.h>

using namespace schalter;
using namespace schalter::domain;
using namespace schalter::test;
using namespace Qt::StringLiterals;

namespace {

using Entries = QList<std::pair<QString, QByteArray>>;

const QByteArray wordTypes =
    "<Types><Override PartName=\"/word/document.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></"
    "Types>";

} // namespace

// What is let in is what it is by its content; an archive is what it holds.
class TestContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theContentDecides_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("mediaType"); // empty: refused
        const auto row = [](const char *tag, const QByteArray &content, const char *name, const char *type) {
            QTest::newRow(tag) << content << QString::fromUtf8(name) << QString::fromLatin1(type);
        };
        row("pdf", "%PDF-1.7\n", "plan.pdf", "application/pdf");
        row("a picture that says it is a PDF", "\x89PNG\r\n\x1A\n", "plan.pdf", "image/png");
        row("a program that says it is a PDF", "MZ\x90", "plan.pdf", "");
        row("jpeg", "\xFF\xD8\xFF\xE0", "a.jpg", "image/jpeg");
        row("photo of a telephone",
            QByteArray(
                "\0\0\0\x18"
                "ftypheic\0\0",
                14),
            "a.heic", "image/heic");
        row("film",
            QByteArray(
                "\0\0\0\x18"
                "ftypmp42\0\0",
                14),
            "a.mp4", "video/mp4");
        row("text", "Grüezi\r\n", "brief.txt", "text/plain");
        row("old text",
            "Gr\xFC"
            "ezi\r\n",
            "brief.txt", "text/plain");
        row("table", "Name;Ort\n", "liste.CSV", "text/csv");
        row("script by its name", "rm -rf /\n", "brief.sh", "");
        row("script by its content", "#!/bin/sh\n", "brief.txt", "");
        row("page", "\xEF\xBB\xBF <!DOCTYPE html><script>", "brief.txt", "");
        row("drawing", "<svg onload='x()'/>", "bild.svg", "");
        row("old office file", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "brief.doc", "");
        row("control characters", QByteArray("abc\0def", 7), "brief.txt", "");
        row("unknown", "\x01\x02\x03", "daten.bin", "");
        row("mail", "MIME-Version: 1.0\n", "mail.txt", "");
        row("empty", "", "leer.txt", "");
    }
    void theContentDecides()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, name);
        QFETCH(QString, mediaType);
        const auto nature = inspect(content, name);
        QCOMPARE(nature ? nature->mediaType : QString(), mediaType);
    }

    void theSizeOfAPictureStandsInItsHeader()
    {
        QByteArray png("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\xE0\x08", 25);
        QCOMPARE(inspect(png, u"a.png"_s)->width, 640);
        QCOMPARE(inspect(png, u"a.png"_s)->height, 480);
        const QByteArray jpeg("\xFF\xD8\xFF\xE0\0\x04xx\xFF\xC0\0\x11\x08\x01\xE0\x02\x80", 17);
        QCOMPARE(inspect(jpeg, u"a.jpg"_s)->width, 640);
        QCOMPARE(inspect(jpeg.first(10), u"a.jpg"_s)->width, 0);
        QCOMPARE(inspect(QByteArray("GIF89a\x80\x02\xE0\x01", 10), u"a.gif"_s)->height, 480);
    }

    void archivesAreWhatTheyHold_data()
    {
        QTest::addColumn<Entries>("entries");
        QTest::addColumn<QString>("mediaType");
        QTest::addColumn<ErrorCode>("problem");
        const auto good = [](const char *tag, const Entries &entries, const char *type) {
            QTest::newRow(tag) << entries << QString::fromLatin1(type) << ErrorCode::Internal;
        };
        const auto bad = [](const char *tag, const Entries &entries, ErrorCode problem) {
            QTest::newRow(tag) << entries << QString() << problem;
        };
        const Entries word{{u"[Content_Types].xml"_s, wordTypes}, {u"word/document.xml"_s, "<w/>"}};
        const QByteArray docx = zipOf(word);
        const QByteArray plain = zipOf({{u"a.txt"_s, "a"}});
        good("pictures", {{u"fotos/a.jpg"_s, "\xFF\xD8\xFF"}}, "application/zip");
        good("document", word, "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        good(
            "open document",
            {{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}, {u"content.xml"_s, "<o/>"}},
            "application/vnd.oasis.opendocument.text");
        good("documents in an archive", {{u"brief.docx"_s, docx}}, "application/zip");
        bad("archive in an archive", {{u"innen.zip"_s, plain}}, ErrorCode::ArchiveRefused);
        bad("another archive", {{u"innen.7z"_s, "7z\xBC\xAF\x27\x1C"}}, ErrorCode::ArchiveRefused);
        bad("program", {{u"rechnung.pdf"_s, "MZ\x90"}}, ErrorCode::FileTypeRefused);
        bad("script", {{u"rechnung.pdf.js"_s, "x"}}, ErrorCode::FileTypeRefused);
        bad("leads out", {{u"../../etc/passwd"_s, "x"}}, ErrorCode::FileTypeRefused);
        bad("macros", word + Entries{{u"word/vbaProject.bin"_s, "x"}}, ErrorCode::FileTypeRefused);
        bad("open document with macros",
            {{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}, {u"Basic/Standard/a.xml"_s, "x"}},
            ErrorCode::FileTypeRefused);
        bad("locked open document",
            {{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
             {u"META-INF/manifest.xml"_s, "<manifest:encryption-data/>"}},
            ErrorCode::FileLocked);
        bad("old office file", {{u"brief.doc"_s, compoundFile({{u"WordDocument"_s, oldText()}})}},
            ErrorCode::FileTypeRefused);
        bad("unknown document", {{u"[Content_Types].xml"_s, "<Types/>"}}, ErrorCode::FileTypeRefused);
        bad("bomb", {{u"a.txt"_s, QByteArray(40 * 1024 * 1024, '0')}}, ErrorCode::ArchiveRefused);
        bad("bomb in a document",
            {{u"a.docx"_s, zipOf({{u"word/x.xml"_s, QByteArray(40 * 1024 * 1024, '0')}})}},
            ErrorCode::ArchiveRefused);
        Entries many;
        for (int i = 0; i < 2001; ++i)
            many.append({u"%1.txt"_s.arg(i), "x"});
        bad("too many", many, ErrorCode::ArchiveRefused);
    }
    void archivesAreWhatTheyHold()
    {
        QFETCH(Entries, entries);
        QFETCH(QString, mediaType);
        QFETCH(ErrorCode, problem);
        const auto nature = inspect(zipOf(entries), u"a.zip"_s);
        QCOMPARE(nature ? nature->mediaType : QString(), mediaType);
        if (!nature)
            QCOMPARE(nature.error().code, problem);
    }

    void aDirectoryThatLiesIsFoundOut()
    {
        QByteArray archive = zipOf({{u"a.txt"_s, QByteArray(40 * 1024 * 1024, '0')}});
        // Both headers say that the entry is small.
        for (const auto &[mark, at] : {std::pair("PK\x03\x04", 22), std::pair("PK\x01\x02", 24)}) {
            const qsizetype header = archive.lastIndexOf(mark);
            QVERIFY(header >= 0);
            archive.replace(header + at, 4, QByteArray("\x10\0\0\0", 4));
        }
        QVERIFY(!inspect(archive, u"a.zip"_s));
    }

    void aLockedArchiveIsRefused()
    {
        zip_source_t *source = nullptr;
        const QString path = m_folder.filePath(u"locked.zip"_s);
        zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        source = zip_source_buffer(archive, "secret", 6, 0);
        const auto index = zip_file_add(archive, "a.txt", source, 0);
        QCOMPARE(zip_file_set_encryption(archive, quint64(index), ZIP_EM_AES_256, "pw"), 0);
        QCOMPARE(zip_close(archive), 0);
        QCOMPARE(app::ContentInspector().inspect(path, u"a.zip"_s).error().code, ErrorCode::FileLocked);
    }

    void aPdfThatAsksForAPasswordIsRefused_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<bool>("isLocked");
        for (const int kind : {3, 4, 6}) {
            QTest::addRow("revision %d, asks to be opened", kind) << kind << QByteArray("geheim") << true;
            QTest::addRow("revision %d, forbids to print", kind) << kind << QByteArray() << false;
        }
    }
    void aPdfThatAsksForAPasswordIsRefused()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, password);
        QFETCH(bool, isLocked);
        const auto nature = app::ContentInspector().inspect(pdf(kind, password), u"auszug.pdf"_s);
        QCOMPARE(bool(nature), !isLocked);
        if (isLocked)
            QCOMPARE(nature.error().code, ErrorCode::FileLocked);
    }

    void aPdfThatOnlyTalksOfEncryptionIsSaidToBeDamaged()
    {
        QCOMPARE(inspect("%PDF-1.7\n/Encrypt", u"a.pdf"_s).error().code, ErrorCode::FileGone);
        QVERIFY(inspect("%PDF-1.7\nwithout an end", u"a.pdf"_s)); // viewers mend much
    }

    void anOrganisationMayAcceptOldOfficeFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("mediaType");
        QTest::addColumn<ErrorCode>("problem");
        const auto good = [](const char *tag, const QByteArray &content, const QString &name,
                             const char *type) {
            QTest::newRow(tag) << content << name << QString::fromLatin1(type) << ErrorCode::Internal;
        };
        const auto bad = [](const char *tag, const QByteArray &content, ErrorCode problem) {
            QTest::newRow(tag) << content << u"a.doc"_s << QString() << problem;
        };
        const QByteArray text = oldText();
        const QByteArray sheets = workbook({{0x85, QByteArray("\0\0\0\0\0\0\1\0A", 9)}});
        good("text", compoundFile({{u"WordDocument"_s, text}}), u"a.doc"_s, "application/msword");
        good("sheets", compoundFile({{u"Workbook"_s, sheets}}), u"a.xls"_s, "application/vnd.ms-excel");
        good(
            "slides", compoundFile({{u"PowerPoint Document"_s, text}}), u"a.ppt"_s,
            "application/vnd.ms-powerpoint");
        good(
            "text in an archive", zipOf({{u"a.doc"_s, compoundFile({{u"WordDocument"_s, text}})}}),
            u"a.zip"_s, "application/zip");
        good(
            "mail", "Received: from a\r\n by b\r\nFrom: <max@example.com>\r\n\r\nGrüezi\r\n", u"mail.eml"_s,
            "message/rfc822");
        bad("macros", compoundFile({{u"WordDocument"_s, text}, {u"Macros"_s, {}}}),
            ErrorCode::FileTypeRefused);
        bad("macro sheet",
            compoundFile({{u"Workbook"_s, workbook({{0x85, QByteArray("\0\0\0\0\0\1\1\0A", 9)}})}}),
            ErrorCode::FileTypeRefused);
        bad("locked text", compoundFile({{u"WordDocument"_s, oldText(true)}}), ErrorCode::FileLocked);
        bad("locked sheets", compoundFile({{u"Workbook"_s, workbook({{0x2F, "xx"}})}}),
            ErrorCode::FileLocked);
        bad("locked docx", compoundFile({{u"EncryptedPackage"_s, text}}), ErrorCode::FileLocked);
        bad("an installer", compoundFile({{u"_Tables"_s, text}}), ErrorCode::FileTypeRefused);
        bad("a circle", compoundFile({{u"WordDocument"_s, text}}, true), ErrorCode::FileTypeRefused);
        bad("cut off", compoundFile({{u"WordDocument"_s, text}}).first(600), ErrorCode::FileTypeRefused);
    }
    void anOrganisationMayAcceptOldOfficeFiles()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, name);
        QFETCH(QString, mediaType);
        QFETCH(ErrorCode, problem);
        const auto nature = app::ContentInspector(knownFileTypes()).inspect(write(content), name);
        QCOMPARE(nature ? nature->mediaType : QString(), mediaType);
        if (!nature)
            QCOMPARE(nature.error().code, problem);
    }

    void onlyWhatIsAcceptedComesIn()
    {
        const app::ContentInspector strict({*fileTypeOf(u"pdf"_s), *fileTypeOf(u"zip"_s)});
        const QByteArray docx = zipOf({{u"[Content_Types].xml"_s, wordTypes}});
        QVERIFY(strict.inspect(write("%PDF-1.7\n"), u"a.pdf"_s));
        QCOMPARE(
            strict.inspect(write("\x89PNG\r\n\x1A\n"), u"a.png"_s).error().code, ErrorCode::FileTypeRefused);
        QVERIFY(!strict.inspect(write(docx), u"a.docx"_s));
        QVERIFY(!strict.inspect(write(zipOf({{u"a.docx"_s, docx}})), u"a.zip"_s));
    }

    void aDamagedArchiveIsSaid()
    {
        const QByteArray archive = zipOf({{u"a.txt"_s, QByteArray(5000, 'a')}});
        QVERIFY(!inspect(archive.first(archive.size() / 2), u"a.zip"_s));
        QVERIFY(!inspect("PK\x03\x04 nothing of the kind", u"a.zip"_s));
    }

private:
    Result<services::FileNature> inspect(const QByteArray &content, const QString &name)
    {
        return app::ContentInspector().inspect(write(content), name);
    }
    QString write(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"content"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        file.close();
        return file.fileName();
    }
    QString pdf(int kind, const QByteArray &password)
    {
        const QString path = m_folder.filePath(u"made.pdf"_s);
        QPDF empty;
        empty.emptyPDF();
        QPDFWriter writer(empty, QFile::encodeName(path).constData());
        const char *user = password.constData();
        if (kind == 3)
            writer.setR3EncryptionParametersInsecure(
                user, "owner", true, true, true, true, true, true, qpdf_r3p_none);
        else if (kind == 4)
            writer.setR4EncryptionParametersInsecure(
                user, "owner", true, true, true, true, true, true, qpdf_r3p_none, true, true);
        else
            writer.setR6EncryptionParameters(
                user, "owner", true, true, true, true, true, true, qpdf_r3p_none, true);
        writer.write();
        return path;
    }
    static QByteArray zipOf(const Entries &entries)
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"made.zip"_s);
        zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        for (const auto &[name, content] : entries)
            zip_file_add(
                archive, name.toUtf8().constData(),
                zip_source_buffer(archive, content.constData(), quint64(content.size()), 0), 0);
        if (zip_close(archive) != 0)
            qFatal("cannot make an archive");
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestContent)
#include "tst_server_appcontent.moc"
