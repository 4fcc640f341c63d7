// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeday.h"

#include <QCheckBox>
#include <QDirIterator>

using namespace Qt::StringLiterals;
using namespace schalter;
using namespace schalter::test;

// The command line, the server's address, and staying logged in.
class tst_ui_start : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void argumentsSayWhatToDo_data();
    void argumentsSayWhatToDo();
    void aLinkNamesItsTicket();
    void addressesAreUnderstood_data();
    void addressesAreUnderstood();
    void whoStaysLoggedInNeedsNoPasswordNextTime();
    void whoLogsOutMustLogInAgain();
    void aLinkOpensItsTicketAfterTheLogin();
    void passwordFileLogsIn();
};

void tst_ui_start::argumentsSayWhatToDo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<bool>("runs");
    QTest::newRow("nothing") << QStringList{} << 0 << true;
    QTest::newRow("version") << QStringList{u"--version"_s} << 0 << false;
    QTest::newRow("help") << QStringList{u"--help"_s} << 0 << false;
    QTest::newRow("unknown option") << QStringList{u"--nope"_s} << 2 << false;
    QTest::newRow("no address") << QStringList{u"--server"_s, u"ftp://x"_s} << 2 << false;
    QTest::newRow("unknown language") << QStringList{u"--language"_s, u"rm"_s} << 2 << false;
    QTest::newRow("no link") << QStringList{u"SPORT-1234-5678"_s} << 2 << false;
}

void tst_ui_start::argumentsSayWhatToDo()
{
    QFETCH(QStringList, arguments);
    const clientapp::Arguments line = clientapp::parseArguments(QStringList{u"schalter"_s} + arguments);
    QTEST(line.exitCode, "exitCode");
    QTEST(line.options.has_value(), "runs");
    QCOMPARE(line.output.isEmpty(), line.options.has_value());
    QVERIFY(!line.output.contains(u"<executable_name>"_s));
    if (line.exitCode != 0)
        QCOMPARE(line.output.count(u'\n'), 1); // one sentence
}

void tst_ui_start::aLinkNamesItsTicket()
{
    const auto line = clientapp::parseArguments({u"schalter"_s, u"schalter://ticket/SPORT-1234-5678"_s});
    QVERIFY(line.options.has_value());
    QCOMPARE(line.options->ticket, u"SPORT-1234-5678"_s);
}

void tst_ui_start::addressesAreUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::newRow("name") << u" tickets.govikon.example "_s << u"wss://tickets.govikon.example/sync"_s;
    QTest::newRow("page's address") << u"https://tickets.govikon.example/"_s
                                    << u"wss://tickets.govikon.example/sync"_s;
    QTest::newRow("another path") << u"wss://govikon.example/schalter"_s
                                  << u"wss://govikon.example/schalter"_s;
    QTest::newRow("this computer") << u"127.0.0.1:8081"_s << u"ws://127.0.0.1:8081/sync"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("other scheme") << u"ftp://govikon.example"_s << QString();
}

void tst_ui_start::addressesAreUnderstood()
{
    QFETCH(QString, typed);
    QTEST(ui::LoginWindow::serverUrl(typed).toString(), "url");
}

void tst_ui_start::whoStaysLoggedInNeedsNoPasswordNextTime()
{
    OfficeDay day;
    day.startClient();
    day.find<QCheckBox>(names::loginStay)->setChecked(true);
    QVERIFY(day.logIn());
    QDirIterator files(day.folder.path(), {u"session-*"_s}, QDir::Files);
    QVERIFY(files.hasNext());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(files.next()).permissions() & others));

    day.startClient();
    SOON(day.app->workplace() != nullptr);
    SOON_COMPARE(day.text(names::linkState), u"Connected"_s);
}

void tst_ui_start::whoLogsOutMustLogInAgain()
{
    OfficeDay day;
    day.startClient();
    day.find<QCheckBox>(names::loginStay)->setChecked(true);
    QVERIFY(day.logIn());
    Q_EMIT day.app->workplace()->window().logOutWanted();
    SOON(day.app->workplace() == nullptr);
    QVERIFY(day.isVisible(names::loginButton));
    QCOMPARE(day.app->loginWindow().focusWidget()->objectName(), QString(names::loginPassword));
    QVERIFY(!QDirIterator(day.folder.path(), {u"session-*"_s}, QDir::Files).hasNext());
    QVERIFY(day.logIn()); // and can at once
}

void tst_ui_start::aLinkOpensItsTicketAfterTheLogin()
{
    OfficeDay day;
    const auto ticket = day.world.submitTournament();
    (void)day.world.submitTournament(u"Lea"_s, u"lea@example.ch"_s);
    day.startClient(ticket.number);
    QVERIFY(day.logIn());
    SOON_COMPARE(day.text(names::ticketNumber), ticket.number);
}

void tst_ui_start::passwordFileLogsIn()
{
    OfficeDay day;
    QFile file(day.folder.filePath(u"password"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("secret\n");
    file.close();
    day.passwordFile = file.fileName();
    day.startClient();
    SOON(day.app->workplace() != nullptr);
}

QTEST_MAIN(tst_ui_start)
#include "tst_ui_start.moc"
