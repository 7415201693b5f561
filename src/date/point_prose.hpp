// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

/// A single date in plain words (plain_words.hpp).
namespace hearsay::edtf {

/// In EDTF, each one that a text can be meant as.
using Dates = std::vector<std::string>;

/// What makes a date approximate.
constexpr std::array<std::string_view, 11> about_words = {
    "circa ",
    "approximately ",
    "approx. ",
    "approx ",
    "about ",
    "around ",
    "roughly ",
    "ca. ",
    "ca ",
    "c. ",
    "c."};

/// "3 january 2024", "about 24 mar 2024", "perhaps 2019", "the 1990s", "some day in march 2018",
/// "44 bce", and what is EDTF already.
Dates dates_in_prose(std::string_view text);

}  // namespace hearsay::edtf
