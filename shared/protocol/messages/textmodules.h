// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/textmodule.h"
#include "protocol/messages/attachments.h"

// Messages written in advance, and who changes them.
namespace schalter::protocol {

template<>
struct Fields<domain::TextModule>
{
    using T = domain::TextModule;
    static constexpr auto list = std::make_tuple(
        named("id", &T::id), named("revision", &T::revision), named("owner", &T::owner),
        named("category", &T::category), named("title", &T::title), named("keyword", &T::keyword),
        named("text", &T::text), named("files", &T::files));
};

struct TextModules
{
    static constexpr const char *type = "text-modules";
    QList<domain::TextModule> modules;
    static constexpr auto fields = std::make_tuple(named("modules", &TextModules::modules));
    bool operator==(const TextModules &) const = default;
};

// All that this person may use.
struct ListTextModules
{
    static constexpr const char *type = "list-text-modules";
    using Reply = TextModules;
    static constexpr auto fields = std::make_tuple();
    bool operator==(const ListTextModules &) const = default;
};

// saved: false: somebody else has changed it meanwhile; module is as it stands now, and nothing was changed.
struct TextModuleSaved
{
    static constexpr const char *type = "text-module-saved";
    domain::TextModule module;
    bool saved = true;
    static constexpr auto fields =
        std::make_tuple(named("module", &TextModuleSaved::module), named("saved", &TextModuleSaved::saved));
    bool operator==(const TextModuleSaved &) const = default;
};

// module: without id: a new one. Its revision is the one that was changed.
struct SaveTextModule
{
    static constexpr const char *type = "save-text-module";
    using Reply = TextModuleSaved;
    QString operation;
    domain::TextModule module;
    static constexpr auto fields = std::make_tuple(
        named("operation", &SaveTextModule::operation), named("module", &SaveTextModule::module));
    bool operator==(const SaveTextModule &) const = default;
};

// The answer to remove-text-module, and told to whoever may no longer use it.
struct TextModuleRemoved
{
    static constexpr const char *type = "text-module-removed";
    domain::TextModuleId module;
    static constexpr auto fields = std::make_tuple(named("module", &TextModuleRemoved::module));
    bool operator==(const TextModuleRemoved &) const = default;
};

struct RemoveTextModule
{
    static constexpr const char *type = "remove-text-module";
    using Reply = TextModuleRemoved;
    domain::TextModuleId module;
    static constexpr auto fields = std::make_tuple(named("module", &RemoveTextModule::module));
    bool operator==(const RemoveTextModule &) const = default;
};

// Told by the server: there is a new one, or it was changed.
struct TextModuleChanged
{
    static constexpr const char *type = "text-module-changed";
    domain::TextModule module;
    static constexpr auto fields = std::make_tuple(named("module", &TextModuleChanged::module));
    bool operator==(const TextModuleChanged &) const = default;
};

using TextModuleMessages = std::tuple<
    TextModules, ListTextModules, TextModuleSaved, SaveTextModule, TextModuleRemoved, RemoveTextModule,
    TextModuleChanged>;

} // namespace schalter::protocol
