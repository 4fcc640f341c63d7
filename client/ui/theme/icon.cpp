// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

QPixmap render(const QString &name, const QColor &colour, const QSize &pixels)
{
    const QString key =
        u"schalter-%1-%2-%3x%4"_s.arg(name, colour.name()).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/client/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer svg(file.readAll().replace("currentColor", colour.name().toLatin1()));
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    svg.render(&painter);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// Asks for the colour when it paints, so that a change of the theme needs no new icons.
class StrokeIconEngine : public QIconEngine
{
public:
    StrokeIconEngine(QString name, Ink ink)
        : m_name(std::move(name))
        , m_ink(ink)
    {
    }

    QIconEngine *clone() const override { return new StrokeIconEngine(*this); }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const Colours &colours = presentColours();
        return render(
            m_name, mode == QIcon::Disabled ? colours.strongBorder : colourOf(m_ink, colours), size);
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
    }

private:
    QString m_name;
    Ink m_ink;
};

} // namespace

QColor colourOf(Ink ink, const Colours &c)
{
    switch (ink) {
    case Ink::Text:
        return c.text;
    case Ink::Muted:
        return c.muted;
    case Ink::Accent:
        return c.accent;
    case Ink::OnAccent:
        return c.onAccent;
    case Ink::Note:
        return c.noteText;
    case Ink::Good:
        return c.good;
    case Ink::Warn:
        return c.warn;
    case Ink::Bad:
        return c.bad;
    case Ink::OnNews:
        return c.onNews;
    }
    return c.text;
}

QIcon icon(const char *name, Ink ink) { return QIcon(new StrokeIconEngine(QString::fromLatin1(name), ink)); }

void paintIcon(QPainter &painter, const QRect &rect, const char *name, const QColor &colour)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    painter.drawPixmap(rect, render(QString::fromLatin1(name), colour, rect.size() * ratio));
}

} // namespace schalter::ui
