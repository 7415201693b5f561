// SPDX-License-Identifier: Apache-2.0

#include "store/known_contents.hpp"

#include <algorithm>
#include <string_view>

namespace hearsay::store {

namespace {

// A file that was gone (modified = -2) and is back is no copy of what was gone before.
constexpr std::string_view contents = R"(
SELECT sha256, file, modified = -2 FROM file WHERE identity <> '-' AND sha256 <> ''
)";

}  // namespace

void KnownContents::read() {
    is_read_ = true;
    if (database_ == nullptr) {
        return;
    }
    Statement rows(*database_, contents);
    while (rows.step()) {
        files_.emplace(
            std::string(rows.text(0)), File{.key = rows.integer(1), .is_gone = rows.integer(2) != 0}
        );
    }
}

bool KnownContents::known_in_another(const std::string& sha256, std::int64_t itself) {
    if (!is_read_) {
        read();
    }
    const auto [first, last] = files_.equal_range(sha256);
    return std::any_of(first, last, [itself](const auto& each) {
        return itself == 0 || (each.second.key != itself && !each.second.is_gone);
    });
}

}  // namespace hearsay::store
