// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIcon>

namespace schalter::ui {

QIcon programIcon();
QIcon programIconWith(int unread); // with a badge that counts

} // namespace schalter::ui
