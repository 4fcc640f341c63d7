// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/submission.h"

#include <QTest>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

LocalizedText text(const QString &german) { return LocalizedText({{u"de"_s, german}}); }

FormField field(const QString &key, FieldType type, bool required = false)
{
    FormField made;
    made.key = key;
    made.type = type;
    made.label = text(key);
    made.required = required;
    made.choices = {{u"a"_s, text(u"Ja"_s)}, {u"b"_s, text(u"Nein"_s)}};
    return made;
}

Form everyField()
{
    Form form;
    form.slug = u"alles"_s;
    form.title = text(u"Alles"_s);
    form.titleField = u"text"_s;
    form.fields = {
        field(u"needed"_s, FieldType::Text, true),
        field(u"text"_s, FieldType::Text),
        field(u"paragraph"_s, FieldType::Paragraph),
        field(u"number"_s, FieldType::Number),
        field(u"mail"_s, FieldType::Email),
        field(u"phone"_s, FieldType::Phone),
        field(u"date"_s, FieldType::Date),
        field(u"time"_s, FieldType::Time),
        field(u"choice"_s, FieldType::Choice),
        field(u"choices"_s, FieldType::Choices),
        field(u"heading"_s, FieldType::Heading, true)};
    form.fields[3].minimum = 5;
    form.fields[3].maximum = 20;
    FormField count = field(u"count"_s, FieldType::Number);
    count.whole = true;
    FormField chip = field(u"chip"_s, FieldType::Text);
    chip.minimumLength = chip.maximumLength = 15;
    FormField birth = field(u"birth"_s, FieldType::Date);
    birth.earliest = u"2000-01-01"_s;
    birth.latest = u"today"_s;
    FormField begin = field(u"begin"_s, FieldType::Time);
    begin.earliest = u"07:00"_s;
    begin.latest = u"22:00"_s;
    form.fields += {count, chip, birth, begin};
    return form;
}

Form hall()
{
    Form form = everyField();
    form.fields = {field(u"occasion"_s, FieldType::Text)};
    form.kind = FormKind::Reservation;
    form.resource = Resource{u"aula"_s, text(u"Aula"_s), {{u"kueche"_s, text(u"Küche"_s)}}};
    return form;
}

Answers goodFor(const Form &form)
{
    Answers answers{{u"name"_s, {u"Max"_s}}, {u"email"_s, {u"max@example.ch"_s}}, {u"needed"_s, {u"x"_s}}};
    if (form.resource) {
        answers.insert(u"day"_s, {u"2026-11-23"_s});
        answers.insert(u"from"_s, {u"18:00"_s});
        answers.insert(u"to"_s, {u"22:00"_s});
    }
    return answers;
}

} // namespace

// What is wrong with a form's answers, field by field, and what becomes of good ones.
class TestSubmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodAnswersHaveNoProblem();
    void answers_data();
    void answers();
    void emailAddresses_data();
    void emailAddresses();
    void everyProblemHasASentence();
    void goodAnswersBecomeReadable();
    void aReservationIsReadable();
};

void TestSubmission::goodAnswersHaveNoProblem()
{
    QVERIFY(problemsOf(everyField(), goodFor(everyField()), today).isEmpty());
    QVERIFY(problemsOf(hall(), goodFor(hall()), today).isEmpty());
}

void TestSubmission::answers_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<int>("problem"); // -1: none
    const auto row = [](const char *name, const QString &key, const QStringList &values, int problem) {
        QTest::newRow(name) << key << values << problem;
    };
    const auto bad = [](FieldProblem problem) { return int(problem); };
    using enum FieldProblem;
    row("name missing", u"name"_s, {}, bad(Required));
    row("name of spaces", u"name"_s, {u"  "_s}, bad(Required));
    row("name too long", u"name"_s, {QString(201, u'x')}, bad(TooLong));
    row("email missing", u"email"_s, {}, bad(Required));
    row("email wrong", u"email"_s, {u"max"_s}, bad(NotAnEmail));
    row("required", u"needed"_s, {u""_s}, bad(Required));
    row("line", u"text"_s, {QString(200, u'x')}, -1);
    row("line too long", u"text"_s, {QString(201, u'x')}, bad(TooLong));
    row("paragraph", u"paragraph"_s, {QString(4000, u'x')}, -1);
    row("paragraph too long", u"paragraph"_s, {QString(4001, u'x')}, bad(TooLong));
    row("number at the bottom", u"number"_s, {u"5"_s}, -1);
    row("number at the top", u"number"_s, {u"20"_s}, -1);
    row("number with comma", u"number"_s, {u"7,5"_s}, -1);
    row("too small", u"number"_s, {u"4.9"_s}, bad(TooSmall));
    row("too large", u"number"_s, {u"21"_s}, bad(TooLarge));
    row("not a number", u"number"_s, {u"vierzehn"_s}, bad(NotANumber));
    row("infinite", u"number"_s, {u"inf"_s}, bad(NotANumber));
    row("nan", u"number"_s, {u"nan"_s}, bad(NotANumber));
    row("mail", u"mail"_s, {u"eva@example.ch"_s}, -1);
    row("not a mail", u"mail"_s, {u"eva@"_s}, bad(NotAnEmail));
    row("phone", u"phone"_s, {u"+41 44 123 45 67"_s}, -1);
    row("not a phone", u"phone"_s, {u"anrufen!"_s}, bad(NotAPhone));
    row("date", u"date"_s, {u"2027-02-28"_s}, -1);
    row("no such date", u"date"_s, {u"2027-02-29"_s}, bad(NotADate));
    row("time", u"time"_s, {u"23:59"_s}, -1);
    row("no such time", u"time"_s, {u"24:00"_s}, bad(NotATime));
    row("choice", u"choice"_s, {u"a"_s}, -1);
    row("not a choice", u"choice"_s, {u"c"_s}, bad(NotAChoice));
    row("choices", u"choices"_s, {u"a"_s, u"b"_s}, -1);
    row("one is not a choice", u"choices"_s, {u"a"_s, u"c"_s}, bad(NotAChoice));
    row("whole", u"count"_s, {u"7"_s}, -1);
    row("not whole", u"count"_s, {u"7,5"_s}, bad(NotWhole));
    row("as long as wanted", u"chip"_s, {QString(15, u'1')}, -1);
    row("too short", u"chip"_s, {QString(14, u'1')}, bad(TooShort));
    row("longer than wanted", u"chip"_s, {QString(16, u'1')}, bad(TooLong));
    row("today", u"birth"_s, {u"2026-11-23"_s}, -1);
    row("tomorrow", u"birth"_s, {u"2026-11-24"_s}, bad(TooLate));
    row("the first day", u"birth"_s, {u"2000-01-01"_s}, -1);
    row("too early a day", u"birth"_s, {u"1999-12-31"_s}, bad(TooEarly));
    row("the first minute", u"begin"_s, {u"07:00"_s}, -1);
    row("too early", u"begin"_s, {u"06:59"_s}, bad(TooEarly));
    row("too late", u"begin"_s, {u"22:01"_s}, bad(TooLate));
    row("day missing", u"day"_s, {}, bad(Required));
    row("day wrong", u"day"_s, {u"morgen"_s}, bad(NotADate));
    row("yesterday", u"day"_s, {u"2026-11-22"_s}, bad(InThePast));
    row("from missing", u"from"_s, {}, bad(Required));
    row("to wrong", u"to"_s, {u"abends"_s}, bad(NotATime));
    row("to before from", u"to"_s, {u"17:59"_s}, bad(EndBeforeStart));
    row("to at from", u"to"_s, {u"18:00"_s}, bad(EndBeforeStart));
    row("option", u"options"_s, {u"kueche"_s}, -1);
    row("no such option", u"options"_s, {u"sauna"_s}, bad(NotAChoice));
}

void TestSubmission::answers()
{
    QFETCH(QString, key);
    QFETCH(QStringList, values);
    QFETCH(int, problem);
    const QStringList ofHall{u"day"_s, u"from"_s, u"to"_s, u"options"_s};
    const Form form = ofHall.contains(key) ? hall() : everyField();
    Answers answers = goodFor(form);
    answers[key] = values;
    const auto problems = problemsOf(form, answers, today);
    if (problem == -1) {
        QVERIFY(problems.isEmpty());
        return;
    }
    QCOMPARE(problems.keys(), QStringList{key}); // and no other field is blamed
    QCOMPARE(int(problems[key].problem), problem);
    if (problems[key].problem == FieldProblem::TooLate && key == "birth"_L1)
        QCOMPARE(problems[key].bound, u"23.11.2026"_s);
    if (problems[key].problem == FieldProblem::TooSmall)
        QCOMPARE(problems[key].bound, u"5"_s);
}

void TestSubmission::emailAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << u"max@example.ch"_s << true;
    QTest::newRow("tag and dots") << u"max.muster+ticket@mail.example.ch"_s << true;
    QTest::newRow("umlaut domain") << u"max@zürich.example"_s << true;
    QTest::newRow("header injected") << u"max@example.ch\r\nBcc: all@example.ch"_s << false;
    QTest::newRow("newline at the end") << u"max@example.ch\n"_s << false;
    QTest::newRow("two") << u"max@example.ch,eva@example.ch"_s << false;
    QTest::newRow("display name") << u"Max <max@example.ch>"_s << false;
    QTest::newRow("no domain") << u"max@"_s << false;
    QTest::newRow("bare host") << u"max@localhost"_s << false;
    QTest::newRow("space") << u"max muster@example.ch"_s << false;
    QTest::newRow("too long") << QString(250, u'x') + u"@example.ch"_s << false;
}

void TestSubmission::emailAddresses()
{
    QFETCH(QString, address);
    QTEST(isEmailAddress(address), "good");
}

void TestSubmission::everyProblemHasASentence()
{
    for (int problem = 0; problem <= int(FieldProblem::SpanTooLong); ++problem)
        QVERIFY(qstrlen(sentenceFor(FieldProblem(problem))) > 0);
}

void TestSubmission::goodAnswersBecomeReadable()
{
    Answers answers = goodFor(everyField());
    answers[u"text"_s] = {u" FC Govikon "_s};
    answers[u"date"_s] = {u"2027-02-28"_s};
    answers[u"choices"_s] = {u"b"_s, u"a"_s};
    QMap<QString, QString> values;
    const auto fields = fieldsOf(everyField(), answers, u"de"_s);
    for (const TicketField &one : fields)
        values.insert(one.key, one.value);
    QCOMPARE(values[u"text"_s], u"FC Govikon"_s);
    QCOMPARE(values[u"date"_s], u"28.02.2027"_s);
    QCOMPARE(values[u"choices"_s], u"Ja, Nein"_s);
    QVERIFY(!values.contains(u"heading"_s));
    QCOMPARE(titleOf(everyField(), answers, u"de"_s), u"Alles: FC Govikon"_s);
}

void TestSubmission::aReservationIsReadable()
{
    Answers answers = goodFor(hall());
    answers[u"options"_s] = {u"kueche"_s};
    const auto fields = fieldsOf(hall(), answers, u"de"_s);
    QStringList values;
    for (const TicketField &one : fields.mid(0, 5))
        values.append(one.value);
    QCOMPARE(values, (QStringList{u"Aula"_s, u"23.11.2026"_s, u"18:00"_s, u"22:00"_s, u"Küche"_s}));
    QCOMPARE(spanOf(hall(), answers).value(), (Span{u"aula"_s, today, {18, 0}, {22, 0}}));
}

QTEST_GUILESS_MAIN(TestSubmission)
#include "tst_submission.moc"
