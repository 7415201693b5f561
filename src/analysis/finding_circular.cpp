// SPDX-License-Identifier: Apache-2.0

#include "analysis/drawing.hpp"
#include "analysis/evidence.hpp"
#include "analysis/wording.hpp"
#include "model/appearances.hpp"
#include "model/components.hpp"
#include "model/node_ids.hpp"
#include "text/plural.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace hearsay {

namespace {

/// "3 claims repeat each other in a circle: A, B and C."
std::string in_a_circle(
    const std::vector<std::string>& names,
    std::string_view what,
    std::string_view plural_verb,
    std::string_view singular
) {
    if (names.size() == 1) {
        return fmt::format("{} {}.", names.front(), singular);
    }
    return fmt::format(
        "{} {} each other in a circle: {}.",
        text::plural(names.size(), what),
        plural_verb,
        listed(names)
    );
}

void find_circles_of_claims(const Evidence& evidence, Findings& findings) {
    auto claims = evidence.reached;
    std::ranges::sort(claims);  // so that circles come in order of ids, whoever asks
    const auto number_of = [&](std::size_t claim) {
        return static_cast<std::size_t>(std::ranges::lower_bound(claims, claim) - claims.begin());
    };
    std::vector<Arc> arcs;
    for (std::size_t number = 0; number < claims.size(); ++number) {
        for (const auto& link : evidence.links.repeats_of(claims[number])) {
            arcs.push_back({number, number_of(link.to)});
        }
    }
    for (const auto& circle : cycles_of(Adjacency(claims.size(), arcs))) {
        Finding finding{Finding::Kind::circular, {}, {}};
        std::vector<std::string> names;
        for (const auto number : circle) {
            finding.at.push_back(node_of(evidence.claim(claims[number])));
            names.push_back(evidence.who(claims[number]));
        }
        finding.message =
            in_a_circle(names, "claim", "repeat", "is recorded as repeating this very claim");
        findings.push_back(std::move(finding));
    }
}

/// Circles over via, also where a document on the way relays what the next came from. Those of
/// relays alone are told once, by documents.
void find_circles_of_appearances(
    const Evidence& evidence, std::size_t position, Findings& findings
) {
    const auto& claim = evidence.claim(position);
    if (std::ranges::none_of(claim.appearances, came_via_something)) {
        return;
    }
    const auto drawing = drawing_of(evidence.index, claim);
    const auto components = components_of(drawing.graph);
    std::vector<bool> has_via(components.count, false);
    std::unordered_set<std::size_t> came_via_another;
    for (const auto& arc : drawing.via) {
        if (components.of[arc.from] == components.of[arc.to]) {
            has_via[components.of[arc.from]] = true;
            came_via_another.insert(arc.from);
        }
    }
    for (const auto& circle : cycles_of(drawing.graph)) {
        if (!has_via[components.of[circle.front()]]) {
            continue;
        }
        Finding finding{Finding::Kind::circular, {}, {}};
        std::vector<std::string> names;
        std::unordered_set<const Document*> told;
        bool all_came_via = true;  // else what documents relay closes the circle
        // Ascending, so appearances come first; a document that holds one of them adds nothing.
        for (const auto node : circle) {
            if (node < drawing.appearances) {
                const auto& appearance = claim.appearances[node];
                finding.at.push_back(node_of_appearance(claim, node));
                names.push_back(label_of(evidence.index, appearance));
                told.insert(document_of(evidence.index, appearance));
                all_came_via = all_came_via && came_via_another.contains(node);
            } else if (const auto* document = drawing.documents[node - drawing.appearances];
                       !told.contains(document)) {
                finding.at.push_back(node_of(*document));
            }
        }
        finding.message = all_came_via
                              ? in_a_circle(names, "appearance", "came via", "came via itself")
                              : in_a_circle(
                                    names,
                                    "appearance",
                                    "draw, by what their documents relay, on",
                                    "draws on itself, by what its document relays"
                                );
        findings.push_back(std::move(finding));
    }
}

void find_circles_of_documents(const Evidence& evidence, Findings& findings) {
    auto documents = evidence.documents;
    std::ranges::sort(documents, {}, &Document::id);
    std::unordered_map<const Document*, std::size_t> numbers;
    for (const auto* document : documents) {
        numbers.emplace(document, numbers.size());
    }
    std::vector<Arc> arcs;
    for (const auto* document : documents) {
        for (const auto& id : document->relays) {
            // Forward, one that takes a document over may relay others, which led nothing here.
            const auto source = numbers.find(evidence.index.document(id));
            if (source != numbers.end()) {
                arcs.push_back({numbers.at(document), source->second});
            }
        }
    }
    for (const auto& circle : cycles_of(Adjacency(documents.size(), arcs))) {
        Finding finding{Finding::Kind::circular, {}, {}};
        std::vector<std::string> names;
        for (const auto number : circle) {
            finding.at.push_back(node_of(*documents[number]));
            names.push_back("“" + label_of(*documents[number]) + "”");
        }
        finding.message = in_a_circle(names, "document", "relay", "is recorded as relaying itself");
        findings.push_back(std::move(finding));
    }
}

}  // namespace

void find_circles(const Evidence& evidence, Findings& findings) {
    find_circles_of_claims(evidence, findings);
    for (const auto claim : evidence.claims) {
        find_circles_of_appearances(evidence, claim, findings);
    }
    find_circles_of_documents(evidence, findings);
}

}  // namespace hearsay
