// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/compare.hpp>
#include <hearsay/cut.hpp>

#include "render/voice.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay::render {

// As of when an answer is, and what that leaves open.

/// "what was certainly on record by the end of 31 January 2024", "what hearsay had recorded by …";
/// empty without a cut.
std::string cut_words(const Voice& voice, const std::optional<Date>& as_of, std::string_view known);

/// What a cut decides by uncertain dates, a sentence each for what it takes to be on record and
/// what not. `named`: the words for ids, such as their number.
std::vector<std::string>
by_uncertain_dates(const IfDatesRight& ids, const std::function<std::string(const Ids&)>& named);

/// What a cut could not decide for certain, a sentence each: claims that it leaves out though they
/// may have been on record, claims of which it rests on an uncertain date, and texts left out.
std::vector<std::string> open_at_cut(
    const Voice& voice,
    const Ids& undecided,
    const IfDatesRight& if_date_right,
    const std::vector<TextOfClaim>& texts
);

/// The same of a comparison. Besides, claims that were said by then and of which no text is on
/// record by then.
std::vector<std::string> open_in(const Voice& voice, const Comparison& comparison);

/// Texts of claims: "the document d", "a (appearance 2)", each once.
std::vector<std::string> names_of(const Voice& voice, const std::vector<TextOfClaim>& texts);

}  // namespace hearsay::render
