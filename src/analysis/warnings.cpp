// SPDX-License-Identifier: Apache-2.0

#include <hearsay/warnings.hpp>

#include "analysis/amenders.hpp"
#include "analysis/evidence.hpp"
#include "analysis/finding_gap.hpp"
#include "analysis/findings.hpp"
#include "analysis/sole_sources.hpp"
#include "analysis/turns.hpp"
#include "analysis/unconfirmed.hpp"
#include "analysis/unlinked_shifts.hpp"
#include "analysis/wording.hpp"
#include "model/node_ids.hpp"
#include "text/plural.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace hearsay {

namespace {

struct Code {
    std::string_view code;
    std::string_view help;
};

Code code_of(Finding::Kind kind) {
    switch (kind) {
    case Finding::Kind::anachronism:
        return {"H102", "check the dates, and the way that the claim took"};
    case Finding::Kind::circular:
        return {"H103", "correct the links, or leave them where the world is so"};
    case Finding::Kind::bottleneck:
        return {"H104", ""};
    case Finding::Kind::drift:
        return {"H105", "correct the record, or leave it where the wording did change"};
    case Finding::Kind::fabricated:
        return {"H106", ""};
    case Finding::Kind::echo:
        return {"H107", ""};
    case Finding::Kind::stale:
        return {
            "H108",
            "see whether what rests on it still stands; if something took its place, record what "
            "that says"};
    case Finding::Kind::gap:
        break;
    }
    return {"H101", "add what is known; what nobody knows stays a gap, and is shown as one"};
}

/// The claims of the dossier's event.
std::vector<std::size_t> own_claims(const Dossier& dossier) {
    std::vector<std::size_t> own;
    for (std::size_t i = 0; i < dossier.records.claims.size(); ++i) {
        if (dossier.records.claims[i].event == dossier.event) {
            own.push_back(i);
        }
    }
    return own;
}

/// Where a claim or document stands.
const Place& place_of(const DossierIndex& index, const RecordId& record) {
    static const Place nowhere;
    if (record.kind == Kind::document) {
        const auto* document = index.document(record.id);
        return document == nullptr ? nowhere : document->recorded_at;
    }
    const auto* claim = index.claim(record.id);
    return claim == nullptr ? nowhere : claim->recorded_at;
}

Diagnostic
warning(const Code& code, const Place& place, std::string message, std::vector<RecordId> records) {
    Diagnostic diagnostic;
    diagnostic.code = code.code;
    diagnostic.severity = Severity::warning;
    diagnostic.place = place;
    diagnostic.message = std::move(message);
    diagnostic.help = code.help;
    diagnostic.records = std::move(records);
    return diagnostic;
}

class Warnings {
public:
    explicit Warnings(const Dossier& dossier)
        : dossier_(dossier), index_(dossier), cut_(cut_at(index_, std::nullopt)),
          standings_(resolve_standings(index_)), amended_by_(amenders_in(index_, cut_)),
          own_(own_claims(dossier)) {}

    std::vector<Diagnostic> gather() {
        add_gaps();
        for (auto& finding : findings_of(FindingGround(index_, cut_, standings_), own_)) {
            if (finding.kind != Finding::Kind::gap) {
                auto records = records_of(finding);
                const auto& place = place_of(index_, records.front());
                add(finding, place, std::move(records));
            }
        }
        add_bottlenecks();
        add_unlinked_shifts();
        add_uncounted_disputes();
        add_unconfirmed();
        sort_diagnostics(warnings_);
        return std::move(warnings_);
    }

private:
    [[nodiscard]] const Claim& claim(std::size_t position) const {
        return dossier_.records.claims[position];
    }

    void
    add(const Code& code, const Place& place, std::string message, std::vector<RecordId> records) {
        warnings_.push_back(warning(code, place, std::move(message), std::move(records)));
    }

    void add(const Finding& finding, const Place& place, std::vector<RecordId> records) {
        std::string message = finding.message;
        if (message.ends_with('.')) {
            message.pop_back();
        }
        add(code_of(finding.kind), place, std::move(message), std::move(records));
    }

    /// Of what is recorded of each claim itself; what it repeats has its own.
    void add_bottlenecks() {
        SolePlaces places(index_);
        for (const auto position : own_) {
            const Claim& of = claim(position);
            if (std::ranges::count(of.appearances, false, &Appearance::implied) < 2) {
                continue;
            }
            if (const auto found = bottleneck_at(index_, of, places.of(of))) {
                auto records = records_of(*found);
                records.insert(records.begin(), {Kind::claim, of.id});
                add(*found, of.recorded_at, std::move(records));
            }
        }
    }

    void add_gaps() {
        std::vector<const Claim*> claims;
        for (const auto position : own_) {
            claims.push_back(&claim(position));
            std::vector<std::string> briefs;
            std::set<std::string> told;
            for (auto& gap : gaps_of_claim(index_, *claims.back())) {
                if (told.insert(gap.brief).second) {
                    briefs.push_back(std::move(gap.brief));
                }
            }
            if (!briefs.empty()) {
                add(code_of(Finding::Kind::gap),
                    claims.back()->recorded_at,
                    fmt::format("`{}`: {}", claims.back()->id, fmt::join(briefs, "; ")),
                    {{Kind::claim, claims.back()->id}});
            }
        }
        for (const auto& gap : gaps_of_documents(index_, claims)) {
            const RecordId document{Kind::document, std::string(node_id(gap.at.front()).id)};
            add({"H101", "add `archived`, or `file` with its `sha256`"},
                place_of(index_, document),
                fmt::format("`{}`: {}", document.id, gap.brief),
                {document});
        }
    }

    /// "unlinked shift: X answers `t` with `b` here and with `a` in `c`, and both stand", or "X
    /// denies `b` here and asserts it in `c`". X is who both speak for: "here (by Y)", "in `c` (by
    /// Z)" where others did.
    [[nodiscard]] std::string shift_words(std::size_t earlier, std::size_t later) const {
        const auto& before = standings_[earlier];
        const auto& after = standings_[later];
        const auto principal = principal_of(claim(later));
        const auto speak_themselves = [&](std::size_t each) {
            auto speakers = claim(each).speakers;
            std::ranges::sort(speakers);
            return std::ranges::equal(speakers, principal);
        };
        const bool is_own = speak_themselves(later) && speak_themselves(earlier);
        // By the name that the record has for the speaker, where that is all there is to say.
        const auto who =
            is_own ? speakers_named(index_, claim(later)) : parties_named(index_, principal);
        const auto by = [&](std::size_t each) {
            return is_own || speak_themselves(each)
                       ? std::string()
                       : " (by " + speakers_named(index_, claim(each)) + ')';
        };
        const auto verb = [&](std::string_view singular) {
            return principal.size() > 1 ? text::plural_verb(singular) : std::string(singular);
        };
        const std::string_view stand =
            cut_.in_force[later] ? "and both stand" : "and only the earlier stands";
        if (are_opposed(before, after)) {
            return fmt::format(
                "unlinked shift: {} {} `{}` here{} and {} {} in `{}`{}, {}",
                who,
                verb(name_of(*after.act)),
                after.key(),
                by(later),
                verb(name_of(*before.act)),
                before.key() == after.key() ? "it" : '`' + before.key() + '`',
                claim(earlier).id,
                by(earlier),
                stand
            );
        }
        return fmt::format(
            "unlinked shift: {} {} `{}` with `{}` here{} and with `{}` in `{}`{}, {}",
            who,
            verb("answers"),
            after.topic,
            after.key(),
            by(later),
            before.key(),
            claim(earlier).id,
            by(earlier),
            stand
        );
    }

    /// Whether a claim was only revised, and only by others than whom it is of: these say nothing
    /// of what the same principal said before it.
    [[nodiscard]] bool is_revised_by_others(std::size_t position) const {
        const auto by = amended_by_.find(position);
        return by != amended_by_.end() &&
               std::ranges::none_of(by->second, [&](std::size_t amender) {
                   const auto& retracts = claim(amender).linked(Link::retracts);
                   return principal_of(claim(amender)) == principal_of(claim(position)) ||
                          std::ranges::find(retracts, claim(position).id) != retracts.end();
               });
    }

    void add_unlinked_shifts() {
        std::vector<std::size_t> in_force;
        std::vector<std::size_t> once_said;
        for (const auto position : own_) {
            if (cut_.in_force[position]) {
                in_force.push_back(position);
            }
            if (cut_.in_force[position] || is_revised_by_others(position)) {
                once_said.push_back(position);
            }
        }
        const ClaimOrder order(index_, cut_);
        auto shifts = unlinked_shifts(index_, standings_, order, in_force);
        if (once_said.size() > in_force.size()) {
            for (const auto& shift : unlinked_shifts(index_, standings_, order, once_said)) {
                if (cut_.in_force[shift.earlier] && !cut_.in_force[shift.later]) {
                    shifts.push_back(shift);
                }
            }
        }
        for (const auto& [earlier, later] : shifts) {
            // Who disputes what counts as its own changed nothing; the link says how they stand.
            const auto& disputed = claim(later).linked(Link::disputes);
            if (std::ranges::find(disputed, claim(earlier).id) != disputed.end()) {
                continue;
            }
            Diagnostic shift = warning(
                {"H110", ""},
                claim(later).recorded_at,
                shift_words(earlier, later),
                {{Kind::claim, claim(later).id}, {Kind::claim, claim(earlier).id}}
            );
            shift.help =
                "add `revises = [\"" + claim(earlier).id +
                (cut_.in_force[later]
                     ? "\"]` if it replaces the earlier, or leave both if both stand"
                     : "\"]` if it replaced the earlier, or leave that if it stands again");
            warnings_.push_back(std::move(shift));
        }
    }

    /// Links by which a claim with a position of its own disputes or questions another answer: a
    /// claim has one position, so that comparisons show nothing of it.
    void add_uncounted_disputes() {
        for (const auto position : own_) {
            if (!claim(position).act) {
                continue;  // its links give it its position
            }
            for (const auto link : {Link::disputes, Link::questions}) {
                for (const auto& id : claim(position).linked(link)) {
                    const auto other = index_.claim_at(id);
                    if (other && !is_counted(standings_[position], standings_[*other])) {
                        add({"H120",
                             "record that as a claim of its own, with the link alone, and keep "
                             "this one for the other position"},
                            claim(position).recorded_at,
                            fmt::format(
                                "`{}` {} `{}`, but itself {}: no comparison counts it as a {} of "
                                "that",
                                claim(position).id,
                                name_of(link),
                                id,
                                own_stance(standings_[position]),
                                link == Link::disputes ? "denial" : "doubt"
                            ),
                            {{Kind::claim, claim(position).id}, {Kind::claim, id}});
                    }
                }
            }
        }
    }

    /// "withholds", "asserts `israel`"
    static std::string own_stance(const Standing& standing) {
        std::string words(name_of(*standing.act));
        return standing.act == Act::withholds ? words : words + " `" + standing.key() + '`';
    }

    /// Whether who disputes or questions an accusation, or a suggestion, also denies or doubts it
    /// by the claim's own position. Who disputes anything else takes no side by that.
    static bool is_counted(Standing own, Standing other) {
        if (other.act != Act::asserts && other.act != Act::suggests) {
            return true;
        }
        if (own.topic != other.topic || (own.act != Act::denies && own.act != Act::doubts)) {
            return false;
        }
        own.act = Act::denies;
        other.act = Act::asserts;
        return are_opposed(own, other);
    }

    void add_unconfirmed() {
        for (const auto& each : unconfirmed_claims(dossier_)) {
            add({"H111", "independent claims of others would confirm it"},
                index_.claim(each.claim)->recorded_at,
                fmt::format(
                    "`credibility = 1` says that `{}` is confirmed by other sources, but the "
                    "record has {} independent origin{} of {}`{}` at least",
                    each.claim,
                    each.origins,
                    each.origins == 1 ? "" : "s",
                    each.is_against ? "denials of " : "",
                    each.answer
                ),
                {{Kind::claim, each.claim}});
        }
    }

    const Dossier& dossier_;
    DossierIndex index_;
    Cut cut_;
    std::vector<Standing> standings_;
    Amenders amended_by_;
    std::vector<std::size_t> own_;
    std::vector<Diagnostic> warnings_;
};

}  // namespace

std::vector<Diagnostic> warnings_of(const Dossier& dossier) { return Warnings(dossier).gather(); }

}  // namespace hearsay
