// SPDX-License-Identifier: Apache-2.0

#include "cli/known_code.hpp"

#include <hearsay/reading.hpp>

#include "cli/session.hpp"
#include "text/nearest.hpp"

#include <algorithm>

namespace hearsay::cli {

namespace {

/// The code within "error[H012]"; any other text as it is.
std::string code_within(const std::string& text) {
    const auto open = text.find('[');
    const bool is_bracketed = open != std::string::npos && text.back() == ']';
    return is_bracketed ? text.substr(open + 1, text.size() - open - 2) : text;
}

}  // namespace

Result<std::string, NoCode> known_code(const std::string& word) {
    auto wanted = code_within(word);
    std::ranges::transform(wanted, wanted.begin(), [](char letter) {
        return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    });
    const auto& all = code_explanations();
    if (std::ranges::find(all, wanted, &CodeExplanation::code) != all.end()) {
        return wanted;
    }
    std::vector<std::string_view> codes;
    codes.reserve(all.size());
    for (const auto& each : all) {
        codes.push_back(each.code);
    }
    const auto near = text::nearest(wanted, codes);
    return NoCode{
        "no diagnostic has the code `" + recognisable(word) + "`",
        near ? "did you mean `" + std::string(*near) + "`?" : "codes look like H012"};
}

std::vector<std::string> codes_of_warnings() {
    std::vector<std::string> codes;
    for (const auto& each : code_explanations()) {
        if (each.code.starts_with("H1")) {
            codes.emplace_back(each.code);
        }
    }
    return codes;
}

}  // namespace hearsay::cli
