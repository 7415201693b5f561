// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <istream>
#include <string>
#include <vector>

namespace hearsay::cli {

/// Which record of a file has which lines, as far as its headings and the keys `id` below them say
/// it: for files that cannot be read as records too.
class RecordLines {
public:
    explicit RecordLines(std::istream& text);

    /// What stands behind the key `id` of the record that has the line (from 1); empty where there
    /// is none.
    [[nodiscard]] std::string id_at(std::size_t line) const;

private:
    struct Block {
        std::size_t first = 0;  ///< the line of its heading
        std::string id = {};
    };
    std::vector<Block> blocks_;
};

}  // namespace hearsay::cli
