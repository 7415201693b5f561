// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// Whether a claim is on record at a cut. `undecided`: its date straddles the cut, or it has none;
/// `set_aside`: it would be on record, but what it is known through is set aside.
enum class OnRecord : std::uint8_t { yes, undecided, no, set_aside };

/// A dossier as it stood at the end of a civil day.
struct Cut {
    std::optional<Date> as_of;        ///< none: everything, undated claims too
    std::vector<OnRecord> on_record;  ///< by position in `dossier.records.claims`
    /// That it is on record, or not, rests on a date that is marked as uncertain (`?`).
    std::vector<bool> if_date_right;
    std::vector<bool> effective;  ///< on record, not fabricated, retracted by no effective claim
    std::vector<bool> in_force;   ///< effective claims neither revise nor retract it

    [[nodiscard]] bool holds(std::size_t claim) const { return on_record[claim] == OnRecord::yes; }
    /// It came after that day: for certain, or should the dates with `?` be right.
    [[nodiscard]] bool is_later(std::size_t claim) const {
        return on_record[claim] == OnRecord::no;
    }
    /// Its date cannot tell whether it was there by then.
    [[nodiscard]] bool is_undecided(std::size_t claim) const {
        return on_record[claim] == OnRecord::undecided;
    }
};

/// Of what a cut decides by dates that are marked as uncertain (`?`), ids: what is on record by
/// then, and what is not, if these dates are right.
struct IfDatesRight {
    std::vector<std::string> on_record;
    std::vector<std::string> not_on_record;

    [[nodiscard]] bool empty() const { return on_record.empty() && not_on_record.empty(); }
    [[nodiscard]] std::vector<std::string> all() const;  ///< sorted
    void add(std::string id, bool is_on_record) {
        (is_on_record ? on_record : not_on_record).push_back(std::move(id));
    }
    void add(const IfDatesRight& others);
    /// Each of the two, and of an id that was added twice one.
    void sort();
};

/// Cuts a dossier. A claim is on record by `disclosed`, else `date`, else the earliest date of its
/// appearances and their documents; where `date` leaves it open, or is uncertain, by a text that
/// certainly had it by then (but not where `disclosed` says when it became known); `~` and `%`
/// widen as for order; dates count by their civil day as written. `lost` are ids of claims that are
/// set aside. Linear in the claims and their links.
Cut cut_at(
    const DossierIndex& index,
    const std::optional<Date>& as_of,
    const std::vector<std::string>& lost = {}
);

/// Whether something of this date was certainly on record by the end of the civil day of a cut, as
/// `cut_at` decides for claims; without a cut, everything is. What has no date is not certainly.
bool is_on_record_by(const std::optional<Date>& date, const std::optional<Date>& as_of);

/// The documents in which claims on record at the cut stand or from which these came, and what
/// these relay: nothing else tells when a document without a date was there. In order of discovery;
/// linear in the claims and what they reach.
std::vector<const Document*> documents_on_record(const DossierIndex& index, const Cut& cut);

/// The parts of the event of a dossier that may have been there by the end of the civil day of a
/// cut; without a cut, all.
std::vector<PartOfEvent> parts_by(const Dossier& dossier, const std::optional<Date>& as_of);

/// That one claim revises or retracts another.
struct Amendment {
    std::string claim;
    Link link = Link::revises;
    std::string by;
    Authenticity authenticity = Authenticity::genuine;  ///< of the claim that does so
    bool uncertain = false;                             ///< its recorder is not sure of it
    bool effective = true;                              ///< as in `Cut`
    bool perhaps = false;  ///< at a cut: the claim that does so is undecided
};

/// What these claims revise and retract, by claim, link and what does so. They hold whatever
/// revises or retracts one of them (`Store::amending`): at a cut those on record by then, and
/// `perhaps` those of which that is undecided, which take nothing of what others do. n log n in
/// the links.
std::vector<Amendment>
amendments_by(const std::vector<Claim>& amending, const std::vector<Claim>& perhaps = {});

/// Those of one claim among them.
std::span<const Amendment>
amendments_of(const std::vector<Amendment>& amendments, std::string_view claim);

/// The dossier as it stood at the end of the day, or none where nothing of it is later. It leaves
/// the appearances that were there by then: their own date or that of their document says so
/// certainly, or neither has one and nothing they were taken from goes, or one that was there came
/// via them. An implied appearance whose takers are all later stands for itself. Claims that
/// are not on record stay, for those that link to them; where only its appearances tell that a
/// claim is later, these stay too. Texts of claims on record that go without certainly being later,
/// because their dates are imprecise or uncertain, are told of in `undecided_texts`. That a
/// document was taken offline or withdrawn certainly later is left out. What stays keeps its
/// number, and to cut again changes nothing. Linear in claims, appearances and documents.
/// Comparisons and traces cut what they are given by themselves, but what tells of them does not:
/// who asks with a day cuts the dossier first, and gives the same to both.
std::optional<Dossier> as_it_stood(const Dossier& dossier, const std::optional<Date>& as_of);

/// What a cut of a list could not decide for certain: ids, in the order of the list.
struct OpenAtCut {
    std::vector<std::string> undecided;  ///< left out, because their dates cannot tell
    IfDatesRight if_date_right;          ///< kept, or left out
    /// Documents that are kept, and perhaps had been taken offline or withdrawn by then: with the
    /// dates of that, as `as_it_stood` keeps them.
    std::vector<std::string> perhaps_gone;
};

/// Leaves of listed records what was certainly on record by the end of the day: claims as `cut_at`
/// decides, documents and events by their dates; actors and outlets have none and stay. That a
/// document was taken offline or withdrawn certainly later is left out. `around`
/// holds the listed claims with the documents in which they stand. Linear in both.
OpenAtCut keep_on_record(Records& listed, const Dossier& around, const Date& as_of);

/// Leaves of listed claims those that stood in an outlet by the end of the day, or came via it, as
/// `as_it_stood` decides. `around` as above. Returns the ids of those left out of which that is not
/// certain, in the order of the list. Linear in both, and for each text that is not certain
/// logarithmic in the appearances of its claim.
std::vector<std::string> keep_known_through(
    std::vector<Claim>& listed, std::string_view outlet, const Dossier& around, const Date& as_of
);

}  // namespace hearsay
