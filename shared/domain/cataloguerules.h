// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/category.h"
#include "domain/flaw.h"
#include "domain/form.h"

#include <QSet>

// What may stand in the catalogue: the bounds of what an administrator can define.
namespace schalter::domain {

// Everything that is wrong; empty: it can be saved.
QList<Flaw> flawsOf(const Category &category);
QList<Flaw> flawsOf(const Form &form);
QList<Flaw> flawsOf(const Resource &resource);

bool isCatalogueKey(
    const QString &text); // of a form, a field, a choice, a resource: [a-z0-9][a-z0-9_-]{0,39}

// Notes flaws below a place; what forms and resources have in common.
class FlawFinder
{
public:
    explicit FlawFinder(QString place = {})
        : m_place(std::move(place))
    {
    }
    FlawFinder at(const QString &place) const { return FlawFinder(placeOf(place)); }

    void add(const QString &place, const char *text, const QStringList &arguments = {});
    void unless(bool holds, const QString &place, const char *text, const QStringList &arguments = {});
    void key(const QString &place, const QString &key, QSet<QString> &used);
    void text(const QString &place, const LocalizedText &text, int most, bool needed);
    void options(const QString &place, const QList<Option> &options, int most);
    void take(const FlawFinder &other) { m_found += other.m_found; }
    const QList<Flaw> &found() const { return m_found; }

private:
    QString placeOf(const QString &place) const { return m_place.isEmpty() ? place : m_place + u'.' + place; }

    QString m_place;
    QList<Flaw> m_found;
};

} // namespace schalter::domain
