// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace hearsay {

/// A body that an actor rolls up to, or the actor itself.
struct Body {
    const Actor* actor = nullptr;
    bool certain = true;  ///< false where an affiliation on the way only possibly holds at the date
    bool leads_on = false;  ///< a tie of its own to another body possibly holds at the date
    bool certainly_leads_on = false;  ///< ... certainly does, and it is certain itself
};

/// The actor itself and every body that it speaks for or is part of at the date: over part-of,
/// member, office-holder and spokesperson, while they possibly hold; never over backed-by. Without
/// a date, every such affiliation possibly holds. In order of distance; cycles are walked once.
/// Linear in what is above.
std::vector<Body>
bodies_of(const DossierIndex& index, std::string_view actor, const std::optional<Date>& at);

/// The other way round: the actor itself and all of which it is one of the `bodies_of`, as certain
/// as there; whether a tie leads on is not told. Refers to the index, which must outlive it.
class Members {
public:
    /// Linear in all affiliations.
    explicit Members(const DossierIndex& index);

    /// Linear in what is below.
    [[nodiscard]] std::vector<Body> of(std::string_view actor, const std::optional<Date>& at) const;

private:
    struct Member {
        const Actor* actor;
        const Affiliation* affiliation;
    };

    const DossierIndex& index_;
    std::unordered_map<const Actor*, std::vector<Member>> below_;
};

/// Whether the actor speaks for the outlet: owns it, or is named by it as its own.
bool speaks_for(const Outlet& outlet, std::string_view actor);

/// Whether a claim may revise or retract another: equal principals, or one rolls up to the other
/// when it speaks (of several, each does, and each of the others is spoken for), or what the
/// earlier one rolled up to has become part of the other by when that speaks (a ministry that was
/// merged), or one is an outlet's own actor and the other stands first-hand in a document of that
/// outlet whose author says it (an outlet and its reporter). The bodies of an actor at a date are
/// worked out once for all claims. Refers to the index, which must outlive it.
class SameBody {
public:
    explicit SameBody(const DossierIndex& index) : index_(index) {}

    [[nodiscard]] bool possibly(const Claim& later, const Claim& earlier) {
        return are_one(later, earlier, Roll::possible);
    }
    /// The same without affiliations that only possibly hold.
    [[nodiscard]] bool certainly(const Claim& later, const Claim& earlier) {
        return are_one(later, earlier, Roll::certain);
    }

private:
    /// Whether affiliations that only possibly hold at the date count too.
    enum class Roll { possible, certain };
    /// By id, and whether certain.
    using BodiesById = std::unordered_map<std::string_view, bool>;

    [[nodiscard]] bool are_one(const Claim& later, const Claim& earlier, Roll wanted);
    /// Whether each of `lower` rolls up to one of `upper` at a date, and all of these are spoken
    /// for.
    [[nodiscard]] bool rolls_up(
        const std::vector<std::string>& lower,
        const std::vector<std::string>& upper,
        const std::optional<Date>& at,
        Roll wanted
    );
    /// Whether each of `lower` was part of what has become part of one of `upper`, likewise.
    [[nodiscard]] bool has_become_part(
        const Claim& earlier,
        const std::vector<std::string>& lower,
        const Claim& later,
        const std::vector<std::string>& upper,
        Roll wanted
    ) const;
    /// Whether the bodies of each of `lower` hold one of `upper`, and each of `upper` is spoken for
    /// in this way: who shares in a joint statement does not speak for the others who share in it,
    /// neither when it is made nor when it is taken back.
    template <typename BodiesOf>
    [[nodiscard]] static bool covers(
        const std::vector<std::string>& lower,
        const std::vector<std::string>& upper,
        Roll wanted,
        const BodiesOf& bodies_of_one
    );
    [[nodiscard]] const BodiesById& bodies(const std::string& actor, const std::optional<Date>& at);

    const DossierIndex& index_;
    std::map<std::pair<std::string, std::string>, BodiesById> known_;  ///< by actor and date
    std::size_t held_ = 0;  ///< how many bodies are in all of these
};

}  // namespace hearsay
