// SPDX-License-Identifier: Apache-2.0

#include "records/lean_claims.hpp"

#include "model/appearances.hpp"

#include <algorithm>
#include <limits>
#include <optional>
#include <stdexcept>

namespace hearsay::records {

namespace {

constexpr std::uint64_t low_bits = 0x7F;
constexpr std::uint8_t more_bit = 0x80;

/// What most claims do not have; of those that do, a bit tells.
enum class Rare : std::uint8_t { on_behalf_of, topic, value, answer };

constexpr std::uint64_t bit(std::size_t which) { return std::uint64_t{1} << which; }

constexpr std::uint64_t bit(Rare which) { return bit(static_cast<std::size_t>(which)); }

std::uint64_t rare_of(const Claim& claim) {
    return (claim.on_behalf_of.empty() ? 0 : bit(Rare::on_behalf_of)) |
           (claim.topic.empty() ? 0 : bit(Rare::topic)) | (claim.value ? bit(Rare::value) : 0) |
           (claim.answer.empty() ? 0 : bit(Rare::answer));
}

/// 0 for none.
template <typename Word>
std::uint64_t number_of(const std::optional<Word>& word) {
    return word ? static_cast<std::uint64_t>(*word) + 1 : 0;
}

template <typename Word>
std::optional<Word> word_of(std::uint64_t number) {
    return number == 0 ? std::nullopt : std::optional(static_cast<Word>(number - 1));
}

/// Small numbers of either sign as small ones without: 0, -1, 1, -2, ...
std::uint64_t zigzag(std::int64_t number) {
    return (static_cast<std::uint64_t>(number) << 1U) ^ static_cast<std::uint64_t>(number >> 63);
}

std::int64_t unzigzag(std::uint64_t number) {
    return static_cast<std::int64_t>(number >> 1U) ^ -static_cast<std::int64_t>(number & 1U);
}

}  // namespace

void LeanClaims::put(std::uint64_t number) {
    while (number > low_bits) {
        put_byte((number & low_bits) | more_bit);
        number >>= 7U;
    }
    put_byte(number);
}

void LeanClaims::put_signed(std::int64_t number) { put(zigzag(number)); }

void LeanClaims::put_id(Kind kind, std::string_view id) {
    put(id.empty() ? 0 : std::uint64_t{ids_->enter(kind, id)} + 1);
}

void LeanClaims::put_ids(Kind kind, const std::vector<std::string>& ids) {
    put(ids.size());
    for (const std::string& id : ids) {
        put_id(kind, id);
    }
}

/// Kinds of links that there are, and then the claims of each.
void LeanClaims::put_links(const Claim& claim) {
    std::uint64_t kinds = 0;
    for (std::size_t kind = 0; kind < claim.links.size(); ++kind) {
        kinds |= claim.links[kind].empty() ? 0 : bit(kind);
    }
    put(kinds);
    for (const auto& ids : claim.links) {
        if (!ids.empty()) {
            put_ids(Kind::claim, ids);
        }
    }
}

void LeanClaims::put_word(std::string_view word) {
    put(word.empty() ? 0 : std::uint64_t{words_.enter(word)} + 1);
}

void LeanClaims::put_value(const Claim& claim) {
    if (!claim.value) {
        return;
    }
    put((claim.value->min ? 1U : 0U) | (claim.value->max ? 2U : 0U));
    for (const auto& end : {claim.value->min, claim.value->max}) {
        if (end) {
            put_signed(*end);
        }
    }
}

/// Bodies are judged by the outlets in which a claim stands first-hand.
void LeanClaims::put_places(const Claim& claim) {
    const auto is_first_hand = [](const Appearance& at) { return !came_via_something(at); };
    put(static_cast<std::uint64_t>(std::ranges::count_if(claim.appearances, is_first_hand)));
    for (const Appearance& at : claim.appearances) {
        if (is_first_hand(at)) {
            put_id(Kind::document, at.document);
            put_id(Kind::outlet, at.outlet);
        }
    }
}

void LeanClaims::add(const Claim& claim) {
    if (bytes_.size() > std::numeric_limits<std::uint32_t>::max()) {
        throw std::length_error("too many claims");
    }
    starts_.push_back(static_cast<std::uint32_t>(bytes_.size()));
    numbers_.push_back(ids_->enter(Kind::claim, claim.id));
    put(rare_of(claim));
    put_id(Kind::event, claim.event);
    put_ids(Kind::actor, claim.speakers);
    if (!claim.on_behalf_of.empty()) {
        put_ids(Kind::actor, claim.on_behalf_of);
    }
    put(number_of(claim.act));
    if (!claim.topic.empty()) {
        put_word(claim.topic);
    }
    put_ids(Kind::actor, claim.parties);
    put(claim.roles.size());
    for (const Role role : claim.roles) {
        put(static_cast<std::uint64_t>(role));
    }
    put_value(claim);
    if (!claim.answer.empty()) {
        put_word(claim.answer);
    }
    put_word(claim.date ? std::string_view(claim.date->text) : std::string_view());
    put_links(claim);
    put_places(claim);
}

/// Reads what was put, in the same order.
class LeanClaims::Reader {
public:
    Reader(const LeanClaims& from, std::size_t start) : from_(&from), at_(start) {}

    std::uint64_t number() {
        std::uint64_t number = 0;
        for (unsigned shift = 0;; shift += 7) {
            const std::uint8_t byte = from_->bytes_[at_++];
            number |= (byte & low_bits) << shift;
            if ((byte & more_bit) == 0) {
                return number;
            }
        }
    }

    std::string id(Kind kind) {
        const std::uint64_t number = this->number();
        return number == 0 ? std::string() : std::string(from_->ids_->id(kind, as_entered(number)));
    }

    std::vector<std::string> ids(Kind kind) {
        std::vector<std::string> ids(number());
        for (std::string& each : ids) {
            each = id(kind);
        }
        return ids;
    }

    std::string word() {
        const std::uint64_t number = this->number();
        return number == 0 ? std::string() : std::string(from_->words_[as_entered(number)]);
    }

    void skip_numbers(std::uint64_t count) {
        for (; count > 0; --count) {
            number();
        }
    }
    void skip_list() { skip_numbers(number()); }

    NumberRange value() {
        const std::uint64_t ends = number();
        NumberRange value;
        if ((ends & 1U) != 0) {
            value.min = unzigzag(number());
        }
        if ((ends & 2U) != 0) {
            value.max = unzigzag(number());
        }
        return value;
    }

private:
    /// Of what is written as one more, because 0 is none.
    static std::uint32_t as_entered(std::uint64_t number) {
        return static_cast<std::uint32_t>(number - 1);
    }

    const LeanClaims* from_;
    std::size_t at_;
};

Claim LeanClaims::claim(std::size_t position, Places places) const {
    Reader reader(*this, starts_[position]);
    Claim claim;
    claim.id = ids_->id(Kind::claim, numbers_[position]);
    const std::uint64_t rare = reader.number();
    claim.event = reader.id(Kind::event);
    claim.speakers = reader.ids(Kind::actor);
    if ((rare & bit(Rare::on_behalf_of)) != 0) {
        claim.on_behalf_of = reader.ids(Kind::actor);
    }
    claim.act = word_of<Act>(reader.number());
    if ((rare & bit(Rare::topic)) != 0) {
        claim.topic = reader.word();
    }
    claim.parties = reader.ids(Kind::actor);
    claim.roles.resize(reader.number());
    for (Role& role : claim.roles) {
        role = static_cast<Role>(reader.number());
    }
    if ((rare & bit(Rare::value)) != 0) {
        claim.value = reader.value();
    }
    if ((rare & bit(Rare::answer)) != 0) {
        claim.answer = reader.word();
    }
    if (const std::string date = reader.word(); !date.empty()) {
        claim.date = parse_date(date).value();
    }
    const std::uint64_t links = reader.number();
    for (std::size_t kind = 0; kind < claim.links.size(); ++kind) {
        if ((links & bit(kind)) != 0) {
            claim.links[kind] = reader.ids(Kind::claim);
        }
    }
    if (places == Places::left_out) {
        return claim;
    }
    claim.appearances.resize(reader.number());
    for (Appearance& place : claim.appearances) {
        place.document = reader.id(Kind::document);
        place.outlet = reader.id(Kind::outlet);
    }
    return claim;
}

std::vector<std::uint32_t> LeanClaims::linked(std::size_t position) const {
    Reader reader(*this, starts_[position]);
    const std::uint64_t rare = reader.number();
    reader.skip_numbers(1);  // event
    reader.skip_list();      // speakers
    if ((rare & bit(Rare::on_behalf_of)) != 0) {
        reader.skip_list();
    }
    reader.skip_numbers((rare & bit(Rare::topic)) != 0 ? 2 : 1);  // act, topic
    reader.skip_list();                                           // parties
    reader.skip_list();                                           // roles
    if ((rare & bit(Rare::value)) != 0) {
        reader.value();
    }
    reader.skip_numbers((rare & bit(Rare::answer)) != 0 ? 2 : 1);  // answer, date
    const std::uint64_t links = reader.number();
    std::vector<std::uint32_t> targets;
    for (std::size_t kind = 0; kind < std::tuple_size_v<decltype(Claim::links)>; ++kind) {
        for (auto count = (links & bit(kind)) != 0 ? reader.number() : 0; count > 0; --count) {
            targets.push_back(static_cast<std::uint32_t>(reader.number() - 1));
        }
    }
    return targets;
}

}  // namespace hearsay::records
