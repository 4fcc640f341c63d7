// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/snoozemenu.h"

#include <QLocale>

namespace schalter::ui {

namespace {

const QTime morning(8, 0);

QDateTime nextMonday(const QDate &today) { return QDateTime(today.addDays(8 - today.dayOfWeek()), morning); }

} // namespace

SnoozeMenu::SnoozeMenu(QWidget *parent)
    : QMenu(parent)
{
    connect(this, &QMenu::aboutToShow, this, &SnoozeMenu::fill);
}

void SnoozeMenu::setSnoozed(bool isSnoozed) { m_isSnoozed = isSnoozed; }

QList<std::pair<QString, QDateTime>> SnoozeMenu::choices(const QDateTime &now)
{
    const QDateTime local = now.toLocalTime();
    const QDate today = local.date();
    QList<std::pair<QString, QDateTime>> all{
        {tr("For an &hour"), local.addSecs(3600)},
        {tr("Until &tomorrow morning"), QDateTime(today.addDays(1), morning)},
        {tr("Until &Monday"), nextMonday(today)},
        {tr("For a &week"), QDateTime(today.addDays(7), morning)},
        {tr("For a m&onth"), QDateTime(today.addMonths(1), morning)}};
    if (local.time() < QTime(13, 0))
        all.insert(1, {tr("Until this &afternoon"), QDateTime(today, QTime(14, 0))});
    return all;
}

void SnoozeMenu::fill()
{
    clear();
    const QLocale locale;
    for (const auto &[text, until] : choices(QDateTime::currentDateTime())) {
        const QString when = locale.toString(until, locale.dateTimeFormat(QLocale::ShortFormat));
        addAction(
            text + QLatin1Char('\t') + when, this, [this, until = until] { Q_EMIT chosen(until.toUTC()); });
    }
    addSeparator();
    QAction *hint = addAction(tr("It comes back earlier if the applicant answers"));
    hint->setEnabled(false);
    if (m_isSnoozed)
        addAction(tr("&Show it again now"), this, [this] { Q_EMIT chosen({}); });
}

} // namespace schalter::ui
