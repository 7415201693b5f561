// SPDX-License-Identifier: Apache-2.0

#include "analysis/unconfirmed.hpp"

#include <hearsay/compare.hpp>
#include <hearsay/cut.hpp>

#include "analysis/ground.hpp"
#include "analysis/origins.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace hearsay {

namespace {

constexpr int confirmed = 1;
constexpr std::size_t origins_that_confirm = 2;

/// The independent origins of what denies an answer, as a comparison counts those of what asserts
/// it.
class OriginsOfDenials {
public:
    explicit OriginsOfDenials(const Dossier& dossier)
        : index_(dossier), cut_(cut_at(index_, std::nullopt)), ground_(index_, cut_, false),
          repeats_(index_) {}

    std::size_t at_least(const Ids& denials) {
        std::vector<std::size_t> claims;
        claims.reserve(denials.size());
        for (const auto& id : denials) {
            claims.push_back(*index_.claim_at(id));
        }
        return independent_origins(ground_, roots_of(ground_, repeats_, claims).genuine).at_least;
    }

private:
    DossierIndex index_;
    Cut cut_;
    Ground ground_;
    Repeats repeats_;
};

class UnconfirmedClaims {
public:
    explicit UnconfirmedClaims(const Dossier& dossier) : dossier_(dossier), index_(dossier) {}

    void add_of(const Position& position) {
        for (const auto* claims : {&position.asserted_by, &position.suggested_by}) {
            for (const auto& id : *claims) {
                if (is_said_to_be_confirmed(id)) {
                    add(id, position, position.independent_origins.at_least, false);
                }
            }
        }
        std::optional<std::size_t> of_denials;
        for (const auto* claims : {&position.denied_by, &position.doubted_by}) {
            for (const auto& id : *claims) {
                if (is_said_to_be_confirmed(id)) {
                    if (!of_denials) {
                        of_denials = origins_of_denials(position.denied_by);
                    }
                    add(id, position, *of_denials, true);
                }
            }
        }
    }

    std::vector<Unconfirmed> take() { return std::move(found_); }

private:
    [[nodiscard]] bool is_said_to_be_confirmed(const std::string& id) const {
        const auto* claim = index_.claim(id);
        return claim->event == dossier_.event && claim->credibility == confirmed;
    }

    std::size_t origins_of_denials(const Ids& denials) {
        if (!of_denials_) {
            of_denials_.emplace(dossier_);
        }
        return of_denials_->at_least(denials);
    }

    void add(const std::string& id, const Position& position, std::size_t origins, bool against) {
        if (origins < origins_that_confirm) {
            found_.push_back({id, position.answer, origins, against});
        }
    }

    const Dossier& dossier_;
    DossierIndex index_;
    std::optional<OriginsOfDenials> of_denials_;  ///< once asked for
    std::vector<Unconfirmed> found_;
};

}  // namespace

std::vector<Unconfirmed> unconfirmed_claims(const Dossier& dossier) {
    if (std::ranges::none_of(dossier.records.claims, [&](const Claim& claim) {
            return claim.event == dossier.event && claim.credibility == confirmed;
        })) {
        return {};
    }
    UnconfirmedClaims gathering(dossier);
    for (const auto& topic : compare(dossier, {}).topics) {
        for (const auto& position : topic.positions) {
            gathering.add_of(position);
        }
    }
    return gathering.take();
}

}  // namespace hearsay
