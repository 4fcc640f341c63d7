// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAction>
#include <QList>
#include <functional>

class QMenu;
class QMenuBar;

namespace schalter::ui {

enum class ActionGroup { Program, Ticket, Write, Inbox, Chat, View, Help };

// Something that can be done in a window. Its keys are set on the window, on one of its parts (scope), or are
// only shown because that part takes them itself.
struct ActionSpec
{
    QLatin1StringView id; // the QAction's object name
    ActionGroup group;
    QString text = {}; // translated, with its mnemonic
    QString keys = {}; // several are separated by "; "
    enum Keys { OfWindow, OfScope, OnlyShown } keysAre = OfWindow;
    QWidget *scope = nullptr;
    QString submenu = {}; // translated; empty: stands in the menu itself
    bool startsSection = false;
};

// All that can be done in one window. Menus, palette and the sheet of shortcuts are made from it alone, so
// that what stands in one of them stands in all.
class Actions : public QObject
{
    Q_OBJECT
public:
    struct Entry
    {
        ActionSpec spec;
        QAction *action;
        std::function<QString()> whyNot; // translated; empty: it can be done now
        std::function<bool()> isOn;      // none: it is no switch

        QString text() const; // without mnemonic
        QList<QKeySequence> sequences() const;
        QString keys() const; // as a person reads them
    };

    explicit Actions(QWidget *window);

    Entry &add(const ActionSpec &spec, std::function<void()> act, std::function<QString()> whyNot = {});
    void addSwitch(const ActionSpec &spec, std::function<bool()> isOn, std::function<void()> act);
    const QList<Entry> &entries() const { return m_entries; }
    const Entry *entry(QLatin1StringView id) const;
    void trigger(QLatin1StringView id) const;
    void fill(QMenuBar &bar);
    static QString nameOf(ActionGroup group); // translated, with its mnemonic

Q_SIGNALS:
    void refused(const QString &why);

private:
    void attachKeys(Entry &entry);
    void fill(QMenu &menu, ActionGroup group);
    void show(ActionGroup group);
    void onTriggered(QLatin1StringView id, const std::function<void()> &act);

    QWidget *m_window;
    QList<Entry> m_entries;
};

} // namespace schalter::ui
