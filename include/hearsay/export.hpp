// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>
#include <hearsay/store.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

// Records for other tools. Every function is pure, makes every text of a record safe by the rules
// of its format, ends its output with a newline, and gives the same bytes for the same records. The
// dossier is one that is ready for analysis (see `finish`), of an event, of several, or of all
// records. TOML, which `record` reads back, is `record_file_of` in <hearsay/reading.hpp>.

std::string export_csv(const Dossier& dossier);
std::string export_dot(const Dossier& dossier);
std::string export_graphml(const Dossier& dossier);
std::string export_csl_json(const Dossier& dossier);
std::string export_claimreview(const Dossier& dossier);

// The W3C's PROV, with the recordings of these records as activities.
std::string export_prov_json(const Dossier& dossier, const std::vector<Recording>& recordings);
std::string export_prov_n(const Dossier& dossier, const std::vector<Recording>& recordings);
std::string export_turtle(const Dossier& dossier, const std::vector<Recording>& recordings);

/// What of these records a format leaves out, in words, one thing an element. `format` is its word
/// at the command; nothing for an unknown one.
std::vector<std::string> left_out_by(std::string_view format, const Records& records);

}  // namespace hearsay
