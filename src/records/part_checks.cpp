// SPDX-License-Identifier: Apache-2.0

#include <hearsay/event.hpp>

#include "records/checks.hpp"
#include "records/component_checks.hpp"
#include "records/lean_claims.hpp"
#include "records/lean_surroundings.hpp"
#include "records/references.hpp"
#include "records/subject.hpp"
#include "text/disjoint_sets.hpp"

#include <algorithm>
#include <set>
#include <span>
#include <tuple>
#include <vector>

namespace hearsay::records {
namespace {

using Number = std::uint32_t;

std::size_t slot_of(Kind kind) { return static_cast<std::size_t>(kind); }

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
    explicit State(std::size_t claims_at_once) : claims_at_once_(claims_at_once) {}

    bool add(const Reading& part);
    bool find_any();
    [[nodiscard]] std::vector<RecordId> ids(bool of_what_is_there) const;

private:
    template <typename Record>
    void enter(Kind kind, const Record& record);
    void add_event(const Event& event);
    void add_document(const Document& document);
    void add_claim(const Claim& claim);

    [[nodiscard]] Number number_of(Kind kind, std::string_view id) const {
        return *ids_[records::slot_of(kind)].find(id);
    }
    [[nodiscard]] bool all_are_there() const;
    [[nodiscard]] std::vector<Number> in_order_of_components();
    [[nodiscard]] bool claims_have_any();
    [[nodiscard]] bool circles_have_any() const;

    std::size_t claims_at_once_;

    records::Ids ids_;
    std::array<std::vector<bool>, 5> there_;  ///< by number: whether there is such a record
    bool any_ = false;
    records::LeanClaims claims_{ids_};
    std::vector<Number> numbers_;    ///< of claims, by their positions
    std::vector<bool> linked_;       ///< of claims, by their numbers: any link leads from or to it
    std::vector<bool> revised_;      ///< likewise: a revision or retraction does
    text::DisjointSets components_;  ///< of claims, by their numbers
    std::set<records::Answering> answering_;
    std::vector<Number> examples_;  ///< positions: a claim without links of each way of answering
    records::LeanSurroundings surroundings_{ids_};
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
    if (part.places) {  // what comes from the store has none
        for (const records::DefaultAt& each : part.places->defaults) {
            ids_[records::slot_of(each.record.kind)].enter(each.record.id);
        }
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
    const records::ComponentChecks checks(
        {.ids = ids_,
         .claims = claims_,
         .surroundings = surroundings_,
         .numbers = numbers_,
         .revised = revised_},
        claims_at_once_
    );
    if (checks.have_any(examples_)) {
        return true;
    }
    const std::vector<Number> order = in_order_of_components();
    std::vector<Number> some;
    for (std::size_t begin = 0, end = 0; begin < order.size(); begin = end) {
        const Number root = components_.root(numbers_[order[begin]]);
        while (end < order.size() && components_.root(numbers_[order[end]]) == root) {
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

PartChecks::PartChecks(std::size_t claims_at_once)
    : state_(std::make_unique<State>(claims_at_once)) {}
PartChecks::~PartChecks() = default;

bool PartChecks::add(const Reading& part) { return state_->add(part); }

std::vector<RecordId> PartChecks::held() const { return state_->ids(true); }

std::vector<RecordId> PartChecks::missing() const { return state_->ids(false); }

bool PartChecks::find_any() { return state_->find_any(); }

}  // namespace hearsay
