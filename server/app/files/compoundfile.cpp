// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/compoundfile.h"

#include <QtEndian>

namespace schalter::app {

namespace {

constexpr qint64 headerBytes = 512;
constexpr qsizetype entryBytes = 128;
constexpr quint32 tablesInHeader = 109;
constexpr quint32 lastSector = 0xFFFFFFFA; // beyond are marks
constexpr int mostSectors = 2000;          // of the directory, and of the table of tables
constexpr qint64 smallStream = 4096;       // what is smaller lies elsewhere

quint16 u16(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}
quint32 u32(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

QString nameOf(const QByteArray &directory, qsizetype at)
{
    const int length = std::min<int>(u16(directory, at + 64), 64) / 2 - 1;
    QString name;
    for (int i = 0; i < length; ++i)
        name += QChar(u16(directory, at + i * 2));
    return name;
}

} // namespace

CompoundFile::CompoundFile(QIODevice &file)
    : m_file(file)
{
    m_file.seek(0);
    m_header = m_file.read(headerBytes);
    if (m_header.size() < headerBytes)
        return;
    m_shift = u16(m_header, 30);
    m_isValid = m_shift == 9 || m_shift == 12;
    if (m_isValid)
        readDirectory(u32(m_header, 48));
}

void CompoundFile::readDirectory(quint32 sector)
{
    for (int i = 0; sector < lastSector; ++i, sector = nextOf(sector)) {
        const QByteArray directory = sectorAt(sector);
        if (i >= mostSectors || directory.isEmpty()) {
            m_isValid = false;
            return;
        }
        for (qsizetype at = 0; at < directory.size(); at += entryBytes)
            if (directory[at + 66] != 0)
                m_entries.insert(
                    nameOf(directory, at), {u32(directory, at + 116), qint64(u32(directory, at + 120))});
    }
}

QByteArray CompoundFile::content(const QString &name, qint64 most) const
{
    const Entry entry = m_entries.value(name);
    QByteArray content;
    if (entry.size < smallStream)
        return content;
    const qint64 wanted = std::min(most, entry.size);
    for (quint32 sector = entry.start; content.size() < wanted && sector < lastSector;
         sector = nextOf(sector)) {
        const QByteArray piece = sectorAt(sector);
        if (piece.isEmpty())
            break;
        content += piece;
    }
    return content.left(wanted);
}

QByteArray CompoundFile::sectorAt(quint32 sector) const
{
    const qint64 size = qint64(1) << m_shift;
    const qint64 at = (qint64(sector) + 1) << m_shift;
    if (!m_file.seek(at))
        return {};
    const QByteArray bytes = m_file.read(size);
    return bytes.size() == size ? bytes : QByteArray();
}

quint32 CompoundFile::nextOf(quint32 sector) const
{
    const quint32 perSector = 1U << (m_shift - 2);
    const QByteArray table = sectorAt(tableSector(sector / perSector));
    return table.isEmpty() ? lastSector : u32(table, qsizetype(sector % perSector) * 4);
}

quint32 CompoundFile::tableSector(quint32 index) const
{
    if (index < tablesInHeader)
        return u32(m_header, 76 + qsizetype(index) * 4);
    const quint32 perSector = (1U << (m_shift - 2)) - 1; // the last one names the next sector
    quint32 left = index - tablesInHeader;
    QByteArray tables = sectorAt(u32(m_header, 68));
    for (int i = 0; left >= perSector && !tables.isEmpty() && i < mostSectors; ++i, left -= perSector)
        tables = sectorAt(u32(tables, qsizetype(perSector) * 4));
    return tables.isEmpty() || left >= perSector ? lastSector : u32(tables, qsizetype(left) * 4);
}

} // namespace schalter::app
