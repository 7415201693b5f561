// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/reading.hpp>

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// Record text inline in tests, read and checked.
namespace hearsay::support {

/// What the examples of `hearsay explain` and most tests refer to: an event, actors, an outlet with
/// a document, and a claim.
inline constexpr std::string_view prelude = R"(schema = 1
[[event]]
id = "kerman"
title = "Bombings in Kerman"
date = "2024-01-03"
topics = { legal = "Was it legal?" }
[[event]]
id = "other"
title = "Another event"
date = "2024-02"
[[actor]]
id = "is"
name = "Islamic State"
kind = "armed-group"
[[actor]]
id = "is-k"
name = "Islamic State Khorasan"
kind = "armed-group"
[[actor.affiliation]]
to = "is"
relation = "part-of"
[[actor]]
id = "iran"
name = "Iran"
kind = "state"
[[actor]]
id = "israel"
name = "Israel"
kind = "state"
[[outlet]]
id = "irna"
name = "IRNA"
kind = "news-agency"
[[document]]
id = "irna-1"
outlet = "irna"
date = "2024-01-04"
[[claim]]
id = "first"
event = "kerman"
speaker = "is-k"
act = "asserts"
party = "is-k"
date = "2024-01-04"
)";

inline SourceFile source_named(std::string_view path) {
    SourceFile source;
    source.path = path;
    return source;
}

inline Reading read(std::string_view text) { return read_text(text, source_named("records.toml")); }

/// Throws where checks of the reading as a part come to something else than those of a whole.
inline void require_same_of_parts(const Reading& reading, bool has_errors) {
    PartChecks checks;
    checks.add(reading);
    if (checks.find_any() != has_errors) {
        throw std::logic_error("checks of parts and of the whole do not agree");
    }
}

/// All diagnostics of reading and checking a text by itself, sorted.
inline std::vector<Diagnostic> faults_of(std::string_view text) {
    const Reading reading = read(text);
    std::vector<Diagnostic> faults = reading.diagnostics;
    for (auto& fault : check_records(reading, {}, {})) {
        faults.push_back(std::move(fault));
    }
    sort_diagnostics(faults);
    require_same_of_parts(reading, has_errors(faults));
    return faults;
}

/// The same of a text that goes on after the prelude.
inline std::vector<Diagnostic> faults_after_prelude(std::string_view text) {
    return faults_of(std::string(prelude) + std::string(text));
}

/// "H012 H021": what a failing test shows.
inline std::string codes_of(const std::vector<Diagnostic>& faults) {
    std::string codes;
    for (const auto& fault : faults) {
        codes += (codes.empty() ? "" : " ") + fault.code;
    }
    return codes;
}

/// The text that the caret of a diagnostic underlines, for texts of ASCII.
inline std::string underlined(const Diagnostic& fault) {
    if (fault.excerpt_column == 0 || fault.excerpt_column > fault.excerpt.size() + 1) {
        return "(no excerpt)";
    }
    return fault.excerpt.substr(fault.excerpt_column - 1, fault.place.length);
}

}  // namespace hearsay::support
