// SPDX-License-Identifier: Apache-2.0

#include <hearsay/cut.hpp>
#include <hearsay/set_aside.hpp>

#include "analysis/drawing.hpp"
#include "analysis/evidence.hpp"
#include "analysis/origins.hpp"
#include "analysis/record_ways.hpp"
#include "analysis/relayed_by.hpp"
#include "analysis/sole_sources.hpp"
#include "analysis/speaker_ways.hpp"
#include "model/appearances.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace hearsay {

namespace {

/// Nodes that do not lead to the sink any more with the labels barred.
class Lost {
public:
    Lost(LabelledFlow& flow, const SourceLabels& labels, const std::vector<Source>& without) {
        flow.end_circles();
        std::vector<bool> barred(labels.size(), false);
        for (std::size_t label = 0; label < labels.size(); ++label) {
            barred[label] = std::ranges::binary_search(without, labels.source(label));
        }
        leads_ = leading_to_sink(flow, barred);
    }
    bool operator()(std::size_t node) const { return !leads_[node]; }

private:
    std::vector<bool> leads_;
};

class SettingAside {
public:
    SettingAside(const Dossier& dossier, const std::vector<Source>& without)
        : index_(dossier), claims_(dossier.records.claims), without_(without),
          gone_(claims_.size(), false) {}

    Remainder run() {
        Remainder rest{index_.dossier(), without_, {}, {}, {}};
        auto& records = rest.dossier.records;
        silence_speakers(records.claims);
        const auto said_by_nobody = gone_;
        shut_ways(records.claims);
        shut_relays(records.claims, records.documents);
        std::erase_if(rest.dossier.undecided_texts, [&](const TextOfClaim& text) {
            const auto claim = index_.claim_at(text.claim);
            return (claim && said_by_nobody[*claim]) || is_set_aside(text);
        });
        const auto without_relays = relaying_nothing_now(records.documents);
        for (std::size_t claim = 0; claim < claims_.size(); ++claim) {
            if (gone_[claim]) {
                records.claims[claim] = claims_[claim];
                rest.lost.push_back(claims_[claim].id);
                continue;
            }
            if (records.claims[claim].speakers != claims_[claim].speakers) {
                rest.fewer_speakers.push_back(claims_[claim].id);
            }
            add_cut_from_circle(
                rest.cut_from_circle, claims_[claim], records.claims[claim], without_relays
            );
        }
        std::ranges::stable_sort(rest.cut_from_circle, {}, &TextOfClaim::claim);
        std::ranges::sort(rest.lost);
        std::ranges::sort(rest.fewer_speakers);
        finish(rest.dossier);
        for (std::size_t claim = 0; claim < claims_.size(); ++claim) {
            keep_numbers(claims_[claim], records.claims[claim]);
        }
        return rest;
    }

private:
    /// What is implied is worked out anew from what is left. An item that was implied before goes
    /// by the number that it had, and a new one by a number that none had.
    static void keep_numbers(const Claim& before, Claim& after) {
        using Item = std::pair<std::string_view, std::string_view>;  // document, else outlet
        std::size_t last = 0;
        std::map<Item, std::size_t> numbers;
        for (const auto& appearance : before.appearances) {
            last = std::max(last, appearance.number);
            if (appearance.implied) {
                numbers.emplace(Item(appearance.document, appearance.outlet), appearance.number);
            }
        }
        for (auto& appearance : after.appearances) {
            if (appearance.implied) {
                const auto same = numbers.find(Item(appearance.document, appearance.outlet));
                appearance.number = same == numbers.end() ? ++last : same->second;
            }
        }
    }

    [[nodiscard]] bool is_set_aside(Source::Kind kind, const std::string& id) const {
        return std::ranges::binary_search(without_, Source{kind, id});
    }

    [[nodiscard]] bool is_document_set_aside(const std::string& id) const {
        const auto* document = index_.document(id);
        return is_set_aside(Source::Kind::document, id) ||
               (document != nullptr && is_set_aside(Source::Kind::outlet, document->outlet));
    }

    /// A text that the cut left out, or all that it came via.
    [[nodiscard]] bool is_set_aside(const TextOfClaim& text) const {
        const bool came_via_something = !text.via.empty() || !text.via_outlet.empty();
        return is_document_set_aside(text.document) ||
               (came_via_something &&
                std::ranges::all_of(
                    text.via, [&](const auto& id) { return is_document_set_aside(id); }
                ) &&
                std::ranges::all_of(text.via_outlet, [&](const auto& id) {
                    return is_set_aside(Source::Kind::outlet, id);
                }));
    }

    /// Takes away the ids unless that would leave none.
    template <typename IsGone>
    static void erase_if_some_stay(std::vector<std::string>& ids, const IsGone& is_gone) {
        if (!std::ranges::all_of(ids, is_gone)) {
            std::erase_if(ids, is_gone);
        }
    }

    /// Loses the claims that nobody else said, and takes the speakers from the others.
    void silence_speakers(std::vector<Claim>& claims) {
        SpeakerWays ways(index_);
        std::vector<std::size_t> entries;
        entries.reserve(claims_.size());
        for (std::size_t claim = 0; claim < claims_.size(); ++claim) {
            entries.push_back(ways.entry_of(claim));
        }
        const Lost lost(ways.flow(), ways.labels(), without_);
        for (std::size_t claim = 0; claim < claims_.size(); ++claim) {
            gone_[claim] = lost(entries[claim]);
        }
        for (auto& claim : claims) {
            erase_if_some_stay(claim.speakers, [&](const std::string& id) {
                return is_set_aside(Source::Kind::speaker, id);
            });
            erase_if_some_stay(claim.linked(Link::repeats), [&](const std::string& id) {
                const auto target = index_.claim_at(id);
                return target && lost(entries[*target]);
            });
        }
    }

    /// Takes away the appearances that only the sources set aside lead on from, and loses the
    /// claims of which no appearance is left that leads to the record.
    void shut_ways(std::vector<Claim>& claims) {
        RecordWays ways(index_);
        std::vector<std::size_t> entries;
        entries.reserve(claims_.size());
        for (const auto& claim : claims_) {
            entries.push_back(ways.entry_of(claim));
        }
        const Lost lost(ways.flow(), ways.labels(), without_);
        for (std::size_t claim = 0; claim < claims_.size(); ++claim) {
            const auto& before = claims_[claim].appearances;
            if (before.empty()) {
                continue;
            }
            std::vector<bool> is_lost;
            for (std::size_t at = 0; at < before.size(); ++at) {
                is_lost.push_back(lost(entries[claim] + 1 + at));
            }
            claims[claim].appearances = left_of(claims_[claim], is_lost);
            gone_[claim] = gone_[claim] || lost(entries[claim]);
        }
    }

    /// The recorded appearances that are left, with the ways that are left to them.
    [[nodiscard]] std::vector<Appearance>
    left_of(const Claim& claim, const std::vector<bool>& is_lost) const {
        const auto& before = claim.appearances;
        std::set<std::string_view> standing;
        for (std::size_t at = 0; at < before.size(); ++at) {
            if (!is_lost[at]) {
                standing.insert(before[at].document);
            }
        }
        std::optional<SourcesInClaim> sources;
        std::vector<Appearance> left;
        for (std::size_t at = 0; at < before.size(); ++at) {
            if (is_lost[at] || before[at].implied) {
                continue;  // what is implied follows from the others
            }
            auto& appearance = left.emplace_back(before[at]);
            std::erase_if(appearance.via, [&](const std::string& id) {
                return !standing.contains(id);
            });
            if (!appearance.via_outlet.empty() && !sources) {
                sources.emplace(index_, claim);
            }
            std::erase_if(appearance.via_outlet, [&](const std::string& id) {
                const auto source = sources->in_outlet(id, at);
                return !source || is_lost[*source];
            });
        }
        return left;
    }

    /// Documents that relayed something of which nothing is left.
    [[nodiscard]] std::unordered_set<std::string_view>
    relaying_nothing_now(const std::vector<Document>& documents) const {
        std::unordered_set<std::string_view> now;
        for (const auto& document : documents) {
            const auto* before = index_.document(document.id);
            if (document.relays.empty() && before != nullptr && !before->relays.empty()) {
                now.insert(before->id);
            }
        }
        return now;
    }

    /// The texts of a claim that came via something, or through what their document relays, and do
    /// not any more: of the ways that are left none leads to them but through a circle.
    static void add_cut_from_circle(
        std::vector<TextOfClaim>& texts,
        const Claim& before,
        const Claim& after,
        const std::unordered_set<std::string_view>& without_relays
    ) {
        for (const auto& appearance : after.appearances) {
            const auto same =
                std::ranges::find(before.appearances, appearance.number, &Appearance::number);
            if (same == before.appearances.end()) {
                continue;
            }
            const bool is_cut = came_via_something(*same)
                                    ? !came_via_something(appearance)
                                    : without_relays.contains(appearance.document);
            if (is_cut) {
                texts.push_back({before.id, appearance.number, appearance.document});
            }
        }
    }

    /// The documents in which any claim that is left still stands.
    [[nodiscard]] std::unordered_set<std::string_view>
    still_standing_in(const std::vector<Claim>& claims) const {
        std::unordered_set<std::string_view> standing;
        for (std::size_t claim = 0; claim < claims.size(); ++claim) {
            for (const auto& appearance : claims[claim].appearances) {
                if (!gone_[claim]) {
                    standing.insert(appearance.document);
                }
            }
        }
        return standing;
    }

    /// Documents that are set aside; and those in which no claim is left, and all of whose relays
    /// lead to such documents.
    [[nodiscard]] std::unordered_set<std::string_view> cut_off(
        const std::vector<Document>& documents, const std::unordered_set<std::string_view>& standing
    ) const {
        const RelayedBy relayed_by(documents);
        std::unordered_map<const Document*, std::size_t> leading_on;
        std::unordered_set<std::string_view> off;
        std::vector<std::string_view> open;
        for (const auto& document : documents) {
            leading_on.emplace(&document, document.relays.size());
            if (is_set_aside(Source::Kind::document, document.id) ||
                is_set_aside(Source::Kind::outlet, document.outlet)) {
                off.insert(document.id);
                open.push_back(document.id);
            }
        }
        while (!open.empty()) {
            const auto id = open.back();
            open.pop_back();
            for (const auto* document : relayed_by.of(id)) {
                if (--leading_on.at(document) == 0 && !standing.contains(document->id) &&
                    off.insert(document->id).second) {
                    open.push_back(document->id);
                }
            }
        }
        return off;
    }

    /// Of what is left, no document relays what is cut off: claims that stand in one by that way
    /// alone are lost.
    void shut_relays(const std::vector<Claim>& claims, std::vector<Document>& documents) const {
        const auto off = cut_off(index_.dossier().records.documents, still_standing_in(claims));
        for (auto& document : documents) {
            std::erase_if(document.relays, [&](const std::string& id) { return off.contains(id); });
        }
    }

    DossierIndex index_;
    const std::vector<Claim>& claims_;
    const std::vector<Source>& without_;
    std::vector<bool> gone_;
};

}  // namespace

std::vector<std::string>
speaking_for(const Dossier& dossier, std::string_view actor, const std::optional<Date>& as_of) {
    const DossierIndex index(dossier);
    const auto cut = cut_at(index, as_of);
    std::vector<std::string> speakers;
    std::set<std::string_view> known;
    for (std::size_t position = 0; position < dossier.records.claims.size(); ++position) {
        const auto& claim = dossier.records.claims[position];
        if (claim.event != dossier.event || !cut.holds(position) ||
            std::ranges::find(claim.on_behalf_of, actor) == claim.on_behalf_of.end()) {
            continue;
        }
        for (const auto& speaker : claim.speakers) {
            if (known.insert(speaker).second) {
                speakers.push_back(speaker);
            }
        }
    }
    return speakers;
}

std::vector<Source> sources_in(const Dossier& dossier, const std::optional<Date>& as_of) {
    const DossierIndex index(dossier);
    const auto cut = cut_at(index, as_of);
    std::vector<Source> sources;
    std::set<std::pair<Source::Kind, std::string_view>> known;
    const auto add = [&](Source::Kind kind, const std::string& id) {
        if (known.emplace(kind, id).second) {
            sources.push_back({kind, id});
        }
    };
    std::vector<std::size_t> on_record;
    std::vector<const Claim*> claims;
    for (std::size_t position = 0; position < dossier.records.claims.size(); ++position) {
        if (!cut.holds(position)) {
            continue;
        }
        const auto& claim = dossier.records.claims[position];
        on_record.push_back(position);
        claims.push_back(&claim);
        for (const auto& appearance : claim.appearances) {
            if (const auto* outlet = outlet_of(index, appearance)) {
                add(Source::Kind::outlet, outlet->id);
            }
        }
    }
    for (const auto said : with_what_they_repeat(index, ClaimLinks(index), on_record)) {
        for (const auto& speaker : dossier.records.claims[said].speakers) {
            add(Source::Kind::speaker, speaker);
        }
    }
    for (const auto* document : documents_behind(index, claims)) {
        add(Source::Kind::document, document->id);
        add(Source::Kind::outlet, document->outlet);
    }
    std::ranges::sort(sources);
    return sources;
}

std::vector<std::vector<Source>> sole_places_of_claims(const Dossier& dossier) {
    const DossierIndex index(dossier);
    std::vector<std::vector<Source>> sole;
    sole.reserve(dossier.records.claims.size());
    SolePlaces places(index);
    for (const auto& claim : dossier.records.claims) {
        sole.push_back(places.of(claim));
    }
    return sole;
}

std::vector<bool> repeated_in_circles(const Dossier& dossier) {
    const Repeats repeats{DossierIndex(dossier)};
    std::vector<bool> in_circles;
    in_circles.reserve(dossier.records.claims.size());
    for (const auto component : repeats.components.of) {
        in_circles.push_back(repeats.is_closed_circle[component]);
    }
    return in_circles;
}

Remainder set_aside(const Dossier& dossier, std::vector<Source> sources) {
    std::ranges::sort(sources);
    sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
    return SettingAside(dossier, sources).run();
}

}  // namespace hearsay
