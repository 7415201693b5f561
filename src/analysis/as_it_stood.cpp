// SPDX-License-Identifier: Apache-2.0

#include <hearsay/cut.hpp>

#include "analysis/later_texts.hpp"
#include "analysis/on_record.hpp"
#include "model/appearances.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace hearsay {

namespace {

using Relaying = std::unordered_set<const Document*>;

/// Whether the date of an appearance, or that of its document, says that it was there by then.
bool is_certainly_there(
    const DossierIndex& index, const Appearance& appearance, const Date& as_of
) {
    const auto* document = document_of(index, appearance);
    return is_on_record_by(appearance.date, as_of) ||
           (document != nullptr && is_on_record_by(document->date, as_of));
}

/// The appearances of one claim at a cut.
class Then {
public:
    Then(
        const DossierIndex& index,
        const Claim& claim,
        const Date& as_of,
        const Relaying& relaying_later
    )
        : index_(index), claim_(claim), as_of_(as_of), sources_(sources_of_texts(index, claim)),
          later_(certainly_later_texts(index, claim, sources_, as_of, relaying_later)) {
        find_those_there();
    }

    /// Nothing of it is later.
    [[nodiscard]] bool is_all() const {
        return std::ranges::all_of(stays_, [](bool each) { return each; });
    }

    /// What goes although it may have been there.
    [[nodiscard]] std::vector<TextOfClaim> undecided() const {
        std::vector<TextOfClaim> texts;
        for (std::size_t at = 0; at < stays_.size(); ++at) {
            const auto& appearance = claim_.appearances[at];
            const auto date = date_of(index_, appearance);
            const bool may_have_been_there =
                date ? may_be_on_record_by(date, as_of_) : !appearance.implied && !later_[at];
            if (!stays_[at] && may_have_been_there) {
                texts.push_back(
                    {claim_.id,
                     appearance.number,
                     appearance.document,
                     date,
                     appearance.via,
                     appearance.via_outlet}
                );
            }
        }
        return texts;
    }

    [[nodiscard]] std::vector<Appearance> appearances() const {
        std::vector<bool> named(stays_.size(), false);
        for (std::size_t at = 0; at < stays_.size(); ++at) {
            for (const auto source : sources_[at]) {
                named[source] = named[source] || stays_[at];
            }
        }
        std::vector<Appearance> left;
        for (std::size_t at = 0; at < stays_.size(); ++at) {
            if (stays_[at]) {
                auto& appearance = left.emplace_back(claim_.appearances[at]);
                // What no text of that day names as its source stands for itself.
                if (appearance.implied && !named[at]) {
                    appearance.implied = false;
                    appearance.taken_later = true;
                }
            }
        }
        return left;
    }

private:
    void find_those_there() {
        stays_.reserve(sources_.size());
        for (const auto& appearance : claim_.appearances) {
            // A date of its own stands, even against those of what it was taken from, which is an
            // anachronism.
            stays_.push_back(
                date_of(index_, appearance) && is_certainly_there(index_, appearance, as_of_)
            );
        }
        keep_sources_of_those_there();
        // What has no date stays unless it was taken from what goes. What is implied besides is
        // there because something came via it.
        std::vector<bool> goes(later_);
        for (std::size_t at = 0; at < stays_.size(); ++at) {
            goes[at] =
                !stays_[at] && (goes[at] || date_of(index_, claim_.appearances[at]).has_value());
        }
        mark_taken_from(sources_, stays_, goes);
        for (std::size_t at = 0; at < stays_.size(); ++at) {
            const auto& appearance = claim_.appearances[at];
            stays_[at] =
                stays_[at] || (!date_of(index_, appearance) && !appearance.implied && !goes[at]);
        }
        keep_sources_of_those_there();
    }

    /// What a text came via was there before it.
    void keep_sources_of_those_there() {
        std::vector<std::size_t> open;
        for (std::size_t at = 0; at < stays_.size(); ++at) {
            if (stays_[at]) {
                open.push_back(at);
            }
        }
        while (!open.empty()) {
            const auto at = open.back();
            open.pop_back();
            for (const auto source : sources_[at]) {
                if (!stays_[source]) {
                    stays_[source] = true;
                    open.push_back(source);
                }
            }
        }
    }

    const DossierIndex& index_;
    const Claim& claim_;
    const Date& as_of_;
    TextSources sources_;
    std::vector<bool> later_;  ///< certainly
    std::vector<bool> stays_;
};

/// Leaves a claim the appearances that were there; returns what goes although it may have been.
std::vector<TextOfClaim> leave(Claim& claim, const Then& then) {
    auto open = then.undecided();
    claim.appearances = then.appearances();
    return open;
}

/// Where a text of an outlet could have been taken from several and but one of them was there, that
/// is its source now, and the item that stood for either is none: what is left is looked at as if
/// nothing else had ever been. Each round takes something away and seldom opens another; hostile
/// records could make it many.
void settle(
    const DossierIndex& index,
    Claim& claim,
    const Date& as_of,
    const Relaying& relaying,
    std::vector<TextOfClaim>& open
) {
    constexpr int most_rounds = 16;
    for (int round = 0; round < most_rounds; ++round) {
        const Then again(index, claim, as_of, relaying);
        if (again.is_all()) {
            return;
        }
        std::ranges::move(leave(claim, again), std::back_inserter(open));
    }
}

}  // namespace

std::optional<Dossier> as_it_stood(const Dossier& dossier, const std::optional<Date>& as_of) {
    if (!as_of) {
        return std::nullopt;
    }
    const DossierIndex index(dossier);
    const auto cut = cut_at(index, as_of);
    std::optional<Dossier> then;
    const auto records = [&]() -> Records& {
        if (!then) {
            then = dossier;
        }
        return then->records;
    };
    const auto relaying = documents_relaying_later(index, *as_of);
    const auto& claims = dossier.records.claims;
    for (std::size_t position = 0; position < claims.size(); ++position) {
        const auto& claim = claims[position];
        if (!cut.holds(position) && !claim.date && !claim.disclosed) {
            continue;  // its appearances are what says that it is later
        }
        const Then at_the_cut(index, claim, *as_of, relaying);
        if (!at_the_cut.is_all()) {
            auto left = leave(records().claims[position], at_the_cut);
            settle(index, records().claims[position], *as_of, relaying, left);
            if (cut.holds(position)) {
                std::ranges::move(left, std::back_inserter(then->undecided_texts));
            }
        }
    }
    const auto& documents = dossier.records.documents;
    for (std::size_t position = 0; position < documents.size(); ++position) {
        // What may have been by then is told, with its date.
        if (!may_be_on_record_by(documents[position].deleted, as_of)) {
            records().documents[position].deleted.reset();
        }
        if (!may_be_on_record_by(documents[position].retracted, as_of)) {
            records().documents[position].retracted.reset();
        }
    }
    return then;
}

std::vector<std::string> keep_known_through(
    std::vector<Claim>& listed, std::string_view outlet, const Dossier& around, const Date& as_of
) {
    const auto then = as_it_stood(around, as_of);
    const DossierIndex index(around);
    const DossierIndex at_the_cut(then ? *then : around);
    const auto is_of_it = [&](std::string_view document) {
        const auto* found = index.document(document);
        return found != nullptr && found->outlet == outlet;
    };
    const auto is_through_it = [&](const Appearance& at) {
        return at.outlet == outlet || is_of_it(at.document) ||
               std::ranges::any_of(at.via, is_of_it) ||
               std::ranges::find(at.via_outlet, outlet) != at.via_outlet.end();
    };
    std::set<std::string> perhaps;
    for (const auto& text : at_the_cut.dossier().undecided_texts) {
        const auto* claim = index.claim(text.claim);
        const auto* at = claim == nullptr ? nullptr : appearance_numbered(*claim, text.appearance);
        if (at != nullptr && is_through_it(*at)) {
            perhaps.insert(text.claim);
        }
    }
    std::vector<std::string> undecided;
    std::erase_if(listed, [&](const Claim& claim) {
        const auto* there = at_the_cut.claim(claim.id);
        const bool goes =
            there == nullptr || std::ranges::none_of(there->appearances, is_through_it);
        if (goes && perhaps.contains(claim.id)) {
            undecided.push_back(claim.id);
        }
        return goes;
    });
    return undecided;
}

}  // namespace hearsay
