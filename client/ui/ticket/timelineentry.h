// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/event.h"
#include "protocol/messages/ticket.h"
#include "ui/files/fileplace.h"

#include <QModelIndex>
#include <QRectF>
#include <memory>

class QTextLayout;

namespace schalter::ui {

// Where the parts of one entry of the timeline stand, for one width; relative to the entry's top left corner.
struct TimelineEntry
{
    enum class Shape { Line, FromApplicant, FromStaff, Note };

    // What the geometry depends on; while it stays the same an entry needn't be laid out again.
    struct Facts
    {
        domain::Event event;
        QString sentence;
        QString mailState;
        protocol::MailStatus mail;
        QList<domain::Attachment> files;
        bool isFirstOfDay = false;
        bool isFirstUnread = false;
        int width = 0;
        bool operator==(const Facts &) const = default;
    };

    static Facts factsOf(const QModelIndex &index, int width);
    explicit TimelineEntry(Facts facts);

    bool hasBubble() const { return shape != Shape::Line; }
    QString mailLine() const; // how far the mail came, for people
    bool isCorrection() const { return facts.event.kind == domain::EventKind::FieldCorrected; }

    Facts facts;
    Shape shape = Shape::Line;
    QRectF dayHeading;
    QRectF newMarker;
    QRectF bubble;
    QRectF head; // who and when
    QRectF text; // of the message, or the sentence of a line
    QRectF foot; // how far the mail came
    QList<FilePlace> files;
    qreal height = 0;
    std::shared_ptr<QTextLayout> layout; // of the text
    std::shared_ptr<QTextLayout> footLayout;

private:
    qreal placeHeadings();
    qreal placeFiles(QPointF topLeft, qreal width); // gives the bottom
    void placeLine(qreal top);
    void placeBubble(qreal top);
};

} // namespace schalter::ui
