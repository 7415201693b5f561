// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>
#include <hearsay/dossier.hpp>
#include <hearsay/finding.hpp>

#include <string>
#include <string_view>
#include <vector>

/// The contested events of tests/data, each of which has an answer written by hand (ANSWER.md), and
/// short ways to tell what the program answers.
namespace hearsay::contested {

/// The dossier of an event whose records stand in the folder of its name. Fails the test where the
/// records have faults.
Dossier dossier_of(const std::string& event);

Comparison compared(const Dossier& dossier, std::string_view as_of = {});

/// What a position holds, one line a list that is not empty: "asserted by a b", "denied by c", ...
std::vector<std::string> told(const Position& position);

/// The answers of a topic that anybody holds or held, sorted.
Ids answers_of(const TopicComparison& topic);

/// Conflicts and shifts of a topic in words, sorted: their order is none of the contract.
std::vector<std::string> conflicts_of(const TopicComparison& topic);
std::vector<std::string> shifts_of(const TopicComparison& topic);

/// The nodes of each finding of a kind, sorted and joined by blanks; the findings sorted.
std::vector<std::string> places_of(const std::vector<Finding>& findings, Finding::Kind kind);

Ids sorted(Ids ids);

}  // namespace hearsay::contested
