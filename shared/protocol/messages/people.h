// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "protocol/messages/catalogue.h"
#include "protocol/messages/session.h"

// What administrators do about people. A save that is refused for its content answers with flaws, as the
// catalogue's do.
namespace schalter::protocol {

struct PeopleList
{
    static constexpr const char *type = "people-list";
    QList<domain::User> people;
    static constexpr auto fields = std::make_tuple(named("people", &PeopleList::people));
    bool operator==(const PeopleList &) const = default;
};

// All that there are, also disabled ones, by name.
struct ListPeople
{
    static constexpr const char *type = "list-people";
    using Reply = PeopleList;
    static constexpr auto fields = std::make_tuple();
    bool operator==(const ListPeople &) const = default;
};

// saved: false without flaws: somebody else has changed her meanwhile; person is how she stands there now.
// password: the one that the server made, shown this once.
struct PersonSaved
{
    static constexpr const char *type = "person-saved";
    domain::User person;
    bool saved = true;
    QList<domain::Flaw> flaws;
    QString password;
    static constexpr auto fields = std::make_tuple(
        named("person", &PersonSaved::person), named("saved", &PersonSaved::saved),
        named("flaws", &PersonSaved::flaws), named("password", &PersonSaved::password));
    bool operator==(const PersonSaved &) const = default;
};

// password: empty: the server makes one.
struct AddPerson
{
    static constexpr const char *type = "add-person";
    using Reply = PersonSaved;
    domain::User person;
    QString password;
    static constexpr auto fields =
        std::make_tuple(named("person", &AddPerson::person), named("password", &AddPerson::password));
    bool operator==(const AddPerson &) const = default;
};

// before: as she stood there when the change was begun. Her login stays.
struct SavePerson
{
    static constexpr const char *type = "save-person";
    using Reply = PersonSaved;
    domain::User before;
    domain::User person;
    static constexpr auto fields =
        std::make_tuple(named("before", &SavePerson::before), named("person", &SavePerson::person));
    bool operator==(const SavePerson &) const = default;
};

struct PasswordSet
{
    static constexpr const char *type = "password-set";
    domain::UserId person;
    QString password;
    QList<domain::Flaw> flaws;
    static constexpr auto fields = std::make_tuple(
        named("person", &PasswordSet::person), named("password", &PasswordSet::password),
        named("flaws", &PasswordSet::flaws));
    bool operator==(const PasswordSet &) const = default;
};

// password: empty: the server makes one. Her sessions end.
struct SetPassword
{
    static constexpr const char *type = "set-password";
    using Reply = PasswordSet;
    domain::UserId person;
    QString password;
    static constexpr auto fields =
        std::make_tuple(named("person", &SetPassword::person), named("password", &SetPassword::password));
    bool operator==(const SetPassword &) const = default;
};

struct Entitled
{
    static constexpr const char *type = "entitled";
    domain::CategoryId category;
    QList<domain::UserId> people;
    static constexpr auto fields =
        std::make_tuple(named("category", &Entitled::category), named("people", &Entitled::people));
    bool operator==(const Entitled &) const = default;
};

// Who may see a category, as a change to who may now.
struct Entitle
{
    static constexpr const char *type = "entitle";
    using Reply = Entitled;
    domain::CategoryId category;
    QList<domain::UserId> grant;
    QList<domain::UserId> revoke;
    static constexpr auto fields = std::make_tuple(
        named("category", &Entitle::category), named("grant", &Entitle::grant),
        named("revoke", &Entitle::revoke));
    bool operator==(const Entitle &) const = default;
};

// Told to everyone after a change: the colleagues, as in welcome.
struct PeopleChanged
{
    static constexpr const char *type = "people-changed";
    QList<Person> people;
    static constexpr auto fields = std::make_tuple(named("people", &PeopleChanged::people));
    bool operator==(const PeopleChanged &) const = default;
};

using PeopleMessages = std::tuple<
    PeopleList, ListPeople, PersonSaved, AddPerson, SavePerson, PasswordSet, SetPassword, Entitled, Entitle,
    PeopleChanged>;

} // namespace schalter::protocol
