// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/magic.h"

#include <array>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

struct Magic
{
    QByteArrayView bytes;
    const char *mediaType;
    qsizetype offset = 0;
};

constexpr std::array magics{
    Magic{"%PDF-", "application/pdf"},
    Magic{"\xEF\xBB\xBF%PDF-", "application/pdf"},
    Magic{"\x89PNG\r\n\x1A\n", "image/png"},
    Magic{"\xFF\xD8\xFF", "image/jpeg"},
    Magic{"GIF87a", "image/gif"},
    Magic{"GIF89a", "image/gif"},
    Magic{QByteArrayView("II*\0", 4), "image/tiff"},
    Magic{QByteArrayView("MM\0*", 4), "image/tiff"},
    Magic{"PK\x03\x04", "application/zip"},
    Magic{"ID3", "audio/mpeg"},
    Magic{"\xFF\xFB", "audio/mpeg"},
    Magic{"\xFF\xF3", "audio/mpeg"},
    Magic{"\xFF\xF2", "audio/mpeg"},
};

// The kinds of ISO base media files that are accepted, by their major brand.
constexpr std::array brands{
    Magic{"heic", "image/heic"}, Magic{"heix", "image/heic"},      Magic{"mif1", "image/heic"},
    Magic{"M4A ", "audio/mp4"},  Magic{"qt  ", "video/quicktime"}, Magic{"isom", "video/mp4"},
    Magic{"iso2", "video/mp4"},  Magic{"iso4", "video/mp4"},       Magic{"iso5", "video/mp4"},
    Magic{"iso6", "video/mp4"},  Magic{"mp41", "video/mp4"},       Magic{"mp42", "video/mp4"},
    Magic{"avc1", "video/mp4"},  Magic{"M4V ", "video/mp4"},       Magic{"MSNV", "video/mp4"},
};

constexpr std::array programs{
    Magic{"MZ", ""},
    Magic{
        "\x7F"
        "ELF",
        ""},
    Magic{"\xCF\xFA\xED\xFE", ""},
    Magic{"\xCE\xFA\xED\xFE", ""},
    Magic{"\xCA\xFE\xBA\xBE", ""},
    Magic{"#!", ""},
    Magic{QByteArrayView("L\0\0\0\x01\x14\x02\0", 8), ""}, // a Windows shortcut
};

constexpr std::array archives{
    Magic{"7z\xBC\xAF\x27\x1C", ""},
    Magic{"Rar!\x1A\x07", ""},
    Magic{"\x1F\x8B", ""},
    Magic{"BZh", ""},
    Magic{
        "\xFD"
        "7zXZ",
        ""},
    Magic{"\x28\xB5\x2F\xFD", ""},
    Magic{"MSCF", ""},
    Magic{"ustar", "", 257},
};

bool fits(const Magic &magic, QByteArrayView head)
{
    return head.size() >= magic.offset + magic.bytes.size() &&
           head.sliced(magic.offset, magic.bytes.size()) == magic.bytes;
}

template<class Table>
const Magic *find(const Table &table, QByteArrayView head)
{
    for (const Magic &magic : table)
        if (fits(magic, head))
            return &magic;
    return nullptr;
}

} // namespace

QString mediaTypeByMagic(QByteArrayView head)
{
    const Magic *found = find(magics, head);
    if (!found && head.size() >= 12 && head.sliced(4, 4) == "ftyp")
        found = find(brands, head.sliced(8));
    if (!found && head.size() >= 12 && head.first(4) == "RIFF" && head.sliced(8, 4) == "WEBP")
        return u"image/webp"_s;
    return found ? QString::fromLatin1(found->mediaType) : QString();
}

bool isProgram(QByteArrayView head) { return find(programs, head) != nullptr; }

bool isCompound(QByteArrayView head) { return head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"); }

bool isOtherArchive(QByteArrayView head) { return find(archives, head) != nullptr; }

} // namespace schalter::app
