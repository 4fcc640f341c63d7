// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/command.h"
#include "domain/result.h"
#include "services/office.h"
#include "services/repositories.h"

#include <QJsonObject>

namespace schalter::app {

struct AdminContext
{
    services::Repositories &repositories;
    const services::Office &office;
};

// An administrator's subcommand. It becomes a request that is carried out by whoever holds the storage: the
// running server, asked over its control socket, or else this program itself.
class AdminCommand : public Command
{
public:
    // On the command line's side; the answer may not hold a password in clear.
    virtual QJsonObject request(const QCommandLineParser &arguments, Console &console) const = 0;
    // On the storage's side; a refusal's detail is a sentence for the administrator.
    virtual bool changes() const = 0; // in a transaction, or only reading
    virtual domain::Result<QJsonObject> execute(
        const AdminContext &context, const QJsonObject &request) const = 0;
    // On the command line's side again: the answer for people. It is printed as it is with --json.
    virtual QString describe(const QJsonObject &answer) const = 0;

    bool printsData() const override { return true; }
    ExitCode run(const QCommandLineParser &arguments, Console &console) const final;
};

} // namespace schalter::app
