// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/figurespage.h"

#include "core/words.h"
#include "ui/charts/barchart.h"
#include "ui/charts/rowchart.h"
#include "ui/objectnames.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinebar.h"
#include "ui/widgets/wrappinglabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTimeZone>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace schalter::domain;

namespace schalter::ui {

namespace {

int sumOf(const QList<int> &numbers) { return std::accumulate(numbers.begin(), numbers.end(), 0); }

QString duration(int minutes)
{
    if (minutes < 60)
        return FiguresPage::tr("%n min", nullptr, minutes);
    if (minutes < 48 * 60)
        return FiguresPage::tr("%n h", nullptr, (minutes + 30) / 60);
    return FiguresPage::tr("%n day(s)", nullptr, (minutes + 720) / 1440);
}

QStringList ageNames()
{
    QStringList names;
    for (const int days : figureAges)
        names.append(FiguresPage::tr("up to %n day(s)", nullptr, days));
    names.append(FiguresPage::tr("older"));
    return names;
}

QString axisLabel(FigureStep step, const QDate &start)
{
    return step == FigureStep::Month ? QLocale().toString(start, u"MMM yy"_s) : start.toString(u"d.M."_s);
}

QString stepName(FigureStep step, const QDate &start)
{
    switch (step) {
    case FigureStep::Day:
        return QLocale().toString(start, QLocale::ShortFormat);
    case FigureStep::Week:
        return FiguresPage::tr("Week of %1").arg(QLocale().toString(start, QLocale::ShortFormat));
    case FigureStep::Month:
        return QLocale().toString(start, u"MMMM yyyy"_s);
    }
    return {};
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(fontOf(TextSize::Heading, QFont::DemiBold));
    return label;
}

QLabel *hint(const QString &text, QWidget *parent)
{
    auto *label = new WrappingLabel(parent);
    label->setText(text);
    label->setFont(fontOf(TextSize::Small));
    setLook(label, "muted");
    return label;
}

} // namespace

FiguresPage::FiguresPage(client::Session &session, const client::Catalogue *catalogue, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_catalogue(catalogue)
    , m_bar(new InlineBar(this))
    , m_views(new QStackedWidget(this))
{
    setObjectName(names::figuresPage);
    m_bar->setObjectName(names::figuresBar);
    m_table = new QTableWidget(this);
    m_table->setObjectName(names::figuresTable);
    m_table->setAccessibleName(tr("Figures"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_views->addWidget(makeCharts());
    m_views->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::large, metrics::large, metrics::large);
    layout->setSpacing(metrics::small);
    layout->addLayout(makeChoice());
    layout->addWidget(m_bar);
    layout->addWidget(m_views, 1);
    connect(&session, &client::Session::stateChanged, this, [this] {
        if (m_session.isOnline() && isVisible())
            load();
    });
}

QLayout *FiguresPage::makeChoice()
{
    m_span = new QComboBox(this);
    m_span->setObjectName(names::figuresSpan);
    m_span->setAccessibleName(tr("Span of time"));
    m_span->addItem(tr("Last 30 days"), 30);
    m_span->addItem(tr("Last 3 months"), 91);
    m_span->addItem(tr("Last 12 months"), 365);
    m_span->addItem(tr("Last 3 years"), 3 * 365);
    m_category = new QComboBox(this);
    m_category->setObjectName(names::figuresCategory);
    m_category->setAccessibleName(tr("Category"));
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_asTable = new QPushButton(tr("As a &table"), this);
    m_asTable->setObjectName(names::figuresAsTable);
    m_asTable->setCheckable(true);
    setLook(m_asTable, "chip");
    auto *file = new QPushButton(tr("&Export as CSV…"), this);
    file->setObjectName(names::figuresExport);
    auto *layout = new QHBoxLayout;
    layout->addWidget(m_span);
    layout->addWidget(m_category);
    layout->addStretch();
    layout->addWidget(m_asTable);
    layout->addWidget(file);
    connect(m_span, &QComboBox::activated, this, &FiguresPage::load);
    connect(m_category, &QComboBox::activated, this, &FiguresPage::showFigures);
    connect(m_asTable, &QPushButton::toggled, this, [this](bool isOn) { m_views->setCurrentIndex(isOn); });
    connect(file, &QPushButton::clicked, this, [this] {
        exportTo(QFileDialog::getSaveFileName(
            this, tr("Export the figures"), u"schalter.csv"_s, tr("Table (*.csv)")));
    });
    return layout;
}

QWidget *FiguresPage::makeCharts()
{
    auto *content = new QWidget(this);
    m_arrivals = new BarChart(tr("What came in"), content);
    m_arrivals->setObjectName(names::figuresArrivals);
    m_waits = new RowChart(tr("Waiting time to the first answer"), {tr("wait")}, content);
    m_waits->setObjectName(names::figuresWaits);
    m_ages = new RowChart(tr("Still to do, by age"), ageNames(), content);
    m_ages->setObjectName(names::figuresAges);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, metrics::small, metrics::small, 0);
    layout->addWidget(heading(tr("What came in"), content));
    layout->addWidget(m_arrivals);
    layout->addSpacing(metrics::large);
    layout->addWidget(heading(tr("Waiting time to the first answer"), content));
    layout->addWidget(
        hint(tr("Half of the applicants had an answer by then; in brackets nine of ten."), content));
    layout->addWidget(m_waits);
    layout->addSpacing(metrics::large);
    layout->addWidget(heading(tr("Still to do, by age"), content));
    layout->addWidget(hint(tr("Open tickets and those being worked on, as of now."), content));
    layout->addWidget(m_ages);
    layout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void FiguresPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

std::pair<QDate, QDate> FiguresPage::span() const
{
    const QTimeZone zone(m_session.welcome().timeZone.toLatin1()); // the office's own days
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDate today = (zone.isValid() ? now.toTimeZone(zone) : now.toLocalTime()).date();
    return {today.addDays(1 - m_span->currentData().toInt()), today};
}

void FiguresPage::load()
{
    const auto [from, to] = span();
    m_session.request<protocol::ListFigures>(
        {from, to}, this, [this, asked = ++m_asked](const Result<protocol::FiguresCounted> &answer) {
            if (asked == m_asked)
                onFigures(answer);
        });
}

void FiguresPage::onFigures(const Result<protocol::FiguresCounted> &answer)
{
    if (!answer)
        return m_bar->say(InlineBar::Kind::Error, client::words::of(answer.error()));
    m_bar->clear();
    m_figures = *answer;
    fillCategories();
    showFigures();
}

void FiguresPage::fillCategories()
{
    const qint64 chosen = m_category->currentData().toLongLong();
    m_category->clear();
    m_category->addItem(tr("All categories"), 0);
    for (const CategoryFigures &each : m_figures.categories)
        m_category->addItem(nameOf(each.category), each.category.value);
    m_category->setCurrentIndex(qMax(0, m_category->findData(chosen)));
}

QString FiguresPage::nameOf(CategoryId id) const
{
    const auto all = m_catalogue ? m_catalogue->categories() : QList<Category>(); // also others'
    for (const Category &category : all)
        if (category.id == id)
            return category.name.in(m_session.language());
    const auto category = m_session.category(id);
    return category ? category->name.in(m_session.language()) : tr("Category %1").arg(id.value);
}

QList<CategoryFigures> FiguresPage::shown() const
{
    const CategoryId chosen{m_category->currentData().toLongLong()};
    QList<CategoryFigures> rows = m_figures.categories;
    if (chosen.isValid())
        rows.removeIf([chosen](const CategoryFigures &each) { return each.category != chosen; });
    return rows;
}

void FiguresPage::showFigures()
{
    const QList<CategoryFigures> rows = shown();
    QList<BarChart::Bar> bars;
    for (qsizetype step = 0; step < m_figures.starts.size(); ++step) {
        const QDate start = m_figures.starts.at(step);
        int came = 0;
        for (const CategoryFigures &row : rows)
            came += row.arrivals.value(step);
        bars.append({axisLabel(m_figures.step, start), stepName(m_figures.step, start), came});
    }
    m_arrivals->setBars(bars);
    QList<RowChart::Row> waits;
    QList<RowChart::Row> ages;
    for (const CategoryFigures &row : rows) {
        const QString wait =
            row.answered > 0 ? tr("%1 (%2)").arg(duration(row.medianMinutes), duration(row.slowestMinutes))
                             : tr("no answer yet");
        waits.append({nameOf(row.category), {row.medianMinutes}, wait});
        ages.append({nameOf(row.category), row.openByAge, QString::number(sumOf(row.openByAge))});
    }
    m_waits->setRows(waits);
    m_ages->setRows(ages);
    fillTable();
}

void FiguresPage::fillTable()
{
    const QStringList fixed{tr("Category"),          tr("Came in"),    tr("Answered"),
                            tr("Without an answer"), tr("Usual wait"), tr("Nine of ten")};
    const QList<CategoryFigures> rows = shown();
    m_table->setColumnCount(int(fixed.size() + ageNames().size()));
    m_table->setHorizontalHeaderLabels(fixed + ageNames());
    m_table->setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        const CategoryFigures &own = rows.at(row);
        QStringList cells{
            nameOf(own.category),
            QString::number(sumOf(own.arrivals)),
            QString::number(own.answered),
            QString::number(own.unanswered),
            own.answered ? duration(own.medianMinutes) : u"–"_s,
            own.answered ? duration(own.slowestMinutes) : u"–"_s};
        for (const int number : own.openByAge)
            cells.append(QString::number(number));
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            if (column > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
}

void FiguresPage::exportTo(const QString &path)
{
    if (path.isEmpty())
        return;
    const auto [from, to] = span();
    m_session.request<protocol::ExportFigures>(
        {from, to, QLocale().name().left(2)}, this,
        [this, path](const Result<protocol::FiguresFile> &answer) {
            if (!answer)
                return m_bar->say(InlineBar::Kind::Error, client::words::of(answer.error()));
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(answer->text.toUtf8()) < 0 || !file.commit())
                return m_bar->say(
                    InlineBar::Kind::Error, tr("%1 could not be written: %2").arg(path, file.errorString()));
            m_bar->say(InlineBar::Kind::Info, tr("Exported to %1.").arg(path));
        });
}

} // namespace schalter::ui
