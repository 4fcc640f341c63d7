// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/savetextmodule.h"

#include "domain/permissions.h"
#include "services/administration.h"
#include "services/modulefiles.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::services {

namespace {

TextModule tidy(TextModule module)
{
    module.title = module.title.simplified();
    module.keyword = module.keyword.simplified();
    QMap<QString, QString> texts = module.text.texts();
    for (const QString &language : module.text.texts().keys())
        if (texts.value(language).trimmed().isEmpty())
            texts.remove(language);
    module.text = LocalizedText(texts);
    return module;
}

TextModule store(Repositories &repositories, TextModule module)
{
    ++module.revision;
    if (module.id.isValid())
        repositories.textModules().save(module);
    else
        module.id = repositories.textModules().add(module);
    return repositories.textModules().find(module.id).value();
}

} // namespace

Result<SavedTextModule> SaveTextModule::operator()(
    Repositories &repositories, const SaveTextModuleRequest &request) const
{
    const QString author = u"user:%1"_s.arg(request.user.value);
    if (request.operation.isEmpty() || request.operation.size() > 64)
        return Error{ErrorCode::Invalid, u"operation"_s};
    if (const auto made = repositories.operations().find(author, request.operation))
        if (const auto module = repositories.textModules().find({*made}))
            return SavedTextModule{*module, *module, true};
    const auto user = repositories.people().find(request.user);
    TextModule module = tidy(request.module);
    const auto before = repositories.textModules().find(module.id);
    if (!user || (module.id.isValid() && (!before || !mayUse(*user, *before))))
        return ErrorCode::NotFound;
    if (before && !mayEdit(*user, *before))
        return ErrorCode::NotAllowed;
    if (before && before->revision != module.revision)
        return SavedTextModule{*before, before, false};
    if (const auto error = against(repositories, *user, module))
        return *error;
    if (!before)
        module.revision = 0;
    if (const auto error = takeModuleFiles(repositories, *user, before, module))
        return *error;
    const TextModule saved = store(repositories, module);
    if (!saved.owner.isValid()) // personal ones are nobody else's business
        noteSaved(
            repositories, {user->id, m_office.now()}, HistoryKind::Module, saved.title, before, saved,
            [](const TextModule &each) { return recordOf(each); });
    repositories.operations().remember(author, request.operation, saved.id.value);
    return SavedTextModule{saved, before, true};
}

// The detail names the place for the editor.
std::optional<Error> SaveTextModule::against(
    Repositories &repositories, const User &user, const TextModule &module) const
{
    if (!mayEdit(user, module))
        return Error{ErrorCode::NotAllowed, module.owner.isValid() ? u"owner"_s : u"category"_s};
    if (module.category.isValid() && !repositories.catalogue().category(module.category))
        return Error{ErrorCode::NotFound, u"category"_s};
    if (module.title.isEmpty() || module.title.size() > moduleTitleChars)
        return Error{ErrorCode::Invalid, u"title"_s};
    if (module.keyword.size() > moduleKeywordChars)
        return Error{ErrorCode::Invalid, u"keyword"_s};
    if (module.text.isEmpty())
        return Error{ErrorCode::MessageEmpty, u"text"_s};
    for (auto text = module.text.texts().begin(); text != module.text.texts().end(); ++text) {
        if (!m_office.languages.contains(text.key()) && text.key() != m_office.language)
            return Error{ErrorCode::Invalid, u"text."_s + text.key()};
        if (text->size() > m_office.limits.messageChars)
            return Error{ErrorCode::MessageTooLong, u"text."_s + text.key()};
    }
    if (module.files.size() > std::min(moduleFiles, m_office.limits.attachmentsPerMessage))
        return Error{ErrorCode::TooManyFiles, u"files"_s};
    return std::nullopt;
}

} // namespace schalter::services
