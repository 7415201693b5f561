// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace hearsay {

// Where claims are on record. An appearance goes by its position in `Claim::appearances`.

/// The number that tells the appearance at a position from the others of its claim, from 1.
std::size_t number_of_appearance(const Claim& claim, std::size_t position);

/// The appearance of that number; none where there is none. Logarithmic in the appearances.
const Appearance* appearance_numbered(const Claim& claim, std::size_t number);

/// The document in which it stands; none where the item is not identified.
const Document* document_of(const DossierIndex& index, const Appearance& appearance);

/// The id of the outlet in which it stands, whether or not the item is identified: its own, else
/// that of its document; empty where neither is known. Refers to the records.
std::string_view outlet_id_of(const DossierIndex& index, const Appearance& appearance);

/// The outlet of that id; none where the dossier does not hold it.
const Outlet* outlet_of(const DossierIndex& index, const Appearance& appearance);

/// Its own date, else that of its document.
std::optional<Date> date_of(const DossierIndex& index, const Appearance& appearance);

/// The language of what it quotes: its own, else that of its document; empty where neither has one.
std::string_view language_of(const DossierIndex& index, const Appearance& appearance);

/// Whether it took the claim from another document or outlet, so that it does not stand first-hand
/// there.
bool came_via_something(const Appearance& appearance);

/// Whether a reader can find it: it names a document, or an outlet with a date.
bool is_identified(const Appearance& appearance);

/// The appearances of a claim from which others of them were taken. Refers to both.
class SourcesInClaim {
public:
    SourcesInClaim(const DossierIndex& index, const Claim& claim);

    /// In a document that the appearance `taker` names as its source: `taker` itself only where
    /// there is no other. Where several fit, the one nearest to the record: recorded ones before
    /// implied ones, without via before others, then the earliest.
    [[nodiscard]] std::optional<std::size_t>
    in_document(std::string_view document, std::size_t taker) const;

    /// In an outlet that `taker` names, which says nothing of the item: the only recorded one that
    /// is not `taker` itself and did not by its date come certainly later. What is known only
    /// because something later came via it is no candidate, as before a cut. Where there is none,
    /// or several may be it, the item is not identified: the one implied for that, where it is
    /// made.
    [[nodiscard]] std::optional<std::size_t>
    in_outlet(std::string_view outlet, std::size_t taker) const;

private:
    using Rank = std::pair<Seconds, std::size_t>;  ///< earliest, position

    /// The two first of each group in one document: of these, one is not the taker.
    class Nearest {
    public:
        void add(std::size_t group, const Rank& rank);
        template <typename Fits>
        [[nodiscard]] std::optional<std::size_t> first(Fits fits) const;

    private:
        std::array<std::array<std::optional<Rank>, 2>, 3> best_;
    };

    /// Those of one outlet: the three first recorded ones, of which two are not the taker. Apart,
    /// such as no date puts certainly later: what is later takes no place from them.
    struct OfOutlet {
        std::array<std::optional<Rank>, 3> dated;
        std::array<std::optional<Rank>, 3> open;
        std::optional<std::size_t> implied;

        void add(Rank rank, bool is_dated);
    };

    const DossierIndex* index_;
    const Claim* claim_;
    std::unordered_map<std::string_view, Nearest> in_document_;
    std::unordered_map<std::string_view, OfOutlet> in_outlet_;
};

/// That one appearance of a claim came via another.
struct Via {
    std::size_t from = 0;
    std::size_t to = 0;
};

/// Which appearances of a claim came via which: from each to the claim's own appearance in each
/// `via` document and `via_outlet`, see `SourcesInClaim`. Linear in appearances and their via.
std::vector<Via> vias_of(const DossierIndex& index, const Claim& claim);

/// Those of them over outlets alone: from each to the item of each `via_outlet`.
std::vector<Via> vias_over_outlets(const DossierIndex& index, const Claim& claim);

/// For each appearance of a claim that came via others: the one appearance without via that all its
/// ways lead to, where it is but one. `vias`: as `vias_of` tells them. Linear.
std::vector<std::optional<std::size_t>>
nearest_sources(const Claim& claim, const std::vector<Via>& vias);

}  // namespace hearsay
