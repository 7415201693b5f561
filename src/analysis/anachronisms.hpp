// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/date.hpp>
#include <hearsay/finding.hpp>
#include <hearsay/source.hpp>

#include "analysis/evidence.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hearsay {

/// Whether the first is certainly the earlier, where both are dated.
bool precedes(const std::optional<Date>& a, const std::optional<Date>& b);

/// A finding that what this says of two dates cannot be, with the reserve that `?` asks for.
Finding
anachronism(std::vector<std::string> at, std::string_view what, const Date& a, const Date& b);

/// What is told already of what something was taken from directly.
class Nearer {
public:
    void is_told(const Date& later) {
        any_ = true;
        sure_ = sure_ || !later.uncertain;
    }
    /// That a date further back is later too adds nothing, unless it alone is not in doubt (`?`).
    [[nodiscard]] bool says_as_much_as(const Date& later) const {
        return sure_ || (any_ && later.uncertain);
    }

private:
    bool any_ = false;
    bool sure_ = false;
};

/// What is added to an anachronism of what was not taken from directly.
constexpr std::string_view over_others = " over what came between";

/// When a document was there at the latest, or no longer, with what is said to have been done.
using EndOfText = std::pair<const std::optional<Date>*, std::string_view>;
inline std::array<EndOfText, 3> ends_of(const Document& document) {
    return {{
        {&document.deleted, "taken offline"},
        {&document.retracted, "withdrawn"},
        {&document.accessed, "read"},
    }};
}

// Each adds the anachronisms of a part, each once.

/// Of the appearances of a claim with what they took it from, over `via` and what documents relay.
void find_anachronisms_of_ways(const Evidence& evidence, std::size_t claim, Findings& findings);
/// Of documents, the editions that they replace and what they relay.
void find_anachronisms_of_documents(const Evidence& evidence, Findings& findings);

}  // namespace hearsay
