# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a mail on standard input with Python's own parser and prints what it holds as JSON."""
import email
import email.header
import email.policy
import email.utils
import json
import sys

raw = sys.stdin.buffer.read()
mail = email.message_from_bytes(raw, policy=email.policy.default)


def defects(message):
    found = [repr(defect) for defect in message.defects]
    for name, value in message.items():
        found += [f"{name}: {defect!r}" for defect in value.defects]
    if message.is_multipart():
        for part in message.iter_parts():
            found += defects(part)
    return found


# The newer parser puts a blank between the encoded-words of a long name (RFC 2047, 6.2 says none): the older one is right.
old = email.message_from_bytes(raw)


def people(name):
    return [{"name": str(email.header.make_header(email.header.decode_header(shown))), "address": address}
            for shown, address in email.utils.getaddresses(old.get_all(name, []))]




def text_of(part):
    text = part.get_content().replace("\r\n", "\n")
    if part.get_param("format") != "flowed":
        return text
    joined = ""
    for line in text.split("\n"):  # RFC 3676, 4.2
        line = line[1:] if line.startswith(" ") else line
        joined += line if line.endswith(" ") and line != "-- " else line + "\n"
    return joined.removesuffix("\n")


print(json.dumps({
    "headers": [[name, str(value)] for name, value in mail.items()],
    "from": people("From"),
    "to": people("To"),
    "replyTo": people("Reply-To"),
    "type": mail.get_content_type(),
    "parts": [{"type": part.get_content_type(), "charset": part.get_content_charset(),
               "text": text_of(part),
               "lines": part.get_content().replace("\r\n", "\n").split("\n")} for part in mail.iter_parts()],
    "defects": defects(mail),
    "longestLine": max(len(line) for line in raw.split(b"\r\n")),
    "bareLineEnds": raw.replace(b"\r\n", b"").count(b"\n") + raw.replace(b"\r\n", b"").count(b"\r"),
    "ascii": raw.isascii(),
}))
