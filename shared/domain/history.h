// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"
#include "domain/names.h"

#include <QDateTime>
#include <QJsonObject>

namespace schalter::domain {

// What an administrative change was about.
enum class HistoryKind { Person, Category, Form, Resource, Module, Catalogue };

template<>
inline constexpr auto enumNames<HistoryKind> = std::to_array<std::pair<HistoryKind, const char *>>({
    {HistoryKind::Person, "person"},
    {HistoryKind::Category, "category"},
    {HistoryKind::Form, "form"},
    {HistoryKind::Resource, "resource"},
    {HistoryKind::Module, "module"},
    {HistoryKind::Catalogue, "catalogue"},
});

enum class HistoryAction { Added, Changed, Removed, Retired, Disabled, Enabled, Password, Imported, Ordered };

template<>
inline constexpr auto enumNames<HistoryAction> = std::to_array<std::pair<HistoryAction, const char *>>({
    {HistoryAction::Added, "added"},
    {HistoryAction::Changed, "changed"},
    {HistoryAction::Removed, "removed"},
    {HistoryAction::Retired, "retired"},
    {HistoryAction::Disabled, "disabled"},
    {HistoryAction::Enabled, "enabled"},
    {HistoryAction::Password, "password"},
    {HistoryAction::Imported, "imported"},
    {HistoryAction::Ordered, "ordered"},
});

// Who has changed what of the office's own affairs. Never changed itself.
struct HistoryEntry
{
    qint64 id = 0;
    QDateTime at;
    UserId actor; // none: the server's command line
    QString actorName;
    HistoryKind kind = HistoryKind::Person;
    HistoryAction action = HistoryAction::Changed;
    QString subject;     // her login, a code, a slug, a key, a title
    QJsonObject changes; // by place: an object with "old" and "new"
    bool operator==(const HistoryEntry &) const = default;
};

// Which entries are wanted, newest first.
struct HistoryFilter
{
    QList<HistoryKind> kinds; // empty: all
    QString search;           // part of the actor's name or the subject
    qint64 before = 0;        // the last one of the page before; 0: from the newest on
    int limit = 100;
};

} // namespace schalter::domain
