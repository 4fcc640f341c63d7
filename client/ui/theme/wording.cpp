// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/wording.h"

#include "core/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace schalter::ui::wording {

namespace {

QString words(const char *source) { return QCoreApplication::translate("Wording", source); }

} // namespace

QString of(domain::Decision decision)
{
    switch (decision) {
    case domain::Decision::NotNeeded:
        return {};
    case domain::Decision::Undecided:
        return words(QT_TRANSLATE_NOOP("Wording", "Not decided yet"));
    case domain::Decision::Approved:
        return words(QT_TRANSLATE_NOOP("Wording", "Approved"));
    case domain::Decision::Declined:
        return words(QT_TRANSLATE_NOOP("Wording", "Declined"));
    case domain::Decision::Cancelled:
        return words(QT_TRANSLATE_NOOP("Wording", "Cancelled"));
    }
    return {};
}

QString language(const QString &code)
{
    const std::pair<QLatin1StringView, const char *> known[] = {
        {"de"_L1, QT_TRANSLATE_NOOP("Wording", "German")},
        {"fr"_L1, QT_TRANSLATE_NOOP("Wording", "French")},
        {"it"_L1, QT_TRANSLATE_NOOP("Wording", "Italian")},
        {"en"_L1, QT_TRANSLATE_NOOP("Wording", "English")}};
    for (const auto &[its, name] : known)
        if (its == code)
            return words(name);
    return code.isEmpty() ? QString() : QLocale(code).nativeLanguageName();
}

QString of(const domain::FieldError &error)
{
    const QString sentence = QCoreApplication::translate("FieldProblem", sentenceFor(error.problem));
    return sentence.contains("%1"_L1) ? sentence.arg(error.bound) : sentence;
}

QString when(const QDateTime &utc) { return client::words::when(utc, QDateTime::currentDateTimeUtc()); }

QString whenLong(const QDateTime &utc) { return QLocale().toString(utc.toLocalTime(), QLocale::LongFormat); }

QString day(const QDate &day)
{
    const qint64 days = day.daysTo(QDate::currentDate());
    if (days == 0)
        return words(QT_TRANSLATE_NOOP("Wording", "Today"));
    if (days == 1)
        return words(QT_TRANSLATE_NOOP("Wording", "Yesterday"));
    return QLocale().toString(day, QLocale::LongFormat);
}

QColor colourOf(domain::TicketState state, const Colours &colours)
{
    switch (state) {
    case domain::TicketState::Open:
        return colours.accent;
    case domain::TicketState::Pending:
        return colours.warn;
    case domain::TicketState::Closed:
        return colours.good;
    case domain::TicketState::Archived:
        break;
    }
    return colours.faint;
}

QColor colourOf(domain::Decision decision, const Colours &colours)
{
    switch (decision) {
    case domain::Decision::Approved:
        return colours.good;
    case domain::Decision::Declined:
        return colours.bad;
    case domain::Decision::Undecided:
        return colours.warn;
    default:
        return colours.muted;
    }
}

} // namespace schalter::ui::wording
