// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>

namespace schalter::app {

// What the doctor found at one place.
struct Finding
{
    enum class Level { Fine, Warning, Broken };

    QString check; // a short name that stays, for programs
    Level level = Level::Fine;
    QString text;
    QString advice; // what to do; empty if fine

    static Finding fine(const QString &check, const QString &text) { return {check, Level::Fine, text, {}}; }
    static Finding warning(const QString &check, const QString &text, const QString &advice)
    {
        return {check, Level::Warning, text, advice};
    }
    static Finding broken(const QString &check, const QString &text, const QString &advice)
    {
        return {check, Level::Broken, text, advice};
    }
};

using Findings = QList<Finding>;

} // namespace schalter::app
