// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/newpassword.h"

#include "app/argon2hasher.h"
#include "app/console.h"
#include "app/failure.h"
#include "services/adduser.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace schalter::app {

QCommandLineOption passwordFileOption()
{
    return {u"password-file"_s, u"Reads the password from this file's first line instead."_s, u"FILE"_s};
}

QString newPasswordHash(const QCommandLineParser &arguments, const QString &login, Console &console)
{
    const QString password = console.readPassword(arguments.value(u"password-file"_s));
    if (const auto problem = services::againstPassword(password, login))
        throw Failure(ExitCode::Other, *problem);
    return Argon2Hasher().hash(password);
}

} // namespace schalter::app
