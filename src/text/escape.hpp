// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

/// Texts made safe for the place where they are written, by that place's own rules. Input may be
/// any bytes: what is no UTF-8 becomes U+FFFD. Where a format cannot hold a control character it
/// becomes U+FFFD too, unless said otherwise. Every function is linear.
namespace hearsay::text {

/// HTML text, and attribute values in double or single quotes: & < > " ' as references.
[[nodiscard]] std::string html(std::string_view text);

/// XML 1.0 text and attribute values: as HTML; newline, CR and tab as references, so that they
/// survive the normalisation of attributes; characters outside production 2 (Char) become U+FFFD.
[[nodiscard]] std::string xml(std::string_view text);

/// Inline text of Markdown (CommonMark 0.30, GitHub's extensions, mathematics): reads as it is and
/// makes no markup wherever it is put, at the start of a line too. No HTML, link, image, code,
/// emphasis, heading, list, table or footnote; web addresses stay text (an e-mail address may
/// still be linked by GitHub, to itself). Runs of white space become one space.
[[nodiscard]] std::string markdown(std::string_view text);

/// The same for a cell of a table, where nothing can start a block.
[[nodiscard]] std::string markdown_cell(std::string_view text);

/// A field of CSV: quoted as of RFC 4180 where needed, and with a ' in front where a spreadsheet
/// would take it for a formula (it starts with = + - @ tab CR LF, or a full-width form of one;
/// OWASP, "CSV Injection") or a statistics program for a missing value (NA), and where it starts
/// with ' and such a one, so that who reads it can take one ' away. Not for numbers of our own.
[[nodiscard]] std::string csv(std::string_view text);

/// A quoted string of Graphviz's DOT, for ids and labels alike: no escape sequence (\N, \l) or
/// entity of the text takes effect; a newline breaks the label's line.
[[nodiscard]] std::string dot(std::string_view text);

/// A part of a URL (RFC 3986, section 2): all but letters, digits, - . _ ~ and the characters of
/// `plain` percent-encoded. The one function of these that takes bytes as they are.
[[nodiscard]] std::string percent_encoded(std::string_view text, std::string_view plain = {});

/// One word of a POSIX shell: as it is where that is safe, else in single quotes. For suggested
/// commands; terminal safety is another matter. A word that starts with - needs a -- before it.
[[nodiscard]] std::string shell(std::string_view text);

/// A basic string of TOML 1.0 on one line, with its quotes. Controls are escaped, and bidi controls
/// too: they read back the same, but cannot reorder the source ("Trojan Source", CVE-2021-42574).
[[nodiscard]] std::string toml_basic(std::string_view text);

/// A multi-line basic string of TOML 1.0: quotes, a newline that readers drop, and the text with
/// its newlines as they are.
[[nodiscard]] std::string toml_multiline(std::string_view text);

/// A JSON string (RFC 8259), with its quotes. Not safe inside <script> by itself.
[[nodiscard]] std::string json(std::string_view text);

/// A quoted literal of RDF 1.1 Turtle and N-Triples, with its quotes.
[[nodiscard]] std::string turtle(std::string_view text);

/// A string literal of PROV-N, with its quotes. It has no numeric escapes: other controls than
/// those with a letter of their own become U+FFFD, bidi controls stay.
[[nodiscard]] std::string prov_n(std::string_view text);

}  // namespace hearsay::text
