// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay::text {

/// A text in the making that may become very long: kept in pieces, because a string that grows
/// copies all of itself again and again, and takes three times its room while it does. With a
/// stream, each piece goes there once it is full, and all of it is never there.
class LongText {
public:
    LongText() = default;
    explicit LongText(std::ostream& out) : out_(&out) {}

    LongText& operator+=(std::string_view more);
    LongText& operator+=(char more) { return *this += std::string_view(&more, 1); }

    [[nodiscard]] bool empty() const { return last_.empty(); }
    /// For an ending of a few bytes.
    [[nodiscard]] bool ends_with(std::string_view ending) const;

    /// All of it, which leaves this empty. Nothing where it goes to a stream, which has it all
    /// then.
    [[nodiscard]] std::string take();

private:
    void begin_piece();

    std::ostream* out_ = nullptr;
    std::vector<std::string> full_;  ///< with a stream, the last one that went there
    std::string last_;               ///< empty only where all of it is
};

}  // namespace hearsay::text
