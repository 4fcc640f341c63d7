// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/icon.h"

#include <QEvent>
#include <QLabel>

namespace schalter::ui {

// Shows an icon, in the colours of the present appearance.
class IconLabel : public QLabel
{
public:
    using QLabel::QLabel;

    void setIcon(const char *name, Ink ink, int size)
    {
        m_name = name;
        m_ink = ink;
        m_size = size;
        draw();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange && m_name)
            draw();
    }

private:
    void draw() { setPixmap(icon(m_name, m_ink).pixmap(m_size)); }

    const char *m_name = nullptr;
    Ink m_ink = Ink::Muted;
    int m_size = 0;
};

} // namespace schalter::ui
