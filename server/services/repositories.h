// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/accessrepository.h"
#include "services/attachmentrepository.h"
#include "services/cataloguerepository.h"
#include "services/chatrepository.h"
#include "services/eventrepository.h"
#include "services/heldrepository.h"
#include "services/intakerepository.h"
#include "services/mailrepository.h"
#include "services/operationrepository.h"
#include "services/peoplerepository.h"
#include "services/readmarkerrepository.h"
#include "services/reminderrepository.h"
#include "services/reservationrepository.h"
#include "services/tagrepository.h"
#include "services/textmodulerepository.h"
#include "services/ticketrepository.h"
#include "services/viewrepository.h"

namespace schalter::services {

// What a use case sees of the storage: inside one write transaction, or of one reader (where changing
// throws). Bound to the thread that it was handed to. A failure of the storage is thrown as StorageError and
// rolls back.
class Repositories
{
public:
    virtual ~Repositories() = default;
    virtual TicketRepository &tickets() = 0;
    virtual EventRepository &events() = 0;
    virtual PeopleRepository &people() = 0;
    virtual CatalogueRepository &catalogue() = 0;
    virtual AccessRepository &access() = 0;
    virtual MailRepository &mails() = 0;
    virtual HeldRepository &held() = 0;
    virtual OperationRepository &operations() = 0;
    virtual ReadMarkerRepository &readMarkers() = 0;
    virtual ReservationRepository &reservations() = 0;
    virtual ChatRepository &chats() = 0;
    virtual IntakeRepository &intake() = 0;
    virtual AttachmentRepository &attachments() = 0;
    virtual TextModuleRepository &textModules() = 0;
    virtual TagRepository &tags() = 0;
    virtual ViewRepository &views() = 0;
    virtual ReminderRepository &reminders() = 0;
};

} // namespace schalter::services
