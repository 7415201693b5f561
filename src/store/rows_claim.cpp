// SPDX-License-Identifier: Apache-2.0

#include "store/columns.hpp"
#include "store/references.hpp"
#include "store/rows.hpp"

namespace hearsay::store {

namespace {

constexpr std::string_view insert_claim = R"(
INSERT INTO claim (
    version, act, topic, roles, value_min, value_max, answer, date, disclosed, mode, certainty,
    credibility, authenticity, uncertain, capacity, speaker_as_named, party_as_named, hedge,
    language, translator, statement, quote, translation, note
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)";

constexpr std::string_view insert_appearance = R"(
INSERT INTO appearance (
    version, item, date, url, certainty, language, quote, translation, distorts, locator, note
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)";

constexpr std::string_view select_claims = R"(
SELECT claim.act, claim.topic, claim.roles, claim.value_min, claim.value_max, claim.answer,
       claim.date, claim.disclosed, claim.mode, claim.certainty, claim.credibility,
       claim.authenticity, claim.uncertain, claim.capacity, claim.speaker_as_named,
       claim.party_as_named, claim.hedge, claim.language, claim.translator, claim.statement,
       claim.quote, claim.translation, claim.note, file.path, version.line
FROM json_each(?) AS wanted
CROSS JOIN claim ON claim.version = wanted.value
CROSS JOIN version ON version.version = claim.version
LEFT JOIN file ON file.file = version.file
)";

constexpr std::string_view select_appearances = R"(
SELECT wanted.key, appearance.item, appearance.date, appearance.url, appearance.certainty, appearance.language,
       appearance.quote, appearance.translation, appearance.distorts, appearance.locator,
       appearance.note
FROM json_each(?) AS wanted CROSS JOIN appearance ON appearance.version = wanted.value
)";

std::optional<std::int64_t> if_not_zero(std::int64_t value) {
    return value == 0 ? std::nullopt : std::optional(value);
}

void read_claim(const Statement& row, Claim& claim) {
    claim.act = maybe_word<Act>(row, 0);
    claim.topic = row.text(1);
    claim.roles = roles_of(row.integer(2));
    if (!row.is_null(3) || !row.is_null(4)) {
        claim.value = NumberRange{.min = row.maybe_integer(3), .max = row.maybe_integer(4)};
    }
    claim.answer = row.text(5);
    claim.date = maybe_date(row, 6);
    claim.disclosed = maybe_date(row, 7);
    claim.mode = maybe_word<Mode>(row, 8);
    claim.certainty = maybe_word<Certainty>(row, 9);
    claim.credibility = maybe_int(row, 10);
    claim.authenticity = word<Authenticity>(row, 11);
    claim.uncertain = flag(row, 12);
    claim.capacity = row.text(13);
    claim.speaker_as_named = row.text(14);
    claim.party_as_named = row.text(15);
    claim.hedge = row.text(16);
    claim.language = row.text(17);
    claim.translator = row.text(18);
    claim.statement = row.text(19);
    claim.quote = row.text(20);
    claim.translation = row.text(21);
    claim.note = row.text(22);
    claim.recorded_at = place(row, 23);
}

void read_appearance(const Statement& row, Appearance& appearance) {
    appearance.date = maybe_date(row, 2);
    appearance.url = row.text(3);
    appearance.certainty = maybe_word<Certainty>(row, 4);
    appearance.language = row.text(5);
    appearance.quote = row.text(6);
    appearance.translation = row.text(7);
    appearance.distorts = row.text(8);
    appearance.locator = row.text(9);
    appearance.note = row.text(10);
}

/// Whether it says more than its references do.
bool says_more(const Appearance& at) {
    return at.date || !at.url.empty() || at.certainty || !at.language.empty() ||
           !at.quote.empty() || !at.translation.empty() || !at.distorts.empty() ||
           !at.locator.empty() || !at.note.empty() ||
           (at.document.empty() && at.outlet.empty() && at.via.empty() && at.via_outlet.empty());
}

}  // namespace

ClaimRows::ClaimRows(Database& database)
    : claim_(database, insert_claim), appearance_(database, insert_appearance) {}

void ClaimRows::insert(std::int64_t version, const Claim& claim) {
    const NumberRange value = claim.value.value_or(NumberRange{});
    const std::optional<std::int64_t> credibility =
        claim.credibility ? std::optional<std::int64_t>(*claim.credibility) : std::nullopt;
    claim_.run(
        version,
        claim.act,
        claim.topic,
        if_not_zero(mask_of(claim.roles)),
        value.min,
        value.max,
        claim.answer,
        stored(claim.date),
        stored(claim.disclosed),
        claim.mode,
        claim.certainty,
        credibility,
        claim.authenticity,
        claim.uncertain,
        claim.capacity,
        claim.speaker_as_named,
        claim.party_as_named,
        claim.hedge,
        claim.language,
        claim.translator,
        claim.statement,
        claim.quote,
        claim.translation,
        claim.note
    );
    std::int64_t item = 0;
    for (const Appearance& at : claim.appearances) {
        if (at.implied) {
            continue;
        }
        if (says_more(at)) {
            appearance_.run(
                version,
                item,
                stored(at.date),
                at.url,
                at.certainty,
                at.language,
                at.quote,
                at.translation,
                at.distorts,
                at.locator,
                at.note
            );
        }
        ++item;
    }
}

std::vector<Claim> read_claims(Database& database, const Versions& versions) {
    std::vector<Claim> claims;
    claims.reserve(versions.count);
    Statement rows(database, select_claims);
    rows.bind(versions.json);
    while (rows.step()) {
        read_claim(rows, claims.emplace_back());
    }
    versions.check(claims.size());
    Statement appearances(database, select_appearances);
    appearances.bind(versions.json);
    while (appearances.step()) {
        Claim& claim = claims.at(static_cast<std::size_t>(appearances.integer(0)));
        const auto item = static_cast<std::size_t>(appearances.integer(1));
        if (item >= items_at_most) {
            fail_corrupt("a claim has an appearance that it cannot have");
        }
        claim.appearances.resize(item + 1);
        read_appearance(appearances, claim.appearances.back());
    }
    return claims;
}

}  // namespace hearsay::store
