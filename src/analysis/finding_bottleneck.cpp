// SPDX-License-Identifier: Apache-2.0

#include "analysis/evidence.hpp"
#include "analysis/sole_sources.hpp"
#include "analysis/wording.hpp"
#include "model/node_ids.hpp"
#include "text/plural.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace hearsay {

std::optional<Finding>
bottleneck_at(const DossierIndex& index, const Claim& claim, std::span<const Source> sole_sources) {
    const auto recorded =
        static_cast<std::size_t>(std::ranges::count(claim.appearances, false, &Appearance::implied)
        );
    Finding finding{Finding::Kind::bottleneck, {}, {}};
    std::vector<std::string> names;
    const auto add = [&](std::string node, std::string name) {
        finding.at.push_back(std::move(node));
        names.push_back(std::move(name));
    };
    for (const auto& source : sole_sources) {
        if (const auto* document = index.document(source.id);
            document != nullptr && source.kind == Source::Kind::document) {
            add(node_of(*document), "“" + label_of(*document) + "”");
        } else if (const auto* outlet = index.outlet(source.id);
                   outlet != nullptr && source.kind == Source::Kind::outlet) {
            add(node_of(*outlet), outlet->name);
        } else if (const auto* actor = index.actor(source.id);
                   actor != nullptr && source.kind == Source::Kind::speaker &&
                   std::ranges::find(claim.speakers, source.id) == claim.speakers.end()) {
            add(node_of(*actor), actor->name);
        }
    }
    if (names.empty()) {
        return std::nullopt;
    }
    constexpr std::size_t shown = 12;  // who hides behind "1 more" would be what matters
    const std::string kind = recorded < claim.appearances.size() ? "recorded " : "";
    finding.message = fmt::format(
        "{} of what {} {} on {}.",
        recorded == 1   ? "All that is known"
        : recorded == 2 ? "Both " + kind + "appearances"
                        : "All " + text::thousands(recorded) + ' ' + kind + "appearances",
        said_by(index, claim),
        recorded == 1 ? "depends" : "depend",
        listed(names, shown)
    );
    return finding;
}

void find_bottleneck(
    const DossierIndex& index,
    std::size_t claim,
    Findings& findings,
    std::span<const std::size_t> within
) {
    const auto& of = index.dossier().records.claims[claim];
    if (of.appearances.size() < 2) {
        return;
    }
    if (auto found = bottleneck_at(index, of, sole_sources(index, std::array{claim}, within))) {
        findings.push_back(std::move(*found));
    }
}

}  // namespace hearsay
