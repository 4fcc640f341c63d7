// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace schalter::ui {

class IconLabel;

// Says something at the place that it is about, instead of a dialog; hidden until it has something to say.
class InlineBar : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Info, Warning, Error };

    explicit InlineBar(QWidget *parent = nullptr);

    void say(Kind kind, const QString &text);
    void clear();
    QString text() const;
    QPushButton *addButton(const QString &text, QLatin1StringView objectName);
    void setDismissable(bool dismissable);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    IconLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_layout;
    QToolButton *m_dismiss;
};

} // namespace schalter::ui
