// SPDX-License-Identifier: Apache-2.0

#include <hearsay/dossier.hpp>

#include <algorithm>
#include <deque>
#include <set>
#include <unordered_set>

namespace hearsay {

namespace {

template <typename Record>
const Record*
at(const std::unordered_map<std::string_view, std::size_t>& positions,
   const std::vector<Record>& records,
   std::string_view id) {
    const auto found = positions.find(id);
    return found == positions.end() ? nullptr : &records[found->second];
}

template <typename Record>
void index_by_id(
    std::unordered_map<std::string_view, std::size_t>& positions, const std::vector<Record>& records
) {
    positions.reserve(records.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        positions.emplace(records[i].id, i);
    }
}

void add_implied_appearances(Claim& claim, const DossierIndex& index) {
    std::set<std::string_view> documents;
    std::set<std::string_view> outlets;
    for (const auto& appearance : claim.appearances) {
        documents.insert(appearance.document);
        if (!appearance.outlet.empty()) {
            outlets.insert(appearance.outlet);
        } else if (const auto* document = index.document(appearance.document)) {
            outlets.insert(document->outlet);
        }
    }
    std::vector<Appearance> implied;
    for (const auto& appearance : claim.appearances) {
        for (const auto& via : appearance.via) {
            if (documents.insert(via).second) {
                implied.emplace_back();
                implied.back().document = via;
                implied.back().implied = true;
                if (const auto* document = index.document(via)) {
                    outlets.insert(document->outlet);
                }
            }
        }
    }
    for (const auto& appearance : claim.appearances) {
        for (const auto& via : appearance.via_outlet) {
            if (outlets.insert(via).second) {
                implied.emplace_back();
                implied.back().outlet = via;
                implied.back().implied = true;
            }
        }
    }
    for (auto& appearance : implied) {
        claim.appearances.push_back(std::move(appearance));
    }
}

/// Gathers what an event's dossier holds from a larger set of records. Each list of ids to look up
/// is a queue, because data decides how deep references go.
class Gathering {
public:
    Gathering(const DossierIndex& all, const std::vector<std::vector<std::size_t>>& amenders)
        : all_(all), amenders_(amenders) {}

    void want_claim(std::string_view id) {
        if (const auto position = all_.claim_at(id); position && claims_.insert(*position).second) {
            open_claims_.push_back(*position);
        }
    }

    Records gather() {
        while (!open_claims_.empty()) {
            const auto position = open_claims_.front();
            open_claims_.pop_front();
            follow(position);
        }
        while (!open_documents_.empty()) {
            const auto& document = *open_documents_.front();
            open_documents_.pop_front();
            want_outlet(document.outlet);
            want_actors(document.authors);
            for (const auto& relayed : document.relays) {
                want_document(relayed);
            }
            want_document(document.replaces);
        }
        while (!open_actors_.empty()) {
            const auto& actor = *open_actors_.front();
            open_actors_.pop_front();
            for (const auto& affiliation : actor.affiliations) {
                want_actor(affiliation.to);
            }
        }
        return copy();
    }

    void want_event(std::string_view id) {
        // Wider events are few and without cycles once checked; the set ends the walk in any case.
        for (const auto* event = all_.event(id); event != nullptr && events_.insert(event).second;
             event = all_.event(event->part_of)) {
        }
    }

    void want_document(std::string_view id) {
        if (const auto* document = all_.document(id);
            document && documents_.insert(document).second) {
            open_documents_.push_back(document);
        }
    }

private:
    void follow(std::size_t position) {
        const auto& claim = all_.dossier().records.claims[position];
        want_event(claim.event);
        want_actors(claim.speakers);
        want_actors(claim.on_behalf_of);
        want_actors(claim.parties);
        for (const auto& linked : claim.links) {
            for (const auto& target : linked) {
                want_claim(target);
            }
        }
        for (const auto amender : amenders_[position]) {
            want_claim(all_.dossier().records.claims[amender].id);
        }
        for (const auto& appearance : claim.appearances) {
            want_document(appearance.document);
            want_outlet(appearance.outlet);
            for (const auto& via : appearance.via) {
                want_document(via);
            }
            for (const auto& via : appearance.via_outlet) {
                want_outlet(via);
            }
        }
    }

    void want_outlet(std::string_view id) {
        if (const auto* outlet = all_.outlet(id); outlet && outlets_.insert(outlet).second) {
            want_actor(outlet->owner);
            want_actor(outlet->actor);
        }
    }

    void want_actor(std::string_view id) {
        if (const auto* actor = all_.actor(id); actor && actors_.insert(actor).second) {
            open_actors_.push_back(actor);
        }
    }

    void want_actors(const std::vector<std::string>& ids) {
        for (const auto& id : ids) {
            want_actor(id);
        }
    }

    Records copy() const {
        Records records;
        for (const auto* event : events_) {
            records.events.push_back(*event);
        }
        for (const auto* actor : actors_) {
            records.actors.push_back(*actor);
        }
        for (const auto* outlet : outlets_) {
            records.outlets.push_back(*outlet);
        }
        for (const auto* document : documents_) {
            records.documents.push_back(*document);
        }
        for (const auto position : claims_) {
            records.claims.push_back(all_.dossier().records.claims[position]);
        }
        return records;
    }

    const DossierIndex& all_;
    const std::vector<std::vector<std::size_t>>& amenders_;
    std::unordered_set<const Event*> events_;
    std::unordered_set<const Actor*> actors_;
    std::unordered_set<const Outlet*> outlets_;
    std::unordered_set<const Document*> documents_;
    std::unordered_set<std::size_t> claims_;
    std::deque<std::size_t> open_claims_;
    std::deque<const Document*> open_documents_;
    std::deque<const Actor*> open_actors_;
};

}  // namespace

DossierIndex::DossierIndex(const Dossier& dossier) : dossier_(&dossier) {
    index_by_id(events_, dossier.records.events);
    index_by_id(actors_, dossier.records.actors);
    index_by_id(outlets_, dossier.records.outlets);
    index_by_id(documents_, dossier.records.documents);
    index_by_id(claims_, dossier.records.claims);
}

const Event* DossierIndex::event(std::string_view id) const {
    return at(events_, dossier_->records.events, id);
}

const Actor* DossierIndex::actor(std::string_view id) const {
    return at(actors_, dossier_->records.actors, id);
}

const Outlet* DossierIndex::outlet(std::string_view id) const {
    return at(outlets_, dossier_->records.outlets, id);
}

const Document* DossierIndex::document(std::string_view id) const {
    return at(documents_, dossier_->records.documents, id);
}

const Claim* DossierIndex::claim(std::string_view id) const {
    return at(claims_, dossier_->records.claims, id);
}

std::optional<std::size_t> DossierIndex::claim_at(std::string_view id) const {
    const auto found = claims_.find(id);
    return found == claims_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::size_t> DossierIndex::document_at(std::string_view id) const {
    const auto found = documents_.find(id);
    return found == documents_.end() ? std::nullopt : std::optional(found->second);
}

Dossiers::Dossiers(Records records) : whole_{{}, {}, std::move(records)}, index_(whole_) {
    const auto& claims = whole_.records.claims;
    amenders_.resize(claims.size());
    for (std::size_t i = 0; i < claims.size(); ++i) {
        by_event_[claims[i].event].push_back(i);
        for (const auto link : {Link::revises, Link::retracts}) {
            for (const auto& target : claims[i].linked(link)) {
                if (const auto position = index_.claim_at(target)) {
                    amenders_[*position].push_back(i);
                }
            }
        }
    }
    for (std::size_t i = 0; i < whole_.records.documents.size(); ++i) {
        const auto& replaced = whole_.records.documents[i].replaces;
        if (!replaced.empty()) {
            replacements_[replaced].push_back(i);
        }
    }
}

std::optional<Dossier> Dossiers::of_event(std::string_view event) const {
    if (index_.event(event) == nullptr) {
        return std::nullopt;
    }
    Gathering gathering(index_, amenders_);
    gathering.want_event(event);
    if (const auto claims = by_event_.find(event); claims != by_event_.end()) {
        for (const auto position : claims->second) {
            gathering.want_claim(whole_.records.claims[position].id);
        }
    }
    auto records = gathering.gather();
    // What replaces a document of the dossier makes it stale: a second round brings it in.
    Gathering again(index_, amenders_);
    again.want_event(event);
    for (const auto& claim : records.claims) {
        again.want_claim(claim.id);
    }
    for (const auto& document : records.documents) {
        if (const auto found = replacements_.find(document.id); found != replacements_.end()) {
            for (const auto position : found->second) {
                again.want_document(whole_.records.documents[position].id);
            }
        }
    }
    Dossier dossier{std::string(event), {}, again.gather()};
    finish(dossier);
    return dossier;
}

void finish(Dossier& dossier) {
    auto& records = dossier.records;
    std::ranges::sort(records.events, {}, &Event::id);
    std::ranges::sort(records.actors, {}, &Actor::id);
    std::ranges::sort(records.outlets, {}, &Outlet::id);
    std::ranges::sort(records.documents, {}, &Document::id);
    std::ranges::sort(records.claims, {}, &Claim::id);
    const DossierIndex index(dossier);
    for (auto& claim : records.claims) {
        std::erase_if(claim.appearances, [](const Appearance& each) { return each.implied; });
        add_implied_appearances(claim, index);
    }
}

}  // namespace hearsay
