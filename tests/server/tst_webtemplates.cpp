// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/texts.h"
#include "web/assets.h"
#include "web/pages.h"
#include "web/pagetexts.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace schalter;
using namespace Qt::StringLiterals;

namespace {

QString sourceOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class tst_WebTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsEveryTextInEveryLanguage()
    {
        services::Office office;
        office.languages = services::Texts::languages();
        const services::Texts texts;
        const web::Assets assets;
        const web::Pages pages(office, texts, assets); // throws for a broken template or an unknown text
        for (const QString &key : web::pageTextKeys())
            for (const QString &language : office.languages)
                QVERIFY2(!pages.text(language, key.toLatin1().constData()).isEmpty(), qUtf8Printable(key));
    }
    void leavesUnescapedOnlyWhatItRenderedItself()
    {
        static const QRegularExpression raw(u"\\{\\{\\{\\s*([A-Za-z]+)|\\{\\{&"_s);
        const QSet<QString> rendered{u"body"_s,         u"stateHtml"_s,     u"submissionHtml"_s,
                                     u"timelineHtml"_s, u"spanHtml"_s,      u"optionsHtml"_s,
                                     u"fieldsHtml"_s,   u"applicantHtml"_s, u"filesHtml"_s,
                                     u"fileHtml"_s,     u"calendarHtml"_s,  u"linesHtml"_s};
        int templates = 0;
        for (QDirIterator file(u":/web"_s, {u"*.mustache"_s}, QDir::Files); file.hasNext(); ++templates) {
            const QString path = file.next();
            for (auto tags = raw.globalMatch(sourceOf(path)); tags.hasNext();) {
                const auto tag = tags.next();
                QVERIFY2(rendered.contains(tag.captured(1)), qUtf8Printable(path + u' ' + tag.captured()));
            }
        }
        QVERIFY(templates > 10);
    }
    void carriesNoInlineStyleOrScript()
    {
        static const QRegularExpression forbidden(
            u"<style|\\sstyle=|\\son[a-z]+=|<script(?! src)|https?://"_s);
        for (QDirIterator file(u":/web"_s, {u"*.mustache"_s}, QDir::Files); file.hasNext();) {
            const QString path = file.next();
            QVERIFY2(!forbidden.match(sourceOf(path)).hasMatch(), qUtf8Printable(path));
        }
    }
};

QTEST_GUILESS_MAIN(tst_WebTemplates)
#include "tst_webtemplates.moc"
