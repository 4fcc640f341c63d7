// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/figures.h"
#include "domain/result.h"
#include "services/office.h"
#include "services/repositories.h"
#include "services/texts.h"

namespace schalter::services {

struct FiguresRequest
{
    domain::UserId user;
    QDate from;
    QDate to; // the last day
};

// How much comes in, how long applicants wait, what is still to do; of the categories that a lead is entitled
// to, and of all for an administrator.
class CountFigures
{
public:
    explicit CountFigures(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Figures> operator()(
        Repositories &repositories, const FiguresRequest &request) const;

private:
    const Office &m_office;
};

// As a table for spreadsheets (RFC 4180, UTF-8 with a byte order mark), one row a category. What begins like
// a formula is defused.
QString csvOf(
    const domain::Figures &figures, const QList<domain::Category> &categories, const Texts &texts,
    const QString &language);

} // namespace schalter::services
