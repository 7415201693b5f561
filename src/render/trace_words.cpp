// SPDX-License-Identifier: Apache-2.0

#include "render/trace_words.hpp"

#include "model/appearances.hpp"
#include "render/claim_facts.hpp"
#include "render/claim_words.hpp"
#include "render/cut_words.hpp"
#include "render/overview.hpp"
#include "text/plural.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace hearsay::render {

namespace {

bool is_uncertain(const TraceNode& node) { return node.date && node.date->uncertain; }

/// The time from the line above to this one: the edge has it from `to` to `from`.
std::string delay_words(const Trace& trace, const TreeStep& step) {
    if (step.edge == nullptr || !step.edge->delay) {
        return {};
    }
    auto delay = *step.edge->delay;
    if (step.forwards) {
        const auto negated = [](std::optional<Seconds> seconds) {
            return seconds ? std::optional(-*seconds) : std::nullopt;
        };
        delay = {
            .at_least = negated(delay.at_most),
            .at_most = negated(delay.at_least),
            .whole_days = delay.whole_days};
    }
    if (!delay.at_least && !delay.at_most) {
        return {};
    }
    const bool both =
        is_uncertain(trace.nodes[step.edge->from]) && is_uncertain(trace.nodes[step.edge->to]);
    const bool any =
        is_uncertain(trace.nodes[step.edge->from]) || is_uncertain(trace.nodes[step.edge->to]);
    const std::string_view reservation = both  ? " if those dates are right"
                                         : any ? " if that date is right"
                                               : "";
    return in_words(delay) + std::string(reservation);
}

/// Of a document or text that a trace cut in time comes to.
constexpr std::string_view not_by_then = "not certainly on record by then";

void append_words(std::string& words, std::string_view more, std::string_view separator = "; ") {
    if (!more.empty()) {
        words += words.empty() ? "" : separator;
        words += more;
    }
}

}  // namespace

std::vector<TextOfClaim> undecided_texts(const Trace& trace, const Dossier& dossier) {
    std::unordered_set<std::string_view> claims;
    for (const auto& node : trace.nodes) {
        if (node.kind == TraceNode::Kind::claim) {
            claims.insert(node_id(node.id).id);
        }
    }
    std::vector<TextOfClaim> texts;
    std::ranges::copy_if(dossier.undecided_texts, std::back_inserter(texts), [&](const auto& text) {
        return claims.contains(text.claim);
    });
    return texts;
}

std::string cut_of(const Voice& voice, const Trace& trace) {
    const auto cut = cut_words(voice, trace.as_of, trace.known_at);
    if (cut.empty() || trace.nodes.empty() || trace.nodes.front().on_record) {
        return cut.empty() ? cut : "This is " + cut;
    }
    return "This is " + cut +
           (trace.later ? ", and the claim itself, which came later"
                        : ", and the claim itself, of which that is not certain");
}

std::vector<std::string> open_in(const Voice& voice, const Trace& trace, const Dossier& dossier) {
    auto open = open_at_cut(voice, {}, trace.if_date_right, undecided_texts(trace, dossier));
    if (!trace.undecided.empty()) {
        open.insert(
            open.begin(),
            "undecided, because their dates cannot tell whether they were on record: " +
                voice.claims(trace.undecided)
        );
    }
    return open;
}

std::string_view relation_words(TraceEdge::Relation relation, bool forwards) {
    using enum TraceEdge::Relation;
    switch (relation) {
    case said_by:
        return forwards ? "said by" : "said";
    case appears_in:
        return forwards ? "on record in" : "holds";
    case via:
        return forwards ? "taken from" : "taken over in";
    case relays:
        return forwards ? "which draws on" : "relayed in";
    case repeats:
        return forwards ? "repeats" : "repeated in";
    case endorses:
        return forwards ? "endorses" : "endorsed in";
    case disputes:
        return forwards ? "disputes" : "disputed in";
    case questions:
        return forwards ? "questions" : "questioned in";
    case revises:
        return forwards ? "revises" : "revised in";
    case retracts:
        return forwards ? "retracts" : "retracted in";
    case answers:
        return forwards ? "answers" : "answered in";
    case misreports:
        return forwards ? "misreports" : "misreported in";
    case published_by:
        return forwards ? "published by" : "published";
    }
    return {};
}

TraceWords::TraceWords(
    const Voice& voice, const std::vector<Standing>& standings, const Trace& trace
)
    : voice_(voice), trace_(&trace), standings_(&standings),
      origins_(trace.origins.begin(), trace.origins.end()),
      continued_(trace.continued.begin(), trace.continued.end()) {}

const Claim* TraceWords::claim_at(std::size_t node) const {
    const auto& each = trace_->nodes[node];
    return each.kind == TraceNode::Kind::claim ? voice_.index().claim(node_id(each.id).id)
                                               : nullptr;
}

std::optional<WayGoesOn> TraceWords::goes_on(std::size_t node) const {
    const auto* claim = claim_at(node);
    if (claim == nullptr || !continued_.contains(claim->id)) {
        return std::nullopt;
    }
    const bool in_report =
        trace_->nodes[node].on_record && claim->event == voice_.index().dossier().event;
    return in_report ? WayGoesOn{"its own way is told with it", claim}
                     : WayGoesOn{"its own way is not told here", nullptr};
}

ComparedClaim TraceWords::compared(const Claim& claim) const {
    const auto position = voice_.index().claim_at(claim.id);
    auto standing =
        position ? compared_by_links(voice_.index(), (*standings_)[*position]) : ComparedClaim();
    if (claim.id == trace_->claim && !trace_->nodes.empty()) {
        standing.on_record = trace_->nodes.front().on_record;
        standing.in_force = trace_->nodes.front().in_force;
        standing.amended_by = trace_->nodes.front().amended_by;
        standing.perhaps_amended_by = trace_->nodes.front().perhaps_amended_by;
        standing.formerly_amended_by = trace_->nodes.front().formerly_amended_by;
    }
    return standing;
}

NodeWords TraceWords::claim_words(const TraceNode& node, std::string_view id) const {
    const auto* claim = voice_.index().claim(id);
    if (claim == nullptr) {
        return {voice_(node.label.empty() ? id : node.label), {}};
    }
    auto standing = compared(*claim);
    standing.on_record = node.on_record;
    NodeWords words;
    standing.in_force = node.in_force;
    standing.perhaps_amended_by = node.perhaps_amended_by;
    standing.formerly_amended_by = node.formerly_amended_by;
    words.head = voice_.claim(claim->id) + ": " + says(voice_, *claim, standing) +
                 on_topic(voice_, standing) + "; " + made(*claim);
    const auto* traced = voice_.index().claim(trace_->claim);
    if (traced == nullptr || traced->event != claim->event) {
        append_words(words.head, "about another event, " + voice_.event(claim->event));
    }
    append_words(words.head, marks(*claim, standing), " ");
    append_words(words.head, origins_.contains(id) ? "(an origin)" : "", " ");
    return words;
}

std::string TraceWords::document_head(const Document& document) const {
    return voice_.document(document.id) + ", " + voice_.outlet(document.outlet) + ", " +
           (document.date ? when(*document.date) : "undated") + ": " + held_words(document);
}

void TraceWords::add_document(NodeWords& words, const Document& document) const {
    if (!voice_.leads_to_document(document.id)) {
        std::ranges::move(addresses_in_words(voice_, document), std::back_inserter(words.details));
    }
    if (!document.authors.empty()) {
        words.details.push_back("by " + voice_.actors(document.authors));
    }
    if (document.deleted) {
        words.details.push_back("taken offline " + at_time(*document.deleted));
    }
    if (document.retracted) {
        words.details.push_back("withdrawn by its outlet " + at_time(*document.retracted));
    }
    if (auto replaced = replaced_words(voice_, document, trace_->as_of); !replaced.empty()) {
        words.details.push_back(std::move(replaced));
    }
}

NodeWords TraceWords::document_words(const TraceNode& node, std::string_view id) const {
    const auto* document = voice_.index().document(id);
    if (document == nullptr) {
        return {voice_(node.label.empty() ? id : node.label), {}};
    }
    NodeWords words{document_head(*document), {}};
    append_words(words.head, node.cited ? "only cited here" : "");
    append_words(words.head, node.on_record ? "" : not_by_then);
    add_document(words, *document);
    return words;
}

NodeWords TraceWords::appearance_words(const TraceNode& node, const NodeId& of) const {
    const auto* claim = voice_.index().claim(of.id);
    const auto* found = claim == nullptr ? nullptr : appearance_numbered(*claim, of.appearance);
    if (found == nullptr) {
        return {voice_(node.label.empty() ? of.id : node.label), {}};
    }
    const auto& appearance = *found;
    NodeWords words;
    if (const auto* document = voice_.index().document(appearance.document)) {
        words.head = document_head(*document);
        add_document(words, *document);
    } else if (!appearance.document.empty()) {
        words.head = voice_(appearance.document);
    } else {
        words.head = voice_.outlet(appearance.outlet) + ", item not identified";
        append_words(words.head, appearance.date ? when(*appearance.date) : "", ", ");
        if (!appearance.url.empty()) {
            words.details.push_back(voice_(appearance.url));
        }
    }
    if (appearance.implied) {
        append_words(words.head, "known only because it is named as a source");
    }
    append_words(words.head, node.on_record ? "" : not_by_then);
    const auto detail = [&](std::string_view what, const std::string& text) {
        if (!text.empty()) {
            words.details.push_back(std::string(what) + voice_(text));
        }
    };
    detail("at ", appearance.locator);
    if (!appearance.quote.empty() && appearance.quote != claim->quote) {
        const auto in_language =
            appearance.language.empty() ? std::string() : " (" + voice_(appearance.language) + ')';
        words.details.push_back(
            "worded there" + in_language + ": " + voice_.quoted(appearance.quote)
        );
    }
    if (!appearance.translation.empty() && appearance.translation != claim->translation) {
        words.details.push_back("translation there: " + voice_.quoted(appearance.translation));
    }
    if (appearance.certainty) {
        words.details.push_back(
            "told as " + std::string(name_of(*appearance.certainty)) + " there"
        );
    }
    detail("departs from what was said: ", appearance.distorts);
    detail("note: ", appearance.note);
    return words;
}

NodeWords TraceWords::node(std::size_t node) const {
    const auto& each = trace_->nodes[node];
    const auto of = node_id(each.id);
    const auto id = of.id;
    switch (each.kind) {
    case TraceNode::Kind::claim:
        return claim_words(each, id);
    case TraceNode::Kind::appearance:
        return appearance_words(each, of);
    case TraceNode::Kind::document:
        return document_words(each, id);
    case TraceNode::Kind::outlet:
        return {voice_.outlet(id) + (each.cited ? ", item not identified" : ""), {}};
    case TraceNode::Kind::actor:
        return {voice_.actor(id), {}};
    }
    return {};
}

std::string TraceWords::short_name(std::size_t node) const {
    const auto& each = trace_->nodes[node];
    const auto [kind, id, number] = node_id(each.id);
    switch (each.kind) {
    case TraceNode::Kind::claim:
        return voice_.claim(id);
    case TraceNode::Kind::document:
        return voice_.document(id);
    case TraceNode::Kind::outlet:
        return voice_.outlet(id);
    case TraceNode::Kind::actor:
        return voice_.actor(id);
    case TraceNode::Kind::appearance:
        break;
    }
    const auto* claim = voice_.index().claim(id);
    const auto* appearance = claim == nullptr ? nullptr : appearance_numbered(*claim, number);
    if (appearance == nullptr) {
        return voice_(each.label);
    }
    // By its outlet alone one text could be taken for another.
    return appearance->document.empty() ? voice_.place_of(*appearance)
                                        : voice_.document(appearance->document);
}

/// A text that is told already, whose line its document has lent to this one.
bool TraceWords::is_the_same_text(const TreeStep& step) const {
    return step.again && step.forwards && step.edge != nullptr &&
           step.edge->relation == TraceEdge::Relation::appears_in &&
           trace_->nodes[step.edge->from].kind == TraceNode::Kind::appearance;
}

NodeWords TraceWords::step(const TreeStep& step) const {
    if (is_the_same_text(step)) {
        return {
            trace_->forward ? "what draws on it is told above" : "what it draws on is told above",
            {}};
    }
    auto words = step.again ? NodeWords{short_name(step.node), {}} : node(step.node);
    std::string before;
    if (step.edge != nullptr) {
        before = relation_words(step.edge->relation, step.forwards);
    }
    append_words(before, delay_words(*trace_, step), ", ");
    words.head = (before.empty() ? "" : before + ": ") + words.head;
    if (step.again) {
        words.head += " (see above)";
    }
    return words;
}

std::string TraceWords::no_way() const {
    // Of a way to a claim, its origins and hops tell the same.
    return trace_->forward ? "nobody is on record to have taken it up" : "";
}

std::string TraceWords::origins() const {
    constexpr std::size_t most = 10;
    const auto& all = trace_->origins;
    if (all.empty()) {
        return "no origin on record";
    }
    auto words = text::plural(all.size(), "origin") + ": ";
    const Ids first(
        all.begin(), all.begin() + static_cast<std::ptrdiff_t>(std::min(most, all.size()))
    );
    if (all.size() <= most) {
        return words + voice_.claims(first);
    }
    std::vector<std::string> told;
    told.reserve(most + 1);
    for (const auto& id : first) {
        told.push_back(voice_.claim(id));
    }
    told.push_back(text::thousands(all.size() - most) + " more");
    return words + text::join_words(told, "and");
}

std::string TraceWords::hops() const {
    const auto* claim = voice_.index().claim(trace_->claim);
    if (claim != nullptr && claim->appearances.empty()) {
        return "no text on record that it stands in";
    }
    if (claim != nullptr && claim->authenticity == Authenticity::fabricated) {
        return "it is recorded as never said: no way leads here from a speaker";
    }
    return text::plural(trace_->hops, "hop") + " from the speaker to a text on record";
}

}  // namespace hearsay::render
