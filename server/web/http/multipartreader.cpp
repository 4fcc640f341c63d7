// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/http/multipartreader.h"

#include <QMap>
#include <algorithm>

namespace schalter::web {

namespace {

constexpr qsizetype longestHead = 8 * 1024;
constexpr qsizetype longestBoundary = 70; // RFC 2046

bool isBlank(char c) { return c == ' ' || c == '\t'; }

// The value of a parameter, up to ';' or in quotes. Browsers leave a backslash as it is; only \" is one sign.
QByteArray parameterValue(const QByteArray &text, qsizetype &at)
{
    QByteArray value;
    if (at < text.size() && text[at] == '"') {
        for (++at; at < text.size() && text[at] != '"'; ++at) {
            if (text[at] == '\\' && at + 1 < text.size() && text[at + 1] == '"')
                ++at;
            value += text[at];
        }
        at = std::max(at, text.indexOf(';', at));
    } else {
        const qsizetype end = text.indexOf(';', at);
        value = text.mid(at, end < 0 ? -1 : end - at).trimmed();
        at = end < 0 ? text.size() : end;
    }
    return value;
}

// "form-data; name=\"a\"; filename=\"b\"" without what stands before the first ';'.
QMap<QByteArray, QByteArray> parametersOf(const QByteArray &header)
{
    QMap<QByteArray, QByteArray> parameters;
    qsizetype at = header.indexOf(';');
    while (at >= 0 && at < header.size()) {
        while (at < header.size() && (header[at] == ';' || isBlank(header[at])))
            ++at;
        const qsizetype equals = header.indexOf('=', at);
        if (equals < 0)
            break;
        const QByteArray name = header.mid(at, equals - at).trimmed().toLower();
        at = equals + 1;
        const QByteArray value = parameterValue(header, at);
        if (!parameters.contains(name))
            parameters.insert(name, value);
    }
    return parameters;
}

// How browsers write what would end the value (HTML, "multipart form data").
QByteArray browserDecoded(QByteArray text)
{
    return text.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
}

std::optional<PartHead> headOf(QByteArrayView block)
{
    for (const QByteArray &line : block.toByteArray().split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).trimmed().compare("content-disposition", Qt::CaseInsensitive) != 0)
            continue;
        const auto parameters = parametersOf(line.mid(colon + 1).trimmed());
        if (!parameters.contains("name"))
            return std::nullopt;
        PartHead head{browserDecoded(parameters.value("name")), {}};
        if (parameters.contains("filename"))
            head.fileName = browserDecoded(parameters.value("filename"));
        return head;
    }
    return std::nullopt;
}

} // namespace

MultipartReader::MultipartReader(const QByteArray &boundary, PartTaker &taker)
    : m_delimiter("\r\n--" + boundary)
    , m_taker(taker)
{
}

QByteArray MultipartReader::boundaryOf(const QByteArray &contentType)
{
    const QByteArray boundary = parametersOf(contentType).value("boundary");
    return boundary.size() <= longestBoundary ? boundary : QByteArray();
}

bool MultipartReader::feed(QByteArrayView data)
{
    if (m_state == State::Broken)
        return false;
    if (m_state == State::Done)
        return true; // an epilogue means nothing
    m_buffer.append(data.data(), data.size());
    Step next = Step::On;
    while (next == Step::On && m_state != State::Done)
        next = step();
    m_buffer.remove(0, m_at);
    m_at = 0;
    if (next == Step::Wrong)
        m_state = State::Broken;
    return next != Step::Wrong;
}

MultipartReader::Step MultipartReader::step()
{
    switch (m_state) {
    case State::Preamble:
        return skipPreamble();
    case State::Delimiter:
        return passDelimiter();
    case State::Head:
        return readHead();
    case State::Content:
        return readContent();
    default:
        return Step::Wrong;
    }
}

// The end of what is there may be the beginning of a delimiter.
qsizetype MultipartReader::toKeep() const
{
    return std::min<qsizetype>(rest().size(), m_delimiter.pattern().size() - 1);
}

MultipartReader::Step MultipartReader::skipPreamble()
{
    const qsizetype found = m_delimiter.indexIn(rest().data(), rest().size());
    m_at += found < 0 ? rest().size() - toKeep() : found + m_delimiter.pattern().size();
    if (found < 0)
        return Step::More;
    m_state = State::Delimiter;
    return Step::On;
}

MultipartReader::Step MultipartReader::passDelimiter()
{
    while (!rest().isEmpty() && isBlank(rest().front()))
        ++m_at;
    if (rest().size() < 2)
        return Step::More;
    const QByteArrayView end = rest().first(2);
    if (end != QByteArrayView("--") && end != QByteArrayView("\r\n"))
        return Step::Wrong;
    m_state = end == QByteArrayView("--") ? State::Done : State::Head;
    if (m_state == State::Done)
        m_at += 2; // else the line end stays, so that a head without a line looks like any other
    return Step::On;
}

MultipartReader::Step MultipartReader::readHead()
{
    const qsizetype end = rest().indexOf("\r\n\r\n");
    if (end > longestHead || (end < 0 && rest().size() > longestHead))
        return Step::Wrong;
    if (end < 0)
        return Step::More;
    const auto head = headOf(rest().first(end));
    m_at += end + 4;
    if (!head || !m_taker.beginPart(*head))
        return Step::Wrong;
    m_state = State::Content;
    return Step::On;
}

MultipartReader::Step MultipartReader::readContent()
{
    const qsizetype found = m_delimiter.indexIn(rest().data(), rest().size());
    const qsizetype size = found < 0 ? rest().size() - toKeep() : found;
    if (size > 0 && !m_taker.takePart(rest().first(size)))
        return Step::Wrong;
    m_at += size;
    if (found < 0)
        return Step::More;
    m_at += m_delimiter.pattern().size();
    m_state = State::Delimiter;
    return m_taker.endPart() ? Step::On : Step::Wrong;
}

} // namespace schalter::web
