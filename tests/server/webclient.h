// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace schalter::test {

// One TCP connection, byte by byte: what a browser would never send can be sent here.
class RawConnection
{
public:
    explicit RawConnection(quint16 port)
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_connected = ::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    }
    ~RawConnection() { close(); }
    Q_DISABLE_COPY_MOVE(RawConnection)

    bool send(const QByteArray &data)
    {
        return m_connected &&
               ::send(m_socket, data.constData(), size_t(data.size()), MSG_NOSIGNAL) == data.size();
    }
    // What comes until the text is in it, the other side closes, or the time is over.
    QByteArray readUntil(const QByteArray &text, int milliseconds = 5000)
    {
        pollfd ready{m_socket, POLLIN, 0};
        while (!m_read.contains(text) && ::poll(&ready, 1, milliseconds) > 0) {
            QByteArray part(65536, Qt::Uninitialized);
            const ssize_t count = ::recv(m_socket, part.data(), size_t(part.size()), 0);
            m_closed = count <= 0;
            if (m_closed)
                break;
            m_read.append(part.constData(), count);
        }
        const qsizetype end = m_read.indexOf(text);
        const QByteArray result = end < 0 ? m_read : m_read.left(end + text.size());
        m_read.remove(0, result.size());
        return result;
    }
    QByteArray readAll(int milliseconds = 5000) { return readUntil("\x01 never \x02", milliseconds); }
    bool wasClosed() const { return m_closed; }
    void close()
    {
        if (m_socket >= 0)
            ::close(m_socket);
        m_socket = -1;
    }

private:
    int m_socket;
    bool m_connected = false;
    bool m_closed = false;
    QByteArray m_read;
};

struct Reply
{
    int status = 0;
    QByteArray head;
    QByteArray body;

    explicit Reply(const QByteArray &all)
        : status(all.mid(9, 3).toInt())
        , head(all.left(all.indexOf("\r\n\r\n") + 2))
        , body(all.mid(all.indexOf("\r\n\r\n") + 4))
    {
    }
    QList<QByteArray> allOf(const QByteArray &name) const
    {
        QList<QByteArray> values;
        for (const QByteArray &line : head.split('\n'))
            if (line.toLower().startsWith(name.toLower() + ':'))
                values.append(line.mid(name.size() + 1).trimmed());
        return values;
    }
    QByteArray header(const QByteArray &name) const { return allOf(name).value(0); }
};

// Asks like a browser: keeps cookies, fills in the anti-forgery token that the last page carried.
class Browser
{
public:
    using Fields = QList<std::pair<QByteArray, QByteArray>>;

    explicit Browser(quint16 port)
        : m_port(port)
    {
    }

    QByteArray extraHeaders; // each with its \r\n
    QMap<QByteArray, QByteArray> cookies;

    Reply get(const QByteArray &path) { return ask("GET", path, {}, {}); }
    Reply post(const QByteArray &path, Fields fields, bool withToken = true)
    {
        if (withToken)
            fields.append({"csrf", m_token});
        QByteArray body;
        for (const auto &[name, value] : fields)
            body += (body.isEmpty() ? "" : "&") + name + '=' + value.toPercentEncoding();
        return ask("POST", path, "application/x-www-form-urlencoded", body);
    }
    Reply ask(
        const QByteArray &method, const QByteArray &path, const QByteArray &type, const QByteArray &body)
    {
        RawConnection connection(m_port);
        connection.send(
            head(method, path) + extraHeaders +
            (type.isEmpty() ? QByteArray() : "Content-Type: " + type + "\r\n") +
            (method == "POST" ? "Content-Length: " + QByteArray::number(body.size()) + "\r\n" : "") +
            "Connection: close\r\n\r\n" + body);
        const Reply reply(connection.readAll());
        remember(reply);
        return reply;
    }
    QByteArray head(const QByteArray &method, const QByteArray &path) const
    {
        QByteArray text = method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\n";
        QByteArrayList pairs;
        for (auto cookie = cookies.cbegin(); cookie != cookies.cend(); ++cookie)
            pairs.append(cookie.key() + '=' + cookie.value());
        return pairs.isEmpty() ? text : text + "Cookie: " + pairs.join("; ") + "\r\n";
    }
    QByteArray token() const { return m_token; }

private:
    void remember(const Reply &reply)
    {
        for (const QByteArray &cookie : reply.allOf("Set-Cookie")) {
            const QByteArray pair = cookie.left(cookie.indexOf(';'));
            cookies.insert(pair.left(pair.indexOf('=')), pair.mid(pair.indexOf('=') + 1));
        }
        static const QByteArray field = "name=\"csrf\" value=\"";
        const qsizetype at = reply.body.indexOf(field);
        if (at >= 0)
            m_token = reply.body.mid(
                at + field.size(), reply.body.indexOf('"', at + field.size()) - at - field.size());
    }

    const quint16 m_port;
    QByteArray m_token;
};

} // namespace schalter::test
