// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/inboxmodel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace schalter::ui {

// Which tickets the inbox shows. The item data of the state box is "work", "all" or a state's name.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    client::InboxFilter filter() const;
    void setFilter(const client::InboxFilter &filter);
    QLineEdit *search() const { return m_search; }
    static client::InboxFilter usual() { return {}; }

Q_SIGNALS:
    void filterChanged(const schalter::client::InboxFilter &filter);
    void leftDownwards(); // from the search field into the table

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *makeChip(const QString &text, const QString &hint, QLatin1StringView name);
    void tell();

    QLineEdit *m_search;
    QComboBox *m_state;
    QPushButton *m_mine;
    QPushButton *m_unread;
    QTimer m_typing;
};

} // namespace schalter::ui
