// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/assets.h"
#include "web/brand/palette.h"

#include <QTest>

using namespace schalter::web;
using namespace Qt::StringLiterals;

namespace {

constexpr double aa = 4.5;
constexpr Colour white{255, 255, 255};
const QList<Colour> lightGrounds{{0xf6, 0xf7, 0xf7}, white, {0xee, 0xf1, 0xf1}};
const QList<Colour> darkGrounds{{0x10, 0x17, 0x16}, {0x19, 0x21, 0x1f}, {0x21, 0x2b, 0x29}};

QString unreadable(const Palette &palette, QList<Colour> grounds, const QList<Colour> &inks)
{
    grounds.append(palette.accentSoft);
    for (const Colour &ground : std::as_const(grounds))
        for (const Colour &text : {palette.accent, palette.accentStrong})
            if (contrast(text, ground) < aa)
                return QString::fromLatin1(text.css() + " on " + ground.css());
    for (const Colour &ink : inks)
        if (contrast(ink, palette.accentSoft) < aa)
            return QString::fromLatin1(ink.css() + " on soft " + palette.accentSoft.css());
    for (const Colour &button : {palette.accent, palette.accentStrong})
        if (contrast(palette.onAccent, button) < aa)
            return QString::fromLatin1(palette.onAccent.css() + " on button " + button.css());
    return {};
}

} // namespace

class tst_WebBrand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canBeReadInEveryColour()
    {
        for (int red = 0; red <= 255; red += 51)
            for (int green = 0; green <= 255; green += 51)
                for (int blue = 0; blue <= 255; blue += 51) {
                    const Colour brand{red, green, blue};
                    const QString light = unreadable(
                        Palette::light(brand), lightGrounds, {{0x16, 0x21, 0x1f}, {0x51, 0x60, 0x5e}});
                    const QString dark = unreadable(
                        Palette::dark(brand), darkGrounds, {{0xe9, 0xef, 0xee}, {0xa7, 0xb5, 0xb2}});
                    QVERIFY2(
                        light.isEmpty(), qPrintable(QLatin1String(brand.css()) + u", light: "_s + light));
                    QVERIFY2(dark.isEmpty(), qPrintable(QLatin1String(brand.css()) + u", dark: "_s + dark));
                }
    }
    void keepsAColourThatCanBeRead()
    {
        const Colour brand = *Colour::fromText(u"#7a1f5c"_s);
        QCOMPARE(Palette::light(brand).accent, brand);
    }
    void readsColours()
    {
        QVERIFY(Colour::fromText(u"#0B5a63"_s) == std::optional(Colour{0x0b, 0x5a, 0x63}));
        QCOMPARE((Colour{0x0b, 0x5a, 0x63}.css()), QByteArray("#0b5a63"));
        for (const QString &wrong :
             {u"0b5a63"_s, u"#fff"_s, u"#0b5a6g"_s, u"red"_s, u"#0b5a63;}"_s, QString()})
            QVERIFY2(!Colour::fromText(wrong), qUtf8Printable(wrong));
    }
    void knowsPicturesByTheirContent()
    {
        QCOMPARE(
            logoType("<?xml version=\"1.0\"?>\n<!-- x -->\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
            QByteArray("image/svg+xml"));
        QCOMPARE(logoType("\x89PNG\r\n\x1a\n rest"), QByteArray("image/png"));
        QCOMPARE(logoType("<html><script>"), QByteArray());
        QCOMPARE(logoType("GIF89a"), QByteArray());
        QCOMPARE(logoType({}), QByteArray());
    }
    void servesThem()
    {
        const Assets plain;
        QVERIFY(!plain.addresses().value(u"logo"_s).toBool());
        const Assets assets({"<svg/>", Colour{0x7a, 0x1f, 0x5c}});
        const QString logo = assets.addresses().value(u"logo"_s).toString().section(u'/', -1);
        QVERIFY(logo.endsWith(u".svg"));
        QCOMPARE(assets.response(logo).body, QByteArray("<svg/>"));
        QVERIFY(assets.response(logo).has("Content-Security-Policy"));
        const QString sheet = assets.addresses().value(u"brand"_s).toString().section(u'/', -1);
        QVERIFY(assets.response(sheet).body.contains("--accent: #7a1f5c"));
    }
};

QTEST_GUILESS_MAIN(tst_WebBrand)
#include "tst_webbrand.moc"
