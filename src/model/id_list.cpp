// SPDX-License-Identifier: Apache-2.0

#include <hearsay/id_list.hpp>

#include <algorithm>
#include <numeric>
#include <string>

namespace hearsay {

IdList::IdList(std::initializer_list<RecordId> ids) : IdList() {
    for (const RecordId& each : ids) {
        push_back(each.kind, each.id);
    }
}

void IdList::push_back(Kind kind, std::string_view id) {
    numbers_[static_cast<std::size_t>(kind)].push_back(ids_->enter(kind, id));
}

void IdList::sort() {
    for (std::size_t kind = 0; kind < numbers_.size(); ++kind) {
        std::ranges::sort(numbers_[kind], {}, [&](IdNumbers::Number number) {
            return ids_->id(static_cast<Kind>(kind), number);
        });
    }
}

std::size_t IdList::size() const {
    return std::accumulate(
        numbers_.begin(),
        numbers_.end(),
        std::size_t{0},
        [](std::size_t sum, const auto& of_kind) { return sum + of_kind.size(); }
    );
}

IdList::Iterator IdList::begin() const { return {*this, 0}; }

IdList::Iterator IdList::end() const { return {*this, numbers_.size()}; }

bool operator==(const IdList& a, const IdList& b) {
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin());
}

bool operator==(const IdList& a, const std::vector<RecordId>& b) {
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin());
}

RecordId IdList::Iterator::operator*() const {
    const auto kind = static_cast<Kind>(kind_);
    return {
        .kind = kind, .id = std::string(list_->ids_->id(kind, list_->numbers_[kind_][position_]))};
}

void IdList::Iterator::skip_kinds() {
    while (kind_ < list_->numbers_.size() && position_ == list_->numbers_[kind_].size()) {
        ++kind_;
        position_ = 0;
    }
}

}  // namespace hearsay
