// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/conflictpanel.h"

#include "ui/admin/placename.h"
#include "ui/objectnames.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wrappinglabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

namespace schalter::ui {

namespace {

constexpr int placeColumn = 0, mineColumn = 1, hersColumn = 2;
constexpr int mostRows = 6;

} // namespace

ConflictPanel::ConflictPanel(QLatin1StringView theirs, QLatin1StringView mine, QWidget *parent)
    : QFrame(parent)
    , m_what(new WrappingLabel(this))
    , m_table(new QTableWidget(0, 3, this))
{
    setLook(this, "bar-warn");
    m_table->setObjectName(names::conflictTable);
    m_table->setAccessibleName(tr("What differs"));
    m_table->setHorizontalHeaderLabels({QString(), tr("Yours"), tr("Hers")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    auto *allHers = new QPushButton(tr("All of hers"), this);
    allHers->setObjectName(theirs);
    auto *allMine = new QPushButton(tr("All of mine"), this);
    allMine->setObjectName(mine);
    auto *save = new QPushButton(tr("Save what is chosen"), this);
    save->setObjectName(names::conflictSave);
    setLook(save, "primary");
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(allMine);
    buttons->addWidget(allHers);
    buttons->addStretch();
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::medium, metrics::small, metrics::medium, metrics::small);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_what);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    connect(allHers, &QPushButton::clicked, this, [this] { chooseAll(true); });
    connect(allMine, &QPushButton::clicked, this, [this] { chooseAll(false); });
    connect(save, &QPushButton::clicked, this, &ConflictPanel::settled);
    const auto chosen = [this](int row, int column) {
        if (column != placeColumn)
            choose(row, column == hersColumn);
    };
    connect(m_table, &QTableWidget::cellClicked, this, chosen);
    connect(m_table, &QTableWidget::cellActivated, this, chosen);
    hide();
}

void ConflictPanel::show(const QString &what, const QList<client::Difference> &differences)
{
    m_what->setText(what);
    setVisible(!differences.isEmpty());
    if (differences == m_differences)
        return;
    for (const client::Difference &difference : differences)
        if (!m_differences.contains(difference) && difference.isOnlyTheirs)
            m_hers.insert(difference.place); // I have not touched it
    m_differences = differences;
    if (differences.isEmpty())
        m_hers.clear();
    m_table->setRowCount(int(differences.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        paintRow(row);
    const int rows = qMin(mostRows, m_table->rowCount());
    m_table->setFixedHeight(
        m_table->horizontalHeader()->sizeHint().height() +
        rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth());
}

QSet<QString> ConflictPanel::hers() const
{
    QSet<QString> places;
    for (const client::Difference &difference : m_differences)
        if (m_hers.contains(difference.place))
            places.insert(difference.place);
    return places;
}

void ConflictPanel::choose(int row, bool isHers)
{
    const QString place = m_differences.at(row).place;
    if (isHers)
        m_hers.insert(place);
    else
        m_hers.remove(place);
    paintRow(row);
}

void ConflictPanel::chooseAll(bool areHers)
{
    for (int row = 0; row < m_table->rowCount(); ++row)
        choose(row, areHers);
}

void ConflictPanel::paintRow(int row)
{
    const client::Difference &difference = m_differences.at(row);
    const bool isHers = m_hers.contains(difference.place);
    const auto set = [this, row](int column, const QString &text, bool isChosen) {
        auto *item = new QTableWidgetItem(isChosen ? QStringLiteral("✓ ") + text : text);
        QFont font = item->font();
        font.setBold(isChosen);
        item->setFont(font);
        if (column != placeColumn && !isChosen)
            item->setForeground(presentColours().muted);
        item->setToolTip(text);
        item->setData(
            Qt::AccessibleTextRole, isChosen ? tr("Chosen: %1").arg(text) : tr("Not chosen: %1").arg(text));
        m_table->setItem(row, column, item);
    };
    const auto shown = [](const QJsonValue &value) {
        const QString text = valueText(value);
        return text.isEmpty() ? tr("(nothing)") : text;
    };
    set(placeColumn, placeName(difference.place), false);
    set(mineColumn, shown(difference.mine), !isHers);
    set(hersColumn, shown(difference.theirs), isHers);
}

} // namespace schalter::ui
