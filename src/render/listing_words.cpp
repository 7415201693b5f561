// SPDX-License-Identifier: Apache-2.0

#include "render/listing.hpp"
#include "render/record_json.hpp"
#include "text/plural.hpp"

namespace hearsay::render {

std::map<std::string_view, std::vector<std::string>>
replaced_by(const std::vector<Document>& replacements) {
    std::map<std::string_view, std::vector<std::string>> replaced;
    for (const auto& each : replacements) {
        replaced[each.replaces].push_back(each.id);
    }
    return replaced;
}

std::string way_words(const KnownThrough& through) {
    switch (through.way) {
    case KnownThrough::Way::alone:
        return "it alone";
    case KnownThrough::Way::beside:
        return "other ways too";
    case KnownThrough::Way::repeats:
        break;
    }
    return "what it repeats: " + text::join_words(through.repeats, "and");
}

std::string withdrawal_words(const Withdrawal& withdrawal) {
    const auto by = withdrawal.by.empty() ? std::string() : " by " + withdrawal.by;
    return instant_text(withdrawal.at) + by + " (recording " +
           std::to_string(withdrawal.recording) + "): " + withdrawal.reason;
}

}  // namespace hearsay::render
