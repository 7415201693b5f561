// SPDX-License-Identifier: Apache-2.0

#include "records/lean_claims.hpp"

#include "model/appearances.hpp"

#include <algorithm>
#include <optional>

namespace hearsay::records {

namespace {

constexpr std::uint64_t low_bits = 0x7F;
constexpr std::uint8_t more_bit = 0x80;

std::uint64_t index_of(Kind kind) { return static_cast<std::uint64_t>(kind); }

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
        bytes_.push_back(static_cast<std::uint8_t>(number & low_bits) | more_bit);
        number >>= 7U;
    }
    bytes_.push_back(static_cast<std::uint8_t>(number));
}

void LeanClaims::put_signed(std::int64_t number) { put(zigzag(number)); }

void LeanClaims::put_id(Kind kind, std::string_view id) {
    put(id.empty() ? 0 : std::uint64_t{(*ids_)[index_of(kind)].enter(id)} + 1);
}

void LeanClaims::put_ids(Kind kind, const std::vector<std::string>& ids) {
    put(ids.size());
    for (const std::string& id : ids) {
        put_id(kind, id);
    }
}

void LeanClaims::put_word(std::string_view word) {
    put(word.empty() ? 0 : std::uint64_t{words_.enter(word)} + 1);
}

void LeanClaims::put_value(const Claim& claim) {
    const NumberRange value = claim.value.value_or(NumberRange{});
    put((claim.value ? 1U : 0U) | (value.min ? 2U : 0U) | (value.max ? 4U : 0U));
    for (const auto& end : {value.min, value.max}) {
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
    starts_.push_back(bytes_.size());
    put_id(Kind::claim, claim.id);
    put_id(Kind::event, claim.event);
    put_ids(Kind::actor, claim.speakers);
    put_ids(Kind::actor, claim.on_behalf_of);
    put(number_of(claim.act));
    put_word(claim.topic);
    put_ids(Kind::actor, claim.parties);
    put(claim.roles.size());
    for (const Role role : claim.roles) {
        put(static_cast<std::uint64_t>(role));
    }
    put_value(claim);
    put_word(claim.answer);
    put_word(claim.date ? std::string_view(claim.date->text) : std::string_view());
    for (const auto& ids : claim.links) {
        put_ids(Kind::claim, ids);
    }
    put_places(claim);
}

/// Reads what was put, in the same order.
class LeanClaims::Reader {
public:
    Reader(const LeanClaims& from, std::size_t start)
        : from_(&from), at_(from.bytes_.begin() + static_cast<std::ptrdiff_t>(start)) {}

    std::uint64_t number() {
        std::uint64_t number = 0;
        for (unsigned shift = 0;; shift += 7) {
            const std::uint8_t byte = *at_++;
            number |= (byte & low_bits) << shift;
            if ((byte & more_bit) == 0) {
                return number;
            }
        }
    }

    std::string id(Kind kind) {
        const std::uint64_t number = this->number();
        return number == 0 ? std::string()
                           : std::string(text((*from_->ids_)[index_of(kind)], number));
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
        return number == 0 ? std::string() : std::string(text(from_->words_, number));
    }

    void skip_numbers(std::uint64_t count) {
        for (; count > 0; --count) {
            number();
        }
    }
    void skip_list() { skip_numbers(number()); }

    std::optional<NumberRange> value() {
        const std::uint64_t parts = number();
        NumberRange value;
        if ((parts & 2U) != 0) {
            value.min = unzigzag(number());
        }
        if ((parts & 4U) != 0) {
            value.max = unzigzag(number());
        }
        return (parts & 1U) != 0 ? std::optional(value) : std::nullopt;
    }

private:
    static std::string_view text(const text::Interner& texts, std::uint64_t number) {
        return texts[static_cast<std::uint32_t>(number - 1)];
    }

    const LeanClaims* from_;
    std::deque<std::uint8_t>::const_iterator at_;
};

Claim LeanClaims::claim(std::size_t position, Places places) const {
    Reader reader(*this, starts_[position]);
    Claim claim;
    claim.id = reader.id(Kind::claim);
    claim.event = reader.id(Kind::event);
    claim.speakers = reader.ids(Kind::actor);
    claim.on_behalf_of = reader.ids(Kind::actor);
    claim.act = word_of<Act>(reader.number());
    claim.topic = reader.word();
    claim.parties = reader.ids(Kind::actor);
    claim.roles.resize(reader.number());
    for (Role& role : claim.roles) {
        role = static_cast<Role>(reader.number());
    }
    claim.value = reader.value();
    claim.answer = reader.word();
    if (const std::string date = reader.word(); !date.empty()) {
        claim.date = parse_date(date).value();
    }
    for (auto& ids : claim.links) {
        ids = reader.ids(Kind::claim);
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
    reader.skip_numbers(2);  // id, event
    reader.skip_list();      // speakers
    reader.skip_list();      // on_behalf_of
    reader.skip_numbers(2);  // act, topic
    reader.skip_list();      // parties
    reader.skip_list();      // roles
    reader.value();
    reader.skip_numbers(2);  // answer, date
    std::vector<std::uint32_t> targets;
    for (std::size_t kind = 0; kind < std::tuple_size_v<decltype(Claim::links)>; ++kind) {
        for (auto count = reader.number(); count > 0; --count) {
            targets.push_back(static_cast<std::uint32_t>(reader.number() - 1));
        }
    }
    return targets;
}

}  // namespace hearsay::records
