// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/actions/palettemodel.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace schalter::ui {

// A few letters and Enter: lies over the window until something is chosen or the focus goes, and then gives
// the focus back to where it was.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);

    void open(const QString &prompt, QList<PaletteSource> sources);
    void refresh(); // a source knows more by now
    QString typed() const;

Q_SIGNALS:
    void searched(const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool onKey(int key);
    void choose();
    void leave(bool byKey);
    void place();

    PaletteModel m_model;
    QList<PaletteSource> m_sources;
    QPointer<QWidget> m_before; // had the focus
    bool m_isOpen = false;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_hint;
};

} // namespace schalter::ui
