// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

struct MHD_Connection;
struct MHD_PostProcessor;

namespace schalter::web {

// Takes a form apart while it streams in. Files are noted, not kept.
class FormBody
{
public:
    explicit FormBody(MHD_Connection *connection); // of a request with a form's Content-Type
    ~FormBody();
    Q_DISABLE_COPY_MOVE(FormBody)

    bool feed(const char *data, size_t size); // false: not a form
    QMap<QString, QStringList> finish();
    bool hasFiles() const { return m_hasFiles; }

    bool take(const char *key, const char *fileName, const char *data, quint64 offset, size_t size);

private:
    MHD_PostProcessor *m_processor;
    QMap<QByteArray, QList<QByteArray>> m_values;
    int m_count = 0;
    bool m_hasFiles = false;
};

} // namespace schalter::web
