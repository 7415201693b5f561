// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "text/json.hpp"
#include "text/long_text.hpp"

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay::text {

/// Writes a large JSON value as text part by part, so that all of it never stands in memory as
/// values, which take many times the room; with a stream, not as text either. What comes out is
/// what `dump` would print, indented. Begins as an object. Keys are taken as they come: none may be
/// put twice.
class JsonWriter {
public:
    JsonWriter() { open('{'); }
    explicit JsonWriter(std::ostream& out) : text_(out) { open('{'); }

    /// A member of the object that is open.
    void put(std::string_view key, const Json& value);
    /// An element of the array that is open.
    void push(const Json& value);

    /// Opens an object or an array as a member, or an object as an element.
    void open_object(std::string_view key);
    void open_array(std::string_view key);
    void open_object();
    /// Closes what was opened last.
    void close();

    /// Closes what is open. The text ends with a newline. Nothing where it went to a stream.
    [[nodiscard]] std::string finish() &&;

private:
    struct Level {
        char end;
        bool is_empty;
    };

    void open(char bracket);
    void begin_line();
    void write_key(std::string_view key);
    void write(const Json& value);
    void indent() { text_ += std::string(2 * levels_.size(), ' '); }

    LongText text_;
    std::vector<Level> levels_;
};

}  // namespace hearsay::text
