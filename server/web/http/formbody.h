// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/http/bodyrules.h"
#include "web/http/multipartreader.h"
#include "web/http/receivedfile.h"

#include <QList>
#include <QMap>
#include <QStringList>

namespace schalter::web {

// Takes a form apart while it streams in. Files go into the store piece by piece, as the rules allow; one
// that is refused stops being stored at once, and what was typed is still read.
class FormBody : private PartTaker
{
public:
    FormBody(const QByteArray &contentType, const BodyRules &rules, qint64 textBytes);
    ~FormBody() override;
    Q_DISABLE_COPY_MOVE(FormBody)

    static bool isForm(const QByteArray &contentType);

    bool feed(const char *data, size_t size);      // false: not a form
    bool isTooLarge() const { return m_left < 0; } // what was typed, without the files
    bool finish();                                 // false: it was cut off
    QMap<QString, QStringList> values() const { return m_values; }
    QList<std::shared_ptr<ReceivedFile>> files() const { return m_files; }
    bool hasFiles() const { return m_hasFiles; }

private:
    bool beginPart(const PartHead &head) override;
    bool takePart(QByteArrayView piece) override;
    bool endPart() override;
    void beginFile(const PartHead &head);
    void takeFile(QByteArrayView piece);
    void endFile();
    void readEncoded();
    bool add(const QByteArray &name, const QByteArray &value);

    const BodyRules m_rules;
    qint64 m_left;                             // bytes of text that may still come
    std::unique_ptr<MultipartReader> m_reader; // null: urlencoded
    bool m_isBroken = false;
    int m_parts = 0;
    bool m_isFile = false;
    QByteArray m_name;
    QByteArray m_text; // of the present part, or all of an urlencoded body
    std::shared_ptr<ReceivedFile> m_file;
    qint64 m_fileBytes = 0;
    QMap<QString, QStringList> m_values;
    QList<std::shared_ptr<ReceivedFile>> m_files;
    bool m_hasFiles = false;
};

} // namespace schalter::web
