// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace schalter::test {

struct Ended
{
    int code = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const;
};

// An installation of schalterd in a folder of its own: its configuration file and the real program.
class Program
{
public:
    Program();
    ~Program();
    Q_DISABLE_COPY_MOVE(Program)

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void configure(const QByteArray &server = {}); // lines that stand in place of the addresses
    QString write(const QString &name, const QByteArray &content);

    Ended run(const QStringList &words, const QByteArray &input = {}) const; // with --config
    static Ended runBare(const QStringList &words, const QByteArray &input = {});

    QProcess &begin(); // serve
    bool isReady();    // waits until it says so
    bool start()
    {
        begin();
        return isReady();
    }
    void stop();                                      // SIGTERM
    void kill();                                      // SIGKILL
    QByteArray address(const QByteArray &what) const; // pages, sync, admin
    QByteArray printed() const { return m_printed; }
    QProcess &process() { return m_server; }

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    QByteArray m_printed;
};

} // namespace schalter::test
