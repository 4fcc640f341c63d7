// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QObject>
#include <QPointer>

class QWidget;

namespace schalter::ui {

// Covers everything that the program's windows show, and their titles, while the screen is locked or somebody
// looks over the shoulder. The covers take the keys, so that nothing can be done behind them.
class Privacy : public QObject
{
    Q_OBJECT
public:
    explicit Privacy(QObject *parent = nullptr);
    ~Privacy() override;

    bool isCovered() const { return m_isCovered; }
    void cover();
    void uncover();
    void setLocked(bool locked); // by the desktop, which also unlocks

Q_SIGNALS:
    void changed(bool isCovered);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void coverWindow(QWidget *window);

    struct Covered
    {
        QPointer<QWidget> window;
        QPointer<QWidget> cover;
        QPointer<QWidget> focus;
        QString title;
    };
    QHash<QWidget *, Covered> m_windows;
    bool m_isCovered = false;
};

} // namespace schalter::ui
