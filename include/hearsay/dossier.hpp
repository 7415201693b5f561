// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/records.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hearsay {

/// A text in which a claim stands, as far as is known.
struct TextOfClaim {
    std::string claim;
    std::size_t appearance = 0;                ///< its number, as `Appearance::number`
    std::string document;                      ///< id; empty where it is an outlet's item
    std::optional<Date> date = {};             ///< of an undecided one: its own, or its document's
    std::vector<std::string> via = {};         ///< of an undecided one: the documents it came via
    std::vector<std::string> via_outlet = {};  ///< and the outlets
    bool operator==(const TextOfClaim&) const = default;
};

/// An event that is recorded as part of another, for whoever asks of that: its claims are its own.
struct PartOfEvent {
    std::string id;
    std::string title;
    std::size_t claims = 0;  ///< that are recorded of it
    std::optional<Date> date = {};
    bool operator==(const PartOfEvent&) const = default;
};

/// Everything recorded about one event (or one claim) at one moment: its claims, the claims of
/// other events that they reach over links (and those that revise or retract any of them), and the
/// events, documents (with what these relay and replace), outlets and actors (with the bodies above
/// them) that all these name. Claims carry their implied appearances. The unit of analysis: a plain
/// value.
struct Dossier {
    std::string event;  ///< id of the event that it is about; empty for a claim's dossier
    std::string claim;  ///< id of the claim that it is about; empty for an event's dossier
    Records records;    ///< each list sorted by id
    /// What `as_it_stood` left out of claims on record, though it may have been there by the day.
    std::vector<TextOfClaim> undecided_texts = {};
    std::vector<PartOfEvent> parts = {};  ///< of the event of a database, by id
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

    /// The documents of the dossier that say that they replace a document.
    [[nodiscard]] std::span<const Document* const> replacing(std::string_view document) const;

    /// Position of a claim in `dossier.records.claims`, or none.
    [[nodiscard]] std::optional<std::size_t> claim_at(std::string_view id) const;

    [[nodiscard]] const Dossier& dossier() const { return *dossier_; }

private:
    using Positions = std::unordered_map<std::string_view, std::size_t>;

    const Dossier* dossier_;
    Positions events_;
    Positions actors_;
    Positions outlets_;
    Positions documents_;
    Positions claims_;
    std::unordered_map<std::string_view, std::vector<const Document*>> replacing_;
};

/// Where the records are of which dossiers are made. Asked by id; none where there is no such
/// record.
class RecordSource {
public:
    RecordSource() = default;
    RecordSource(const RecordSource&) = delete;
    RecordSource& operator=(const RecordSource&) = delete;
    virtual ~RecordSource() = default;

    [[nodiscard]] virtual std::optional<Event> event(std::string_view id) const = 0;
    [[nodiscard]] virtual std::optional<Actor> actor(std::string_view id) const = 0;
    [[nodiscard]] virtual std::optional<Outlet> outlet(std::string_view id) const = 0;
    [[nodiscard]] virtual std::optional<Document> document(std::string_view id) const = 0;
    [[nodiscard]] virtual std::optional<Claim> claim(std::string_view id) const = 0;

    /// Ids of the claims on an event.
    [[nodiscard]] virtual std::vector<std::string> claims_on(std::string_view event) const = 0;
    /// Ids of the claims that revise or retract a claim.
    [[nodiscard]] virtual std::vector<std::string> amenders_of(std::string_view claim) const = 0;
    /// Ids of the documents that replace a document.
    [[nodiscard]] virtual std::vector<std::string> replacing(std::string_view document) const = 0;
};

/// The dossier of an event, as the store would load it after recording the same records; none where
/// there is no such event. Asks for what the dossier holds, each once.
std::optional<Dossier> dossier_from(const RecordSource& records, std::string_view event);

/// The dossiers of records in memory. Indexes the records once; then each dossier costs what it
/// reaches.
class Dossiers {
public:
    explicit Dossiers(Records records);
    ~Dossiers();
    Dossiers(const Dossiers&) = delete;
    Dossiers& operator=(const Dossiers&) = delete;

    /// None where there is no such event.
    [[nodiscard]] std::optional<Dossier> of_event(std::string_view event) const;

private:
    class Source;
    std::unique_ptr<const Source> source_;
};

/// Makes a dossier ready for analysis: sorts its records by id, and adds to each claim an implied
/// appearance for each `via` document in which it has no appearance of its own, and for each `via`
/// outlet in which it has not exactly one that can have been taken from (another recorded one than
/// the one that names the outlet, and not certainly later), after the recorded ones, in order of
/// first mention. Numbers appearances that have no number yet. n log n in its records.
void finish(Dossier& dossier);

}  // namespace hearsay
