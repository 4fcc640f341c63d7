// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtpreply.h"

#include "mail/headertext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace schalter::mail {

namespace {

// RFC 5321 allows 512; some relays explain themselves at length.
constexpr int lineBytes = 2048;
constexpr int lineCount = 128;
constexpr int wordChars = 300;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

} // namespace

QByteArray SmtpReply::enhancedStatus() const
{
    static const QRegularExpression pattern(u"^([245]\\.\\d{1,3}\\.\\d{1,3})(?:\\s|$)"_s);
    const auto match = pattern.match(QString::fromLatin1(lines.value(0)));
    return match.captured(1).toLatin1();
}

QString SmtpReply::words() const
{
    return headerLine(QString::number(code) + u' ' + QString::fromUtf8(lines.join(' ')), wordChars);
}

SmtpReplyParser::State SmtpReplyParser::feed(const QByteArray &bytes)
{
    m_buffer += bytes;
    return m_complete ? State::Complete : parse();
}

SmtpReply SmtpReplyParser::take()
{
    m_complete = false;
    return std::exchange(m_reply, {});
}

SmtpReplyParser::State SmtpReplyParser::parse()
{
    while (!m_complete) {
        const qsizetype end = m_buffer.indexOf('\n');
        if (end > lineBytes || (end < 0 && m_buffer.size() > lineBytes))
            return State::Broken;
        if (end < 0)
            return State::Incomplete;
        QByteArray line = m_buffer.left(end);
        m_buffer.remove(0, end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        if (!addLine(line))
            return State::Broken;
    }
    return State::Complete;
}

bool SmtpReplyParser::addLine(const QByteArray &line)
{
    const bool hasCode =
        line.size() >= 3 && line[0] >= '2' && line[0] <= '5' && isDigit(line[1]) && isDigit(line[2]);
    const char separator = line.size() > 3 ? line[3] : ' ';
    const int code = hasCode ? line.left(3).toInt() : 0;
    const bool sameReply = m_reply.lines.isEmpty() || m_reply.code == code;
    if (!hasCode || !sameReply || (separator != ' ' && separator != '-') || m_reply.lines.size() == lineCount)
        return false;
    m_reply.code = code;
    m_reply.lines.append(line.mid(4));
    m_complete = separator == ' ';
    return true;
}

} // namespace schalter::mail
