// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/reading.hpp>

#include "records/spots.hpp"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace hearsay::records {

/// Where a record that checks look at comes from. One that was read goes before one of the store
/// with the same id, because it will take its place.
enum class From : std::uint8_t { reading, faulty, store };

struct Known {
    From from = From::reading;
    std::size_t index = 0;  ///< in the list of its kind there
};

using KnownIds = std::function<std::vector<std::string>(Kind)>;

/// What checks look at: a reading together with its surroundings, indexed by id. Refers to both.
class Subject {
public:
    Subject(const Reading& reading, const Records& surroundings, const KnownIds& known_ids);
    /// Records of which no more is asked than whether anything is wrong with them: by themselves,
    /// and without places.
    explicit Subject(const Records& records);

    [[nodiscard]] const Records& fresh() const { return *fresh_; }
    [[nodiscard]] const Records& around() const { return *around_; }
    [[nodiscard]] const Placed& good() const { return places_->good; }
    [[nodiscard]] const Placed& faulty() const { return places_->faulty; }
    [[nodiscard]] const std::vector<DefaultAt>& defaults() const { return places_->defaults; }

    [[nodiscard]] const Known* find(Kind kind, std::string_view id) const;
    /// None where it is not known, or has faults.
    [[nodiscard]] const Event* event(std::string_view id) const;
    [[nodiscard]] const Claim* claim(std::string_view id) const;

    /// Whether a reference leads anywhere: to a record that was read, with faults or without, to
    /// one of the store, or to one that was lost to a fault told elsewhere, as far as that can be
    /// known.
    [[nodiscard]] bool exists(Kind kind, std::string_view id) const;

    /// The id of the only record of a kind, among those looked at, whose name, alias or title would
    /// have this id; or else the nearest known id.
    [[nodiscard]] std::string meant(Kind kind, std::string_view id) const;

private:
    [[nodiscard]] std::string named(Kind kind, std::string_view id) const;
    [[nodiscard]] std::string nearest(Kind kind, std::string_view id) const;
    [[nodiscard]] const std::unordered_set<std::string>& in_store(Kind kind) const;

    void enter(const Records& records, From from);

    const Records* fresh_;
    const Records* around_;
    std::shared_ptr<const Reading::Places> places_;
    const KnownIds* known_ids_;  ///< none: nothing else is known
    std::array<std::unordered_map<std::string_view, Known>, 5> known_;
    std::array<std::unordered_set<std::string_view>, 5> lost_;
    std::array<bool, 5> nameless_{};  ///< whether any record of the kind was lost with its id
    /// Asked for once a kind, and only when something dangles.
    mutable std::array<std::optional<std::unordered_set<std::string>>, 5> in_store_;
    mutable std::array<std::optional<std::vector<std::string_view>>, 5> candidates_;
    /// By the slug of a name; empty where several records have the name.
    mutable std::array<std::optional<std::unordered_map<std::string, std::string>>, 5> by_name_;
};

/// Calls visit(Kind, list) for each kind's list of records.
template <typename Visit>
void for_each_list(const Records& records, Visit visit) {
    visit(Kind::event, records.events);
    visit(Kind::actor, records.actors);
    visit(Kind::outlet, records.outlets);
    visit(Kind::document, records.documents);
    visit(Kind::claim, records.claims);
}

}  // namespace hearsay::records
