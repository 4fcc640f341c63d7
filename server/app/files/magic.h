// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace schalter::app {

// The type of a file by its first bytes, of those that are accepted ("application/zip" stands for office
// documents, too); empty: none of them.
QString mediaTypeByMagic(QByteArrayView head);

// First bytes of programs and of archives that are not looked into.
bool isProgram(QByteArrayView head);
bool isCompound(QByteArrayView head); // office files of before 2007, installers: may hold macros
bool isOtherArchive(QByteArrayView head);

constexpr qsizetype magicBytes = 264; // so much is looked at

} // namespace schalter::app
