// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/officehours.h"
#include "protocol/messages/attachments.h"

// What opens a connection and keeps it up to date.
namespace schalter::protocol {

template<>
struct Fields<domain::Holiday>
{
    using T = domain::Holiday;
    static constexpr auto list =
        std::make_tuple(named("year", &T::year), named("month", &T::month), named("day", &T::day));
};

// A span in which the office is open; minutes since midnight.
struct OfficeTime
{
    int weekday = 1; // Monday
    int from = 0;
    int to = 0;
    static constexpr auto fields = std::make_tuple(
        named("weekday", &OfficeTime::weekday), named("from", &OfficeTime::from),
        named("to", &OfficeTime::to));
    bool operator==(const OfficeTime &) const = default;
};

// What a client may know before it has logged in.
struct HelloReply
{
    static constexpr const char *type = "hello-reply";
    int version = protocolVersion;
    QString organisation;
    QString programVersion;
    QString language;
    static constexpr auto fields = std::make_tuple(
        named("version", &HelloReply::version), named("organisation", &HelloReply::organisation),
        named("programVersion", &HelloReply::programVersion), named("language", &HelloReply::language));
    bool operator==(const HelloReply &) const = default;
};

// The first frame of a connection.
struct Hello
{
    static constexpr const char *type = "hello";
    using Reply = HelloReply;
    int version = protocolVersion;
    QString program;
    QString programVersion;
    static constexpr auto fields = std::make_tuple(
        named("version", &Hello::version), named("program", &Hello::program),
        named("programVersion", &Hello::programVersion));
    bool operator==(const Hello &) const = default;
};

// A colleague, as far as others need to know.
struct Person
{
    domain::UserId id;
    QString name;
    domain::Role role = domain::Role::Caseworker;
    bool active = true;
    QList<domain::CategoryId> categories;
    domain::UserId substitute = {};
    bool hasAddress = true;
    QDate substituteFrom = {};
    QDate substituteTo = {};
    static constexpr auto fields = std::make_tuple(
        named("id", &Person::id), named("name", &Person::name), named("role", &Person::role),
        named("active", &Person::active), named("categories", &Person::categories),
        named("substitute", &Person::substitute), named("hasAddress", &Person::hasAddress),
        named("substituteFrom", &Person::substituteFrom), named("substituteTo", &Person::substituteTo));
    bool operator==(const Person &) const = default;
};

// The session is open; token resumes it on this device.
struct Welcome
{
    static constexpr const char *type = "welcome";
    QString token;
    domain::User user;
    QList<Person> people;
    QList<domain::Category> categories;
    domain::Sequence lastSequence = 0;
    int messageChars = 4000;
    qint64 attachmentBytes = 0;
    int attachmentsPerMessage = 0;
    QList<domain::FileType> fileTypes;
    QString timeZone;              // of the office
    QList<OfficeTime> officeHours; // empty: not known
    QList<domain::Holiday> holidays;
    QList<QString> languages = {}; // that applicants may have
    static constexpr auto fields = std::make_tuple(
        named("token", &Welcome::token), named("user", &Welcome::user), named("people", &Welcome::people),
        named("categories", &Welcome::categories), named("lastSequence", &Welcome::lastSequence),
        named("messageChars", &Welcome::messageChars), named("attachmentBytes", &Welcome::attachmentBytes),
        named("attachmentsPerMessage", &Welcome::attachmentsPerMessage),
        named("fileTypes", &Welcome::fileTypes), named("timeZone", &Welcome::timeZone),
        named("officeHours", &Welcome::officeHours), named("holidays", &Welcome::holidays),
        named("languages", &Welcome::languages));
    bool operator==(const Welcome &) const = default;
};

struct Login
{
    static constexpr const char *type = "login";
    using Reply = Welcome;
    QString login;
    QString password;
    QString device;
    static constexpr auto fields = std::make_tuple(
        named("login", &Login::login), named("password", &Login::password), named("device", &Login::device));
    bool operator==(const Login &) const = default;
};

// Opens a session that an earlier login of this device made.
struct Resume
{
    static constexpr const char *type = "resume";
    using Reply = Welcome;
    QString token;
    static constexpr auto fields = std::make_tuple(named("token", &Resume::token));
    bool operator==(const Resume &) const = default;
};

struct Ok
{
    static constexpr const char *type = "ok";
    static constexpr auto fields = std::make_tuple();
    bool operator==(const Ok &) const = default;
};

// Ends the session and forgets its token.
struct Logout
{
    static constexpr const char *type = "logout";
    using Reply = Ok;
    static constexpr auto fields = std::make_tuple();
    bool operator==(const Logout &) const = default;
};

// resync: too much was missed to be told one by one; reload what is shown.
struct Subscribed
{
    static constexpr const char *type = "subscribed";
    domain::Sequence upTo = 0;
    bool resync = false;
    static constexpr auto fields =
        std::make_tuple(named("upTo", &Subscribed::upTo), named("resync", &Subscribed::resync));
    bool operator==(const Subscribed &) const = default;
};

// From now on the client is told of every event after since that it may see, in order and once.
struct Subscribe
{
    static constexpr const char *type = "subscribe";
    using Reply = Subscribed;
    domain::Sequence since = 0;
    static constexpr auto fields = std::make_tuple(named("since", &Subscribe::since));
    bool operator==(const Subscribe &) const = default;
};

// Told by the server: what happened, and the inbox rows of the tickets concerned as they are now.
struct Events
{
    static constexpr const char *type = "events";
    QList<domain::Event> events;
    QList<domain::InboxRow> rows;
    int unreadTotal = 0;
    domain::Sequence upTo = 0;
    static constexpr auto fields = std::make_tuple(
        named("events", &Events::events), named("rows", &Events::rows),
        named("unreadTotal", &Events::unreadTotal), named("upTo", &Events::upTo));
    bool operator==(const Events &) const = default;
};

using SessionMessages =
    std::tuple<HelloReply, Hello, Welcome, Login, Resume, Ok, Logout, Subscribed, Subscribe, Events>;

} // namespace schalter::protocol
