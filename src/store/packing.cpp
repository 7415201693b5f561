// SPDX-License-Identifier: Apache-2.0

#include "store/packing.hpp"

// Lengths of texts and lists, of which a record has many.
#define CEREAL_SIZE_TYPE std::uint32_t

#include <cereal/archives/binary.hpp>
#include <cereal/types/array.hpp>
#include <cereal/types/map.hpp>
#include <cereal/types/optional.hpp>
#include <cereal/types/string.hpp>
#include <cereal/types/vector.hpp>

#include <istream>
#include <ostream>
#include <streambuf>

namespace hearsay {

template <typename Archive>
void serialize(Archive& archive, Place& place) {
    archive(place.file, place.line, place.column, place.length);
}

template <typename Archive>
void serialize(Archive& archive, Bound& bound) {
    archive(bound.kind, bound.at);
}

template <typename Archive>
void serialize(Archive& archive, Span& span) {
    archive(span.civil_earliest, span.civil_latest, span.utc_earliest, span.utc_latest);
}

template <typename Archive>
void serialize(Archive& archive, Date& date) {
    archive(date.text, date.level, date.earliest, date.latest, date.utc_offset);
    archive(date.approximate, date.uncertain, date.span);
}

template <typename Archive>
void serialize(Archive& archive, Coordinates& coordinates) {
    archive(coordinates.latitude, coordinates.longitude);
}

template <typename Archive>
void serialize(Archive& archive, Event& event) {
    archive(event.id, event.title, event.date, event.place, event.country, event.coordinates);
    archive(event.part_of, event.aliases, event.topics, event.summary, event.note);
    archive(event.recorded_at);
}

template <typename Archive>
void serialize(Archive& archive, Affiliation& affiliation) {
    archive(affiliation.to, affiliation.relation, affiliation.office, affiliation.from);
    archive(affiliation.until);
}

template <typename Archive>
void serialize(Archive& archive, Actor& actor) {
    archive(actor.id, actor.name, actor.kind, actor.aliases, actor.country, actor.anonymous);
    archive(actor.unidentified, actor.described_as, actor.reliability, actor.note);
    archive(actor.affiliations, actor.recorded_at);
}

template <typename Archive>
void serialize(Archive& archive, Outlet& outlet) {
    archive(outlet.id, outlet.name, outlet.kind, outlet.owner, outlet.actor, outlet.control);
    archive(outlet.country, outlet.language, outlet.url, outlet.reliability, outlet.aliases);
    archive(outlet.note, outlet.recorded_at);
}

template <typename Archive>
void serialize(Archive& archive, Document& document) {
    archive(document.id, document.outlet, document.title, document.language, document.url);
    archive(document.authors, document.date, document.accessed, document.archived, document.file);
    archive(document.sha256, document.relays, document.replaces, document.deleted);
    archive(document.retracted, document.note, document.recorded_at);
}

template <typename Archive>
void serialize(Archive& archive, NumberRange& range) {
    archive(range.min, range.max);
}

template <typename Archive>
void serialize(Archive& archive, Appearance& appearance) {
    archive(appearance.document, appearance.outlet, appearance.date, appearance.url);
    archive(appearance.via, appearance.via_outlet, appearance.quote, appearance.language);
    archive(appearance.translation, appearance.certainty, appearance.distorts);
    archive(appearance.locator, appearance.note, appearance.implied);
}

template <typename Archive>
void serialize(Archive& archive, Claim& claim) {
    archive(claim.id, claim.event, claim.speakers, claim.speaker_as_named, claim.on_behalf_of);
    archive(claim.capacity, claim.act, claim.topic, claim.parties, claim.party_as_named);
    archive(claim.roles, claim.value, claim.answer, claim.statement, claim.quote);
    archive(claim.language, claim.translation, claim.translator, claim.hedge, claim.mode);
    archive(claim.certainty, claim.credibility, claim.authenticity, claim.date, claim.disclosed);
    archive(claim.uncertain, claim.links, claim.note, claim.appearances, claim.recorded_at);
}

namespace store {

namespace {

/// Adds to a text.
class Sink : public std::streambuf {
public:
    explicit Sink(std::string& to) : to_(&to) {}

protected:
    std::streamsize xsputn(const char* bytes, std::streamsize count) override {
        to_->append(bytes, static_cast<std::size_t>(count));
        return count;
    }

private:
    std::string* to_;
};

/// Reads a text where it is.
class Source : public std::streambuf {
public:
    explicit Source(std::string_view bytes) : rest_(bytes) {}

protected:
    std::streamsize xsgetn(char* to, std::streamsize count) override {
        const std::size_t copied = rest_.copy(to, static_cast<std::size_t>(count));
        rest_.remove_prefix(copied);
        return static_cast<std::streamsize>(copied);
    }

private:
    std::string_view rest_;
};

template <typename Record>
void pack_any(const Record& record, std::string& to) {
    Sink sink(to);
    std::ostream stream(&sink);
    cereal::BinaryOutputArchive archive(stream);
    archive(record);
}

}  // namespace

void pack(const Event& event, std::string& to) { pack_any(event, to); }
void pack(const Actor& actor, std::string& to) { pack_any(actor, to); }
void pack(const Outlet& outlet, std::string& to) { pack_any(outlet, to); }
void pack(const Document& document, std::string& to) { pack_any(document, to); }
void pack(const Claim& claim, std::string& to) { pack_any(claim, to); }

template <typename Record>
Record unpacked(std::string_view bytes) {
    Source source(bytes);
    std::istream stream(&source);
    cereal::BinaryInputArchive archive(stream);
    Record record;
    archive(record);
    return record;
}

template Event unpacked<Event>(std::string_view);
template Actor unpacked<Actor>(std::string_view);
template Outlet unpacked<Outlet>(std::string_view);
template Document unpacked<Document>(std::string_view);
template Claim unpacked<Claim>(std::string_view);

}  // namespace store
}  // namespace hearsay
