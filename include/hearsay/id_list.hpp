// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/id_numbers.hpp>
#include <hearsay/record_id.hpp>

#include <array>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace hearsay {

/// Ids of records, of which there may be very many, kind by kind: each takes four bytes above what
/// an `IdNumbers` takes, which it may share, where a list of `RecordId` takes forty and more, and
/// to grow as much again.
class IdList {
public:
    IdList() : IdList(std::make_shared<IdNumbers>()) {}
    /// Keeps these.
    explicit IdList(std::shared_ptr<IdNumbers> ids) : ids_(std::move(ids)) {}
    IdList(std::initializer_list<RecordId> ids);

    /// Behind the others of its kind.
    void push_back(Kind kind, std::string_view id);
    /// Those of each kind by their texts.
    void sort();

    [[nodiscard]] bool empty() const { return size() == 0; }
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] std::size_t count(Kind kind) const { return numbers(kind).size(); }

    /// Goes through the ids, and makes each anew.
    class Iterator;
    [[nodiscard]] Iterator begin() const;
    [[nodiscard]] Iterator end() const;

    friend bool operator==(const IdList& a, const IdList& b);
    friend bool operator==(const IdList& a, const std::vector<RecordId>& b);

private:
    [[nodiscard]] const std::vector<IdNumbers::Number>& numbers(Kind kind) const {
        return numbers_[static_cast<std::size_t>(kind)];
    }

    std::shared_ptr<IdNumbers> ids_;
    std::array<std::vector<IdNumbers::Number>, 5> numbers_;  ///< by kinds
};

class IdList::Iterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = RecordId;
    using difference_type = std::ptrdiff_t;

    RecordId operator*() const;
    Iterator& operator++() {
        ++position_;
        skip_kinds();
        return *this;
    }
    Iterator operator++(int) {
        const Iterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const Iterator& a, const Iterator& b) {
        return a.kind_ == b.kind_ && a.position_ == b.position_;
    }

private:
    friend IdList;
    Iterator(const IdList& list, std::size_t kind) : list_(&list), kind_(kind) { skip_kinds(); }
    /// To the next id, or the end.
    void skip_kinds();

    const IdList* list_;
    std::size_t kind_;
    std::size_t position_ = 0;
};

}  // namespace hearsay
