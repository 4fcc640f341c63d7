// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;

namespace schalter::client {
class Downloads;
class DraftStore;
class InboxModel;
class Outbox;
class Session;
class Spelling;
class TextModules;
} // namespace schalter::client

namespace schalter::ui {

// What a caseworker's windows work with; made by the program, and living longer than they.
struct Desk
{
    client::Session &session;
    client::Outbox &outbox;
    client::DraftStore &drafts;
    client::InboxModel &inbox;
    QSettings &settings;
    client::TextModules &modules;
    client::Downloads &downloads;
    client::Spelling &spelling;
};

} // namespace schalter::ui
