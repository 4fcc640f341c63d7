// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace schalter::services {
class Storage;
struct Office;
} // namespace schalter::services

namespace schalter::gateway {

class Feed;
class LoginThrottle;
class PasswordCheck;
class Sessions;
struct Settings;

// What sessions and handlers work with; everything outlives them.
struct Context
{
    services::Storage &storage;
    const services::Office &office;
    const Settings &settings;
    PasswordCheck &passwords;
    LoginThrottle &throttle;
    Sessions &sessions;
    Feed &feed;
};

} // namespace schalter::gateway
