// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayMatcher>
#include <optional>

namespace schalter::web {

// Where a part of a form says that it belongs.
struct PartHead
{
    QByteArray name;
    std::optional<QByteArray> fileName; // none: not a file
};

// Who takes the parts; false ends the reading.
class PartTaker
{
public:
    virtual ~PartTaker() = default;
    virtual bool beginPart(const PartHead &head) = 0;
    virtual bool takePart(QByteArrayView piece) = 0;
    virtual bool endPart() = 0;
};

// Takes multipart/form-data (RFC 7578) apart while it streams in, keeping no more than a boundary or the head
// of a part.
class MultipartReader
{
public:
    MultipartReader(const QByteArray &boundary, PartTaker &taker);

    bool feed(QByteArrayView data); // false: malformed, or the taker has enough
    bool isComplete() const { return m_state == State::Done; }

    static QByteArray boundaryOf(const QByteArray &contentType); // empty: none that is allowed

private:
    enum class State { Preamble, Delimiter, Head, Content, Done, Broken };
    enum class Step { On, More, Wrong };
    Step step();
    Step skipPreamble();
    Step passDelimiter();
    Step readHead();
    Step readContent();
    QByteArrayView rest() const { return QByteArrayView(m_buffer).sliced(m_at); }
    qsizetype toKeep() const;

    const QByteArrayMatcher m_delimiter;
    PartTaker &m_taker;
    State m_state = State::Preamble;
    QByteArray m_buffer{"\r\n"}; // so that the first delimiter is like any other
    qsizetype m_at = 0;          // what is before it was used
};

} // namespace schalter::web
