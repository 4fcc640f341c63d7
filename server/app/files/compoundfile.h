// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QIODevice>
#include <QString>

namespace schalter::app {

// The directory of a compound file (MS-CFB), the container of office files of before 2007 and of newer ones
// that are locked. Reads no more than it is asked for, and goes round no circle.
class CompoundFile
{
public:
    explicit CompoundFile(QIODevice &file);

    bool isValid() const { return m_isValid; }
    bool has(const QString &name) const { return m_entries.contains(name); }
    QByteArray content(const QString &name, qint64 most) const; // from its beginning; empty: there is none

private:
    struct Entry
    {
        quint32 start = 0;
        qint64 size = 0;
    };
    void readDirectory(quint32 sector);
    QByteArray sectorAt(quint32 sector) const;
    quint32 nextOf(quint32 sector) const;
    quint32 tableSector(quint32 index) const;

    QIODevice &m_file;
    QByteArray m_header;
    int m_shift = 0; // of a sector's size
    QHash<QString, Entry> m_entries;
    bool m_isValid = false;
};

} // namespace schalter::app
