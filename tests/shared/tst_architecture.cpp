// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace schalter::test;

namespace {

const QStringList unixHeaders{u"arpa/inet.h"_s,   u"fcntl.h"_s,       u"netdb.h"_s,        u"netinet/in.h"_s,
                              u"netinet/tcp.h"_s, u"poll.h"_s,        u"pwd.h"_s,          u"signal.h"_s,
                              u"sys/file.h"_s,    u"sys/random.h"_s,  u"sys/resource.h"_s, u"sys/socket.h"_s,
                              u"sys/stat.h"_s,    u"sys/statvfs.h"_s, u"sys/timex.h"_s,    u"sys/types.h"_s,
                              u"sys/un.h"_s,      u"sysexits.h"_s,    u"termios.h"_s,      u"unistd.h"_s};

// The table of docs/ARCHITECTURE.md. A library sees what its links hand on, too.
QHash<QString, AllowedIncludes> houseRules()
{
    const QString domain = u"shared/domain"_s, protocol = u"shared/protocol"_s;
    const QString services = u"server/services"_s, core = u"client/core"_s;
    const QStringList server{domain,           protocol,        services,           u"server/storage"_s,
                             u"server/mail"_s, u"server/web"_s, u"server/gateway"_s};
    const QStringList client{domain, protocol, core, u"client/net"_s, u"client/ui"_s};
    return {
        {domain, {{}, {u"QtCore"_s}, {}}},
        {protocol, {{domain}, {u"QtCore"_s}, {}}},
        {services, {{domain}, {u"QtCore"_s}, {u"kainjow/mustache.hpp"_s}}},
        {u"server/storage"_s, {{domain, services}, {u"QtCore"_s, u"QtSql"_s}, unixHeaders}},
        {u"server/mail"_s, {{domain, services}, {u"QtCore"_s, u"QtNetwork"_s}, unixHeaders}},
        {u"server/web"_s, {{domain, services}, {u"QtCore"_s}, QStringList{u"microhttpd.h"_s} + unixHeaders}},
        {u"server/gateway"_s,
         {{domain, protocol, services}, {u"QtCore"_s, u"QtNetwork"_s, u"QtWebSockets"_s}, {}}},
        {u"server/app"_s,
         {server,
          {u"QtCore"_s, u"QtNetwork"_s, u"QtWebSockets"_s},
          QStringList{u"sodium.h"_s, u"toml++/toml.h"_s, u"zip.h"_s, u"qpdf/QPDF.hh"_s} + unixHeaders}},
        {core, {{domain, protocol}, {u"QtCore"_s, u"QtSql"_s}, {}}},
        {u"client/net"_s, {{domain, protocol, core}, {u"QtCore"_s, u"QtNetwork"_s, u"QtWebSockets"_s}, {}}},
        {u"client/ui"_s,
         {{domain, protocol, core}, {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s}, {}}},
        {u"client/app"_s,
         {client,
          {u"QtCore"_s, u"QtDBus"_s, u"QtGui"_s, u"QtNetwork"_s, u"QtWidgets"_s},
          QStringList{u"hunspell/hunspell.hxx"_s, u"qt6keychain/keychain.h"_s, u"toml++/toml.h"_s} +
              unixHeaders}},
    };
}

// Files over 400 lines, each with its reason.
QHash<QString, QString> longFiles()
{
    return {
        {u"tests/server/tst_webpages.cpp"_s, u"one visit after the other, all of the same pages"_s},
        {u"tests/server/tst_servicescare.cpp"_s, u"one rule after the other about the same few tickets"_s},
        {u"tests/server/tst_storageinbox.cpp"_s, u"one rule after the other about the same tickets"_s},
        {u"tests/client/core/tst_inboxmodel.cpp"_s, u"one rule after the other about the same inbox"_s},
        {u"tests/client/core/tst_openticket.cpp"_s, u"one rule after the other about the same open ticket"_s},
        {u"tests/client/ui/tst_ui_desk.cpp"_s, u"one dialogue after the other with the same window"_s},
    };
}

const QString licence = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

} // namespace

// The house keeps its walls: who may include whom, how long a file is, under which licence it stands.
class TestArchitecture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theHouseKeepsItsRules();
    void everyForbiddenIncludeIsFound_data();
    void everyForbiddenIncludeIsFound();
    void theAllowedOnesPass_data();
    void theAllowedOnesPass();
    void aLongFileWantsAReason();
    void aFileWithoutLicenceIsFound();

private:
    Architecture m_house{QStringLiteral(SOURCE_ROOT), houseRules(), longFiles()};
};

void TestArchitecture::theHouseKeepsItsRules()
{
    const QDir root(QStringLiteral(SOURCE_ROOT));
    QStringList violations;
    int files = 0;
    for (const auto &folder : {u"shared"_s, u"server"_s, u"client"_s, u"tests"_s}) {
        QDirIterator entries(
            root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            const QString path = root.relativeFilePath(file.fileName());
            if (path.contains(u"/node_modules/"))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            violations += m_house.violationsOf(path, QString::fromUtf8(file.readAll()));
            ++files;
        }
    }
    QVERIFY(files > 50);
    QVERIFY2(violations.isEmpty(), qPrintable(u'\n' + violations.join(u'\n')));
}

void TestArchitecture::everyForbiddenIncludeIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    const auto row = [](const char *path, const char *include) {
        QTest::addRow("%s %s", path, include) << QString::fromLatin1(path) << QString::fromLatin1(include);
    };
    row("shared/domain/x.cpp", "\"protocol/messages.h\"");
    row("shared/protocol/x.h", "\"services/storage.h\"");
    row("shared/domain/x.cpp", "<QTcpSocket>");
    row("server/services/x.cpp", "\"protocol/messages.h\"");
    row("server/services/x.cpp", "<QSqlQuery>");
    row("server/storage/x.cpp", "\"protocol/messages.h\"");
    row("server/web/x.cpp", "<QSqlDatabase>");
    row("server/web/x.cpp", "<QtSql/QSqlDatabase>");
    row("server/mail/x.cpp", "<microhttpd.h>");
    row("server/app/x.cpp", "\"client/core/session.h\"");
    row("client/core/x.cpp", "<QWidget>");
    row("client/core/x.cpp", "<QWebSocket>");
    row("client/ui/x.cpp", "<QWebSocket>");
    row("client/ui/x.cpp", "<QSqlQuery>");
    row("client/ui/x.cpp", "\"services/storage.h\"");
    row("client/net/x.cpp", "<QMessageBox>");
    row("client/app/x.cpp", "\"no/such/file.h\"");
}

void TestArchitecture::everyForbiddenIncludeIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    const QString source = licence + u"#pragma once\n#include %1\n"_s.arg(include);
    QCOMPARE(
        m_house.violationsOf(path, source),
        QStringList{u"%1: may not include %2"_s.arg(path, include.mid(1, include.size() - 2))});
}

void TestArchitecture::theAllowedOnesPass_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::newRow("standard") << u"shared/domain/x.cpp"_s << u"<functional>"_s;
    QTest::newRow("Qt Core") << u"shared/domain/x.cpp"_s << u"<QString>"_s;
    QTest::newRow("same library") << u"shared/domain/x.cpp"_s << u"\"domain/ticket.h\""_s;
    QTest::newRow("handed on") << u"server/storage/x.cpp"_s << u"\"domain/ticket.h\""_s;
    QTest::newRow("SQL in storage") << u"server/storage/x.cpp"_s << u"<QSqlQuery>"_s;
    QTest::newRow("widgets in ui") << u"client/ui/inbox/x.cpp"_s << u"<QTableView>"_s;
    QTest::newRow("HTTP in web") << u"server/web/x.cpp"_s << u"<microhttpd.h>"_s;
}

void TestArchitecture::theAllowedOnesPass()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    QCOMPARE(m_house.violationsOf(path, licence + u"#include %1\n"_s.arg(include)), QStringList());
}

void TestArchitecture::aLongFileWantsAReason()
{
    const QString source = licence + u"\n"_s.repeated(400);
    QCOMPARE(m_house.violationsOf(u"tests/x.cpp"_s, source).size(), 1);
    const Architecture lenient(QStringLiteral(SOURCE_ROOT), {}, {{u"tests/x.cpp"_s, u"a table"_s}});
    QCOMPARE(lenient.violationsOf(u"tests/x.cpp"_s, source), QStringList());
}

void TestArchitecture::aFileWithoutLicenceIsFound()
{
    QCOMPARE(
        m_house.violationsOf(u"tests/x.cpp"_s, u"int main() {}\n"_s),
        QStringList{u"tests/x.cpp: does not begin with the licence"_s});
}

QTEST_APPLESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
