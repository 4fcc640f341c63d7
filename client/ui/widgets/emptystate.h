// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLabel;
class QPushButton;

namespace schalter::ui {

class IconLabel;

// What stands where nothing is: why, and what can be done about it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void tell(const char *iconName, const QString &title, const QString &text, const QString &action = {});
    QPushButton *button() const { return m_button; }
    QString title() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fit();

    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace schalter::ui
