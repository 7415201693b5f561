// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/vocabulary.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

/// Templates of records as data.
namespace hearsay::records {

enum class Fill : std::uint8_t {
    needed,    ///< stands uncommented, to be filled in
    optional,  ///< stands behind a #, with an example
    table      ///< the header of a table within the record, behind a #
};

struct TemplateLine {
    Fill fill = Fill::optional;
    std::string_view key;
    std::string_view value;  ///< as TOML: empty quotes where it is needed, an example where not
    std::string_view meaning;
    /// The words that it takes, where it takes one of a vocabulary.
    std::span<const std::string_view> (*words)() = nullptr;
};

template <typename Word>
std::span<const std::string_view> vocabulary() {
    return words_of<Word>();
}

std::span<const TemplateLine> template_of_claim();
std::span<const TemplateLine> template_of_appearance();

}  // namespace hearsay::records
