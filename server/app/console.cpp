// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "app/failure.h"

#include <QFile>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

void write(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    if (!bytes.endsWith('\n'))
        std::fputc('\n', stream);
    std::fflush(stream);
}

// Keeps a terminal from showing what is typed.
class WithoutEcho
{
public:
    WithoutEcho()
    {
        if (tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        m_isTerminal = true;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        std::fputs("Password: ", stderr);
    }
    ~WithoutEcho()
    {
        if (!m_isTerminal)
            return;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr);
    }
    Q_DISABLE_COPY_MOVE(WithoutEcho)

private:
    termios m_before{};
    bool m_isTerminal = false;
};

QString firstLine(QFile &file)
{
    constexpr qint64 longestLine = 4096;
    QString line = QString::fromUtf8(file.readLine(longestLine));
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

} // namespace

void Console::print(const QString &text) { write(stdout, text); }

void Console::complain(const QString &text) { write(stderr, text); }

QString Console::readPassword(const QString &path)
{
    QFile file(path);
    if (path.isEmpty()) {
        const WithoutEcho withoutEcho;
        if (!file.open(stdin, QIODevice::ReadOnly))
            throw Failure(ExitCode::Other, u"standard input can't be read for the password"_s);
        return firstLine(file);
    }
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(
            ExitCode::Other, u"the password file \"%1\" can't be read: %2"_s.arg(path, file.errorString()));
    return firstLine(file);
}

QByteArray Console::readInput(qint64 limit)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        throw Failure(ExitCode::Other, u"standard input can't be read"_s);
    QByteArray bytes;
    while (true) {
        const QByteArray block = input.read(64 * 1024);
        if (block.isEmpty())
            return bytes;
        bytes += block.left(limit - bytes.size());
    }
}

} // namespace schalter::app
