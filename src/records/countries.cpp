// SPDX-License-Identifier: Apache-2.0

#include "records/countries.hpp"

#include "records/country_names.hpp"
#include "records/faults.hpp"
#include "records/plain_names.hpp"
#include "records/syntax.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace hearsay::records {
namespace {

struct OtherName {
    std::string_view name;
    std::string_view code;
};

// What some are called besides, before, or in other languages that many write in; a name of several
// stands once for each. Not "island", which is Iceland in some languages, nor what else two may be
// meant by that do not go together.
constexpr OtherName other_names[] = {
    {"america", "US"},
    {"united states of america", "US"},
    {"usa", "US"},
    {"uk", "GB"},
    {"britain", "GB"},
    {"great britain", "GB"},
    {"england", "GB"},
    {"scotland", "GB"},
    {"wales", "GB"},
    {"northern ireland", "GB"},
    {"uae", "AE"},
    {"emirates", "AE"},
    {"drc", "CD"},
    {"democratic republic of the congo", "CD"},
    {"dr congo", "CD"},
    {"congo", "CD"},
    {"congo", "CG"},
    {"republic of the congo", "CG"},
    {"korea", "KR"},
    {"korea", "KP"},
    {"republic of korea", "KR"},
    {"dprk", "KP"},
    {"virgin islands", "VG"},
    {"virgin islands", "VI"},
    {"burma", "MM"},
    {"cabo verde", "CV"},
    {"czech republic", "CZ"},
    {"ivory coast", "CI"},
    {"holland", "NL"},
    {"swaziland", "SZ"},
    {"timor leste", "TL"},
    {"turkiye", "TR"},
    {"macau", "MO"},
    {"macedonia", "MK"},
    {"russian federation", "RU"},
    {"soviet union", "RU"},
    {"islamic republic of iran", "IR"},
    {"persia", "IR"},
    {"irak", "IQ"},
    {"syrian arab republic", "SY"},
    {"saudi", "SA"},
    {"vatican", "VA"},
    {"holy see", "VA"},
    {"czech", "CZ"},
    {"bosnia", "BA"},
    {"palestinian territories", "PS"},
    {"gaza", "PS"},
    {"west bank", "PS"},
    {"lybia", "LY"},
    {"tchad", "TD"},
    {"alemania", "DE"},
    {"allemagne", "DE"},
    {"deutschland", "DE"},
    {"osterreich", "AT"},
    {"autriche", "AT"},
    {"schweiz", "CH"},
    {"suisse", "CH"},
    {"svizzera", "CH"},
    {"frankreich", "FR"},
    {"francia", "FR"},
    {"espana", "ES"},
    {"espagne", "ES"},
    {"spanien", "ES"},
    {"italia", "IT"},
    {"italie", "IT"},
    {"italien", "IT"},
    {"inghilterra", "GB"},
    {"angleterre", "GB"},
    {"grande bretagne", "GB"},
    {"grossbritannien", "GB"},
    {"royaume uni", "GB"},
    {"reino unido", "GB"},
    {"etats unis", "US"},
    {"estados unidos", "US"},
    {"vereinigte staaten", "US"},
    {"nederland", "NL"},
    {"niederlande", "NL"},
    {"pays bas", "NL"},
    {"belgie", "BE"},
    {"belgique", "BE"},
    {"belgien", "BE"},
    {"polska", "PL"},
    {"pologne", "PL"},
    {"polen", "PL"},
    {"magyarorszag", "HU"},
    {"ungarn", "HU"},
    {"hongrie", "HU"},
    {"cesko", "CZ"},
    {"tschechien", "CZ"},
    {"slovensko", "SK"},
    {"slovenija", "SI"},
    {"hrvatska", "HR"},
    {"srbija", "RS"},
    {"shqiperia", "AL"},
    {"sverige", "SE"},
    {"suede", "SE"},
    {"schweden", "SE"},
    {"norge", "NO"},
    {"norwegen", "NO"},
    {"danmark", "DK"},
    {"suomi", "FI"},
    {"eesti", "EE"},
    {"latvija", "LV"},
    {"lietuva", "LT"},
    {"rossiya", "RU"},
    {"russland", "RU"},
    {"russie", "RU"},
    {"rusia", "RU"},
    {"ukraina", "UA"},
    {"grece", "GR"},
    {"griechenland", "GR"},
    {"hellas", "GR"},
    {"turquie", "TR"},
    {"turkei", "TR"},
    {"turquia", "TR"},
    {"maroc", "MA"},
    {"marokko", "MA"},
    {"marruecos", "MA"},
    {"algerie", "DZ"},
    {"algerien", "DZ"},
    {"tunisie", "TN"},
    {"libye", "LY"},
    {"egypte", "EG"},
    {"agypten", "EG"},
    {"misr", "EG"},
    {"syrie", "SY"},
    {"syrien", "SY"},
    {"liban", "LB"},
    {"libanon", "LB"},
    {"jordanie", "JO"},
    {"jordanien", "JO"},
    {"arabie saoudite", "SA"},
    {"saudi arabien", "SA"},
    {"indien", "IN"},
    {"inde", "IN"},
    {"bharat", "IN"},
    {"brasil", "BR"},
    {"brasilien", "BR"},
    {"mexique", "MX"},
    {"japon", "JP"},
    {"nippon", "JP"},
    {"zhongguo", "CN"},
    {"prc", "CN"},
    {"people's republic of china", "CN"},
    {"roc", "TW"},
    {"россия", "RU"},
    {"украина", "UA"},
    {"україна", "UA"},
    {"беларусь", "BY"},
    {"иран", "IR"},
    {"израиль", "IL"},
    {"ایران", "IR"},
    {"افغانستان", "AF"},
    {"پاکستان", "PK"},
    {"العراق", "IQ"},
    {"عراق", "IQ"},
    {"سوريا", "SY"},
    {"لبنان", "LB"},
    {"مصر", "EG"},
    {"اليمن", "YE"},
    {"السعودية", "SA"},
    {"اسرائيل", "IL"},
    {"إسرائيل", "IL"},
    {"فلسطين", "PS"},
    {"ישראל", "IL"},
    {"中国", "CN"},
    {"日本", "JP"},
    {"ελλαδα", "GR"},
};

const Country* country_of(std::string_view code) {
    const auto all = countries();
    const auto found = std::ranges::lower_bound(all, code, {}, &Country::code);
    return found == all.end() || found->code != code ? nullptr : &*found;
}

/// "`IQ` (Iraq)".
std::string with_name(std::string_view code) {
    const Country* country = country_of(code);
    return backquoted(code) +
           (country == nullptr ? std::string() : " (" + std::string(country->name) + ")");
}

std::vector<NamedCode> all_names() {
    std::vector<NamedCode> all;
    all.reserve(countries().size() + std::size(other_names));
    for (const Country& each : countries()) {
        all.push_back({plain_name(each.name), each.code});
    }
    for (const OtherName& each : other_names) {
        all.push_back({plain_name(each.name), each.code});
    }
    return all;
}

}  // namespace

std::string country_meant(std::string_view text) {
    constexpr std::size_t longest_name = 64;
    if (text.size() > longest_name) {
        return {};
    }
    const std::string plain = plain_name(text);
    const auto all = all_names();
    std::string meant;
    for (const NamedCode& each : all) {
        if (each.name == plain) {
            meant += (meant.empty() ? "" : " or ") + with_name(each.code);
        }
    }
    if (!meant.empty()) {
        return meant;
    }
    std::string capitals(text);
    std::ranges::transform(capitals, capitals.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    for (const Country& each : countries()) {
        if (capitals == each.code || capitals == each.code3) {
            return with_name(each.code);
        }
    }
    const std::string_view near = code_nearest(plain, all);
    return near.empty() ? std::string() : with_name(near);
}

}  // namespace hearsay::records
