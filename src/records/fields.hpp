// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/date.hpp>
#include <hearsay/vocabulary.hpp>

#include "records/faults.hpp"
#include "records/node.hpp"
#include "records/spots.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Reading the values of one record's tables: each function checks one kind of value, reports its
/// one fault at the right word, and otherwise stores it.
namespace hearsay::records {

/// A key of a table with its value.
struct Field {
    std::string_view name;
    Region key;
    Node value;
    bool required = false;
};

/// One record under reading, over its own table and those within it: whether it has faults, and the
/// places of its words.
class Reader {
public:
    explicit Reader(Faults& faults) : faults_(&faults) {}

    void fault(std::string_view code, const Region& at, std::string message, std::string help = {});
    void note(
        Spot spot,
        const Region& at,
        Reference reference = Reference::part_of,
        std::size_t sub = 0,
        std::size_t element = 0
    );

    /// Counts as faulty without a diagnostic of its own: the fault stands elsewhere, as in
    /// [defaults].
    void spoil() { faulty_ = true; }
    [[nodiscard]] bool faulty() const { return faulty_; }

    /// A key that a mistyped one was meant for is not missing too. `key` must outlive the reader.
    void excuse(std::string_view key) { excused_.push_back(key); }
    [[nodiscard]] bool excuses(std::string_view key) const;

    [[nodiscard]] std::vector<SpotAt>& spots() { return spots_; }
    [[nodiscard]] const std::string& path() const { return faults_->path(); }

private:
    Faults* faults_;
    std::vector<SpotAt> spots_;
    std::vector<std::string_view> excused_;
    bool faulty_ = false;
};

// All of these leave `out` as it was where they report a fault, and return whether they did not.

enum class Lines : std::uint8_t { one, many };

/// A text: valid UTF-8 without control characters, at most 4,096 bytes in one line or 1 MiB in
/// many. Empty is an error where required.
bool read_text(Reader& reader, const Field& field, std::string& out, Lines lines = Lines::one);

bool read_id(Reader& reader, const Field& field, std::string& out);

/// The id that a name would have, or what hides in a text that looks like one, and the rule.
std::string help_for_id(std::string_view text);

/// One id, noted as a reference.
bool read_reference(
    Reader& reader, const Field& field, std::string& out, Reference reference, std::size_t sub = 0
);

/// An array of distinct ids, noted as references. Empty is an error where required.
bool read_references(
    Reader& reader,
    const Field& field,
    std::vector<std::string>& out,
    Reference reference,
    std::size_t sub = 0
);

/// An array of texts of one line, none of them empty.
bool read_texts(Reader& reader, const Field& field, std::vector<std::string>& out);

bool read_flag(Reader& reader, const Field& field, bool& out);
bool read_date(Reader& reader, const Field& field, Date& out);
bool read_date(Reader& reader, const Field& field, std::optional<Date>& out);

/// A whole number from `least` to `most`.
bool read_integer(
    Reader& reader, const Field& field, std::int64_t& out, std::int64_t least, std::int64_t most
);

/// The number of a word within a vocabulary.
std::optional<std::size_t>
read_word_index(Reader& reader, const Field& field, std::span<const std::string_view> words);

template <typename Word>
bool read_word(Reader& reader, const Field& field, Word& out) {
    const auto index = read_word_index(reader, field, words_of<Word>());
    if (index) {
        out = static_cast<Word>(*index);
    }
    return index.has_value();
}

template <typename Word>
bool read_word(Reader& reader, const Field& field, std::optional<Word>& out) {
    Word word{};
    const bool read = read_word(reader, field, word);
    if (read) {
        out = word;
    }
    return read;
}

/// "`title` must be a text, not a number", at the value.
void wrong_type(Reader& reader, const Field& field, std::string_view wanted, std::string help = {});

}  // namespace hearsay::records
