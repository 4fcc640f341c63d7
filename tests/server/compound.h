// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <QtEndian>

namespace schalter::test {

inline void put16(QByteArray &bytes, qsizetype at, quint16 value)
{
    qToLittleEndian(value, bytes.data() + at);
}
inline void put32(QByteArray &bytes, qsizetype at, quint32 value)
{
    qToLittleEndian(value, bytes.data() + at);
}

inline QByteArray directoryEntry(const QString &name, char kind, quint32 start, quint32 size)
{
    QByteArray entry(128, '\0');
    for (qsizetype i = 0; i < name.size(); ++i)
        put16(entry, i * 2, name[i].unicode());
    put16(entry, 64, quint16(name.size() * 2 + 2));
    entry[66] = kind;
    put32(entry, 116, start);
    put32(entry, 120, size);
    return entry;
}

// An office file of before 2007 with up to three streams; one without content is a storage. circle: its
// directory has no end.
inline QByteArray compoundFile(const QList<std::pair<QString, QByteArray>> &streams, bool circle = false)
{
    constexpr quint32 end = 0xFFFFFFFE;
    QByteArray header(512, '\0');
    header.replace(0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    put16(header, 30, 9);
    put32(header, 48, 1); // the directory
    put32(header, 76, 0); // the table
    QByteArray table(512, '\xFF');
    put32(table, 0, 0xFFFFFFFD);
    put32(table, 4, circle ? 1 : end);
    QByteArray directory = directoryEntry(QStringLiteral("Root Entry"), 5, end, 0);
    QByteArray contents;
    quint32 next = 2;
    for (const auto &[name, content] : streams) {
        const auto sectors = quint32((content.size() + 511) / 512);
        directory += directoryEntry(name, content.isEmpty() ? 1 : 2, next, quint32(content.size()));
        for (quint32 i = 0; i < sectors; ++i)
            put32(table, qsizetype(next + i) * 4, i + 1 < sectors ? next + i + 1 : end);
        contents += content.leftJustified(qsizetype(sectors) * 512, '\0');
        next += sectors;
    }
    return header + table + directory.leftJustified(512, '\0') + contents;
}

inline QByteArray oldText(bool isLocked = false)
{
    QByteArray text(4096, 'x');
    text[11] = isLocked ? '\1' : '\0';
    return text;
}

inline QByteArray workbook(const QList<std::pair<quint16, QByteArray>> &records)
{
    QByteArray book;
    for (const auto &[id, data] : QList<std::pair<quint16, QByteArray>>{{0x809, "12345678"}} + records +
                                      QList<std::pair<quint16, QByteArray>>{{0x0A, {}}}) {
        QByteArray head(4, '\0');
        put16(head, 0, id);
        put16(head, 2, quint16(data.size()));
        book += head + data;
    }
    return book.leftJustified(4096, '\0');
}

} // namespace schalter::test
