// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/pdflock.h"

#include <QFile>
#define POINTERHOLDER_TRANSITION 4 // qpdf: the standard pointers
#include <qpdf/QPDF.hh>

using namespace schalter::domain;

namespace schalter::app {

namespace {

constexpr qsizetype pieceBytes = 64 * 1024;
const QByteArray mark = "/Encrypt";

// The entry stands in the trailer, which is never packed: most files need no parser.
bool mentionsEncryption(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QByteArray seen;
    for (QByteArray piece = file.read(pieceBytes); !piece.isEmpty(); piece = file.read(pieceBytes)) {
        seen = seen.right(mark.size() - 1) + piece;
        if (seen.contains(mark))
            return true;
    }
    return false;
}

} // namespace

std::optional<ErrorCode> againstPdf(const QString &path)
{
    if (!mentionsEncryption(path))
        return std::nullopt;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(QFile::encodeName(path).constData());
        return std::nullopt;
    } catch (const QPDFExc &error) {
        const bool isLocked =
            error.getErrorCode() == qpdf_e_password || error.getErrorCode() == qpdf_e_unsupported;
        return isLocked ? ErrorCode::FileLocked : ErrorCode::FileGone;
    } catch (const std::exception &) {
        return ErrorCode::FileGone;
    }
}

} // namespace schalter::app
