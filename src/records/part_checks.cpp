// SPDX-License-Identifier: Apache-2.0

#include <hearsay/event.hpp>

#include "records/checks.hpp"
#include "records/lean_claims.hpp"
#include "records/references.hpp"
#include "records/subject.hpp"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace hearsay::records {
namespace {

using Number = std::uint32_t;

std::size_t slot_of(Kind kind) { return static_cast<std::size_t>(kind); }

/// Claims that links connect are judged together, so as many at a time as this or, where more hang
/// together, these.
constexpr std::size_t claims_at_once = 4096;

/// Sets that grow together (R. Tarjan, "Efficiency of a good but not linear set union algorithm",
/// J. ACM 22, 1975; with path halving).
class DisjointSets {
public:
    void resize(std::size_t size) {
        const std::size_t before = parents_.size();
        parents_.resize(std::max(before, size));
        std::iota(
            parents_.begin() + static_cast<std::ptrdiff_t>(before),
            parents_.end(),
            static_cast<Number>(before)
        );
    }
    Number root(Number of) {
        while (parents_[of] != of) {
            parents_[of] = parents_[parents_[of]];
            of = parents_[of];
        }
        return of;
    }
    void join(Number a, Number b) { parents_[root(a)] = root(b); }

private:
    std::vector<Number> parents_;
};

/// What of a topic decides whether an answer fits it.
using Answering = std::tuple<std::string, std::string, bool, bool, bool>;

Answering answering_of(const Claim& claim) {
    const bool is_built_in = claim.topic.empty() || is_built_in_topic(claim.topic);
    return {
        is_built_in ? std::string() : claim.event,
        claim.topic,
        !claim.parties.empty(),
        claim.value.has_value(),
        !claim.answer.empty()};
}

}  // namespace
}  // namespace hearsay::records

namespace hearsay {

using records::Number;

struct PartChecks::State {
    bool add(const Reading& part);
    bool find_any();
    [[nodiscard]] std::vector<RecordId> ids(bool of_what_is_there) const;

private:
    template <typename Record>
    void enter(Kind kind, const Record& record);
    void add_event(const Event& event);
    void add_actor(const Actor& actor);
    void add_outlet(const Outlet& outlet);
    void add_document(const Document& document);
    void add_claim(const Claim& claim);

    [[nodiscard]] Number number_of(Kind kind, std::string_view id) const {
        return *ids_[records::slot_of(kind)].find(id);
    }
    [[nodiscard]] bool all_are_there() const;
    [[nodiscard]] std::vector<Number> in_order_of_components();
    [[nodiscard]] bool claims_have_any();
    [[nodiscard]] bool have_any(const std::vector<Number>& positions) const;
    [[nodiscard]] bool circles_have_any() const;
    void
    add_event_of(const Claim& claim, std::unordered_set<std::string>& events, Records& to) const;
    void add_what_bodies_need(Records& to) const;

    records::Ids ids_;
    std::array<std::vector<bool>, 5> there_;  ///< by number: whether there is such a record
    bool any_ = false;
    records::LeanClaims claims_{ids_};
    std::vector<Number> numbers_;  ///< of claims, by their positions
    std::vector<bool> linked_;     ///< of claims, by their numbers: any link leads from or to it
    std::vector<bool> revised_;    ///< likewise: a revision or retraction does
    records::DisjointSets components_;  ///< of claims, by their numbers
    std::set<records::Answering> answering_;
    std::vector<Number> examples_;  ///< positions: a claim without links of each way of answering
    std::unordered_map<std::string, decltype(Event::topics)> with_topics_;  ///< by event
    std::unordered_map<std::string, std::string> wider_;  ///< event -> the event it is part of
    std::unordered_map<std::string, std::vector<Affiliation>> affiliations_;
    std::unordered_map<std::string, Outlet> with_voice_;  ///< with an actor of its own
    std::vector<Number> outlets_;  ///< of documents, by their numbers: that of the outlet + 1
    Records circular_;             ///< events with wider ones and documents that replace others
};

bool PartChecks::State::add(const Reading& part) {
    any_ = any_ || !part.faulty.empty() || has_errors(part.diagnostics);
    if (any_) {
        return false;
    }
    records::for_each_list(part.records, [this](Kind kind, const auto& list) {
        for (const auto& record : list) {
            enter(kind, record);
        }
    });
    std::ranges::for_each(part.records.events, [this](const auto& each) { add_event(each); });
    std::ranges::for_each(part.records.actors, [this](const auto& each) { add_actor(each); });
    std::ranges::for_each(part.records.outlets, [this](const auto& each) { add_outlet(each); });
    std::ranges::for_each(part.records.documents, [this](const auto& each) { add_document(each); });
    std::ranges::for_each(part.records.claims, [this](const auto& each) { add_claim(each); });
    return !any_;
}

/// Notes that the record is there, and what it refers to.
template <typename Record>
void PartChecks::State::enter(Kind kind, const Record& record) {
    auto& there = there_[records::slot_of(kind)];
    auto& ids = ids_[records::slot_of(kind)];
    const Number number = ids.enter(record.id);
    there.resize(std::max(there.size(), ids.size()));
    any_ = any_ || there[number];
    there[number] = true;
    records::for_each_reference(record, [this](const records::ReferenceAt& at, const auto& id) {
        ids_[records::slot_of(at.to)].enter(id);
    });
}

void PartChecks::State::add_event(const Event& event) {
    if (!event.topics.empty()) {
        with_topics_.emplace(event.id, event.topics);
    }
    if (!event.part_of.empty()) {
        Event& lean = circular_.events.emplace_back();
        lean.id = event.id;
        lean.part_of = event.part_of;
        wider_.emplace(event.id, event.part_of);
    }
}

void PartChecks::State::add_actor(const Actor& actor) {
    if (!actor.affiliations.empty()) {
        affiliations_.emplace(actor.id, actor.affiliations);
    }
}

void PartChecks::State::add_outlet(const Outlet& outlet) {
    if (!outlet.actor.empty()) {
        Outlet lean;
        lean.id = outlet.id;
        lean.actor = outlet.actor;
        with_voice_.emplace(outlet.id, std::move(lean));
    }
}

void PartChecks::State::add_document(const Document& document) {
    if (!document.outlet.empty()) {
        const Number number = number_of(Kind::document, document.id);
        outlets_.resize(std::max<std::size_t>(outlets_.size(), number + 1));
        outlets_[number] = number_of(Kind::outlet, document.outlet) + 1;
    }
    if (!document.replaces.empty()) {
        Document& lean = circular_.documents.emplace_back();
        lean.id = document.id;
        lean.replaces = document.replaces;
    }
}

void PartChecks::State::add_claim(const Claim& claim) {
    const auto position = static_cast<Number>(claims_.size());
    const Number number = number_of(Kind::claim, claim.id);
    claims_.add(claim);
    numbers_.push_back(number);
    const std::size_t known = ids_[records::slot_of(Kind::claim)].size();
    components_.resize(known);
    linked_.resize(known);
    revised_.resize(known);
    bool has_links = false;
    for (std::size_t kind = 0; kind < claim.links.size(); ++kind) {
        const auto link = static_cast<Link>(kind);
        for (const std::string& id : claim.linked(link)) {
            const Number target = number_of(Kind::claim, id);
            components_.join(number, target);
            linked_[number] = linked_[target] = has_links = true;
            if (link == Link::revises || link == Link::retracts) {
                revised_[number] = revised_[target] = true;
            }
        }
    }
    if (!has_links && answering_.insert(records::answering_of(claim)).second) {
        examples_.push_back(position);
    }
}

bool PartChecks::State::find_any() {
    return any_ || !all_are_there() || circles_have_any() || claims_have_any();
}

bool PartChecks::State::all_are_there() const {
    for (std::size_t kind = 0; kind < ids_.size(); ++kind) {
        if (ids_[kind].size() != there_[kind].size() ||
            std::ranges::find(there_[kind], false) != there_[kind].end()) {
            return false;
        }
    }
    return true;
}

/// Positions of claims with links, those that hang together one after the other, each component in
/// the order of reading.
std::vector<Number> PartChecks::State::in_order_of_components() {
    std::vector<Number> positions;
    for (Number position = 0; position < numbers_.size(); ++position) {
        if (linked_[numbers_[position]]) {
            positions.push_back(position);
        }
    }
    std::ranges::sort(positions, {}, [this](Number position) {
        return std::pair(components_.root(numbers_[position]), position);
    });
    return positions;
}

bool PartChecks::State::claims_have_any() {
    if (have_any(examples_)) {
        return true;
    }
    const std::vector<Number> order = in_order_of_components();
    std::vector<Number> some;
    for (std::size_t i = 0; i < order.size(); ++i) {
        some.push_back(order[i]);
        const bool is_last = i + 1 == order.size() || components_.root(numbers_[order[i]]) !=
                                                          components_.root(numbers_[order[i + 1]]);
        if (is_last && (some.size() >= records::claims_at_once || i + 1 == order.size())) {
            if (have_any(some)) {
                return true;
            }
            some.clear();
        }
    }
    return false;
}

/// With the topics that it declares, if any, and with the events that it is part of.
void PartChecks::State::add_event_of(
    const Claim& claim, std::unordered_set<std::string>& events, Records& to
) const {
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

bool PartChecks::State::have_any(const std::vector<Number>& positions) const {
    // As a dossier, so that no part of it is there twice: that of a long chain is large.
    Dossier light;
    Records& read = light.records;
    read.claims.reserve(positions.size());
    std::unordered_set<std::string> events;
    bool any_is_revised = false;
    for (const Number position : positions) {
        const bool is_revised = revised_[numbers_[position]];
        any_is_revised = any_is_revised || is_revised;
        // Only whether two claims are one body's depends on where they stand.
        const Claim& claim = read.claims.emplace_back(claims_.claim(
            position,
            is_revised ? records::LeanClaims::Places::filled_in
                       : records::LeanClaims::Places::left_out
        ));
        add_event_of(claim, events, read);
    }
    if (any_is_revised) {
        add_what_bodies_need(read);
    }
    const records::Subject subject(read);
    records::Found found;
    check_topics(subject, found);
    check_links(subject, records::LinkedClaims(light), found);
    check_cycles(subject, found);
    return found.any();
}

/// Actors with the bodies above them, documents and outlets, as far as it depends on them whose
/// claims are one body's.
void PartChecks::State::add_what_bodies_need(Records& to) const {
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
        const Number number = number_of(Kind::document, id);
        if (number < outlets_.size() && outlets_[number] > 0 && documents.insert(id).second) {
            Document& document = to.documents.emplace_back();
            document.id = id;
            document.outlet = ids_[records::slot_of(Kind::outlet)][outlets_[number] - 1];
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

bool PartChecks::State::circles_have_any() const {
    records::Found found;
    check_cycles(records::Subject(circular_), found);
    return found.any();
}

std::vector<RecordId> PartChecks::State::ids(bool of_what_is_there) const {
    std::vector<RecordId> found;
    for (std::size_t kind = 0; kind < ids_.size(); ++kind) {
        const std::vector<bool>& there = there_[kind];
        for (Number number = 0; number < ids_[kind].size(); ++number) {
            if ((number < there.size() && there[number]) == of_what_is_there) {
                found.push_back(
                    {.kind = static_cast<Kind>(kind), .id = std::string(ids_[kind][number])}
                );
            }
        }
    }
    return found;
}

PartChecks::PartChecks() : state_(std::make_unique<State>()) {}
PartChecks::~PartChecks() = default;

bool PartChecks::add(const Reading& part) { return state_->add(part); }

std::vector<RecordId> PartChecks::held() const { return state_->ids(true); }

std::vector<RecordId> PartChecks::missing() const { return state_->ids(false); }

bool PartChecks::find_any() { return state_->find_any(); }

}  // namespace hearsay
