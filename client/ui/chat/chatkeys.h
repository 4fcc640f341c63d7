// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QKeyCombination>

// The chat's shortcuts.
namespace schalter::ui::keys {

inline constexpr QKeyCombination takeChat = Qt::CTRL | Qt::SHIFT | Qt::Key_T;
inline constexpr QKeyCombination nextChat = Qt::CTRL | Qt::SHIFT | Qt::Key_J;

} // namespace schalter::ui::keys
