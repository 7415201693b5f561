// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "text/json.hpp"

#include <string>
#include <string_view>

/// Texts of an item of CSL-JSON as a record can hold them; empty where the item has none.
namespace hearsay::records {

/// On one line, without control characters.
std::string line_of(const text::Json& item, const char* key);

/// With its lines and the blanks in them; control characters but tabs become blanks.
std::string lines_of(const text::Json& item, const char* key);

/// Of a title or a name of something with one: on one line, without the markup that CSL-JSON has
/// within titles (citeproc-js, "CSL-JSON data model", HTML-like formatting tags).
std::string title_of(const text::Json& item, const char* key);

/// Where a DOI leads: itself where it is an address already. Characters that would be none of a
/// path are percent-encoded, so that it is the address of no other item (DOI Handbook, section
/// 2.5.2.4; RFC 3986, section 3.3).
std::string address_of_doi(std::string_view doi);

}  // namespace hearsay::records
