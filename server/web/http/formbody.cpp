// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/http/formbody.h"

#include <microhttpd.h>

namespace schalter::web {

namespace {

constexpr size_t keyBuffer = 4096;
constexpr int mostValues = 300;

MHD_Result onValue(
    void *body, MHD_ValueKind, const char *key, const char *fileName, const char *, const char *,
    const char *data, uint64_t offset, size_t size)
{
    return static_cast<FormBody *>(body)->take(key, fileName, data, offset, size) ? MHD_YES : MHD_NO;
}

} // namespace

FormBody::FormBody(MHD_Connection *connection)
    : m_processor(MHD_create_post_processor(connection, keyBuffer, &onValue, this))
{
}

FormBody::~FormBody()
{
    if (m_processor)
        MHD_destroy_post_processor(m_processor);
}

bool FormBody::feed(const char *data, size_t size)
{
    return m_processor && MHD_post_process(m_processor, data, size) == MHD_YES;
}

bool FormBody::take(const char *key, const char *fileName, const char *data, quint64 offset, size_t size)
{
    if (fileName) {
        m_hasFiles = m_hasFiles || *fileName || size > 0;
        return true;
    }
    if (!key)
        return false;
    QList<QByteArray> &values = m_values[QByteArray(key)];
    if (offset == 0 || values.isEmpty()) {
        if (++m_count > mostValues)
            return false;
        values.append(QByteArray());
    }
    values.last().append(data, qsizetype(size));
    return true;
}

// The last value is handed over only when the processor ends.
QMap<QString, QStringList> FormBody::finish()
{
    if (m_processor)
        MHD_destroy_post_processor(m_processor);
    m_processor = nullptr;
    QMap<QString, QStringList> form;
    for (auto entry = m_values.cbegin(); entry != m_values.cend(); ++entry)
        for (const QByteArray &value : entry.value())
            form[QString::fromUtf8(entry.key())].append(QString::fromUtf8(value));
    return form;
}

} // namespace schalter::web
