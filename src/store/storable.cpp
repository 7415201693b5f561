// SPDX-License-Identifier: Apache-2.0

#include "store/storable.hpp"

#include "store/failure.hpp"
#include "store/references.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace hearsay::store {

namespace {

/// The keys of one record.
class Keys {
public:
    Keys(Kind kind, std::string_view id) : kind_(kind), id_(id) {
        if (id.empty()) {
            fail("a record of the kind `" + std::string(name_of(kind)) + "` has no id");
        }
    }

    [[noreturn]] void refuse(std::string_view key, const std::string& why) const {
        fail(
            "the " + std::string(name_of(kind_)) + " `" + std::string(id_) +
            "` cannot be recorded: its `" + std::string(key) + "` " + why
        );
    }

    void date(std::string_view key, const Date& date) const {
        if (!parse_date(date.text)) {
            refuse(key, "is not a date (`" + date.text + "`)");
        }
    }
    void date(std::string_view key, const std::optional<Date>& each) const {
        if (each) {
            date(key, *each);
        }
    }

    template <typename Word>
    void word(std::string_view key, Word word) const {
        if (static_cast<std::size_t>(word) >= words_of<Word>().size()) {
            refuse(key, "is none of its words");
        }
    }
    template <typename Word>
    void word(std::string_view key, const std::optional<Word>& each) const {
        if (each) {
            word(key, *each);
        }
    }

    void reliability(const std::optional<char>& letter) const {
        if (letter && (*letter < 'A' || *letter > 'F')) {
            refuse("reliability", "is no letter from A to F");
        }
    }

    template <typename Record>
    void references(const Record& record) const {
        for_each_reference(record, [this](const Reference& to) {
            if (to.id.empty()) {
                fail(
                    "the " + std::string(name_of(kind_)) + " `" + std::string(id_) +
                    "` cannot be recorded: it names a record of the kind `" +
                    std::string(name_of(to.kind)) + "` without its id"
                );
            }
        });
    }

private:
    Kind kind_;
    std::string_view id_;
};

/// Not where either is no number at all, either.
bool is_on_earth(const Coordinates& at) {
    return std::abs(at.latitude) <= 90 && std::abs(at.longitude) <= 180;
}

}  // namespace

void require_storable(const Event& event) {
    const Keys keys(Kind::event, event.id);
    keys.references(event);
    keys.date("date", event.date);
    if (event.coordinates && !is_on_earth(*event.coordinates)) {
        keys.refuse("coordinates", "are no latitude and longitude in degrees");
    }
    if (event.topics.contains({})) {
        keys.refuse("topics", "hold one without an id");
    }
}

void require_storable(const Actor& actor) {
    const Keys keys(Kind::actor, actor.id);
    keys.references(actor);
    keys.word("kind", actor.kind);
    keys.reliability(actor.reliability);
    for (const Affiliation& affiliation : actor.affiliations) {
        if (affiliation.to.empty()) {
            keys.refuse("affiliation", "does not say to whom");
        }
        keys.word("relation", affiliation.relation);
        keys.date("from", affiliation.from);
        keys.date("until", affiliation.until);
    }
}

void require_storable(const Outlet& outlet) {
    const Keys keys(Kind::outlet, outlet.id);
    keys.references(outlet);
    keys.word("kind", outlet.kind);
    keys.word("control", outlet.control);
    keys.reliability(outlet.reliability);
}

void require_storable(const Document& document) {
    const Keys keys(Kind::document, document.id);
    keys.references(document);
    keys.date("date", document.date);
    keys.date("accessed", document.accessed);
    keys.date("deleted", document.deleted);
    keys.date("retracted", document.retracted);
}

void require_storable(const Claim& claim) {
    const Keys keys(Kind::claim, claim.id);
    keys.references(claim);
    keys.word("act", claim.act);
    keys.word("mode", claim.mode);
    keys.word("certainty", claim.certainty);
    keys.word("authenticity", claim.authenticity);
    for (const Role role : claim.roles) {
        keys.word("roles", role);
    }
    if (std::ranges::adjacent_find(claim.roles, std::greater_equal()) != claim.roles.end()) {
        keys.refuse("roles", "are not sorted, each once");
    }
    if (claim.value && !claim.value->min && !claim.value->max) {
        keys.refuse("value", "is no number");
    }
    keys.date("date", claim.date);
    keys.date("disclosed", claim.disclosed);
    for (const Appearance& appearance : claim.appearances) {
        keys.word("certainty", appearance.certainty);
        keys.date("date", appearance.date);
    }
}

}  // namespace hearsay::store
