// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

constexpr auto systemIsDark = "schalterSystemIsDark";
constexpr auto systemIsContrast = "schalterSystemIsContrast";

const Colours &coloursFor(QApplication &application, Appearance appearance)
{
    if (!application.property(systemIsDark).isValid())
        application.setProperty(systemIsDark, coloursOf(application.palette()).isDark);
    const bool isSystem = appearance == Appearance::System;
    if (appearance == Appearance::Contrast || (isSystem && application.property(systemIsContrast).toBool()))
        return contrastColours();
    const bool isDark =
        isSystem ? application.property(systemIsDark).toBool() : appearance == Appearance::Dark;
    return isDark ? darkColours() : lightColours();
}

QString styleSheetOf(const Colours &c)
{
    QFile file(u":/client/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<const char *, QColor> names[] = {
        {"@accentHover", c.accentHover},
        {"@accentSoft", c.accentSoft},
        {"@onAccent", c.onAccent},
        {"@accent", c.accent},
        {"@window", c.window},
        {"@surface", c.surface},
        {"@sunken", c.sunken},
        {"@hover", c.hover},
        {"@selection", c.selection},
        {"@strongBorder", c.strongBorder},
        {"@border", c.border},
        {"@text", c.text},
        {"@muted", c.muted},
        {"@faint", c.faint},
        {"@onNews", c.onNews},
        {"@news", c.news},
        {"@noteBorder", c.noteBorder},
        {"@noteText", c.noteText},
        {"@note", c.note},
        {"@goodSoft", c.goodSoft},
        {"@good", c.good},
        {"@warnSoft", c.warnSoft},
        {"@warn", c.warn},
        {"@badSoft", c.badSoft},
        {"@bad", c.bad}};
    for (const auto &[name, colour] : names)
        sheet.replace(QLatin1StringView(name), colour.name());
    sheet.replace("@check"_L1, c.isDark ? "check-dark"_L1 : "check-light"_L1);
    return sheet.replace("@down"_L1, c.isDark ? "down-dark"_L1 : "down-light"_L1);
}

QFont baseFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (QFontDatabase::hasFamily(u"Inter"_s))
        font.setFamily(u"Inter"_s);
    font.setPointSizeF(qMax(font.pointSizeF(), 10.0));
    return font;
}

} // namespace

void applyTheme(QApplication &application, Appearance appearance)
{
    const Colours &colours = coloursFor(application, appearance);
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    application.setFont(baseFont());
    application.setPalette(paletteOf(colours));
    application.setStyleSheet(styleSheetOf(colours));
}

void noteSystemLook(QApplication &application, std::optional<bool> dark, std::optional<bool> contrast)
{
    if (dark)
        application.setProperty(systemIsDark, *dark);
    if (contrast)
        application.setProperty(systemIsContrast, *contrast);
}

QFont fontOf(TextSize size, QFont::Weight weight)
{
    QFont font = QApplication::font();
    const qreal factor = size == TextSize::Small     ? 0.9
                         : size == TextSize::Heading ? 1.1
                         : size == TextSize::Title   ? 1.5
                                                     : 1.0;
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

void setLook(QWidget *widget, const char *look)
{
    widget->setProperty("look", QLatin1StringView(look));
    if (widget->testAttribute(Qt::WA_WState_Polished)) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

} // namespace schalter::ui
