// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/focuswalk.h"

#include "ui/objectnames.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

struct Area
{
    QLatin1StringView whole;
    QLatin1StringView entrance;
};

constexpr Area areas[] = {
    {"inbox"_L1, names::inboxTable},      {names::timelineView, names::timelineView},
    {"composer"_L1, names::replyEdit},    {names::submissionTable, names::submissionTable},
    {names::notesPanel, names::noteEdit}, {names::newTicket, names::newCategory},
    {names::chatDock, names::talkEdit}};
constexpr int count = std::size(areas);

int areaOf(const QWidget *focus)
{
    for (int i = 0; focus && i < count; ++i)
        for (const QWidget *widget = focus; widget; widget = widget->parentWidget())
            if (widget->objectName() == areas[i].whole)
                return i;
    return focus ? 0 : -1; // a ticket's header lies between the inbox and the conversation
}

} // namespace

void walkFocus(QWidget &window, bool backwards)
{
    int at = areaOf(window.focusWidget());
    for (int tried = 0; tried < count; ++tried) {
        at = backwards ? (at <= 0 ? count - 1 : at - 1) : (at + 1) % count;
        for (QWidget *entrance : window.findChildren<QWidget *>(areas[at].entrance))
            if (entrance->isVisible() && entrance->isEnabled())
                return entrance->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace schalter::ui
