// SPDX-License-Identifier: Apache-2.0

#include <hearsay/id_numbers.hpp>

#include "text/interner.hpp"

#include <array>

namespace hearsay {

struct IdNumbers::Texts {
    std::array<text::Interner, 5> by_kind;

    text::Interner& of(Kind kind) { return by_kind[static_cast<std::size_t>(kind)]; }
};

IdNumbers::IdNumbers() : texts_(std::make_unique<Texts>()) {}
IdNumbers::~IdNumbers() = default;

IdNumbers::Number IdNumbers::enter(Kind kind, std::string_view id) {
    return texts_->of(kind).enter(id);
}

std::optional<IdNumbers::Number> IdNumbers::find(Kind kind, std::string_view id) const {
    return texts_->of(kind).find(id);
}

std::string_view IdNumbers::id(Kind kind, Number number) const { return texts_->of(kind)[number]; }

std::size_t IdNumbers::size(Kind kind) const { return texts_->of(kind).size(); }

bool IdSelection::select(Kind kind, std::string_view id) {
    const auto slot = static_cast<std::size_t>(kind);
    const IdNumbers::Number number = ids_->enter(kind, id);
    if (number >= selected_[slot].size()) {
        selected_[slot].resize(ids_->size(kind));
    }
    if (selected_[slot][number]) {
        return false;
    }
    selected_[slot][number] = true;
    ++counts_[slot];
    return true;
}

bool IdSelection::contains(Kind kind, std::string_view id) const {
    const std::optional<IdNumbers::Number> number = ids_->find(kind, id);
    return number && contains(kind, *number);
}

bool IdSelection::is_whole() const {
    for (std::size_t slot = 0; slot < counts_.size(); ++slot) {
        if (counts_[slot] != ids_->size(static_cast<Kind>(slot))) {
            return false;
        }
    }
    return true;
}

}  // namespace hearsay
