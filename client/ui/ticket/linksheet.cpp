// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/linksheet.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QPageSize>
#include <QPdfWriter>
#include <QTemporaryFile>
#include <QTextDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

QString words(const char *source) { return QCoreApplication::translate("LinkSheet", source); }

QString textOf(const domain::Ticket &ticket, const QString &link)
{
    const QString page = u"<h2>%1</h2><p>%2</p><p>%3</p><p style=\"font-family:monospace\">%4</p><p>%5</p>"_s;
    return page.arg(
        ticket.title.toHtmlEscaped(), ticket.number.toHtmlEscaped(),
        words(QT_TRANSLATE_NOOP(
            "LinkSheet", "Under this address you see where your request stands, and can write to us:")),
        link.toHtmlEscaped(),
        words(QT_TRANSLATE_NOOP(
            "LinkSheet", "The address is meant for you alone: whoever has it can read your request.")));
}

} // namespace

QString openLinkSheet(const domain::Ticket &ticket, const QString &link)
{
    QTemporaryFile file(QDir::temp().filePath(u"schalter-XXXXXX.pdf"_s)); // only its owner can read it
    file.setAutoRemove(false);
    if (!file.open())
        return words(QT_TRANSLATE_NOOP("LinkSheet", "The sheet could not be written to %1."))
            .arg(QDir::tempPath());
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(ticket.number);
    QTextDocument document;
    document.setHtml(textOf(ticket, link));
    document.print(&writer);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file.fileName())))
        return words(QT_TRANSLATE_NOOP("LinkSheet", "No program opens the sheet. It was written to %1."))
            .arg(file.fileName());
    return {};
}

} // namespace schalter::ui
