// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace schalter::app {

// The candidate that was probably meant by a mistyped word; empty if none is near.
QString nearest(const QString &word, const QStringList &candidates);

} // namespace schalter::app
