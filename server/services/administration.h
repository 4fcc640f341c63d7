// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/category.h"
#include "domain/history.h"
#include "domain/textmodule.h"
#include "services/repositories.h"

// What the use cases of administrators write down.
namespace schalter::services {

// Who does it, and when; without a user: the server's command line.
struct Doer
{
    domain::UserId user = {};
    QDateTime at = QDateTime::currentDateTimeUtc();
};

// What is compared to say what has changed; nothing secret.
QJsonObject recordOf(const domain::User &user);
QJsonObject recordOf(const domain::Category &category);
QJsonObject recordOf(const domain::TextModule &module);

// Writes down who did what to which; before and after: as they were and are.
void noteHistory(
    Repositories &repositories, const Doer &doer, domain::HistoryKind kind, domain::HistoryAction action,
    const QString &subject, const QJsonObject &before = {}, const QJsonObject &after = {});

// As added, or as changed where there was one before.
template<class T, class ToRecord>
void noteSaved(
    Repositories &repositories, const Doer &doer, domain::HistoryKind kind, const QString &subject,
    const std::optional<T> &before, const T &after, ToRecord record)
{
    const auto action = before ? domain::HistoryAction::Changed : domain::HistoryAction::Added;
    noteHistory(
        repositories, doer, kind, action, subject, before ? record(*before) : QJsonObject(), record(after));
}

} // namespace schalter::services
