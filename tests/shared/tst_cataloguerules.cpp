// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar.h"
#include "domain/cataloguerules.h"
#include "domain/spanrules.h"

#include <QTest>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(16, 0), Qt::UTC); // a Monday

LocalizedText text(const QString &german) { return LocalizedText({{u"de"_s, german}}); }

FormField field(const QString &key, FieldType type)
{
    FormField made;
    made.key = key;
    made.type = type;
    made.label = text(key);
    if (type == FieldType::Choice || type == FieldType::Choices)
        made.choices = {{u"a"_s, text(u"A"_s)}};
    return made;
}

Form good()
{
    Form form;
    form.slug = u"hund"_s;
    form.title = text(u"Hund"_s);
    for (const auto &[type, name] : enumNames<FieldType>)
        form.fields.append(field(QString::fromLatin1(name) + u"-1"_s, type));
    return form;
}

Resource hall()
{
    Resource resource;
    resource.key = u"aula"_s;
    resource.name = text(u"Aula"_s);
    resource.opening = {
        {Qt::Monday, {{QTime(8, 0), QTime(12, 0)}, {QTime(13, 30), QTime(22, 0)}}},
        {Qt::Tuesday, {{QTime(8, 0), QTime(22, 0)}}}};
    resource.closed = {{QDate(2026, 12, 24), QDate(2027, 1, 2), text(u"Ferien"_s)}};
    resource.minimumMinutes = 60;
    resource.maximumMinutes = 240;
    resource.bufferMinutes = 30;
    resource.daysAhead = 30;
    return resource;
}

using Change = std::function<void(Form &)>;

} // namespace
Q_DECLARE_METATYPE(Change)

// What an administrator may define, and when what she defined can be reserved.
class TestCatalogueRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goodOnesHaveNoFlaw();
    void aFlawSaysWhatAndWhere_data();
    void aFlawSaysWhatAndWhere();
    void anArgumentIsNotAPlaceholder();
    void resourcesHaveBounds();
    void spansOutsideOfTheRulesAreRefused_data();
    void spansOutsideOfTheRulesAreRefused();
    void daysLookAsTheyAre();
    void whatIsFreeKeepsItsDistance();
    void aResourceSurvivesJson();
};

void TestCatalogueRules::goodOnesHaveNoFlaw()
{
    QCOMPARE(flawsOf(good()), QList<Flaw>());
    QCOMPARE(flawsOf(hall()), QList<Flaw>());
    QCOMPARE(flawsOf(Category{{}, u"SPO"_s, text(u"Sport"_s), u"sport@govikon.example"_s}), QList<Flaw>());
}

void TestCatalogueRules::aFlawSaysWhatAndWhere_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, Change change, const QString &place, const QString &part) {
        QTest::newRow(name) << change << place << part;
    };
    const int heading = int(FieldType::Heading);
    const int choice = int(FieldType::Choice);
    const int number = int(FieldType::Number);
    const int date = int(FieldType::Date);
    row(
        "slug", [](Form &f) { f.slug = u"Hund 1"_s; }, u"slug"_s, u"Hund 1"_s);
    row(
        "title", [](Form &f) { f.title = {}; }, u"title"_s, u"missing"_s);
    row(
        "language",
        [](Form &f) {
            f.title = LocalizedText({{u"deutsch"_s, u"x"_s}});
        },
        u"title"_s, u"deutsch"_s);
    row(
        "key twice", [](Form &f) { f.fields[1].key = f.fields[0].key; }, u"fields.1.key"_s, u"text-1"_s);
    row(
        "reserved key", [](Form &f) { f.fields[0].key = u"email"_s; }, u"fields.0.key"_s, u"reserved"_s);
    row(
        "no label", [](Form &f) { f.fields[0].label = text(u" "_s); }, u"fields.0.label"_s, u"missing"_s);
    row(
        "heading required", [=](Form &f) { f.fields[heading].required = true; }, u"fields.10.required"_s,
        u"nothing to fill in"_s);
    row(
        "no choices", [=](Form &f) { f.fields[choice].choices.clear(); }, u"fields.7.choices"_s,
        u"no choices"_s);
    row(
        "choice without label", [=](Form &f) { f.fields[choice].choices[0].label = {}; },
        u"fields.7.choices.0.label"_s, u"missing"_s);
    row(
        "choices of a text",
        [](Form &f) {
            f.fields[0].choices = {{u"a"_s, text(u"A"_s)}};
        },
        u"fields.0.choices"_s, u"Only a field to choose from"_s);
    row(
        "bounds the wrong way round",
        [=](Form &f) {
            f.fields[number].minimum = 5;
            f.fields[number].maximum = 4;
        },
        u"fields.2.maximum"_s, u"smaller than the minimum"_s);
    row(
        "bounds of a text", [](Form &f) { f.fields[0].minimum = 5; }, u"fields.0.minimum"_s,
        u"Only a number"_s);
    row(
        "too long for a text", [](Form &f) { f.fields[0].maximumLength = 201; }, u"fields.0.maximum_length"_s,
        u"from 1 to 200, but is 201"_s);
    row(
        "shorter than nothing",
        [](Form &f) {
            f.fields[0].maximumLength = 5;
            f.fields[0].minimumLength = 6;
        },
        u"fields.0.minimum_length"_s, u"from 0 to 5, but is 6"_s);
    row(
        "no such day", [=](Form &f) { f.fields[date].latest = u"2026-02-30"_s; }, u"fields.5.latest"_s,
        u"2026-02-30"_s);
    row(
        "impossible default", [=](Form &f) { f.fields[choice].standard = u"z"_s; }, u"fields.7.default"_s,
        u"not a possible answer"_s);
    row(
        "title field", [](Form &f) { f.titleField = u"heading-1"_s; }, u"title_field"_s, u"heading-1"_s);
    row(
        "reservation of nothing", [](Form &f) { f.kind = FormKind::Reservation; }, u"resource"_s,
        u"needs a resource"_s);
}

void TestCatalogueRules::aFlawSaysWhatAndWhere()
{
    QFETCH(Change, change);
    QFETCH(QString, place);
    QFETCH(QString, part);
    Form form = good();
    change(form);
    const QList<Flaw> flaws = flawsOf(form);
    QCOMPARE(flaws.size(), 1); // and nothing else is blamed
    QCOMPARE(flaws[0].place, place);
    QVERIFY2(flaws[0].sentence().contains(part), qPrintable(flaws[0].sentence()));
}

void TestCatalogueRules::anArgumentIsNotAPlaceholder()
{
    const Flaw flaw{u"slug"_s, u"\"%1\" and \"%2\""_s, {u"%2"_s, u"x"_s}};
    QCOMPARE(flaw.sentence(), u"\"%2\" and \"x\""_s);
}

void TestCatalogueRules::resourcesHaveBounds()
{
    const auto placeOf = [](const std::function<void(Resource &)> &change) {
        Resource resource = hall();
        change(resource);
        const QList<Flaw> flaws = flawsOf(resource);
        return flaws.size() == 1 ? flaws[0].place : QString::number(flaws.size());
    };
    QCOMPARE(placeOf([](Resource &r) { r.key = u"Aula"_s; }), u"key"_s);
    QCOMPARE(placeOf([](Resource &r) { r.name = {}; }), u"name"_s);
    QCOMPARE(placeOf([](Resource &r) { r.minimumMinutes = 300; }), u"minimum_minutes"_s);
    QCOMPARE(placeOf([](Resource &r) { r.bufferMinutes = -1; }), u"buffer_minutes"_s);
    QCOMPARE(placeOf([](Resource &r) { r.opening[Qt::Monday][1].from = QTime(11, 0); }), u"opening.monday"_s);
    QCOMPARE(placeOf([](Resource &r) { r.opening[Qt::Tuesday][0].to = QTime(8, 0); }), u"opening.tuesday"_s);
    QCOMPARE(placeOf([](Resource &r) { r.closed[0].to = QDate(2026, 12, 23); }), u"closed.0"_s);
    QCOMPARE(placeOf([](Resource &r) { r.options = {{u"a"_s, {}}}; }), u"options.0.label"_s);
}

void TestCatalogueRules::spansOutsideOfTheRulesAreRefused_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("key"); // empty: it can be reserved
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, const QString &day, const QString &from, const QString &to,
                        const QString &key = {}, FieldProblem problem = FieldProblem::Required) {
        QTest::newRow(name) << day << from << to << key << int(problem);
    };
    const QString monday = u"2026-11-30"_s;
    const QString from = u"from"_s;
    const QString to = u"to"_s;
    const QString day = u"day"_s;
    using enum FieldProblem;
    row("within", monday, u"18:00"_s, u"22:00"_s);
    row("the shortest", monday, u"08:00"_s, u"09:00"_s);
    row("too short", monday, u"08:00"_s, u"08:59"_s, to, SpanTooShort);
    row("the longest", monday, u"08:00"_s, u"12:00"_s);
    row("too long", monday, u"14:00"_s, u"18:01"_s, to, SpanTooLong);
    row("before it opens", monday, u"07:59"_s, u"10:00"_s, from, ResourceClosed);
    row("over noon", monday, u"11:00"_s, u"14:00"_s, to, ResourceClosed);
    row("after it closes", monday, u"20:00"_s, u"22:01"_s, to, ResourceClosed);
    row("a day without hours", u"2026-12-02"_s, u"18:00"_s, u"20:00"_s, day, DayClosed);
    row("the last day ahead", u"2026-12-22"_s, u"18:00"_s, u"20:00"_s);
    row("too far ahead", u"2026-12-28"_s, u"18:00"_s, u"20:00"_s, day, TooFarAhead);
    row("yesterday", u"2026-11-22"_s, u"18:00"_s, u"20:00"_s, day, InThePast);
    row("later today", u"2026-11-23"_s, u"16:00"_s, u"18:00"_s);
    row("earlier today", u"2026-11-23"_s, u"15:59"_s, u"18:00"_s, from, TimeInThePast);
}

void TestCatalogueRules::spansOutsideOfTheRulesAreRefused()
{
    QFETCH(QString, day);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, key);
    QFETCH(int, problem);
    QMap<QString, FieldError> found;
    checkSpan(hall(), {{u"day"_s, {day}}, {u"from"_s, {from}}, {u"to"_s, {to}}}, now, found);
    QCOMPARE(found.keys(), key.isEmpty() ? QStringList() : QStringList{key});
    if (!key.isEmpty())
        QCOMPARE(int(found[key].problem), problem);
}

void TestCatalogueRules::daysLookAsTheyAre()
{
    Resource resource = hall();
    const auto state = [&](const QDate &day, const QList<TimeSpan> &taken = {}) {
        return stateOf(resource, day, taken, now);
    };
    const QDate tuesday(2026, 12, 1);
    QCOMPARE(state(tuesday), DayState::Free);
    QCOMPARE(state(tuesday, {{QTime(10, 0), QTime(12, 0)}}), DayState::Partly);
    QCOMPARE(state(tuesday, {{QTime(8, 0), QTime(22, 0)}}), DayState::Taken);
    QCOMPARE(state(tuesday, {{QTime(9, 0), QTime(21, 0)}}), DayState::Taken); // what is left is too short
    QCOMPARE(state(QDate(2026, 12, 2)), DayState::Closed);                    // a Wednesday
    QCOMPARE(state(QDate(2026, 11, 22)), DayState::Past);
    QCOMPARE(state(QDate(2026, 12, 24)), DayState::Closed);
    resource.daysAhead = 3;
    QCOMPARE(state(tuesday), DayState::Closed);
}

void TestCatalogueRules::whatIsFreeKeepsItsDistance()
{
    const QList<TimeSpan> left = freeOn(hall(), QDate(2026, 12, 1), {{QTime(10, 0), QTime(12, 0)}});
    QCOMPARE(left, (QList<TimeSpan>{{QTime(8, 0), QTime(9, 30)}, {QTime(12, 30), QTime(22, 0)}}));
    const Span wide = withBuffer({u"aula"_s, QDate(2026, 12, 1), QTime(0, 10), QTime(23, 50)}, hall());
    QCOMPARE(wide.from, QTime(0, 0)); // never beyond the day
    QVERIFY(wide.to > QTime(23, 50));
}

void TestCatalogueRules::aResourceSurvivesJson()
{
    Resource read;
    QVERIFY(!readJson(toJson(hall()), read));
    QCOMPARE(read, hall());
    QJsonObject wrong = toJson(hall());
    wrong[u"opening"_s] = QJsonObject{{u"monday"_s, QJsonArray{u"8-12"_s}}};
    QVERIFY(readJson(wrong, read)->contains("8-12"_L1));
}

QTEST_GUILESS_MAIN(TestCatalogueRules)
#include "tst_cataloguerules.moc"
