// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/reading.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

/// Where the words of a record stand that checks over several records may have to point at.
/// Compact: 24 bytes each, without the text.
namespace hearsay::records {

enum class Spot : std::uint8_t {
    header,  ///< the record's own `[[kind]]`
    id,
    reference,  ///< a key that names another record; `sub` and `element` tell which
    act,
    topic,
    answer,  ///< party, parties, value or answer of a claim
    topics   ///< an event's declared topics
};

/// Keys that refer to other records, in the order of the format's documentation.
enum class Reference : std::uint8_t {
    part_of,
    affiliation_to,  ///< element: the affiliation
    owner,
    outlet_actor,
    outlet,
    authors,
    relays,
    replaces,
    event,
    speakers,
    on_behalf_of,
    parties,
    links,  ///< sub: the kind of link
    appearance_document,
    appearance_outlet,
    via,        ///< sub: the appearance
    via_outlet  ///< sub: the appearance
};

struct SpotAt {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    std::uint32_t length = 0;
    Spot spot = Spot::header;
    Reference reference = Reference::part_of;
    std::uint32_t sub = 0;
    std::uint32_t element = 0;
};

/// Into the order in which `Placed` looks them up.
void sort_spots(std::span<SpotAt> spots);

/// Records with the places of their words.
struct Placed {
    using Range = std::pair<std::uint32_t, std::uint32_t>;

    Records records;
    std::vector<SpotAt> spots;
    /// By kind and position of a record: its part of `spots`, sorted.
    std::array<std::vector<Range>, 5> ranges;

    /// The place of a word; the header of the record where it is not known.
    [[nodiscard]] Place place(
        Kind kind,
        std::size_t record,
        const Place& header,
        Spot spot,
        Reference reference = Reference::part_of,
        std::size_t sub = 0,
        std::size_t element = 0
    ) const;
};

/// Adds records with their places after those that are there.
void append(Placed& placed, Placed&& more);

/// A text that cannot be read again from its path, kept to show its lines.
struct KeptText {
    std::string path;
    std::string text;
};

/// A record that `[defaults]` of a file names, whether a claim there relies on it or not.
struct DefaultAt {
    Place place;
    RecordId record;
};

}  // namespace hearsay::records

namespace hearsay {

struct Reading::Places {
    /// Spots of the records of the reading; its `records` is empty.
    records::Placed good;
    /// Records with faults, as far as they were read, for the checks that still make sense.
    records::Placed faulty;
    /// Kinds of which a record was left out whose id could not be read.
    std::set<Kind> nameless;
    std::vector<records::DefaultAt> defaults;
    std::vector<records::KeptText> kept;
};

namespace records {

/// The places of a reading; none of a reading that no reader made.
std::shared_ptr<const Reading::Places> places_of(const Reading& reading);

}  // namespace records

}  // namespace hearsay
