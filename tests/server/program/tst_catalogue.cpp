// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/cataloguefile.h"
#include "app/catalogue/catalogueimport.h"
#include "services/cataloguetext.h"
#include "world.h"

#include <QTest>

using namespace schalter;
using namespace schalter::app;
using namespace Qt::StringLiterals;

namespace {

const QByteArray correct = R"([[category]]
code = "SPO"
name = "Sport"
group_mailbox = "sport@govikon.example"
[[category.form]]
slug = "turnier"
kind = "registration"
title = { de = "Turnier", fr = "Tournoi" }
title_field = "team"
[[category.form.field]]
key = "team"
label = "Mannschaft"
required = true
)";

} // namespace

class tst_Catalogue : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    CatalogueFile read(const QByteArray &text)
    {
        QFile file(m_folder.filePath(u"c.toml"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the file can't be written");
        file.close();
        return readCatalogueFile(file.fileName());
    }

    static domain::Result<domain::Done> import(test::World &world, const QJsonObject &catalogue)
    {
        const auto imported = importFrom(catalogue);
        if (!imported)
            return imported.error();
        return world.write<domain::Done>([&imported](services::Repositories &repositories) {
            return services::ImportCatalogue()(repositories, *imported);
        });
    }

private Q_SLOTS:
    void theDemonstrationHasItsForms()
    {
        const CatalogueFile file = readCatalogueFile(QStringLiteral(GOVIKON));
        QVERIFY2(file.problems.isEmpty(), qPrintable(file.problems.value(0).sentence(u"govikon"_s)));
        test::World world;
        QVERIFY(import(world, file.catalogue));
        const auto tournament = world.reader().catalogue().formBySlug(u"gruempelturnier"_s);
        const auto hall = world.reader().catalogue().formBySlug(u"aula"_s);
        QVERIFY(tournament && hall);
        QCOMPARE(tournament->kind, domain::FormKind::Registration);
        QCOMPARE(tournament->fields[2].label.in(u"de"_s), u"Anzahl Spieler"_s);
        QCOMPARE(tournament->fields[2].maximum, std::optional(20.0));
        QCOMPARE(hall->resource->options[0].label.in(u"fr"_s), u"Cuisine"_s);
        for (const domain::Form &form : {*tournament, *hall})
            for (const domain::FormField &field : form.fields)
                QCOMPARE(field.label.texts().size(), 4);
    }

    void importingTwiceChangesNothing()
    {
        const CatalogueFile file = readCatalogueFile(QStringLiteral(GOVIKON));
        test::World world;
        QVERIFY(import(world, file.catalogue));
        const auto categories = world.reader().catalogue().categories();
        const auto forms = world.reader().catalogue().forms();
        QVERIFY(import(world, file.catalogue));
        QCOMPARE(world.reader().catalogue().categories(), categories);
        QCOMPARE(world.reader().catalogue().forms(), forms);
    }

    void whatIsExportedImportsToTheSame()
    {
        test::World from;
        QVERIFY(import(from, readCatalogueFile(QStringLiteral(GOVIKON)).catalogue));
        const auto text = services::catalogueText(services::catalogueOf(from.reader()), {});
        QVERIFY(text);
        test::World to;
        const CatalogueFile again = readCatalogue(text->toUtf8());
        QVERIFY2(again.problems.isEmpty(), qPrintable(again.problems.value(0).sentence(u"export"_s)));
        QVERIFY(import(to, again.catalogue));
        QCOMPARE(*services::catalogueText(services::catalogueOf(to.reader()), {}), *text);
        const auto before = services::catalogueOf(from.reader());
        QVERIFY(import(from, again.catalogue)); // and where it came from nothing changes
        QCOMPARE(from.reader().catalogue().categories(), before.categories);
        QCOMPARE(from.reader().catalogue().resources(), before.resources);
        for (const domain::Form &form : before.forms)
            QCOMPARE(from.reader().catalogue().formBySlug(form.slug).value(), form);
    }

    void aFormOfAnUnknownResourceIsRefused()
    {
        QByteArray text = correct;
        text.replace("kind = \"registration\"", "kind = \"reservation\"\nresource = \"keller\"");
        test::World world;
        const auto refused = import(world, read(text).catalogue);
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.contains("line 5"_L1), qPrintable(refused.error().detail));
        QVERIFY(refused.error().detail.contains("keller"_L1));
    }

    void aFormIsNotTakenFromAnotherCategory()
    {
        test::World world;
        QVERIFY(import(world, read(correct).catalogue));
        QByteArray other = correct;
        other.replace("\"SPO\"", "\"RES\"");
        const auto refused = import(world, read(other).catalogue);
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.contains("turnier"_L1));
        QVERIFY(!world.reader().catalogue().categoryByCode(u"RES"_s)); // nothing of it was stored
    }

    void aProblemSaysWhatAndWhere_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const char *from, const char *to, int line,
                            const char *message) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << line << QString::fromUtf8(message);
        };
        row("code", "\"SPO\"", "\"spo\"", 2, "two to six of A-Z");
        row("mailbox", "sport@govikon.example", "sport", 4, "is not an email address");
        row("unknown key", "group_mailbox", "group_mail", 4, "did you mean \"group_mailbox\"?");
        row("slug", "\"turnier\"", "\"Turnier 1\"", 6, "slug");
        row("kind", "\"registration\"", "\"party\"", 5, "unknown kind \"party\"");
        row("reservation", "\"registration\"", "\"reservation\"", 5, "a reservation needs a resource");
        row("title", "title = { de = \"Turnier\", fr = \"Tournoi\" }", "", 5, "The text is missing");
        row("text", "{ de = \"Turnier\", fr = \"Tournoi\" }", "7", 8, "a text or a table of languages");
        row("title field", "title_field = \"team\"", "title_field = \"teem\"", 9, "no field \"teem\"");
        row("field type", "key = \"team\"", "key = \"team\"\ntype = \"tex\"", 5, "unknown type \"tex\"");
        row("length", "required = true", "minimum_length = 300", 13, "from 0 to 200, but is 300");
        row("weekday", "[[category]]",
            "[[resource]]\nkey = \"a\"\nname = \"A\"\nopening.funday = []\n[[category]]", 4, "unknown key");
        row("hours", "[[category]]",
            "[[resource]]\nkey = \"a\"\nname = \"A\"\nopening.monday = [\"8-9\"]\n[[category]]", 1,
            "is not a span of time");
        row("resource twice", "[[category]]",
            "[[resource]]\nkey = \"a\"\nname = \"A\"\n[[resource]]\nkey = \"a\"\nname = \"A\"\n[[category]]",
            4, "already a \"a\"");
        row("the page's own name", "key = \"team\"", "key = \"operation\"", 11, "used twice or reserved");
        row("flag", "required = true", "required = \"yes\"", 13,
            "expected true or false, found the text \"yes\"");
    }

    void aProblemSaysWhatAndWhere()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, line);
        QFETCH(QString, message);
        QVERIFY(read(correct).problems.isEmpty());
        QByteArray text = correct;
        const auto problems = read(text.replace(from, to)).problems;
        QVERIFY(std::any_of(problems.begin(), problems.end(), [&](const TomlProblem &problem) {
            return problem.line == line && problem.message.contains(message);
        }));
    }
};

QTEST_GUILESS_MAIN(tst_Catalogue)
#include "tst_catalogue.moc"
