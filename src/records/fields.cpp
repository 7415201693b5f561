// SPDX-License-Identifier: Apache-2.0

#include "records/fields.hpp"

#include "records/syntax.hpp"
#include "text/blank.hpp"
#include "text/folding.hpp"
#include "text/plural.hpp"
#include "text/slug.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <optional>
#include <unordered_set>

namespace hearsay::records {
namespace {

constexpr std::size_t max_line_bytes = 4096;
constexpr std::size_t max_text_bytes = std::size_t{1} << 20;

std::string_view name_of(Node::Type type) {
    switch (type) {
    case Node::Type::table:
        return "a table";
    case Node::Type::array:
        return "an array";
    case Node::Type::text:
        return "a text";
    case Node::Type::integer:
        return "a whole number";
    case Node::Type::real:
        return "a number with a fraction";
    case Node::Type::boolean:
        return "true or false";
    case Node::Type::date:
        return "a TOML date";
    }
    return "something else";
}

std::string named(const Field& field) { return backquoted(field.name); }

/// A value that is no array where an array is wanted: how to write it.
std::string in_brackets(const Field& field) {
    const std::string* text = field.value.text();
    const bool is_short =
        text != nullptr && text->size() <= 60 && text->find_first_of("\"\\\n") == std::string::npos;
    return is_short ? "write `" + std::string(field.name) + " = [\"" + *text + "\"]`"
                    : std::string();
}

/// The first character that is no Latin letter, with or without marks, though it may look like one;
/// nothing where there is none beyond ASCII.
std::optional<std::string_view> foreign_letter(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto begin = at;
        static_cast<void>(text::decode(text, at));
        const auto letter = text.substr(begin, at - begin);
        if (letter.front() < 0 &&
            std::ranges::any_of(text::folded(letter), [](char byte) { return byte < 0; })) {
            return letter;
        }
    }
    return std::nullopt;
}

/// Whether a text is a number, such as "2E+11": an id that was made of it would be another number.
bool is_written_number(std::string_view text) {
    const auto digits = [&] {
        const auto end = std::min(text.find_first_not_of("0123456789"), text.size());
        text.remove_prefix(end);
        return end > 0;
    };
    const auto take = [&](std::string_view signs) {
        const bool is_there = !text.empty() && signs.find(text.front()) != std::string_view::npos;
        text.remove_prefix(is_there ? 1 : 0);
        return is_there;
    };
    take("+-");
    if (!digits()) {
        return false;
    }
    while (take(".,")) {
        if (!digits()) {
            return false;
        }
    }
    if (take("eE")) {
        take("+-");
        if (!digits()) {
            return false;
        }
    }
    return text.empty();
}

/// The rules for ids; `field.value` is the text.
bool check_id(Reader& reader, const Field& field) {
    const std::string* text = field.value.text();
    if (text == nullptr) {
        wrong_type(reader, field, "an id in quotes");
        return false;
    }
    if (is_id(*text)) {
        return true;
    }
    reader.fault(
        "H014",
        inside_quotes(field.value),
        named(field) + (text->empty() ? " is empty" : ": " + backquoted(*text) + " is no id"),
        help_for_id(*text)
    );
    return false;
}

/// Reports an array that cannot be one of `wanted`, or that is empty though required.
bool check_array(Reader& reader, const Field& field, std::string_view wanted) {
    if (field.value.type() != Node::Type::array) {
        wrong_type(reader, field, wanted, in_brackets(field));
        return false;
    }
    if (field.required && field.value.size() == 0) {
        reader.fault("H018", field.value.region(), named(field) + " is empty", "name one at least");
        return false;
    }
    return true;
}

}  // namespace

std::string help_for_id(std::string_view text) {
    if (const auto letter = foreign_letter(text)) {
        std::size_t at = 0;
        return backquoted(*letter) + " (" + code_point_name(text::decode(*letter, at)) +
               ") is none of these: " + std::string(rule_of_ids);
    }
    const auto slug = text::slug(text, longest_suggested_id);
    const auto length = text::count_code_points(text);
    // A beginning of it is no more what was meant than any other.
    const bool is_cut = length > most_letters_of_id && text.starts_with(slug);
    return (is_id(slug) && !is_cut && !is_written_number(text) ? "did you mean `" + slug + "`? "
                                                               : "") +
           (length > most_letters_of_id
                ? "it is too long, with " + text::thousands(length) + " letters: "
                : "") +
           std::string(rule_of_ids);
}

void Reader::fault(std::string_view code, const Region& at, std::string message, std::string help) {
    faulty_ = true;
    faults_->add(code, at, std::move(message), std::move(help));
}

bool Reader::excuses(std::string_view key) const {
    return std::ranges::find(excused_, key) != excused_.end();
}

void Reader::note(
    Spot spot, const Region& at, Reference reference, std::size_t sub, std::size_t element
) {
    const Place place = place_in({}, at);
    spots_.push_back(
        {place.line,
         place.column,
         place.length,
         spot,
         reference,
         static_cast<std::uint32_t>(sub),
         static_cast<std::uint32_t>(element)}
    );
}

void wrong_type(Reader& reader, const Field& field, std::string_view wanted, std::string help) {
    reader.fault(
        "H011",
        field.value.region(),
        named(field) + " must be " + std::string(wanted) + ", not " +
            std::string(name_of(field.value.type())),
        std::move(help)
    );
}

bool read_text(Reader& reader, const Field& field, std::string& out, Lines lines) {
    const std::string* text = field.value.text();
    if (text == nullptr) {
        wrong_type(reader, field, "a text in quotes");
        return false;
    }
    const std::size_t limit = lines == Lines::one ? max_line_bytes : max_text_bytes;
    if (text->size() > limit) {
        reader.fault(
            "H006",
            field.key,
            named(field) + " is " + text::thousands(text->size()) + " bytes long; at most " +
                text::thousands(limit) + " are kept"
        );
        return false;
    }
    if (const auto control = text::first_control(*text, true)) {
        std::size_t pos = *control;
        const auto point = static_cast<std::uint32_t>(text::decode(*text, pos));
        reader.fault(
            "H003",
            field.value.region(),
            named(field) + " holds the control character " + code_point_name(point),
            "only tabs, and newlines in longer texts, can stand in a text"
        );
        return false;
    }
    if (lines == Lines::one && text->find('\n') != std::string::npos) {
        reader.fault(
            "H019",
            field.value.region(),
            named(field) + " holds a newline",
            "only quote, translation, statement, summary and note can have several lines"
        );
        return false;
    }
    const bool is_empty = text->empty();
    if (text::is_blank(*text) && (field.required || !is_empty)) {
        reader.fault(
            "H018", field.value.region(), named(field) + (is_empty ? " is empty" : " is blank")
        );
        return false;
    }
    out = *text;
    return true;
}

bool read_id(Reader& reader, const Field& field, std::string& out) {
    if (!check_id(reader, field)) {
        return false;
    }
    out = *field.value.text();
    return true;
}

bool read_reference(
    Reader& reader, const Field& field, std::string& out, Reference reference, std::size_t sub
) {
    if (!read_id(reader, field, out)) {
        return false;
    }
    reader.note(Spot::reference, inside_quotes(field.value), reference, sub);
    return true;
}

bool read_references(
    Reader& reader,
    const Field& field,
    std::vector<std::string>& out,
    Reference reference,
    std::size_t sub
) {
    if (!check_array(reader, field, "an array of ids")) {
        return false;
    }
    bool good = true;
    std::vector<std::string> ids;
    std::unordered_set<std::string_view> seen;
    for (std::size_t i = 0; i < field.value.size(); ++i) {
        const Field element{field.name, field.key, field.value.at(i)};
        if (!check_id(reader, element)) {
            good = false;
            continue;
        }
        const std::string& id = *element.value.text();
        const bool is_first = field.value.size() == 1 || seen.insert(id).second;
        if (!is_first) {
            reader.fault(
                "H023",
                inside_quotes(element.value),
                named(field) + " names " + backquoted(id) + " twice"
            );
            good = false;
            continue;
        }
        reader.note(Spot::reference, inside_quotes(element.value), reference, sub, ids.size());
        ids.push_back(id);
    }
    out = std::move(ids);
    return good;
}

bool read_texts(Reader& reader, const Field& field, std::vector<std::string>& out) {
    if (!check_array(reader, field, "an array of texts")) {
        return false;
    }
    bool good = true;
    std::vector<std::string> texts(field.value.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const Field element{field.name, field.key, field.value.at(i), true};
        if (const std::string* text = element.value.text();
            text != nullptr && text::is_blank(*text)) {
            reader.fault(
                "H018",
                element.value.region(),
                "a text of " + named(field) + (text->empty() ? " is empty" : " is blank"),
                "take it out"
            );
            good = false;
            continue;
        }
        good = read_text(reader, element, texts[i]) && good;
    }
    out = std::move(texts);
    return good;
}

}  // namespace hearsay::records
