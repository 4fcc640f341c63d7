// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/cataloguefile.h"
#include "app/catalogue/catalogueimport.h"
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
        const auto imports = importsFrom(catalogue);
        if (!imports)
            return imports.error();
        return world.write<domain::Done>([&imports](services::Repositories &repositories) {
            return services::ImportCatalogue()(repositories, *imports);
        });
    }

private Q_SLOTS:
    void theDemonstrationHasItsTwoForms()
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
        row("code", "\"SPO\"", "\"spo\"", 1, "two to six of A-Z");
        row("mailbox", "sport@govikon.example", "sport", 1, "is not an email address");
        row("unknown key", "group_mailbox", "group_mail", 4, "did you mean \"group_mailbox\"?");
        row("slug", "\"turnier\"", "\"Turnier 1\"", 5, "slug");
        row("kind", "\"registration\"", "\"party\"", 5, "unknown kind \"party\"");
        row("reservation", "\"registration\"", "\"reservation\"", 5, "a reservation needs a resource");
        row("title", "title = { de = \"Turnier\", fr = \"Tournoi\" }", "", 5, "has no title");
        row("text", "{ de = \"Turnier\", fr = \"Tournoi\" }", "7", 8, "a text or a table of languages");
        row("title field", "title_field = \"team\"", "title_field = \"teem\"", 5, "no field \"teem\"");
        row("field type", "key = \"team\"", "key = \"team\"\ntype = \"tex\"", 5, "unknown type \"tex\"");
        row("files", "key = \"team\"", "key = \"team\"\ntype = \"file\"", 5, "which this version can't take");
        row("the page's own name", "key = \"team\"", "key = \"operation\"", 5, "used twice or reserved");
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
