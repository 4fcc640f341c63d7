// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlerregistry.h"

#include "gateway/handlers/accepttickethandler.h"
#include "gateway/handlers/addnotehandler.h"
#include "gateway/handlers/archivetickethandler.h"
#include "gateway/handlers/assigntickethandler.h"
#include "gateway/handlers/canceluploadhandler.h"
#include "gateway/handlers/changeapplicanthandler.h"
#include "gateway/handlers/closetickethandler.h"
#include "gateway/handlers/correctfieldhandler.h"
#include "gateway/handlers/countunreadhandler.h"
#include "gateway/handlers/createtickethandler.h"
#include "gateway/handlers/decidetickethandler.h"
#include "gateway/handlers/downloadchunkhandler.h"
#include "gateway/handlers/endchathandler.h"
#include "gateway/handlers/exportcataloguehandler.h"
#include "gateway/handlers/finishuploadhandler.h"
#include "gateway/handlers/forgetmessagehandler.h"
#include "gateway/handlers/hellohandler.h"
#include "gateway/handlers/importcataloguehandler.h"
#include "gateway/handlers/listcataloguehandler.h"
#include "gateway/handlers/listchatshandler.h"
#include "gateway/handlers/listformshandler.h"
#include "gateway/handlers/listheldhandler.h"
#include "gateway/handlers/listrelatedhandler.h"
#include "gateway/handlers/listtagshandler.h"
#include "gateway/handlers/listtextmoduleshandler.h"
#include "gateway/handlers/listticketshandler.h"
#include "gateway/handlers/listviewshandler.h"
#include "gateway/handlers/loginhandler.h"
#include "gateway/handlers/logouthandler.h"
#include "gateway/handlers/markreadhandler.h"
#include "gateway/handlers/mergetickethandler.h"
#include "gateway/handlers/mutetickethandler.h"
#include "gateway/handlers/openchathandler.h"
#include "gateway/handlers/opentickethandler.h"
#include "gateway/handlers/orderformshandler.h"
#include "gateway/handlers/postmessagehandler.h"
#include "gateway/handlers/previewformhandler.h"
#include "gateway/handlers/printlinkhandler.h"
#include "gateway/handlers/removeformhandler.h"
#include "gateway/handlers/removeresourcehandler.h"
#include "gateway/handlers/removetaghandler.h"
#include "gateway/handlers/removetextmodulehandler.h"
#include "gateway/handlers/removeviewhandler.h"
#include "gateway/handlers/renewlinkhandler.h"
#include "gateway/handlers/reopentickethandler.h"
#include "gateway/handlers/reschedulemessagehandler.h"
#include "gateway/handlers/resumehandler.h"
#include "gateway/handlers/retrymailhandler.h"
#include "gateway/handlers/revokelinkshandler.h"
#include "gateway/handlers/savecategoryhandler.h"
#include "gateway/handlers/saveformhandler.h"
#include "gateway/handlers/saveresourcehandler.h"
#include "gateway/handlers/savetaghandler.h"
#include "gateway/handlers/savetextmodulehandler.h"
#include "gateway/handlers/saveviewhandler.h"
#include "gateway/handlers/sayinchathandler.h"
#include "gateway/handlers/sendnowhandler.h"
#include "gateway/handlers/setpresencehandler.h"
#include "gateway/handlers/setsubstitutehandler.h"
#include "gateway/handlers/snoozetickethandler.h"
#include "gateway/handlers/startuploadhandler.h"
#include "gateway/handlers/subscribehandler.h"
#include "gateway/handlers/tagtickethandler.h"
#include "gateway/handlers/takebackmessagehandler.h"
#include "gateway/handlers/takechathandler.h"
#include "gateway/handlers/unarchivetickethandler.h"
#include "gateway/handlers/uploadchunkhandler.h"

namespace schalter::gateway {

template<class RequestHandler>
void HandlerRegistry::add(const Context &context)
{
    m_handlers.emplace(
        QLatin1StringView(RequestHandler::Message::type), std::make_unique<RequestHandler>(context));
}

HandlerRegistry::HandlerRegistry(const Context &context)
{
    add<HelloHandler>(context);
    add<LoginHandler>(context);
    add<ResumeHandler>(context);
    add<LogoutHandler>(context);
    add<SubscribeHandler>(context);
    add<ListTicketsHandler>(context);
    add<OpenTicketHandler>(context);
    add<MarkReadHandler>(context);
    add<AcceptTicketHandler>(context);
    add<CloseTicketHandler>(context);
    add<ReopenTicketHandler>(context);
    add<AssignTicketHandler>(context);
    add<CorrectFieldHandler>(context);
    add<DecideTicketHandler>(context);
    add<AddNoteHandler>(context);
    add<PostMessageHandler>(context);
    add<MuteTicketHandler>(context);
    add<StartUploadHandler>(context);
    add<UploadChunkHandler>(context);
    add<FinishUploadHandler>(context);
    add<CancelUploadHandler>(context);
    add<DownloadChunkHandler>(context);
    add<ArchiveTicketHandler>(context);
    add<UnarchiveTicketHandler>(context);
    add<ChangeApplicantHandler>(context);
    add<RenewLinkHandler>(context);
    add<RevokeLinksHandler>(context);
    add<RetryMailHandler>(context);
    add<ListFormsHandler>(context);
    add<CreateTicketHandler>(context);
    add<PrintLinkHandler>(context);
    add<SetSubstituteHandler>(context);
    add<SetPresenceHandler>(context);
    add<ListChatsHandler>(context);
    add<TakeChatHandler>(context);
    add<OpenChatHandler>(context);
    add<SayInChatHandler>(context);
    add<EndChatHandler>(context);
    add<TakeBackMessageHandler>(context);
    add<SendNowHandler>(context);
    add<ForgetMessageHandler>(context);
    add<RescheduleMessageHandler>(context);
    add<ListHeldHandler>(context);
    add<ListTextModulesHandler>(context);
    add<SaveTextModuleHandler>(context);
    add<RemoveTextModuleHandler>(context);
    add<ListCatalogueHandler>(context);
    add<SaveCategoryHandler>(context);
    add<SaveFormHandler>(context);
    add<PreviewFormHandler>(context);
    add<RemoveFormHandler>(context);
    add<OrderFormsHandler>(context);
    add<SaveResourceHandler>(context);
    add<RemoveResourceHandler>(context);
    add<ExportCatalogueHandler>(context);
    add<ImportCatalogueHandler>(context);
    addDesk(context);
}

// What arranges a person's inbox.
void HandlerRegistry::addDesk(const Context &context)
{
    add<ListTagsHandler>(context);
    add<SaveTagHandler>(context);
    add<RemoveTagHandler>(context);
    add<TagTicketHandler>(context);
    add<ListViewsHandler>(context);
    add<SaveViewHandler>(context);
    add<RemoveViewHandler>(context);
    add<CountUnreadHandler>(context);
    add<SnoozeTicketHandler>(context);
    add<ListRelatedHandler>(context);
    add<MergeTicketHandler>(context);
}

const Handler *HandlerRegistry::find(const QString &type) const
{
    const auto found = m_handlers.find(type);
    return found == m_handlers.end() ? nullptr : found->second.get();
}

} // namespace schalter::gateway
