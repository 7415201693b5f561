#include "store/content.hpp"

#include "store/columns.hpp"

#include <xxhash.h>

#include <bit>
#include <cstdint>
#include <type_traits>

namespace hearsay::store {

namespace {

/// The bytes that a record's content is compared by.
class Form {
public:
    Form& add(std::uint64_t value) {
        for (int shift = 0; shift < 64; shift += 8) {
            bytes_.push_back(static_cast<char>((value >> shift) & 0xff));
        }
        return *this;
    }
    Form& add(std::int64_t value) { return add(static_cast<std::uint64_t>(value)); }
    Form& add(bool value) { return add(std::uint64_t{value}); }
    // Adding zero makes the negative zero positive, which is what SQLite keeps of it.
    Form& add(double value) { return add(std::bit_cast<std::uint64_t>(value + 0.0)); }
    Form& add(const std::string& text) {
        add(std::uint64_t{text.size()});
        bytes_ += text;
        return *this;
    }
    Form& add(const Date& date) { return add(date.text); }
    template <typename Word>
    requires std::is_enum_v<Word> Form& add(Word word) {
        return add(static_cast<std::uint64_t>(word));
    }
    template <typename Value>
    Form& add(const std::optional<Value>& value) {
        add(value.has_value());
        return value ? add(*value) : *this;
    }
    template <typename Value>
    Form& add(const std::vector<Value>& values) {
        add(std::uint64_t{values.size()});
        for (const Value& value : values) {
            add(value);
        }
        return *this;
    }
    Form& add(int value) { return add(std::int64_t{value}); }
    Form& add(char value) { return add(std::int64_t{value}); }
    Form& add(const Coordinates& at) { return add(at.latitude).add(at.longitude); }
    Form& add(const NumberRange& range) { return add(range.min).add(range.max); }
    Form& add(const Affiliation& to) {
        return add(to.to).add(to.relation).add(to.office).add(to.from).add(to.until);
    }
    Form& add(const Appearance& at) {
        add(at.document).add(at.outlet).add(at.date).add(at.url).add(at.via).add(at.via_outlet);
        add(at.quote).add(at.language).add(at.translation).add(at.certainty).add(at.distorts);
        return add(at.locator).add(at.note);
    }

    [[nodiscard]] ContentDigest digest() const {
        return static_cast<ContentDigest>(XXH3_64bits(bytes_.data(), bytes_.size()));
    }

private:
    std::string bytes_;
};

}  // namespace

ContentDigest digest_of(const Event& event) {
    Form form;
    form.add(Kind::event).add(event.id).add(event.title).add(event.date).add(event.place);
    form.add(event.country).add(event.coordinates).add(event.part_of).add(event.aliases);
    form.add(std::uint64_t{event.topics.size()});
    for (const auto& [id, question] : event.topics) {
        form.add(id).add(question);
    }
    return form.add(event.summary).add(event.note).digest();
}

ContentDigest digest_of(const Actor& actor) {
    Form form;
    form.add(Kind::actor).add(actor.id).add(actor.name).add(actor.kind).add(actor.aliases);
    form.add(actor.country).add(actor.anonymous).add(actor.unidentified).add(actor.described_as);
    return form.add(actor.reliability).add(actor.note).add(actor.affiliations).digest();
}

ContentDigest digest_of(const Outlet& outlet) {
    Form form;
    form.add(Kind::outlet).add(outlet.id).add(outlet.name).add(outlet.kind).add(outlet.owner);
    form.add(outlet.actor).add(outlet.control).add(outlet.country).add(outlet.language);
    return form.add(outlet.url)
        .add(outlet.reliability)
        .add(outlet.aliases)
        .add(outlet.note)
        .digest();
}

ContentDigest digest_of(const Document& document) {
    Form form;
    form.add(Kind::document).add(document.id).add(document.outlet).add(document.title);
    form.add(document.language).add(document.url).add(document.authors).add(document.date);
    form.add(document.accessed).add(document.archived).add(document.file).add(document.sha256);
    form.add(document.relays).add(document.replaces).add(document.deleted);
    return form.add(document.retracted).add(document.note).digest();
}

ContentDigest digest_of(const Claim& claim) {
    Form form;
    form.add(Kind::claim).add(claim.id).add(claim.event).add(claim.speakers);
    form.add(claim.speaker_as_named).add(claim.on_behalf_of).add(claim.capacity).add(claim.act);
    form.add(claim.topic).add(claim.parties).add(claim.party_as_named).add(mask_of(claim.roles));
    form.add(claim.value).add(claim.answer).add(claim.statement).add(claim.quote);
    form.add(claim.language).add(claim.translation).add(claim.translator).add(claim.hedge);
    form.add(claim.mode).add(claim.certainty).add(claim.credibility).add(claim.authenticity);
    form.add(claim.date).add(claim.disclosed).add(claim.uncertain);
    // Kinds of link by their numbers, so that a further kind leaves the digests of others alone.
    for (std::size_t link = 0; link < claim.links.size(); ++link) {
        if (!claim.links[link].empty()) {
            form.add(std::uint64_t{link}).add(claim.links[link]);
        }
    }
    std::uint64_t appearances = 0;
    for (const Appearance& appearance : claim.appearances) {
        if (!appearance.implied) {
            form.add(appearance);
            ++appearances;
        }
    }
    return form.add(appearances).add(claim.note).digest();
}

}  // namespace hearsay::store
