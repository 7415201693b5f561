// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace hearsay::text {

/// JSON whose objects keep the order in which their keys were put.
using Json = nlohmann::ordered_json;

/// An empty object with room for so many keys. An object that outgrows its room copies its values
/// with all that is in them, because the library's pairs of key and value do not move.
[[nodiscard]] Json object_for(std::size_t keys);

/// Puts a key where there is something to say.
void put(Json& object, const char* key, const std::string& value);

/// The value as UTF-8 text that ends with a newline: on one line, or indented by two spaces.
/// Never throws on contents: bytes that are no UTF-8 become U+FFFD, NaN and infinities null.
[[nodiscard]] std::string dump(const Json& value, bool pretty);

/// The same for inside a script element of HTML, where "</script>" and "<!--" in a text would be
/// markup: < > & and the line ends U+2028 and U+2029 as escapes, which read back the same.
[[nodiscard]] std::string dump_for_script(const Json& value, bool pretty);

/// Appends a text as a JSON string in the one way of RFC 8785, section 3.2.2.2: escaped are only
/// the quotation mark, the backslash and the characters below U+0020. Other bytes stay as they are.
void append_quoted(std::string& out, std::string_view text);

}  // namespace hearsay::text
