// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/modulechoice.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::client {

namespace {

// How well a module answers to a word; 0: not at all.
int matchOf(const TextModule &module, const QString &word)
{
    if (module.keyword.compare(word, Qt::CaseInsensitive) == 0)
        return 100;
    if (module.keyword.startsWith(word, Qt::CaseInsensitive))
        return 60;
    if (module.title.startsWith(word, Qt::CaseInsensitive))
        return 50;
    if (module.title.contains(u' ' + word, Qt::CaseInsensitive))
        return 40;
    if (module.title.contains(word, Qt::CaseInsensitive))
        return 20;
    for (const QString &text : module.text.texts())
        if (text.contains(word, Qt::CaseInsensitive))
            return 5;
    return 0;
}

int matchOf(const TextModule &module, const QStringList &words)
{
    int total = 1;
    for (const QString &word : words) {
        const int match = matchOf(module, word);
        if (match == 0)
            return 0;
        total += match;
    }
    return total;
}

} // namespace

ModuleChoice::ModuleChoice(TextModules &modules, const Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_modules(modules)
    , m_session(session)
{
    connect(&modules, &TextModules::changed, this, &ModuleChoice::choose);
    choose();
}

void ModuleChoice::setCategory(CategoryId category)
{
    m_category = category;
    choose();
}

void ModuleChoice::setSearch(const QString &typed)
{
    m_words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    choose();
}

const TextModule *ModuleChoice::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_chosen.size() ? &m_chosen.at(index.row()) : nullptr;
}

int ModuleChoice::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chosen.size());
}

QVariant ModuleChoice::data(const QModelIndex &index, int role) const
{
    const TextModule *module = at(index);
    if (!module)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return module->title;
    case KeywordRole:
        return module->keyword;
    case PlaceRole:
        return placeOf(*module);
    case Qt::AccessibleTextRole:
        return QStringList{module->title, module->keyword, placeOf(*module)}.join(u", "_s);
    default:
        return {};
    }
}

void ModuleChoice::choose()
{
    struct Candidate
    {
        const TextModule *module;
        int match;
        double usage;
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<Candidate> found;
    for (const TextModule &module : m_modules.all()) {
        const bool suits =
            !m_category.isValid() || !module.category.isValid() || module.category == m_category;
        const int match = suits ? matchOf(module, m_words) : 0;
        if (match > 0)
            found.append({&module, match, m_modules.usage(module.id, now)});
    }
    std::stable_sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
        if (a.match != b.match)
            return a.match > b.match;
        if (a.usage != b.usage)
            return a.usage > b.usage;
        return a.module->title.localeAwareCompare(b.module->title) < 0;
    });
    beginResetModel();
    m_chosen.clear();
    for (const Candidate &candidate : found)
        m_chosen.append(*candidate.module);
    endResetModel();
}

QString ModuleChoice::placeOf(const TextModule &module) const
{
    if (module.owner.isValid())
        return tr("Personal");
    const auto category = m_session.category(module.category);
    if (category)
        return category->name.in(m_session.language());
    return module.category.isValid() ? QString() : tr("All categories");
}

} // namespace schalter::client
