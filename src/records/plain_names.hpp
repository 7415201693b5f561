// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Names of countries and languages, as people write them.
namespace hearsay::records {

/// In small letters, without accents and signs, by which names are compared.
[[nodiscard]] std::string plain_name(std::string_view name);

/// A name, plain, with the code of what has it.
struct NamedCode {
    std::string name;
    std::string_view code;
};

/// The code whose name is clearly what a plain name is meant for: the only one that it is most of,
/// or the only one that is nearest, one edit away, or two where the name is long. Empty where there
/// is none.
[[nodiscard]] std::string_view
code_nearest(const std::string& plain, const std::vector<NamedCode>& all);

}  // namespace hearsay::records
