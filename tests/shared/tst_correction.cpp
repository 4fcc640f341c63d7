// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/correction.h"

#include <QTest>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace {

LocalizedText german(const QString &text) { return LocalizedText({{u"de"_s, text}}); }

FormField fieldOf(FieldType type)
{
    FormField field;
    field.key = u"f"_s;
    field.type = type;
    field.label = german(u"Feld"_s);
    if (type == FieldType::Choice || type == FieldType::Choices)
        field.choices = {
            {u"a"_s, german(u"Wurst"_s)},
            {u"b"_s, german(u"Wurst, Brot"_s)},
            {u"c"_s, LocalizedText({{u"de"_s, u"Käse"_s}, {u"fr"_s, u"Fromage"_s}})}};
    if (type == FieldType::Number)
        field.minimum = 5;
    return field;
}

} // namespace

// A corrected entry, as the form of its ticket sees it.
class CorrectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entriesAreReadAsTheFormReadsThem_data()
    {
        QTest::addColumn<FieldType>("type");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isPossible");
        QTest::addColumn<QString>("stored");
        const auto row = [](const char *name, FieldType type, const QString &typed, bool ok, QString stored) {
            QTest::newRow(name) << type << typed << ok << stored;
        };
        row("number", FieldType::Number, u"15"_s, true, u"15"_s);
        row("no number", FieldType::Number, u"fünfzehn"_s, false, {});
        row("below the minimum", FieldType::Number, u"4"_s, false, {});
        row("day as written here", FieldType::Date, u"24.12.2026"_s, true, u"24.12.2026"_s);
        row("short day", FieldType::Date, u"1.2.2027"_s, true, u"01.02.2027"_s);
        row("ISO day", FieldType::Date, u"2026-12-24"_s, true, u"24.12.2026"_s);
        row("no day", FieldType::Date, u"31.2.2027"_s, false, {});
        row("time", FieldType::Time, u"8.30"_s, true, u"08:30"_s);
        row("label", FieldType::Choice, u"Wurst, Brot"_s, true, u"Wurst, Brot"_s);
        row("label in another language", FieldType::Choice, u"Fromage"_s, true, u"Käse"_s);
        row("key", FieldType::Choice, u"c"_s, true, u"Käse"_s);
        row("none of them", FieldType::Choice, u"Fisch"_s, false, {});
        row("several", FieldType::Choices, u"Käse, Wurst, Brot"_s, true, u"Wurst, Brot, Käse"_s);
        row("several, one unknown", FieldType::Choices, u"Käse, Fisch"_s, false, {});
        row("nothing chosen", FieldType::Choices, QString(), true, QString());
        row("text", FieldType::Text, u" viele   Worte "_s, true, u"viele Worte"_s);
    }
    void entriesAreReadAsTheFormReadsThem()
    {
        QFETCH(FieldType, type);
        QFETCH(QString, typed);
        QFETCH(bool, isPossible);
        const FormField field = fieldOf(type);
        const QDate today(2026, 11, 23);
        QCOMPARE(!problemWith(field, typed, today), isPossible);
        if (isPossible)
            QTEST(readable(field, answersFrom(field, typed), u"de"_s), "stored");
    }

    void whatTheFormDoesNotHaveIsFree()
    {
        Form form;
        form.resource = Resource{u"aula"_s, german(u"Aula"_s), {{u"k"_s, german(u"Küche"_s)}}};
        form.fields = {fieldOf(FieldType::Heading)};
        QVERIFY(!fieldFor(form, {u"options"_s, {}, u"ohne Küche"_s}));
        QVERIFY(!fieldFor(form, {u"f"_s, u"Feld"_s, {}})); // a heading is not answered
        QVERIFY(!fieldFor(form, {u"gone"_s, u"Weg"_s, {}}));
        form.fields = {fieldOf(FieldType::Number)};
        QVERIFY(fieldFor(form, {u"f"_s, u"Feld"_s, {}}));
    }
};

QTEST_GUILESS_MAIN(CorrectionTest)
#include "tst_correction.moc"
