// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "protocol/envelope.h"

// What a caseworker does for someone who stands at the counter.
namespace schalter::protocol {

// A form that the person may fill in for an applicant; definition: as in a catalogue, without what stands
// here.
struct FormEntry
{
    domain::CategoryId category;
    QString slug;
    QJsonObject definition;
    static constexpr auto fields = std::make_tuple(
        named("category", &FormEntry::category), named("slug", &FormEntry::slug),
        named("definition", &FormEntry::definition));
    bool operator==(const FormEntry &) const = default;
};

struct FormList
{
    static constexpr const char *type = "form-list";
    QList<FormEntry> forms;
    static constexpr auto fields = std::make_tuple(named("forms", &FormList::forms));
    bool operator==(const FormList &) const = default;
};

// The forms of the categories in which the person works.
struct ListForms
{
    static constexpr const char *type = "list-forms";
    using Reply = FormList;
    static constexpr auto fields = std::make_tuple();
    bool operator==(const ListForms &) const = default;
};

struct TicketCreated
{
    static constexpr const char *type = "ticket-created";
    domain::TicketId ticket;
    QString number;
    static constexpr auto fields =
        std::make_tuple(named("ticket", &TicketCreated::ticket), named("number", &TicketCreated::number));
    bool operator==(const TicketCreated &) const = default;
};

// One field of a form as it was filled in; several values only for choices and options.
struct FormAnswer
{
    QString key;
    QList<QString> values;
    static constexpr auto fields =
        std::make_tuple(named("key", &FormAnswer::key), named("values", &FormAnswer::values));
    bool operator==(const FormAnswer &) const = default;
};

// A ticket for someone at the counter: with a form and its answers, or without one and with a title
// and entries. The applicant's address may be empty. operation: made by the author; asking again gives the
// first answer.
struct CreateTicket
{
    static constexpr const char *type = "create-ticket";
    using Reply = TicketCreated;
    QString operation;
    domain::CategoryId category;
    QString form;
    QString title;
    QList<domain::TicketField> entries;
    domain::Applicant applicant;
    QList<FormAnswer> answers;
    static constexpr auto fields = std::make_tuple(
        named("operation", &CreateTicket::operation), named("category", &CreateTicket::category),
        named("form", &CreateTicket::form), named("title", &CreateTicket::title),
        named("entries", &CreateTicket::entries), named("applicant", &CreateTicket::applicant),
        named("answers", &CreateTicket::answers));
    bool operator==(const CreateTicket &) const = default;
};

struct PrintedLink
{
    static constexpr const char *type = "printed-link";
    QString link;
    static constexpr auto fields = std::make_tuple(named("link", &PrintedLink::link));
    bool operator==(const PrintedLink &) const = default;
};

// A new link to be handed out on paper; the earlier ones stop working.
struct PrintLink
{
    static constexpr const char *type = "print-link";
    using Reply = PrintedLink;
    domain::TicketId ticket;
    static constexpr auto fields = std::make_tuple(named("ticket", &PrintLink::ticket));
    bool operator==(const PrintLink &) const = default;
};

// Who stands in for the person herself; none: nobody. from, to: only on these days, the last one included.
struct SubstituteSet
{
    static constexpr const char *type = "substitute-set";
    domain::UserId substitute;
    QDate from = {};
    QDate to = {};
    static constexpr auto fields = std::make_tuple(
        named("substitute", &SubstituteSet::substitute), named("from", &SubstituteSet::from),
        named("to", &SubstituteSet::to));
    bool operator==(const SubstituteSet &) const = default;
};

struct SetSubstitute
{
    static constexpr const char *type = "set-substitute";
    using Reply = SubstituteSet;
    domain::UserId substitute;
    QDate from = {};
    QDate to = {};
    static constexpr auto fields = std::make_tuple(
        named("substitute", &SetSubstitute::substitute), named("from", &SetSubstitute::from),
        named("to", &SetSubstitute::to));
    bool operator==(const SetSubstitute &) const = default;
};

using CounterMessages = std::tuple<
    FormList, ListForms, TicketCreated, CreateTicket, PrintedLink, PrintLink, SubstituteSet, SetSubstitute>;

} // namespace schalter::protocol
