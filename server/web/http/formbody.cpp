// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/http/formbody.h"

using namespace schalter::domain;

namespace schalter::web {

namespace {

constexpr int mostParts = 500; // more than any form of ours has

bool isMultipart(const QByteArray &contentType)
{
    return contentType.toLower().startsWith("multipart/form-data");
}

QByteArray decoded(QByteArray text) { return QByteArray::fromPercentEncoding(text.replace('+', ' ')); }

} // namespace

FormBody::FormBody(const QByteArray &contentType, const BodyRules &rules, qint64 textBytes)
    : m_rules(rules)
    , m_left(textBytes)
{
    if (!isMultipart(contentType))
        return;
    const QByteArray boundary = MultipartReader::boundaryOf(contentType);
    m_isBroken = boundary.isEmpty();
    PartTaker &taker = *this;
    m_reader = std::make_unique<MultipartReader>(boundary, taker);
}

FormBody::~FormBody() = default;

bool FormBody::isForm(const QByteArray &contentType)
{
    return isMultipart(contentType) || contentType.toLower().startsWith("application/x-www-form-urlencoded");
}

bool FormBody::feed(const char *data, size_t size)
{
    const QByteArrayView piece(data, qsizetype(size));
    if (m_isBroken)
        return false;
    if (m_reader)
        return m_reader->feed(piece);
    m_left -= piece.size();
    if (!isTooLarge())
        m_text.append(piece.data(), piece.size());
    return true;
}

bool FormBody::finish()
{
    if (m_reader)
        return !m_isBroken && m_reader->isComplete();
    readEncoded();
    return !m_isBroken;
}

void FormBody::readEncoded()
{
    for (const QByteArray &pair : m_text.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (pair.isEmpty())
            continue;
        const QByteArray name = equals < 0 ? pair : pair.left(equals);
        if (!add(decoded(name), equals < 0 ? QByteArray() : decoded(pair.mid(equals + 1))))
            m_isBroken = true;
    }
}

bool FormBody::add(const QByteArray &name, const QByteArray &value)
{
    if (++m_parts > mostParts)
        return false;
    m_values[QString::fromUtf8(name)].append(QString::fromUtf8(value));
    return true;
}

bool FormBody::beginPart(const PartHead &head)
{
    m_name = head.name;
    m_text.clear();
    m_isFile = head.fileName.has_value();
    if (m_isFile)
        beginFile(head);
    m_left -= head.name.size();
    return m_parts < mostParts;
}

bool FormBody::takePart(QByteArrayView piece)
{
    if (m_isFile) {
        takeFile(piece);
        return true;
    }
    m_left -= piece.size();
    if (!isTooLarge())
        m_text.append(piece.data(), piece.size());
    return true;
}

bool FormBody::endPart()
{
    if (!m_isFile)
        return add(m_name, m_text);
    endFile();
    return ++m_parts <= mostParts;
}

void FormBody::beginFile(const PartHead &head)
{
    m_fileBytes = 0;
    m_file = std::make_shared<ReceivedFile>();
    m_file->field = QString::fromUtf8(head.name);
    m_file->name = QString::fromUtf8(*head.fileName);
    m_left -= head.fileName->size();
}

// The store is asked with the first byte only: an input without a file sends an empty part.
void FormBody::takeFile(QByteArrayView piece)
{
    if (m_fileBytes == 0 && m_rules.store) {
        if (m_files.size() >= m_rules.files)
            m_file->refusal = ErrorCode::TooManyFiles;
        else
            m_file->content = m_rules.store->receive();
    }
    m_fileBytes += piece.size();
    if (!m_file->content)
        return;
    const auto written = m_file->content->write(piece);
    if (written)
        return;
    m_file->refusal = written.error().code;
    m_file->content.reset();
}

void FormBody::endFile()
{
    const bool isThere = m_fileBytes > 0 || !m_file->name.isEmpty();
    m_hasFiles = m_hasFiles || isThere;
    if (isThere && m_rules.store) {
        if (m_fileBytes == 0)
            m_file->content = m_rules.store->receive(); // a file without content: kept or refused like any
        m_files.append(m_file);
    }
    m_file.reset();
}

} // namespace schalter::web
