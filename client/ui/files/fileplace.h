// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/attachment.h"

#include <QRectF>

class QPainter;

namespace schalter::ui {

struct Colours;
class Pictures;

// Where a file of an entry stands. Its size is known before a picture is there, so that nothing moves when it
// comes.
struct FilePlace
{
    domain::Attachment file;
    QRectF rect;

    // Side by side in the width, in as many lines as it takes; from (0, 0).
    static QList<FilePlace> layOut(const QList<domain::Attachment> &files, qreal width);
    static QRectF around(const QList<FilePlace> &places);

    void paint(QPainter &painter, const Colours &colours, Pictures *pictures, bool isHovered) const;

private:
    void paintPicture(QPainter &painter, const Colours &colours, Pictures &pictures) const;
    void paintWords(QPainter &painter, const Colours &colours, const QRectF &room) const;
};

} // namespace schalter::ui
