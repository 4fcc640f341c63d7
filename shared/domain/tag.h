// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"
#include "domain/names.h"

#include <QString>

namespace schalter::domain {

// The colours are the theme's business: each side draws them so that they can be read.
enum class TagColour { Grey, Red, Orange, Green, Teal, Blue, Violet, Pink };

template<>
inline constexpr auto enumNames<TagColour> = std::to_array<std::pair<TagColour, const char *>>({
    {TagColour::Grey, "grey"},
    {TagColour::Red, "red"},
    {TagColour::Orange, "orange"},
    {TagColour::Green, "green"},
    {TagColour::Teal, "teal"},
    {TagColour::Blue, "blue"},
    {TagColour::Violet, "violet"},
    {TagColour::Pink, "pink"},
});

// A mark of the organisation's own on tickets, which only caseworkers see.
struct Tag
{
    TagId id;
    QString name;
    TagColour colour = TagColour::Grey;
    bool operator==(const Tag &) const = default;
};

constexpr int tagNameChars = 40;
constexpr int mostTags = 200;     // of an organisation
constexpr int mostTagsOnOne = 20; // on a ticket

} // namespace schalter::domain
