// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/id_numbers.hpp>
#include <hearsay/records.hpp>

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace hearsay::records {

/// What rules about claims look at in the other records, of very many: the topics of events and
/// what these are part of, affiliations of actors, outlets that speak for an actor, and outlets and
/// authors of documents. Most records have none of that, and cost nothing.
class LeanSurroundings {
public:
    /// Knows documents and outlets by their numbers in `ids`, which must outlive this.
    explicit LeanSurroundings(const IdNumbers& ids) : ids_(&ids) {}

    /// The ids of a document, its outlet and its authors must have been entered.
    void add(const Event& event);
    void add(const Actor& actor);
    void add(const Outlet& outlet);
    void add(const Document& document);

    /// Adds the events of the claims that are there, with those that they are part of; and, where
    /// it is asked for, what decides which of these claims are one body's: actors with the bodies
    /// above them, outlets, and documents where a claim stands first-hand.
    enum class Bodies : std::uint8_t { left_out, filled_in };
    void add_to(Records& claims, Bodies bodies) const;

private:
    void add_events(Records& to) const;
    void add_bodies(Records& to) const;

    const IdNumbers* ids_;
    std::unordered_map<std::string, decltype(Event::topics)> with_topics_;  ///< by event
    std::unordered_map<std::string, std::string> wider_;  ///< event -> the event it is part of
    std::unordered_map<std::string, std::vector<Affiliation>> affiliations_;
    std::unordered_map<std::string, Outlet> with_voice_;  ///< with an actor of its own
    std::vector<std::uint32_t> outlets_;  ///< of documents, by their numbers: the outlet's + 1
    /// Numbers of the actors who wrote a document, by its own; of documents without authors none.
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> authors_;
};

}  // namespace hearsay::records
