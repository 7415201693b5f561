// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/vocabulary.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace hearsay {

/// Ids of records by number, those of each kind for themselves: 0, 1, 2, ... in the order in which
/// they were first named. What takes the same parts of a corpus that is larger than memory
/// (`PartChecks`, `RecordShelf`, `FirstRecording`) goes by the same numbers, so that each id is
/// held once: some thirty bytes an id. Any number of threads may use ids that were entered before,
/// while none enters a new one.
class IdNumbers {
public:
    using Number = std::uint32_t;

    IdNumbers();
    ~IdNumbers();
    IdNumbers(const IdNumbers&) = delete;
    IdNumbers& operator=(const IdNumbers&) = delete;

    /// The number of an id, which is entered where it is not there yet. Throws std::length_error
    /// where the ids of a kind are longer than 4 GiB.
    Number enter(Kind kind, std::string_view id);
    /// None where it was never entered.
    [[nodiscard]] std::optional<Number> find(Kind kind, std::string_view id) const;
    /// The id of a number that was given; lasts as long as this.
    [[nodiscard]] std::string_view id(Kind kind, Number number) const;
    /// How many of a kind there are.
    [[nodiscard]] std::size_t size(Kind kind) const;

private:
    struct Texts;
    std::unique_ptr<Texts> texts_;
};

/// Some ids of an `IdNumbers`, which it may share: a bit each.
class IdSelection {
public:
    explicit IdSelection(std::shared_ptr<IdNumbers> ids) : ids_(std::move(ids)) {}

    /// Enters the id where it is new. Returns whether it was not selected before.
    bool select(Kind kind, std::string_view id);
    [[nodiscard]] bool contains(Kind kind, std::string_view id) const;
    /// The same by the number of an id.
    [[nodiscard]] bool contains(Kind kind, IdNumbers::Number number) const {
        const auto& selected = selected_[static_cast<std::size_t>(kind)];
        return number < selected.size() && selected[number];
    }
    /// Whether no id of the numbers was left out.
    [[nodiscard]] bool is_whole() const;

    [[nodiscard]] const IdNumbers& ids() const { return *ids_; }

private:
    std::shared_ptr<IdNumbers> ids_;
    std::array<std::vector<bool>, 5> selected_;  ///< by kinds and numbers
    std::array<std::size_t, 5> counts_{};        ///< how many of each kind
};

}  // namespace hearsay
