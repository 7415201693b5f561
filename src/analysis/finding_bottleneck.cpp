// SPDX-License-Identifier: Apache-2.0

#include "analysis/evidence.hpp"
#include "analysis/node_ids.hpp"
#include "analysis/sole_sources.hpp"
#include "analysis/wording.hpp"
#include "text/plural.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace hearsay {

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
    const auto recorded =
        static_cast<std::size_t>(std::ranges::count(of.appearances, false, &Appearance::implied));
    Finding finding{Finding::Kind::bottleneck, {}, {}};
    std::vector<std::string> names;
    const auto add = [&](std::string node, std::string name) {
        finding.at.push_back(std::move(node));
        names.push_back(std::move(name));
    };
    for (const auto& source : sole_sources(index, std::array{claim}, within)) {
        if (const auto* document = index.document(source.id);
            document != nullptr && source.kind == Source::Kind::document) {
            add(node_of(*document), "“" + label_of(*document) + "”");
        } else if (const auto* outlet = index.outlet(source.id);
                   outlet != nullptr && source.kind == Source::Kind::outlet) {
            add(node_of(*outlet), outlet->name);
        } else if (const auto* actor = index.actor(source.id);
                   actor != nullptr && source.kind == Source::Kind::speaker &&
                   std::ranges::find(of.speakers, source.id) == of.speakers.end()) {
            add(node_of(*actor), actor->name);
        }
    }
    if (!names.empty()) {
        const std::string kind = recorded < of.appearances.size() ? "recorded " : "";
        finding.message = fmt::format(
            "{} of what {} said {} on {}.",
            recorded == 1   ? "All that is known"
            : recorded == 2 ? "Both " + kind + "appearances"
                            : "All " + text::thousands(recorded) + ' ' + kind + "appearances",
            speakers_named(index, of),
            recorded == 1 ? "depends" : "depend",
            listed(names)
        );
        findings.push_back(std::move(finding));
    }
}

}  // namespace hearsay
