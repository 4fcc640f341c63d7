// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/figures.h"

#include <QCoreApplication>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

namespace {

constexpr QChar byteOrderMark(0xfeff);

// A spreadsheet would calculate what begins like this, whoever typed it.
QString defused(QString cell)
{
    if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front()))
        cell.prepend(u'\'');
    if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r'))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell;
}

QString line(const QStringList &cells)
{
    QStringList safe;
    for (const QString &cell : cells)
        safe.append(defused(cell));
    return safe.join(u',') + u"\r\n"_s;
}

QString nameFor(const QList<Category> &categories, CategoryId id, const QString &language)
{
    for (const Category &category : categories)
        if (category.id == id)
            return category.name.in(language);
    return {};
}

QStringList heads(const Texts &texts, const QString &language)
{
    QStringList words;
    for (const char *source :
         {QT_TRANSLATE_NOOP("Figures", "Category"), QT_TRANSLATE_NOOP("Figures", "Answered"),
          QT_TRANSLATE_NOOP("Figures", "Without an answer"),
          QT_TRANSLATE_NOOP("Figures", "Usual wait in minutes (half had an answer by then)"),
          QT_TRANSLATE_NOOP("Figures", "Long wait in minutes (nine of ten had one by then)")})
        words.append(texts(language, "Figures", source));
    const QString open = texts(language, "Figures", QT_TRANSLATE_NOOP("Figures", "Open for up to %1 days"));
    for (const int days : figureAges)
        words.append(QString(open).arg(days));
    words.append(texts(language, "Figures", QT_TRANSLATE_NOOP("Figures", "Open for longer")));
    return words;
}

} // namespace

QString csvOf(
    const Figures &figures, const QList<Category> &categories, const Texts &texts, const QString &language)
{
    QStringList head = heads(texts, language);
    const QString arrivals = texts(language, "Figures", QT_TRANSLATE_NOOP("Figures", "Came in from %1"));
    for (const QDate &start : figures.starts)
        head.append(QString(arrivals).arg(start.toString(Qt::ISODate)));
    QString csv = byteOrderMark + line(head);
    for (const CategoryFigures &row : figures.categories) {
        QStringList cells{nameFor(categories, row.category, language)};
        for (const int number : {row.answered, row.unanswered, row.medianMinutes, row.slowestMinutes})
            cells.append(QString::number(number));
        for (const int number : row.openByAge + row.arrivals)
            cells.append(QString::number(number));
        csv += line(cells);
    }
    return csv;
}

} // namespace schalter::services
