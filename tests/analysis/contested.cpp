// SPDX-License-Identifier: Apache-2.0

#include "analysis/contested.hpp"

#include "analysis/compared.hpp"
#include "support/records.hpp"
#include "support/source.hpp"

#include <algorithm>
#include <sstream>
#include <stdexcept>
#include <utility>

namespace hearsay::contested {

namespace {

std::string joined_by_blanks(const Ids& ids) {
    std::string list;
    for (const auto& id : ids) {
        list += (list.empty() ? "" : " ") + id;
    }
    return list;
}

std::vector<std::string> sorted_lines(std::vector<std::string> lines) {
    std::ranges::sort(lines);
    return lines;
}

}  // namespace

Dossier dossier_of(const std::string& event) {
    std::istringstream no_input;
    const auto found = find_files({support::data_file(event).string()});
    const auto reading = read_files(found.files, no_input);
    auto faults = found.diagnostics;
    faults.insert(faults.end(), reading.diagnostics.begin(), reading.diagnostics.end());
    for (auto& fault : check_records(reading, {}, {})) {
        faults.push_back(std::move(fault));
    }
    if (found.files.empty() || !faults.empty()) {
        throw std::runtime_error(event + " has faults: " + support::codes_of(faults));
    }
    auto dossier = Dossiers(reading.records).of_event(event);
    if (!dossier) {
        throw std::runtime_error("no event " + event);
    }
    return *std::move(dossier);
}

Comparison compared(const Dossier& dossier, std::string_view as_of) {
    CompareOptions options;
    if (!as_of.empty()) {
        options.as_of = support::edtf(as_of);
    }
    return compare(dossier, options);
}

std::vector<std::string> told(const Position& position) {
    std::vector<std::string> lines;
    const auto tell = [&](const char* what, const Ids& ids) {
        if (!ids.empty()) {
            lines.push_back(std::string(what) + " " + joined_by_blanks(ids));
        }
    };
    tell("asserted by", position.asserted_by);
    tell("suggested by", position.suggested_by);
    tell("denied by", position.denied_by);
    tell("doubted by", position.doubted_by);
    tell("formerly asserted by", position.formerly_asserted_by);
    tell("formerly suggested by", position.formerly_suggested_by);
    tell("formerly denied by", position.formerly_denied_by);
    tell("denied by itself in", position.own_denials);
    if (position.self_claimed) {
        lines.emplace_back("claimed by itself");
    }
    tell("first", position.first);
    tell("latest", position.latest);
    if (!position.asserted_by.empty()) {
        lines.push_back("independent origins " + support::range(position.independent_origins));
    }
    tell("circular", position.circular.empty() ? Ids{} : position.circular.front());
    tell("fabricated", position.fabricated_roots);
    tell("all by way of", support::told(position.sole_sources));
    return lines;
}

Ids answers_of(const TopicComparison& topic) {
    Ids answers;
    for (const auto& position : topic.positions) {
        answers.push_back(position.answer);
    }
    return sorted(std::move(answers));
}

std::vector<std::string> conflicts_of(const TopicComparison& topic) {
    return sorted_lines(support::told(topic.conflicts));
}

std::vector<std::string> shifts_of(const TopicComparison& topic) {
    return sorted_lines(support::told(topic.shifts));
}

std::vector<std::string> places_of(const std::vector<Finding>& findings, Finding::Kind kind) {
    std::vector<std::string> places;
    for (const auto& finding : findings) {
        if (finding.kind == kind) {
            places.push_back(joined_by_blanks(sorted(finding.at)));
        }
    }
    return sorted_lines(std::move(places));
}

Ids sorted(Ids ids) {
    std::ranges::sort(ids);
    return ids;
}

}  // namespace hearsay::contested
