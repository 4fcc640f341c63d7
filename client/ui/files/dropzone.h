// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QMimeData;

namespace schalter::ui {

// Lies over a place while files are dragged across it and says what dropping them there would do. Takes what
// is dropped on the place or anything in it.
class DropZone : public QWidget
{
    Q_OBJECT
public:
    DropZone(QWidget &place, bool isInternal);

    void setWords(const QString &words) { m_words = words; }
    void setOpen(bool isOpen) { m_isOpen = isOpen; } // else nothing can be dropped
    void watch(QWidget &inner);                      // one that takes drops itself

Q_SIGNALS:
    void dropped(const QMimeData &data);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool handle(QEvent *event);

    QWidget &m_place;
    const bool m_isInternal;
    QString m_words;
    bool m_isOpen = true;
};

} // namespace schalter::ui
