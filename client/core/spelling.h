// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/localstore.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <functional>
#include <memory>

class QThread;

namespace schalter::client {

// Words of one language. Asked by one thread at a time.
class Dictionary
{
    Q_DISABLE_COPY_MOVE(Dictionary)
public:
    Dictionary() = default;
    virtual ~Dictionary() = default;
    virtual bool holds(const QString &word) = 0;
    virtual QStringList suggestions(const QString &word) = 0;
};

// Gives a language's dictionary, or none where this computer has none; called in a thread of its own, as
// loading takes its time.
using DictionaryMaker = std::function<std::unique_ptr<Dictionary>(const QString &language)>;

// Which words are right: those of the dictionary and those that this person has added. Until a dictionary is
// loaded every word is.
class Spelling : public QObject
{
    Q_OBJECT
public:
    Spelling(LocalStore &store, DictionaryMaker maker, QObject *parent = nullptr);
    ~Spelling() override;

    void load(const QString &language); // ends in changed()
    bool isMissing(const QString &language) const;
    bool isRight(const QString &word, const QString &language);
    QStringList suggestions(const QString &word, const QString &language);
    void learn(const QString &word, const QString &language); // kept over restarts
    bool shallSayMissing(const QString &language);            // once a language, ever

Q_SIGNALS:
    void changed(const QString &language);

private:
    struct Language
    {
        std::shared_ptr<Dictionary> dictionary;
        bool isLoaded = false;
        QSet<QString> own;
        QHash<QString, bool> seen; // what it said of a word: typing asks for the same ones again and again
    };

    void onLoaded(const QString &language, std::shared_ptr<Dictionary> dictionary);

    LocalStore &m_store;
    DictionaryMaker m_maker;
    QHash<QString, Language> m_languages;
    QList<QThread *> m_loading;
};

} // namespace schalter::client
