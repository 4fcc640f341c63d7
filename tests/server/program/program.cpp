// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace schalter::test {

namespace {

constexpr int patienceMs = 20000;

} // namespace

QJsonObject Ended::json() const { return QJsonDocument::fromJson(out).object(); }

Program::Program() { configure(); }

Program::~Program()
{
    if (m_server.state() != QProcess::NotRunning)
        kill();
}

void Program::configure(const QByteArray &server)
{
    const QByteArray addresses = "http_listen = \"127.0.0.1:0\"\n"
                                 "sync_listen = \"127.0.0.1:0\"\n"
                                 "admin_listen = \"127.0.0.1:0\"\n";
    write(
        u"schalterd.toml"_s,
        "[server]\npublic_url = \"https://tickets.govikon.example\"\ndata_dir = \"data\"\n" +
            (server.isEmpty() ? addresses : server) +
            "[organisation]\nname = \"Govikon\"\n"
            "[mail]\nfrom = \"Govikon <tickets@govikon.example>\"\n");
}

QString Program::write(const QString &name, const QByteArray &content)
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a test's file can't be written");
    return file.fileName();
}

Ended Program::run(const QStringList &words, const QByteArray &input) const
{
    return runBare(words + QStringList{u"--config"_s, path(u"schalterd.toml"_s)}, input);
}

Ended Program::runBare(const QStringList &words, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(SCHALTERD), words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs))
        return {};
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

QProcess &Program::begin()
{
    m_printed.clear();
    m_server.start(QStringLiteral(SCHALTERD), {u"serve"_s, u"--config"_s, path(u"schalterd.toml"_s)});
    return m_server;
}

bool Program::isReady()
{
    while (!m_printed.contains("schalterd: ready\n") && m_server.waitForReadyRead(patienceMs))
        m_printed += m_server.readAllStandardOutput();
    return m_printed.contains("schalterd: ready\n");
}

void Program::stop()
{
    m_server.terminate();
    m_server.waitForFinished(patienceMs);
}

void Program::kill()
{
    m_server.kill();
    m_server.waitForFinished(patienceMs);
}

QByteArray Program::address(const QByteArray &what) const
{
    const QByteArray start = "schalterd: " + what + " on ";
    for (const QByteArray &line : m_printed.split('\n'))
        if (line.startsWith(start))
            return line.mid(start.size());
    return {};
}

} // namespace schalter::test
