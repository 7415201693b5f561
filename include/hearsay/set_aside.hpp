// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>
#include <hearsay/source.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// All that can be set aside: the documents and outlets of the dossier's claims that were certainly
/// on record by the end of a day, what their documents relay, and the speakers of these claims and
/// of all that they repeat; sorted. Without a day, those of all claims.
std::vector<Source>
sources_in(const Dossier& dossier, const std::optional<Date>& as_of = std::nullopt);

/// Who speaks on behalf of an actor in the event's claims that were certainly on record by the end
/// of a day: ids, each once, in the order of the dossier. Without a day, in all of them.
std::vector<std::string> speaking_for(
    const Dossier& dossier, std::string_view actor, const std::optional<Date>& as_of = std::nullopt
);

/// Of `sources_in`, the speakers that belong to an actor when they speak, perhaps only possibly, or
/// speak on behalf of it or of what belongs to it; and the outlets that it, or what belongs to it
/// at any time, owns or speaks through. Not the actor itself. Sorted.
std::vector<Source> belonging_to(
    const Dossier& dossier, std::string_view actor, const std::optional<Date>& as_of = std::nullopt
);

/// The documents and outlets that each claim of the dossier rests on alone: any one of them, set
/// aside, would lose it; sorted. By position in its list. Linear in the dossier, but for what
/// documents relay. Speakers are left out: their loss runs on over all that repeats them, so a long
/// chain of repeats rests on each of its speakers.
std::vector<std::vector<Source>> sole_places_of_claims(const Dossier& dossier);

/// Which claims are of a circle of repeats that leads nowhere else, by position. Nobody is known to
/// have said first what they say, so each of them is taken to have come from its own speakers, too.
/// Linear in the dossier.
std::vector<bool> repeated_in_circles(const Dossier& dossier);

/// What is left of a dossier when sources are set aside: an answer to "and without this document?"
struct Remainder {
    /// Without the appearances, ways (`via`, `relays`, `repeats`) and joint speakers that are set
    /// aside. Lost claims stay in it as they are, for those that link to them.
    Dossier dossier;
    std::vector<Source> without;    ///< what was set aside, sorted
    std::vector<std::string> lost;  ///< ids of the claims that only these told of, sorted
    /// Ids of the joint statements that stay, but are of fewer speakers now, sorted.
    std::vector<std::string> fewer_speakers;
    /// Texts that stay though all that they came via is set aside: that came via them in turn, and
    /// the record does not say where it came into that circle. They stand as if they came via
    /// nothing. By claim, in the order of its appearances.
    std::vector<TextOfClaim> cut_from_circle;
};

/// Sets sources aside. A claim is lost where every way from the record to it (over its appearances,
/// what these came via and what their documents relay), or every way from it to those who said what
/// it says (its speakers, and those of what it repeats), passes through one of them: what
/// `Position::sole_sources` holds for a single claim, if one source is set aside. A claim without
/// any appearance may be known from anywhere, so no document or outlet loses it. Of a joint
/// statement the other speakers are left. To ask this of a day, the dossier is cut before
/// (`as_it_stood`). Linear in the dossier.
Remainder set_aside(const Dossier& dossier, std::vector<Source> sources);

}  // namespace hearsay
