// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/delivery.h"
#include "services/office.h"
#include "services/texts.h"

#include <QStringList>

namespace schalter::mail {

// A line of a chat.
struct SaidLine
{
    QString who;
    QString when;
    QString text;
};

// What a mail says, in the recipient's language, before it takes a form.
struct MailWords
{
    QString language;
    QString subject;
    QString heading;
    QString greeting;       // empty: none
    QStringList paragraphs; // before the message
    QString quoteTitle;
    QString quote;        // the message or the reason in full; empty: none
    QList<SaidLine> said; // the same as the quote, where that is a chat
    QString filesTitle;
    QStringList files; // names and sizes of those of the message; they are behind the link
    QString action;
    QString furtherTitle;
    QList<services::TicketLink> further; // links to other tickets, after the one
    QStringList hints;                   // after the links, in small print
};

// Finds the words of each kind of mail.
class MailWording
{
public:
    MailWording(const services::Texts &texts, const services::Office &office)
        : m_texts(texts)
        , m_office(office)
    {
    }
    MailWords operator()(const services::Delivery &delivery) const;

private:
    const services::Texts &m_texts;
    const services::Office &m_office;
};

} // namespace schalter::mail
