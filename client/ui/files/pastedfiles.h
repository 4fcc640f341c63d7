// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QStringList>

class QMimeData;

namespace schalter::ui {

// What was dropped or pasted, as far as it can be attached.
struct PastedFiles
{
    QStringList paths;
    QByteArray picture; // a PNG
    QString pictureName;
    bool isEmpty() const { return paths.isEmpty() && picture.isEmpty(); }
};

bool holdsFiles(const QMimeData &data); // text that comes with a picture of itself is text
PastedFiles filesIn(const QMimeData &data);

} // namespace schalter::ui
