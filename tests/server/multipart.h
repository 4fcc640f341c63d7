// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

namespace schalter::test {

// A multipart/form-data body, as browsers write it.
class Multipart
{
public:
    Multipart &field(const QByteArray &name, const QByteArray &value)
    {
        m_body +=
            "--frontier\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
        return *this;
    }
    Multipart &file(
        const QByteArray &name, const QByteArray &fileName, const QByteArray &content,
        const QByteArray &type = "application/octet-stream")
    {
        m_body += "--frontier\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" +
                  fileName + "\"\r\nContent-Type: " + type + "\r\n\r\n" + content + "\r\n";
        return *this;
    }
    QByteArray body() const { return m_body + "--frontier--\r\n"; }
    static QByteArray type() { return "multipart/form-data; boundary=frontier"; }

private:
    QByteArray m_body;
};

} // namespace schalter::test
