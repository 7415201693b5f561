// SPDX-License-Identifier: Apache-2.0

#include <hearsay/event.hpp>

#include "records/checks.hpp"
#include "records/component_checks.hpp"
#include "records/lean_claims.hpp"
#include "records/lean_surroundings.hpp"
#include "records/references.hpp"
#include "records/spots.hpp"
#include "records/subject.hpp"
#include "text/disjoint_sets.hpp"

#include <algorithm>
#include <set>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

namespace hearsay::records {
namespace {

using Number = std::uint32_t;

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
    State(std::shared_ptr<IdNumbers> ids, std::size_t claims_at_once)
        : claims_at_once_(std::max<std::size_t>(claims_at_once, 1)), ids_(std::move(ids)),
          held_(ids_) {}

    bool add(const Reading& part);
    bool find_any();
    [[nodiscard]] const IdSelection& held() const { return held_; }

private:
    template <typename Record>
    void enter(Kind kind, const Record& record);
    void add_event(const Event& event);
    void add_document(const Document& document);
    void add_claim(const Claim& claim);

    [[nodiscard]] Number number_of(Kind kind, std::string_view id) const {
        return *ids_->find(kind, id);
    }
    [[nodiscard]] std::vector<Number> in_order_of_components();
    [[nodiscard]] bool claims_have_any();
    [[nodiscard]] bool circles_have_any() const;

    std::size_t claims_at_once_;

    std::shared_ptr<IdNumbers> ids_;
    IdSelection held_;
    bool any_ = false;
    records::LeanClaims claims_{*ids_};
    std::vector<bool> linked_;       ///< of claims, by their numbers: any link leads from or to it
    std::vector<bool> revised_;      ///< likewise: a revision or retraction does
    text::DisjointSets components_;  ///< of claims, by their numbers
    std::set<records::Answering> answering_;
    std::vector<Number> examples_;  ///< positions: a claim without links of each way of answering
    records::LeanSurroundings surroundings_{*ids_};
    Records circular_;  ///< events with wider ones and documents that replace others
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
    const auto places = records::places_of(part);
    for (const records::DefaultAt& each : places->defaults) {
        ids_->enter(each.record.kind, each.record.id);
    }
    std::ranges::for_each(part.records.events, [this](const auto& each) { add_event(each); });
    std::ranges::for_each(part.records.actors, [this](const auto& each) {
        surroundings_.add(each);
    });
    std::ranges::for_each(part.records.outlets, [this](const auto& each) {
        surroundings_.add(each);
    });
    std::ranges::for_each(part.records.documents, [this](const auto& each) { add_document(each); });
    std::ranges::for_each(part.records.claims, [this](const auto& each) { add_claim(each); });
    return !any_;
}

/// Notes that the record is there, and what it refers to.
template <typename Record>
void PartChecks::State::enter(Kind kind, const Record& record) {
    any_ = !held_.select(kind, record.id) || any_;
    records::for_each_reference(record, [this](const records::ReferenceAt& at, const auto& id) {
        ids_->enter(at.to, id);
    });
}

void PartChecks::State::add_event(const Event& event) {
    surroundings_.add(event);
    if (!event.part_of.empty()) {
        Event& lean = circular_.events.emplace_back();
        lean.id = event.id;
        lean.part_of = event.part_of;
    }
}

void PartChecks::State::add_document(const Document& document) {
    surroundings_.add(document);
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
    const std::size_t known = ids_->size(Kind::claim);
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
    return any_ || !held_.is_whole() || circles_have_any() || claims_have_any();
}

/// Positions of claims with links, those that hang together one after the other, each component in
/// the order of reading.
std::vector<Number> PartChecks::State::in_order_of_components() {
    std::vector<Number> positions;
    // A list that grows by itself takes up to three times the room.
    positions.reserve(static_cast<std::size_t>(std::ranges::count(linked_, true)));
    for (Number position = 0; position < claims_.size(); ++position) {
        if (linked_[claims_.number(position)]) {
            positions.push_back(position);
        }
    }
    std::ranges::sort(positions, {}, [this](Number position) {
        return std::pair(components_.root(claims_.number(position)), position);
    });
    return positions;
}

bool PartChecks::State::claims_have_any() {
    const records::ComponentChecks checks(
        {.ids = *ids_, .claims = claims_, .surroundings = surroundings_, .revised = revised_},
        claims_at_once_
    );
    if (checks.have_any(examples_)) {
        return true;
    }
    const std::vector<Number> order = in_order_of_components();
    std::vector<Number> some;
    for (std::size_t begin = 0, end = 0; begin < order.size(); begin = end) {
        const Number root = components_.root(claims_.number(order[begin]));
        while (end < order.size() && components_.root(claims_.number(order[end])) == root) {
            ++end;
        }
        const std::span component = std::span(order).subspan(begin, end - begin);
        if (component.size() > claims_at_once_) {
            if (checks.have_any(component)) {
                return true;
            }
            continue;
        }
        if (some.size() + component.size() > claims_at_once_) {
            if (checks.have_any(some)) {
                return true;
            }
            some.clear();
        }
        some.insert(some.end(), component.begin(), component.end());
    }
    return checks.have_any(some);
}

bool PartChecks::State::circles_have_any() const {
    records::Found found;
    check_cycles(records::Subject(circular_), found);
    return found.any();
}

PartChecks::PartChecks(std::size_t claims_at_once)
    : PartChecks(std::make_shared<IdNumbers>(), claims_at_once) {}
PartChecks::PartChecks(std::shared_ptr<IdNumbers> ids, std::size_t claims_at_once)
    : state_(std::make_unique<State>(std::move(ids), claims_at_once)) {}
PartChecks::~PartChecks() = default;

bool PartChecks::add(const Reading& part) { return state_->add(part); }

const IdSelection& PartChecks::held() const { return state_->held(); }

bool PartChecks::find_any() { return state_->find_any(); }

}  // namespace hearsay
