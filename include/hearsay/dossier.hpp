// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/records.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hearsay {

/// Everything recorded about one event (or one claim) at one moment: its claims, the claims of
/// other events that they reach over links (and those that revise or retract any of them), and the
/// events, documents (with what these relay and replace), outlets and actors (with the bodies above
/// them) that all these name. Claims carry their implied appearances. The unit of analysis: a plain
/// value.
struct Dossier {
    std::string event;  ///< id of the event that it is about; empty for a claim's dossier
    std::string claim;  ///< id of the claim that it is about; empty for an event's dossier
    Records records;    ///< each list sorted by id
};

/// Finds the records of a dossier by id in constant time. Refers to the dossier, which must outlive
/// it and stay unchanged.
class DossierIndex {
public:
    explicit DossierIndex(const Dossier& dossier);

    [[nodiscard]] const Event* event(std::string_view id) const;
    [[nodiscard]] const Actor* actor(std::string_view id) const;
    [[nodiscard]] const Outlet* outlet(std::string_view id) const;
    [[nodiscard]] const Document* document(std::string_view id) const;
    [[nodiscard]] const Claim* claim(std::string_view id) const;

    /// Position of a claim in `dossier.records.claims`, or none.
    [[nodiscard]] std::optional<std::size_t> claim_at(std::string_view id) const;
    [[nodiscard]] std::optional<std::size_t> document_at(std::string_view id) const;

    [[nodiscard]] const Dossier& dossier() const { return *dossier_; }

private:
    using Positions = std::unordered_map<std::string_view, std::size_t>;

    const Dossier* dossier_;
    Positions events_;
    Positions actors_;
    Positions outlets_;
    Positions documents_;
    Positions claims_;
};

/// The dossiers of records in memory, as `check` reads them: the same as the store would load after
/// recording them. Indexes the records once; then each dossier costs what it reaches.
class Dossiers {
public:
    explicit Dossiers(Records records);
    Dossiers(const Dossiers&) = delete;
    Dossiers& operator=(const Dossiers&) = delete;

    /// None where there is no such event.
    [[nodiscard]] std::optional<Dossier> of_event(std::string_view event) const;

    [[nodiscard]] const Records& records() const { return whole_.records; }

private:
    Dossier whole_;
    DossierIndex index_;
    std::unordered_map<std::string_view, std::vector<std::size_t>> by_event_;
    std::unordered_map<std::string_view, std::vector<std::size_t>> replacements_;
    std::vector<std::vector<std::size_t>> amenders_;  ///< who revises or retracts each claim
};

/// Makes a dossier ready for analysis: sorts its records by id, and adds to each claim an implied
/// appearance for each `via` document or outlet in which it has no appearance of its own, after the
/// recorded ones, in order of first mention. n log n in its records.
void finish(Dossier& dossier);

}  // namespace hearsay
