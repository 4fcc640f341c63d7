// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

namespace schalter::test {

// Every key once. In a file of its own, since moc takes // in a raw string for a comment.
const inline QByteArray wholeConfig = R"([server]
public_url = "https://tickets.govikon.example"
http_listen = "127.0.0.1:8080"
sync_listen = "[::1]:8081"
admin_listen = "127.0.0.1:0"
trusted_proxies = ["127.0.0.1", "::1"]
tls_certificate = ""
tls_key = ""
data_dir = "/var/lib/schalter"

[organisation]
name = "Govikon"
locale = "fr_CH"
languages = ["de", "fr"]
time_zone = "Europe/Zurich"
logo = ""
colour = "#7a1f5c"

[database]
driver = "sqlite"
url = ""

[mail]
transport = "smtp"
directory = "mail"
from = "Gemeinde Govikon <tickets@govikon.example>"
bounce_address = "bounces@govikon.example"
host = "relay.govikon.example"
port = 25
security = "none"
user = ""
password_file = ""

[limits]
message_chars = 2000
attachment_mb = 5
attachments_per_message = 3
attachment_types = ["pdf", "jpeg", "doc"]
link_days_after_close = 30
undo_seconds = 20

[scanner]
clamd = ""

[chat]
enabled = true
answer_seconds = 90
idle_minutes = 5
most_waiting = 10
holidays = ["2026-12-24", "12-25"]
monday = ["08:00-11:30", "13:30-17:00"]
tuesday = []
wednesday = []
thursday = []
friday = []
saturday = []
sunday = ["22:00-24:00"]
)";

} // namespace schalter::test
