// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>
#include <hearsay/history.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

// Records for other tools. Every function is pure, makes every text of a record safe by the rules
// of its format, ends its output with a newline, and gives the same bytes for the same records. The
// dossier is one that is ready for analysis (see `finish`), of an event, of several, or of all
// records. TOML, which `record` reads back, is `record_file_of` in <hearsay/reading.hpp>.

/// Claims as CSV (RFC 4180): columns are the keys of [[claim]], those of its appearances after
/// `appearance.`, and in brackets what ids stand for and links imply; a row for each recorded
/// appearance, and one for a claim that has none. `import_csv` reads it back.
std::string export_csv(const Dossier& dossier);

/// Records as nodes and what they say of each other as edges, in Graphviz's DOT language
/// (https://graphviz.org/doc/info/lang.html), for people to look at.
std::string export_dot(const Dossier& dossier);

/// The same graph with more of each record, in GraphML (http://graphml.graphdrawing.org), for tools
/// to work on: each attribute is declared under its own name.
std::string export_graphml(const Dossier& dossier);

/// Documents as bibliography: an array of items of CSL-JSON, the input of the Citation Style
/// Language (types and variables of CSL 1.0.2). Claims and events are left out.
std::string export_csl_json(const Dossier& dossier);

/// Claims as schema.org has them, in JSON-LD: the type Claim (https://schema.org/Claim), which a
/// ClaimReview is about, never a review or rating. Claims that withhold, or take no position, are
/// left out, and so are dates that are not exact.
std::string export_claimreview(const Dossier& dossier);

// PROV of the W3C, with the recordings that made these records as activities. All three say the
// same; docs/exports.md has what is mapped to what.

/// PROV-JSON (W3C Member Submission, 24 April 2013, https://www.w3.org/Submission/prov-json/).
std::string export_prov_json(const Dossier& dossier, const std::vector<Recording>& recordings);

/// PROV-N (W3C Recommendation, 30 April 2013, https://www.w3.org/TR/prov-n/).
std::string export_prov_n(const Dossier& dossier, const std::vector<Recording>& recordings);

/// PROV-O (W3C Recommendation, 30 April 2013, https://www.w3.org/TR/prov-o/) in RDF 1.1 Turtle
/// (https://www.w3.org/TR/turtle/).
std::string export_turtle(const Dossier& dossier, const std::vector<Recording>& recordings);

/// What of these records a format leaves out, in words, one thing an element. `format` is its word
/// at the command; nothing for an unknown one.
std::vector<std::string> left_out_by(std::string_view format, const Records& records);

}  // namespace hearsay
