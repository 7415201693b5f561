// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/record_id.hpp>

#include "records/scan.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

/// The lines and records of a text that TOML's parser refuses, found without it.
namespace hearsay::records {

/// From its first letter on.
std::string_view from_first(std::string_view line);

/// The line that begins at `pos`, which is moved behind its newline.
std::string_view next_line(std::string_view text, std::size_t& pos);

/// Tells, of one line after the other, which begin within a text of several lines.
class LinesOfTexts {
public:
    explicit LinesOfTexts(std::string_view text) : texts_(long_texts(text)) {}

    /// Of a line that begins at `start`, behind those that were asked about before.
    bool has(std::size_t start) {
        while (next_ < texts_.size() && texts_[next_].end <= start) {
            ++next_;
        }
        return next_ < texts_.size() && texts_[next_].begin < start;
    }

private:
    std::vector<Stretch> texts_;
    std::size_t next_ = 0;
};

/// The kind of a line that opens a record, such as `[[claim]]`.
std::optional<Kind> header_of(std::string_view line);

/// Whether a line opens a record whose kind cannot be read: `[[clá im]]`, `[claim]]`. Parts of a
/// record, as `[[claim.appearance]]`, belong to it; `[defaults]` is none.
bool is_broken_header(std::string_view line);

/// The part of a text that the record around an offset takes, from its header to the next; for an
/// offset above all records, its line, and the record that follows where that is its header.
struct Chunk {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool above_records = true;
};

Chunk chunk_around(std::string_view text, std::size_t offset);

}  // namespace hearsay::records
