// SPDX-License-Identifier: Apache-2.0

#include "text/json_writer.hpp"

namespace hearsay::text {

void JsonWriter::put(std::string_view key, const Json& value) {
    write_key(key);
    write(value);
}

void JsonWriter::push(const Json& value) {
    begin_line();
    write(value);
}

void JsonWriter::open_object(std::string_view key) {
    write_key(key);
    open('{');
}

void JsonWriter::open_array(std::string_view key) {
    write_key(key);
    open('[');
}

void JsonWriter::open_object() {
    begin_line();
    open('{');
}

void JsonWriter::close() {
    const Level level = levels_.back();
    levels_.pop_back();
    if (!level.is_empty) {
        text_ += '\n';
        indent();
    }
    text_ += level.end;
}

std::string JsonWriter::finish() && {
    while (!levels_.empty()) {
        close();
    }
    text_ += '\n';
    return text_.take();
}

void JsonWriter::open(char bracket) {
    text_ += bracket;
    levels_.push_back({.end = bracket == '{' ? '}' : ']', .is_empty = true});
}

void JsonWriter::begin_line() {
    text_ += levels_.back().is_empty ? "\n" : ",\n";
    levels_.back().is_empty = false;
    indent();
}

void JsonWriter::write_key(std::string_view key) {
    begin_line();
    write(key);
    text_ += ": ";
}

/// The lines of a value that stands indented are indented as it is. A newline within a text is
/// escaped, so each that there is ends a line.
void JsonWriter::write(const Json& value) {
    const std::string lines = dump(value, true);
    std::string_view rest = lines;
    rest.remove_suffix(1);
    for (std::size_t end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
        text_ += rest.substr(0, end + 1);
        indent();
        rest.remove_prefix(end + 1);
    }
    text_ += rest;
}

}  // namespace hearsay::text
