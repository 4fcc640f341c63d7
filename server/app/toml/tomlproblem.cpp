// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/toml/tomlproblem.h"

using namespace Qt::StringLiterals;

namespace schalter::app {

QString TomlProblem::sentence(const QString &file) const
{
    QString text = file;
    if (line > 0)
        text += u':' + QString::number(line);
    if (!key.isEmpty())
        text += u": "_s + key;
    return text + u": "_s + message;
}

} // namespace schalter::app
