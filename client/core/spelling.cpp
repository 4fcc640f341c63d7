// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace schalter::client {

namespace {

constexpr qsizetype mostSeen = 20000; // words; then it begins anew
constexpr qsizetype longestWord = 60;

QString wordsKey(const QString &language) { return u"spelling-words-"_s + language; }
QString saidKey(const QString &language) { return u"spelling-said-"_s + language; }

} // namespace

Spelling::Spelling(LocalStore &store, DictionaryMaker maker, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_maker(std::move(maker))
{
}

Spelling::~Spelling()
{
    for (QThread *thread : m_loading)
        thread->wait();
}

void Spelling::load(const QString &language)
{
    if (language.isEmpty() || m_languages.contains(language))
        return;
    const QStringList own = m_store.setting(wordsKey(language)).split(u'\n', Qt::SkipEmptyParts);
    m_languages[language].own = QSet<QString>(own.begin(), own.end());
    auto found = std::make_shared<std::shared_ptr<Dictionary>>();
    QThread *thread = QThread::create([maker = m_maker, language, found] {
        if (maker)
            *found = maker(language);
    });
    thread->setParent(this);
    m_loading.append(thread);
    connect(thread, &QThread::finished, this, [this, thread, language, found] {
        m_loading.removeOne(thread);
        thread->deleteLater();
        onLoaded(language, *found);
    });
    thread->start(QThread::LowPriority);
}

void Spelling::onLoaded(const QString &language, std::shared_ptr<Dictionary> dictionary)
{
    Language &known = m_languages[language];
    known.dictionary = std::move(dictionary);
    known.isLoaded = true;
    Q_EMIT changed(language);
}

bool Spelling::isMissing(const QString &language) const
{
    const auto known = m_languages.constFind(language);
    return known != m_languages.cend() && known->isLoaded && !known->dictionary;
}

bool Spelling::isRight(const QString &word, const QString &language)
{
    const auto known = m_languages.find(language);
    if (known == m_languages.end() || !known->dictionary || word.size() < 2 || word.size() > longestWord)
        return true;
    if (known->own.contains(word) || known->own.contains(word.toLower()))
        return true;
    if (const auto seen = known->seen.constFind(word); seen != known->seen.cend())
        return *seen;
    if (known->seen.size() > mostSeen)
        known->seen.clear();
    return *known->seen.insert(word, known->dictionary->holds(word));
}

QStringList Spelling::suggestions(const QString &word, const QString &language)
{
    const auto known = m_languages.find(language);
    return known != m_languages.end() && known->dictionary ? known->dictionary->suggestions(word)
                                                           : QStringList();
}

void Spelling::learn(const QString &word, const QString &language)
{
    Language &known = m_languages[language];
    known.own.insert(word);
    m_store.saveSetting(wordsKey(language), QStringList(known.own.begin(), known.own.end()).join(u'\n'));
    Q_EMIT changed(language);
}

bool Spelling::shallSayMissing(const QString &language)
{
    if (!isMissing(language) || !m_store.setting(saidKey(language)).isEmpty())
        return false;
    m_store.saveSetting(saidKey(language), u"1"_s);
    return true;
}

} // namespace schalter::client
