#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace hearsay::text {

/// JSON whose objects keep the order in which their keys were put.
using Json = nlohmann::ordered_json;

/// The value as UTF-8 text that ends with a newline: on one line, or indented by two spaces.
/// Never throws on contents: bytes that are no UTF-8 become U+FFFD, NaN and infinities null.
[[nodiscard]] std::string dump(const Json& value, bool pretty);

}  // namespace hearsay::text
