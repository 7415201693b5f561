// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/import.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

/// Record files in the making: lines of TOML that know from where in a foreign file they come, so
/// that what the reader of records finds wrong with them is told there.
namespace hearsay::records {

struct DraftLine {
    std::string toml;   ///< a header, or a key with its value; perhaps of several lines
    std::string where;  ///< in the foreign file
};

/// What the reader finds wrong with a line.
struct DraftFault {
    std::size_t line = 0;  ///< position among the lines
    std::string code;
    std::string message;
    std::string help;

    /// Whether something is missing that a person has to add: nothing that stands there is wrong.
    [[nodiscard]] bool is_gap() const;
};

class Draft {
public:
    /// `[[claim]]`, after a blank line.
    void header(std::string_view header, std::string where = {});
    /// Nothing for an empty text.
    void text(std::string_view key, std::string_view text, std::string where = {});
    /// A value that is TOML already.
    void raw(std::string_view key, std::string_view value, std::string where = {});
    /// "# ...", on one line and safe whatever the text.
    void comment(std::string_view text);
    /// Turns a line into a comment that ends with a remark.
    void comment_out(std::size_t line, std::string_view remark);
    /// Puts a comment behind a line.
    void add_remark(std::size_t line, std::string_view remark);

    [[nodiscard]] const std::vector<DraftLine>& lines() const { return lines_; }
    /// All of them, in order of lines.
    [[nodiscard]] std::vector<DraftFault> faults() const;
    [[nodiscard]] std::string file() const;

private:
    // The reader gives up on a file with ten thousand faults, and a long draft has more gaps than
    // that; so it gets a share of whole records at a time.
    [[nodiscard]] std::size_t end_of_share(std::size_t begin) const;
    void add_faults(std::size_t begin, std::size_t end, std::vector<DraftFault>& faults) const;
    [[nodiscard]] std::string file_of(std::size_t begin, std::size_t end) const;

    std::vector<DraftLine> lines_;
};

/// Ids that are not taken yet.
class FreshIds {
public:
    /// The id itself, or with "-2", "-3", ... behind it.
    std::string make(const std::string& wanted);

private:
    std::unordered_set<std::string> taken_;
    std::unordered_map<std::string, std::size_t> next_;  ///< number to try, by wanted id
};

}  // namespace hearsay::records
