// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/windowactions.h"

#include "core/fuzzy.h"
#include "ui/actions/commandpalette.h"
#include "ui/actions/focuswalk.h"
#include "ui/actions/shortcutsheet.h"

using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

const char *iconOf(ActionGroup group)
{
    switch (group) {
    case ActionGroup::Ticket:
        return "file-text";
    case ActionGroup::Write:
        return "pencil";
    case ActionGroup::Inbox:
        return "inbox";
    case ActionGroup::View:
        return "eye";
    default:
        return "info";
    }
}

} // namespace

WindowActions::WindowActions(Actions &actions, QWidget &window, const QString &prompt)
    : QObject(&window)
    , m_actions(actions)
    , m_window(window)
    , m_palette(new CommandPalette(&window))
{
    alsoFind([this](const QString &typed) { return this->actions(typed); });
    m_actions.add({"palette"_L1, ActionGroup::Program, tr("&Find anything…"), u"Ctrl+K"_s}, [this, prompt] {
        m_palette->open(prompt, m_sources);
    });
}

void WindowActions::addAreasAndHelp()
{
    m_actions.add({"view.nextArea"_L1, ActionGroup::View, tr("&Next area"), u"F6"_s}, [this] {
        walkFocus(m_window, false);
    });
    m_actions.add({"view.previousArea"_L1, ActionGroup::View, tr("&Previous area"), u"Shift+F6"_s}, [this] {
        walkFocus(m_window, true);
    });
    m_actions.add({"help.keys"_L1, ActionGroup::Help, tr("&Keyboard shortcuts"), u"F1; ?"_s}, [this] {
        if (!m_sheet)
            m_sheet = new ShortcutSheet(m_actions, &m_window);
        m_sheet->open();
    });
}

QList<PaletteItem> WindowActions::actions(const QString &typed) const
{
    QList<PaletteItem> items;
    for (const Actions::Entry &entry : m_actions.entries()) {
        const QString why = entry.whyNot ? entry.whyNot() : QString();
        const QString group = Actions::nameOf(entry.spec.group).remove(u'&');
        const int score = client::fuzzyScore(typed, entry.text());
        if (entry.spec.id == "palette"_L1 || score == 0 || (typed.isEmpty() && !why.isEmpty()))
            continue;
        items.append(
            {entry.text(), why.isEmpty() ? group : why, entry.keys(), iconOf(entry.spec.group), why.isEmpty(),
             score, [action = entry.action] { action->trigger(); }});
    }
    return items;
}

} // namespace schalter::ui
