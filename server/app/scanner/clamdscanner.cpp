// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scanner/clamdscanner.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

constexpr qint64 pieceBytes = 64 * 1024;
constexpr qint64 mostUnsent = 256 * 1024;
constexpr qsizetype mostReply = 4096;

QByteArray lengthOf(qsizetype size)
{
    QByteArray length(4, Qt::Uninitialized);
    qToBigEndian(quint32(size), length.data());
    return length;
}

} // namespace

ClamdScanner::ClamdScanner(QString socketPath, std::chrono::milliseconds patience, QObject *parent)
    : Scanner(parent)
    , m_path(std::move(socketPath))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_socket, &QLocalSocket::connected, this, &ClamdScanner::begin);
    connect(&m_socket, &QLocalSocket::bytesWritten, this, &ClamdScanner::sendMore);
    connect(&m_socket, &QLocalSocket::readyRead, this, &ClamdScanner::takeReply);
    connect(&m_socket, &QLocalSocket::disconnected, this, &ClamdScanner::onClosed);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &ClamdScanner::onClosed);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        finish(Verdict::Kind::Unreachable, u"it does not answer"_s);
    });
}

void ClamdScanner::scan(std::unique_ptr<QIODevice> content)
{
    m_content = std::move(content);
    m_reply.clear();
    m_isBusy = true;
    m_hasBegun = m_isSent = false;
    m_patience.start();
    m_socket.connectToServer(m_path);
}

void ClamdScanner::begin()
{
    m_hasBegun = true;
    m_socket.write(QByteArrayView("zINSTREAM\0", 10).toByteArray());
    sendMore();
}

void ClamdScanner::sendMore()
{
    if (!m_isBusy || !m_hasBegun)
        return;
    m_patience.start();
    while (!m_isSent && m_socket.bytesToWrite() < mostUnsent) {
        const QByteArray piece = m_content->read(pieceBytes);
        m_isSent = piece.isEmpty(); // a piece of no length ends the stream
        m_socket.write(lengthOf(piece.size()) + piece);
    }
}

void ClamdScanner::takeReply()
{
    m_reply += m_socket.read(mostReply - m_reply.size());
    const qsizetype end = m_reply.indexOf('\0');
    if (end < 0 && m_reply.size() < mostReply)
        return;
    const Verdict verdict = verdictOf(QString::fromUtf8(m_reply.left(end)));
    finish(verdict.kind, verdict.text);
}

// What it said before it hung up counts: over its limit it answers and does not read on.
void ClamdScanner::onClosed()
{
    if (!m_isBusy)
        return;
    if (m_socket.bytesAvailable() > 0)
        takeReply();
    if (m_isBusy)
        finish(m_hasBegun ? Verdict::Kind::Interrupted : Verdict::Kind::Unreachable, m_socket.errorString());
}

void ClamdScanner::finish(Verdict::Kind kind, const QString &text)
{
    if (!std::exchange(m_isBusy, false))
        return;
    m_patience.stop();
    m_content.reset();
    m_socket.abort();
    // Not from within the socket's signal: what follows may use it again.
    const Verdict verdict{kind, text};
    QMetaObject::invokeMethod(
        this, [this, verdict] { Q_EMIT scanned(verdict); }, Qt::QueuedConnection);
}

ClamdScanner::Verdict ClamdScanner::verdictOf(const QString &reply)
{
    const QString text = reply.section(u": "_s, 1).isEmpty() ? reply : reply.section(u": "_s, 1);
    if (text == "OK"_L1)
        return {Verdict::Kind::Clean, {}};
    if (text.endsWith(" FOUND"_L1))
        return {Verdict::Kind::Infected, text.chopped(6).trimmed().left(200)};
    if (text.contains("size limit exceeded"_L1))
        return {Verdict::Kind::Unchecked, u"too large for the virus scanner"_s};
    return {Verdict::Kind::Unreachable, text.left(200)};
}

} // namespace schalter::app
