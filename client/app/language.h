// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QCoreApplication;

namespace schalter::clientapp {

// Installs the catalogue and the locale: the wanted language, else the system's if we have it, else German.
// Again: another one. What is shown already has to be made anew.
void installLanguage(QCoreApplication &application, const QString &wanted);

} // namespace schalter::clientapp
