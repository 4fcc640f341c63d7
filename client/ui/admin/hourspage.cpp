// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/hourspage.h"

#include "ui/objectnames.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wrappinglabel.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

QString dayText(const domain::Holiday &holiday)
{
    const int year = holiday.year > 0 ? holiday.year : 2028; // one that has every day
    return QLocale().toString(
        QDate(year, holiday.month, holiday.day), holiday.year > 0 ? u"d. MMMM yyyy"_s : u"d. MMMM"_s);
}

QString clock(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(fontOf(TextSize::Heading, QFont::DemiBold));
    return label;
}

} // namespace

HoursPage::HoursPage(client::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_days(new QTableWidget(7, 2, this))
    , m_holidays(new WrappingLabel(this))
    , m_note(new WrappingLabel(this))
{
    setObjectName(names::hoursPage);
    m_days->setObjectName(names::hoursTable);
    m_days->setAccessibleName(tr("Office hours"));
    m_days->horizontalHeader()->hide();
    m_days->horizontalHeader()->setStretchLastSection(true);
    m_days->verticalHeader()->hide();
    m_days->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_days->setShowGrid(false);
    m_days->setMaximumWidth(560);
    m_days->setFixedHeight(7 * m_days->verticalHeader()->defaultSectionSize() + 4);
    m_holidays->setObjectName(names::hoursHolidays);
    setLook(m_note, "muted");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::large, metrics::large, metrics::large);
    layout->setSpacing(metrics::small);
    layout->addWidget(heading(tr("Office hours"), this));
    layout->addWidget(m_note);
    layout->addWidget(m_days);
    layout->addSpacing(metrics::medium);
    layout->addWidget(heading(tr("Holidays"), this));
    layout->addWidget(m_holidays);
    layout->addStretch();
    connect(&session, &client::Session::stateChanged, this, &HoursPage::fill);
    fill();
}

QString HoursPage::spansOf(int weekday) const
{
    QStringList spans;
    for (const protocol::OfficeTime &time : m_session.welcome().officeHours)
        if (time.weekday == weekday)
            spans.append(clock(time.from) + u'–' + clock(time.to));
    return spans.isEmpty() ? tr("closed") : spans.join(u", "_s);
}

void HoursPage::fill()
{
    m_note->setText(tr("When messages “in office hours” go out, and when visitors of the page can start a "
                       "chat (time zone %1). "
                       "They stand in the server's configuration, under [chat]; your IT changes them there.")
                        .arg(m_session.welcome().timeZone));
    for (int day = 1; day <= 7; ++day) {
        m_days->setItem(day - 1, 0, new QTableWidgetItem(QLocale().dayName(day)));
        m_days->setItem(day - 1, 1, new QTableWidgetItem(spansOf(day)));
    }
    QStringList days;
    for (const domain::Holiday &holiday : m_session.welcome().holidays)
        days.append(dayText(holiday));
    m_holidays->setText(days.isEmpty() ? tr("none") : days.join(u" · "_s));
}

} // namespace schalter::ui
