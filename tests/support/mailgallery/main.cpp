// SPDX-License-Identifier: GPL-3.0-or-later
// schalter-mailgallery FOLDER: writes every kind of mail in every language as .eml, as the relay would get
// it.
#include "mail/mailcomposer.h"
#include "samples.h"

#include <QDir>
#include <QFile>
#include <cstdio>

using namespace schalter;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

int fail(const QString &why)
{
    std::fprintf(stderr, "schalter-mailgallery: %s\n", qPrintable(why));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1])))
        return fail(u"expected a folder to write to"_s);
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const services::Texts texts;
    const services::Office office = test::sampleOffice();
    const mail::MailComposer compose(office, texts);
    for (const QString &language : services::Texts::languages())
        for (const test::MailSample &sample : test::mailSamples(language)) {
            const auto mail = compose(sample.delivery);
            const QString path = folder.filePath(u"%1-%2.eml"_s.arg(sample.name, language));
            if (!mail || !write(path, mail->content))
                return fail(u"%1 could not be written"_s.arg(path));
        }
    return 0;
}
