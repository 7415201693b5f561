// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/render.hpp>

#include <string>
#include <string_view>
#include <vector>

/// Answers made of records as people write them, for the tests of how they are printed.
namespace hearsay::samples {

/// The dossier of an event, from the text of record files. Fails the test on a fault in the text.
Dossier dossier_of(std::string_view toml, std::string_view event);

/// The dossier of an event of the shipped records.
Dossier shipped(std::string_view event);

/// An event with an answer of every kind: denials, rivals, shifts, withholding, repeats, a
/// fabricated claim, hedges, numbers, several appearances, Persian text.
Dossier everything();

Comparison compared(const Dossier& dossier);
Trace traced(const Dossier& dossier, std::string_view claim);
Report reported(const Dossier& dossier);

/// All that there is to print of a dossier, in one kind of output.
std::vector<std::string> terminal_texts(const Dossier& dossier, std::size_t columns);
std::vector<std::string> markdown_texts(const Dossier& dossier);

std::vector<std::string> lines_of(const std::string& text);

/// The columns of the widest line.
std::size_t widest(const std::string& text);

}  // namespace hearsay::samples
