// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/inboxviews.h"

#include <QPushButton>

class QMenu;

namespace schalter::ui {

// The views on the inbox with what is unread in each; the button shows which one it is.
class ViewMenu : public QPushButton
{
    Q_OBJECT
public:
    ViewMenu(client::InboxViews &views, QWidget *parent);

    void showFilter(const client::InboxFilter &filter); // which of them is it?

Q_SIGNALS:
    void chosen(const schalter::domain::SavedView &view);
    void saveWanted();

private:
    void fill();
    void refresh();

    client::InboxViews &m_views;
    client::InboxFilter m_filter;
};

} // namespace schalter::ui
