// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/result.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

/// A parsed TOML text, as the readers see it. toml++ stays behind node.cpp, because its headers
/// cost seconds of compilation in every file that includes them.
namespace hearsay::records {

/// Part of a record file: lines and columns from 1, columns in code points, the end exclusive.
struct Region {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    std::uint32_t end_line = 0;
    std::uint32_t end_column = 0;
};

/// A value of a TOML tree, owned by its tree. Cheap to copy.
class Node {
public:
    enum class Type : std::uint8_t { table, array, text, integer, real, boolean, date };

    explicit Node(const void* node) : node_(node) {}

    [[nodiscard]] Type type() const;
    [[nodiscard]] Region region() const;

    /// None where the value is of another type.
    [[nodiscard]] const std::string* text() const;
    [[nodiscard]] std::optional<std::int64_t> integer() const;
    [[nodiscard]] std::optional<double> number() const;  ///< an integer or a real
    [[nodiscard]] std::optional<bool> boolean() const;
    /// A TOML date or time as TOML writes it.
    [[nodiscard]] std::string date_text() const;

    /// Of an array. Requires i < size(); 0 for what is no array.
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] Node at(std::size_t i) const;

    /// Calls `visit(key, region of the key, value)` for each key of a table, sorted by key.
    template <typename Visit>
    void for_each_key(Visit visit) const {
        each_key(
            [](void* closure, std::string_view key, const Region& at, Node value) {
                (*static_cast<Visit*>(closure))(key, at, value);
            },
            &visit
        );
    }

private:
    using Visitor = void (*)(void*, std::string_view, const Region&, Node);
    void each_key(Visitor visitor, void* closure) const;

    const void* node_;
};

/// A whole text, parsed.
struct Tree {
    std::shared_ptr<const void> owner;
    Node root;
};

struct SyntaxError {
    Region at;
    std::string message;
};

/// Parses a text that `scan` has found harmless: valid UTF-8, not nested deeply. The texts of nodes
/// are copies; `text` may go away.
Result<Tree, SyntaxError> parse_toml(std::string_view text);

}  // namespace hearsay::records
