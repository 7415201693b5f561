// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace hearsay {

/// A body that an actor rolls up to, or the actor itself.
struct Body {
    const Actor* actor = nullptr;
    bool certain = true;  ///< false where an affiliation on the way only possibly holds at the date
    bool leads_on = false;  ///< a tie of its own to another body possibly holds at the date
};

/// The actor itself and every body that it speaks for or is part of at the date: over part-of,
/// member, office-holder and spokesperson, while they possibly hold; never over backed-by. Without
/// a date, every such affiliation possibly holds. In order of distance; cycles are walked once.
/// Linear in what is above.
std::vector<Body>
bodies_of(const DossierIndex& index, std::string_view actor, const std::optional<Date>& at);

/// Whether the actor speaks for the outlet: owns it, or is named by it as its own.
bool speaks_for(const Outlet& outlet, std::string_view actor);

/// Whether a claim may revise or retract another: equal principals, or one rolls up to the other
/// when it speaks (of several, each does, and each of the others is spoken for), or one is an
/// outlet's own actor and the other stands first-hand in a document of that outlet whose author
/// says it (an outlet and its reporter).
bool same_body(const DossierIndex& index, const Claim& later, const Claim& earlier);

/// The same without affiliations that only possibly hold.
bool certainly_same_body(const DossierIndex& index, const Claim& later, const Claim& earlier);

}  // namespace hearsay
