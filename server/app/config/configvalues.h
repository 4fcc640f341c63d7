// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/config/config.h"
#include "app/toml/tomlreader.h"

// What several tables of the configuration have: addresses, paths, numbers within bounds, one of some words.
namespace schalter::app {

void readListenAddress(TomlReader &reader, const QString &key, ListenAddress &target);
void readPath(TomlReader &reader, const QString &key, const QDir &base, QString &target);
void readExistingFile(TomlReader &reader, const QString &key, const QDir &base, QString &target);

template<class Number>
void readNumber(TomlReader &reader, const QString &key, qint64 least, qint64 most, Number &target)
{
    const auto number = reader.integer(key);
    if (number && (*number < least || *number > most))
        reader.wrong(key, QStringLiteral("a whole number from %1 to %2").arg(least).arg(most));
    else if (number)
        target = Number(*number);
}

// The words in the order of the enumeration.
template<class E>
void readWord(TomlReader &reader, const QString &key, const QStringList &words, E &target)
{
    const auto word = reader.text(key);
    if (word && !words.contains(*word))
        reader.wrong(key, QStringLiteral("one of \"%1\"").arg(words.join(QStringLiteral("\", \""))));
    else if (word)
        target = E(words.indexOf(*word));
}

} // namespace schalter::app
