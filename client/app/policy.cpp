// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policy.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace schalter::clientapp {

QString Policy::systemFile()
{
    return QSettings(QSettings::IniFormat, QSettings::SystemScope, u"schalter"_s, u"schalter"_s).fileName();
}

Policy Policy::read(const QString &file)
{
    const QSettings settings(file, QSettings::IniFormat);
    Policy policy;
    policy.mayStore = settings.value("store/allowed"_L1, true).toBool();
    return policy;
}

} // namespace schalter::clientapp
