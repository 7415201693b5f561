// SPDX-License-Identifier: Apache-2.0

#include "records/lean_surroundings.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace hearsay::records {

void LeanSurroundings::add(const Event& event) {
    if (!event.topics.empty()) {
        with_topics_.emplace(event.id, event.topics);
    }
    if (!event.part_of.empty()) {
        wider_.emplace(event.id, event.part_of);
    }
}

void LeanSurroundings::add(const Actor& actor) {
    if (!actor.affiliations.empty()) {
        affiliations_.emplace(actor.id, actor.affiliations);
    }
}

void LeanSurroundings::add(const Outlet& outlet) {
    if (!outlet.actor.empty()) {
        Outlet lean;
        lean.id = outlet.id;
        lean.actor = outlet.actor;
        with_voice_.emplace(outlet.id, std::move(lean));
    }
}

void LeanSurroundings::add(const Document& document) {
    if (document.outlet.empty()) {
        return;
    }
    const std::uint32_t number = *ids_->find(Kind::document, document.id);
    outlets_.resize(std::max<std::size_t>(outlets_.size(), number + std::size_t{1}));
    outlets_[number] = *ids_->find(Kind::outlet, document.outlet) + 1;
    for (const std::string& author : document.authors) {
        authors_[number].push_back(*ids_->find(Kind::actor, author));
    }
}

void LeanSurroundings::add_to(Records& claims, Bodies bodies) const {
    add_events(claims);
    if (bodies == Bodies::filled_in) {
        add_bodies(claims);
    }
}

void LeanSurroundings::add_events(Records& to) const {
    std::unordered_set<std::string> events;
    for (const Claim& claim : to.claims) {
        std::string id = claim.event;
        while (events.insert(id).second) {
            Event& event = to.events.emplace_back();
            event.id = id;
            if (const auto found = with_topics_.find(id); found != with_topics_.end()) {
                event.topics = found->second;
            }
            const auto wider = wider_.find(id);
            if (wider == wider_.end()) {
                break;
            }
            id = event.part_of = wider->second;
        }
    }
}

void LeanSurroundings::add_bodies(Records& to) const {
    std::unordered_set<std::string> actors, documents, outlets;
    const auto add_actor = [&](const std::string& id) {
        if (actors.insert(id).second) {
            Actor& actor = to.actors.emplace_back();
            actor.id = id;
            if (const auto found = affiliations_.find(id); found != affiliations_.end()) {
                actor.affiliations = found->second;
            }
        }
    };
    const auto add_outlet = [&](const std::string& id) {
        if (const auto found = with_voice_.find(id);
            found != with_voice_.end() && outlets.insert(id).second) {
            to.outlets.push_back(found->second);
        }
    };
    const auto add_document = [&](const std::string& id) {
        const std::uint32_t number = *ids_->find(Kind::document, id);
        if (number < outlets_.size() && outlets_[number] > 0 && documents.insert(id).second) {
            Document& document = to.documents.emplace_back();
            document.id = id;
            document.outlet = ids_->id(Kind::outlet, outlets_[number] - 1);
            if (const auto found = authors_.find(number); found != authors_.end()) {
                for (const std::uint32_t author : found->second) {
                    document.authors.emplace_back(ids_->id(Kind::actor, author));
                }
            }
            add_outlet(document.outlet);
        }
    };
    for (const Claim& claim : to.claims) {
        std::ranges::for_each(claim.speakers, add_actor);
        std::ranges::for_each(claim.on_behalf_of, add_actor);
        for (const Appearance& at : claim.appearances) {
            if (!at.document.empty()) {
                add_document(at.document);
            }
            add_outlet(at.outlet);
        }
    }
    for (std::size_t next = 0; next < to.actors.size(); ++next) {
        const std::vector<Affiliation> affiliations = to.actors[next].affiliations;
        for (const Affiliation& affiliation : affiliations) {
            if (!affiliation.to.empty()) {
                add_actor(affiliation.to);
            }
        }
    }
}

}  // namespace hearsay::records
