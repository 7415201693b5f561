// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/date.hpp>
#include <hearsay/place.hpp>

#include <optional>
#include <string>
#include <vector>

namespace hearsay {

/// One published item.
struct Document {
    std::string id;
    std::string outlet;  ///< outlet id
    std::string title;
    std::string language;
    std::string url;
    std::vector<std::string> authors;  ///< actor ids
    std::optional<Date> date;          ///< published
    std::optional<Date> accessed;      ///< read by the recorder
    std::string archived;              ///< url of a Memento or Wayback copy
    std::string file;                  ///< local capture, relative to the record file
    std::string sha256;                ///< digest of the capture, 64 hex digits in lower case
    std::vector<std::string> relays;   ///< document ids
    std::string replaces;              ///< document id
    std::optional<Date> deleted;
    std::optional<Date> retracted;
    std::string note;
    Place recorded_at;

    /// Whether a copy outlives the publisher: an archived url or a local capture.
    [[nodiscard]] bool is_held() const { return !archived.empty() || !file.empty(); }
};

}  // namespace hearsay
