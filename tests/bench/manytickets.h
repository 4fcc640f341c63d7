// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/people.h"
#include "world.h"

namespace schalter::test {

// Fills an office with tickets as a Swiss municipality has them: a few categories, most closed, German words
// by Zipf's law. Past the use cases, so that a million takes minutes.
class ManyTickets
{
public:
    explicit ManyTickets(World &world);

    void add(int count);
    const domain::User &reader() const { return m_reader; }
    const QList<domain::Category> &categories() const { return m_categories; }

private:
    World &m_world;
    QList<domain::Category> m_categories;
    QList<domain::User> m_people;
    domain::User m_reader;
};

} // namespace schalter::test
