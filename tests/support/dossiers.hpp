// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>

#include <deque>
#include <initializer_list>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Dossiers in memory for tests, in the language of the field:
///
///     DossierDraft draft;
///     draft.claim("a").by("iran").asserts("israel").on("2024-01-04").in("irna-1");
///     draft.claim("b").by("tass").repeats("a");
///     const Dossier dossier = draft.finished();
///
/// Actors, outlets and documents that are only mentioned are added: a person, a newspaper without
/// owner, a document of the outlet "o" and its own id ("o-irna-1"). Claims stand for the event
/// "event" unless they say otherwise; a speaker that is not given is "s" and the claim's id.
namespace hearsay::support {

/// The date that an EDTF text stands for; fails the test where it is none.
inline Date edtf(std::string_view text) {
    auto date = parse_date(text);
    if (!date) {
        throw std::runtime_error("no date: " + std::string(text));
    }
    return date.value();
}

using Names = std::vector<std::string>;

/// One id or several in braces.
class Few {
public:
    Few(const char* one) : names_{one} {}
    Few(std::string one) : names_{std::move(one)} {}
    Few(std::initializer_list<std::string> several) : names_(several) {}
    [[nodiscard]] const Names& names() const { return names_; }

private:
    Names names_;
};

class ClaimDraft {
public:
    explicit ClaimDraft(Claim& claim) : claim_(&claim) {}

    ClaimDraft& by(const Few& speakers) { return set(&Claim::speakers, speakers.names()); }
    ClaimDraft& on_behalf_of(const Few& actors) {
        return set(&Claim::on_behalf_of, actors.names());
    }
    ClaimDraft& of_event(std::string event) { return set(&Claim::event, std::move(event)); }
    ClaimDraft& about(std::string topic) { return set(&Claim::topic, std::move(topic)); }

    ClaimDraft& asserts(const Few& parties) { return says(Act::asserts, parties.names()); }
    ClaimDraft& suggests(const Few& parties) { return says(Act::suggests, parties.names()); }
    ClaimDraft& denies(const Few& parties) { return says(Act::denies, parties.names()); }
    ClaimDraft& doubts(const Few& parties) { return says(Act::doubts, parties.names()); }
    ClaimDraft& withholds() { return says(Act::withholds, {}); }
    ClaimDraft& withholds(const Few& parties) { return says(Act::withholds, parties.names()); }
    ClaimDraft& roles(std::vector<Role> roles) { return set(&Claim::roles, std::move(roles)); }

    /// A number or a range, about `killed` unless a topic is given.
    ClaimDraft& counts(std::optional<std::int64_t> min, std::optional<std::int64_t> max) {
        claim_->act = claim_->act.value_or(Act::asserts);
        claim_->value = NumberRange{min, max};
        if (claim_->topic.empty()) {
            claim_->topic = "killed";
        }
        return *this;
    }
    ClaimDraft& counts(std::int64_t number) { return counts(number, number); }
    ClaimDraft& answers_topic(std::string topic, std::string word) {
        claim_->act = claim_->act.value_or(Act::asserts);
        claim_->topic = std::move(topic);
        claim_->answer = std::move(word);
        return *this;
    }
    ClaimDraft& act(Act act) { return set(&Claim::act, std::optional(act)); }
    ClaimDraft& certainty(Certainty certainty) {
        return set(&Claim::certainty, std::optional(certainty));
    }
    ClaimDraft& fabricated() { return set(&Claim::authenticity, Authenticity::fabricated); }
    ClaimDraft& disputed_authenticity() {
        return set(&Claim::authenticity, Authenticity::disputed);
    }

    ClaimDraft& on(std::string_view date) { return set(&Claim::date, std::optional(edtf(date))); }
    ClaimDraft& disclosed(std::string_view date) {
        return set(&Claim::disclosed, std::optional(edtf(date)));
    }

    ClaimDraft& links(Link link, std::string target) {
        claim_->linked(link).push_back(std::move(target));
        return *this;
    }
    ClaimDraft& repeats(std::string target) { return links(Link::repeats, std::move(target)); }
    ClaimDraft& endorses(std::string target) { return links(Link::endorses, std::move(target)); }
    ClaimDraft& disputes(std::string target) { return links(Link::disputes, std::move(target)); }
    ClaimDraft& questions(std::string target) { return links(Link::questions, std::move(target)); }
    ClaimDraft& revises(std::string target) { return links(Link::revises, std::move(target)); }
    ClaimDraft& retracts(std::string target) { return links(Link::retracts, std::move(target)); }
    ClaimDraft& misreports(std::string target) {
        return links(Link::misreports, std::move(target));
    }
    ClaimDraft& answers(std::string target) { return links(Link::answers, std::move(target)); }

    /// Stands in a document, perhaps taken from documents.
    ClaimDraft& in(std::string document, Names via = {}) {
        Appearance appearance;
        appearance.document = std::move(document);
        appearance.via = std::move(via);
        return appears(std::move(appearance));
    }
    /// Stands in an item of an outlet that is not identified.
    ClaimDraft& in_outlet(std::string outlet, std::string_view date = {}) {
        Appearance appearance;
        appearance.outlet = std::move(outlet);
        if (!date.empty()) {
            appearance.date = edtf(date);
        }
        return appears(std::move(appearance));
    }
    /// Stands in a document that took it from an item of an outlet that is not identified.
    ClaimDraft& in_via_outlet(std::string document, std::string outlet) {
        Appearance appearance;
        appearance.document = std::move(document);
        appearance.via_outlet = {std::move(outlet)};
        return appears(std::move(appearance));
    }
    ClaimDraft& appears(Appearance appearance) {
        claim_->appearances.push_back(std::move(appearance));
        return *this;
    }

    [[nodiscard]] Claim& claim() const { return *claim_; }

private:
    template <typename Field>
    ClaimDraft& set(Field Claim::*field, Field value) {
        claim_->*field = std::move(value);
        return *this;
    }
    ClaimDraft& says(Act act, Names parties) {
        claim_->act = act;
        claim_->parties = std::move(parties);
        return *this;
    }

    Claim* claim_;
};

class DossierDraft {
public:
    DossierDraft() {
        event_.id = "event";
        event_.title = "An event";
        event_.date = edtf("2024-01-03");
    }

    ClaimDraft claim(std::string id) {
        auto& claim = claims_.emplace_back();
        claim.id = std::move(id);
        claim.event = "event";
        return ClaimDraft(claim);
    }
    /// An actor to fill in; stays where it is while the draft lives.
    Actor& actor(std::string id) {
        auto& actor = actors_.emplace_back();
        actor.name = id;
        actor.id = std::move(id);
        return actor;
    }
    Actor& actor(std::string id, std::string name) {
        auto& made = actor(std::move(id));
        made.name = std::move(name);
        return made;
    }
    /// An actor that rolls up to a body, always or for a time.
    Actor& member(
        std::string id,
        std::string body,
        std::string_view from = {},
        std::string_view until = {},
        Relation relation = Relation::member
    ) {
        auto& made = actor(std::move(id));
        Affiliation affiliation;
        affiliation.to = std::move(body);
        affiliation.relation = relation;
        if (!from.empty()) {
            affiliation.from = edtf(from);
        }
        if (!until.empty()) {
            affiliation.until = edtf(until);
        }
        made.affiliations.push_back(std::move(affiliation));
        return made;
    }
    Actor& anonymous(std::string id) {
        auto& made = actor(std::move(id));
        made.anonymous = true;
        made.described_as = "an official";
        return made;
    }
    Outlet& outlet(std::string id, OutletKind kind = OutletKind::newspaper) {
        auto& outlet = outlets_.emplace_back();
        outlet.name = id;
        outlet.id = std::move(id);
        outlet.kind = kind;
        return outlet;
    }
    Document& document(std::string id, std::string outlet, std::string_view date = {}) {
        auto& document = documents_.emplace_back();
        document.id = std::move(id);
        document.outlet = std::move(outlet);
        if (!date.empty()) {
            document.date = edtf(date);
        }
        return document;
    }
    Event& event() { return event_; }
    /// Another event, on the same day.
    Event& event(std::string id) {
        auto& event = other_events_.emplace_back();
        event.title = id;
        event.id = std::move(id);
        event.date = event_.date;
        return event;
    }

    [[nodiscard]] Dossier finished() const {
        Dossier dossier;
        dossier.event = event_.id;
        auto& records = dossier.records;
        records.events = {other_events_.begin(), other_events_.end()};
        records.events.push_back(event_);
        records.actors = {actors_.begin(), actors_.end()};
        records.outlets = {outlets_.begin(), outlets_.end()};
        records.documents = {documents_.begin(), documents_.end()};
        records.claims = {claims_.begin(), claims_.end()};
        for (auto& claim : records.claims) {
            if (claim.speakers.empty()) {
                claim.speakers = {"s-" + claim.id};
            }
        }
        add_mentioned(records);
        finish(dossier);
        return dossier;
    }

private:
    template <typename Record>
    class Missing {
    public:
        explicit Missing(std::vector<Record>& records) : records_(records) {
            for (const auto& record : records) {
                known_.insert(record.id);
            }
        }
        Record* add(const std::string& id) {
            if (id.empty() || !known_.insert(id).second) {
                return nullptr;
            }
            records_.emplace_back().id = id;
            return &records_.back();
        }

    private:
        std::vector<Record>& records_;
        std::set<std::string> known_;
    };

    static void add_mentioned(Records& records) {
        Missing documents(records.documents);
        const auto want_document = [&](const std::string& id) {
            if (auto* document = documents.add(id)) {
                document->outlet = "o-" + id;
            }
        };
        for (const auto& claim : records.claims) {
            for (const auto& appearance : claim.appearances) {
                want_document(appearance.document);
                for (const auto& via : appearance.via) {
                    want_document(via);
                }
            }
        }
        for (std::size_t i = 0; i < records.documents.size(); ++i) {
            for (const auto& relayed : Names(records.documents[i].relays)) {
                want_document(relayed);
            }
        }
        add_outlets(records);
        add_actors(records);
    }

    static void add_outlets(Records& records) {
        Missing outlets(records.outlets);
        const auto want_outlet = [&](const std::string& id) {
            if (auto* outlet = outlets.add(id)) {
                outlet->name = id;
                outlet->kind = OutletKind::newspaper;
            }
        };
        for (const auto& document : records.documents) {
            want_outlet(document.outlet);
        }
        for (const auto& claim : records.claims) {
            for (const auto& appearance : claim.appearances) {
                want_outlet(appearance.outlet);
                for (const auto& via : appearance.via_outlet) {
                    want_outlet(via);
                }
            }
        }
    }

    static void add_actors(Records& records) {
        Missing actors(records.actors);
        const auto want_actor = [&](const std::string& id) {
            if (auto* actor = actors.add(id)) {
                actor->name = id;
            }
        };
        for (const auto& claim : records.claims) {
            for (const auto* ids : {&claim.speakers, &claim.on_behalf_of, &claim.parties}) {
                for (const auto& id : *ids) {
                    want_actor(id);
                }
            }
        }
        for (const auto& outlet : records.outlets) {
            want_actor(outlet.owner);
            want_actor(outlet.actor);
        }
        for (std::size_t i = 0; i < records.actors.size(); ++i) {
            for (const auto& affiliation : std::vector(records.actors[i].affiliations)) {
                want_actor(affiliation.to);
            }
        }
    }

    Event event_;
    std::deque<Event> other_events_;
    std::deque<Claim> claims_;
    std::deque<Actor> actors_;
    std::deque<Outlet> outlets_;
    std::deque<Document> documents_;
};

}  // namespace hearsay::support
