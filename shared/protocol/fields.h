// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/category.h"
#include "domain/event.h"
#include "domain/people.h"
#include "domain/ticket.h"

#include <tuple>

namespace schalter::protocol {

template<class T, class M>
struct Field
{
    const char *name;
    M T::*member;
};

template<class T, class M>
constexpr Field<T, M> named(const char *name, M T::*member)
{
    return {name, member};
}

// The parts of a struct on the wire, each named once: specialise Fields<T>, or give T a static list `fields`.
template<class T>
struct Fields
{
};

template<class T>
requires requires { T::fields; }
struct Fields<T>
{
    static constexpr auto list = T::fields;
};

template<>
struct Fields<domain::Applicant>
{
    using T = domain::Applicant;
    static constexpr auto list =
        std::make_tuple(named("name", &T::name), named("email", &T::email), named("language", &T::language));
};

template<>
struct Fields<domain::TicketField>
{
    using T = domain::TicketField;
    static constexpr auto list =
        std::make_tuple(named("key", &T::key), named("label", &T::label), named("value", &T::value));
};

template<>
struct Fields<domain::Ticket>
{
    using T = domain::Ticket;
    static constexpr auto list = std::make_tuple(
        named("id", &T::id), named("number", &T::number), named("category", &T::category),
        named("form", &T::form), named("title", &T::title), named("state", &T::state),
        named("decision", &T::decision), named("owner", &T::owner), named("asker", &T::asker),
        named("applicant", &T::applicant), named("fields", &T::fields), named("muted", &T::muted),
        named("preview", &T::preview), named("createdAt", &T::createdAt),
        named("lastActivityAt", &T::lastActivityAt), named("closedAt", &T::closedAt),
        named("lastSequence", &T::lastSequence), named("lastApplicantMessage", &T::lastApplicantMessage),
        named("tags", &T::tags), named("mergedInto", &T::mergedInto));
};

template<>
struct Fields<domain::InboxRow>
{
    using T = domain::InboxRow;
    static constexpr auto list = std::make_tuple(
        named("id", &T::id), named("number", &T::number), named("category", &T::category),
        named("title", &T::title), named("state", &T::state), named("decision", &T::decision),
        named("owner", &T::owner), named("applicantName", &T::applicantName),
        named("createdAt", &T::createdAt), named("lastActivityAt", &T::lastActivityAt),
        named("lastSequence", &T::lastSequence), named("preview", &T::preview), named("unread", &T::unread),
        named("isNew", &T::isNew), named("officeWroteLast", &T::officeWroteLast),
        named("concernsMe", &T::concernsMe), named("mentioned", &T::mentioned), named("woke", &T::woke),
        named("snoozedUntil", &T::snoozedUntil), named("tags", &T::tags), named("mergedInto", &T::mergedInto),
        named("excerpt", &T::excerpt), named("excerptKind", &T::excerptKind));
};

template<>
struct Fields<domain::InboxEdge>
{
    using T = domain::InboxEdge;
    static constexpr auto list = std::make_tuple(
        named("id", &T::id), named("at", &T::at), named("number", &T::number), named("owner", &T::owner));
};

template<>
struct Fields<domain::Actor>
{
    using T = domain::Actor;
    static constexpr auto list =
        std::make_tuple(named("kind", &T::kind), named("user", &T::user), named("name", &T::name));
};

template<>
struct Fields<domain::Event>
{
    using T = domain::Event;
    static constexpr auto list = std::make_tuple(
        named("sequence", &T::sequence), named("ticket", &T::ticket), named("kind", &T::kind),
        named("at", &T::at), named("actor", &T::actor), named("text", &T::text), named("data", &T::data));
};

template<>
struct Fields<domain::Category>
{
    using T = domain::Category;
    static constexpr auto list = std::make_tuple(
        named("id", &T::id), named("code", &T::code), named("name", &T::name),
        named("groupMailbox", &T::groupMailbox), named("hidePersonalAddresses", &T::hidePersonalAddresses),
        named("revision", &T::revision));
};

template<>
struct Fields<domain::User>
{
    using T = domain::User;
    static constexpr auto list = std::make_tuple(
        named("id", &T::id), named("login", &T::login), named("name", &T::name), named("email", &T::email),
        named("role", &T::role), named("active", &T::active), named("substitute", &T::substitute),
        named("categories", &T::categories));
};

} // namespace schalter::protocol
