# SPDX-License-Identifier: GPL-3.0-or-later
"""A real SMTP server for tests: prints its port, keeps what it receives as N.eml and N.json in a folder."""
import argparse
import asyncio
import json
import logging
import pathlib
import ssl
import warnings

from aiosmtpd.smtp import SMTP, AuthResult

parser = argparse.ArgumentParser()
parser.add_argument("--folder", type=pathlib.Path, required=True)
parser.add_argument("--security", choices=["none", "starttls", "tls"], default="none")
parser.add_argument("--certificate")
parser.add_argument("--key")
parser.add_argument("--login", help="user:password, asked for before MAIL")
parser.add_argument("--without", action="append", default=[], help="an AUTH mechanism not to offer")
parser.add_argument("--without-utf8", action="store_true")
parser.add_argument("--size", type=int, default=1_000_000)
options = parser.parse_args()
logging.getLogger("mail.log").setLevel(logging.CRITICAL)
warnings.simplefilter("ignore")  # it does not see that TLS came before SMTP


class Keeper:
    count = 0

    # There is nobody whose name begins with "nobody".
    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        if address.startswith("nobody"):
            return f"550 5.1.1 <{address}>: Recipient address rejected: User unknown"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 ok"

    async def handle_DATA(self, server, session, envelope):
        Keeper.count += 1
        about = {"from": envelope.mail_from, "to": envelope.rcpt_tos, "options": envelope.mail_options,
                 "tls": server.transport.get_extra_info("sslcontext") is not None,
                 "user": getattr(session.auth_data, "login", b"").decode()}
        part = options.folder / "incoming"
        (options.folder / f"{Keeper.count}.json").write_text(json.dumps(about))
        part.write_bytes(envelope.original_content)
        part.rename(options.folder / f"{Keeper.count}.eml")
        return "250 2.0.0 taken"


def authenticate(server, session, envelope, mechanism, data):
    user, password = options.login.split(":")
    known = data.login == user.encode() and data.password == password.encode()
    return AuthResult(success=known, handled=False, auth_data=data)


def protocol(context):
    starttls = options.security == "starttls"
    return SMTP(
        Keeper(), data_size_limit=options.size, enable_SMTPUTF8=not options.without_utf8,
        tls_context=context if starttls else None, require_starttls=starttls,
        authenticator=authenticate if options.login else None, auth_required=bool(options.login),
        auth_require_tls=starttls, auth_exclude_mechanism=options.without)


async def main():
    context = None
    if options.security != "none":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options.certificate, options.key)
    server = await asyncio.get_running_loop().create_server(
        lambda: protocol(context), "127.0.0.1", 0, ssl=context if options.security == "tls" else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
