// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QThreadPool;

namespace schalter::services {
class FileStore;
class Storage;
struct Lobby;
struct Office;
} // namespace schalter::services

namespace schalter::gateway {

class ChatFeed;
class Feed;
class LoginThrottle;
class PasswordCheck;
class PresenceFeed;
class Sessions;
class Uploads;
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
    services::Lobby &lobby;
    PresenceFeed &presence;
    ChatFeed &chats;
    services::FileStore &files;
    Uploads &uploads;
    QThreadPool &aside; // for what takes its time; its threads end before the storage does
};

} // namespace schalter::gateway
