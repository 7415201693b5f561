// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/report.hpp>

#include "render/voice.hpp"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay::render {

/// "(?) the recorder is not sure of this record", where a claim on one of these topics of the
/// comparison has that mark; else empty.
std::string uncertain_legend(
    const DossierIndex& index,
    const Comparison& comparison,
    const std::set<std::string_view>& topics
);
/// The same of all its topics.
std::string uncertain_legend(const DossierIndex& index, const Comparison& comparison);

/// What is left where sources are set aside: "without the document d, 3 of 9 claims remain", "gone
/// with it: a and b", "nobody is left who asserts: 84 (killed)". Nothing where none is.
std::vector<std::string> remaining_words(const Voice& voice, const Comparison& comparison);

/// "all 8 asserting claims in force are known only through the document …"; empty where they have
/// nothing in common.
std::string common_source(const Voice& voice, const Comparison& comparison);

/// "known only through the document …, which is stale: a and b", a sentence for each such document.
std::vector<std::string> stale_words(const Voice& voice, const Comparison& comparison);

/// Of a topic that was asked about and that holds nothing.
constexpr std::string_view no_answer = "no claim on record on this topic";

/// Findings by kind, in order of the kinds.
std::map<Finding::Kind, std::vector<const Finding*>> by_kind(const std::vector<Finding>& findings);

/// What a report found to be missing from the record.
std::vector<const Finding*> gaps_in(const Report& report);

/// "12 gaps", "1 circle", in the words of people.
std::string counted(Finding::Kind kind, std::size_t number);

/// What a kind of finding means, in a few words.
std::string_view meaning(Finding::Kind kind);

/// The findings of a report summed up: "7 gaps: something is missing from the record". Bottlenecks
/// are those of its claims, each of which has its own.
std::vector<std::string> findings_in_numbers(const Report& report);

/// Where it was found: "kerman-x", "kerman-x (2nd appearance)", "the document d".
std::string place_words(const Voice& voice, const Finding& finding);

/// Where else than at the claim `own`, which is told about, it was found: "kerman-y and document
/// d", as far as the page leads there; empty where `finding_words` says it.
std::string other_places(const Voice& voice, const Finding& finding, std::string_view own);

/// What a finding says, with where it stands unless that is the claim `own`, which is told about.
std::string finding_words(const Voice& voice, const Finding& finding, std::string_view own);

/// The claim that a finding is about: the first of its nodes that is one, or is part of one; empty
/// for none.
std::string claim_of(const Finding& finding);

}  // namespace hearsay::render
