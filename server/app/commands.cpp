// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/commands/backupcommand.h"
#include "app/commands/bouncecommand.h"
#include "app/commands/categoryaddcommand.h"
#include "app/commands/categoryexportcommand.h"
#include "app/commands/categoryimportcommand.h"
#include "app/commands/categorylistcommand.h"
#include "app/commands/checkconfigcommand.h"
#include "app/commands/doctorcommand.h"
#include "app/commands/intakekeycreatecommand.h"
#include "app/commands/intakekeylistcommand.h"
#include "app/commands/intakekeyrevokecommand.h"
#include "app/commands/migratecommand.h"
#include "app/commands/queuedropcommand.h"
#include "app/commands/queueholdcommand.h"
#include "app/commands/queuelistcommand.h"
#include "app/commands/queueretrycommand.h"
#include "app/commands/restorecommand.h"
#include "app/commands/servecommand.h"
#include "app/commands/ticketlistcommand.h"
#include "app/commands/ticketnewlinkcommand.h"
#include "app/commands/ticketshowcommand.h"
#include "app/commands/useraddcommand.h"
#include "app/commands/userlistcommand.h"
#include "app/commands/userpasswordcommand.h"
#include "app/commands/userrolecommand.h"
#include "app/commands/userswitchcommand.h"
#include "app/commands/verifybackupcommand.h"

namespace schalter::app {

AdminCommands::List adminCommands()
{
    return {std::make_shared<UserAddCommand>(),         std::make_shared<UserListCommand>(),
            std::make_shared<UserSwitchCommand>(false), std::make_shared<UserSwitchCommand>(true),
            std::make_shared<UserPasswordCommand>(),    std::make_shared<UserRoleCommand>(),
            std::make_shared<CategoryListCommand>(),    std::make_shared<CategoryAddCommand>(),
            std::make_shared<CategoryImportCommand>(),  std::make_shared<CategoryExportCommand>(),
            std::make_shared<IntakeKeyCreateCommand>(), std::make_shared<IntakeKeyListCommand>(),
            std::make_shared<IntakeKeyRevokeCommand>(), std::make_shared<QueueListCommand>(),
            std::make_shared<QueueRetryCommand>(),      std::make_shared<TicketListCommand>(),
            std::make_shared<TicketShowCommand>(),      std::make_shared<TicketNewLinkCommand>(),
            std::make_shared<BounceCommand>(),          std::make_shared<QueueHoldCommand>(),
            std::make_shared<QueueDropCommand>()};
}

Commands allCommands()
{
    Commands commands{std::make_shared<ServeCommand>(),        std::make_shared<CheckConfigCommand>(),
                      std::make_shared<MigrateCommand>(),      std::make_shared<BackupCommand>(),
                      std::make_shared<VerifyBackupCommand>(), std::make_shared<RestoreCommand>(),
                      std::make_shared<DoctorCommand>()};
    const auto admin = adminCommands();
    commands.insert(commands.end(), admin.begin(), admin.end());
    return commands;
}

} // namespace schalter::app
