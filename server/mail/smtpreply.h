// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

namespace schalter::mail {

// A whole answer of an SMTP server, of one or more lines.
struct SmtpReply
{
    int code = 0;
    QList<QByteArray> lines; // without the code

    bool isPositive() const { return code >= 200 && code < 300; }
    bool isTransient() const { return code >= 400 && code < 500; }
    bool isPermanent() const { return code >= 500 && code < 600; }
    QByteArray enhancedStatus() const; // "5.1.1" (RFC 3463); empty: none
    QString words() const;             // code and text as one short, clean line for people
};

// Cuts what a server sends into replies, and refuses what is none.
class SmtpReplyParser
{
public:
    enum class State { Incomplete, Complete, Broken };

    State feed(const QByteArray &bytes); // after Complete: take() before the next
    SmtpReply take();
    // Bytes after the complete reply: before TLS somebody may have slipped them in.
    bool hasMore() const { return !m_buffer.isEmpty(); }

private:
    State parse();
    bool addLine(const QByteArray &line);

    QByteArray m_buffer;
    SmtpReply m_reply;
    bool m_complete = false;
};

} // namespace schalter::mail
