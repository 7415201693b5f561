// SPDX-License-Identifier: Apache-2.0

#include "cli/command.hpp"
#include "text/nearest.hpp"

#include <algorithm>
#include <ostream>

namespace hearsay::cli {

namespace {

/// The code within "error[H012]", which is how people copy it; any other text as it is.
std::string code_within(const std::string& text) {
    const auto open = text.find('[');
    const bool is_bracketed = open != std::string::npos && text.back() == ']';
    return is_bracketed ? text.substr(open + 1, text.size() - open - 2) : text;
}

ExitStatus explain(const Session& session, const std::string& code) {
    auto wanted = code_within(code);
    std::ranges::transform(wanted, wanted.begin(), [](char letter) {
        return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    });
    const auto& all = code_explanations();
    const auto found = std::ranges::find(all, wanted, &CodeExplanation::code);
    if (found != all.end()) {
        session.out() << explanation_text(*found, session.text_options());
        return ExitStatus::done;
    }
    std::vector<std::string_view> codes;
    codes.reserve(all.size());
    for (const auto& each : all) {
        codes.push_back(each.code);
    }
    const auto near = text::nearest(wanted, codes);
    return session.fail(
        ExitStatus::not_found,
        "no diagnostic has the code `" + recognisable(code) + "`",
        near ? "did you mean `" + std::string(*near) + "`?" : "codes look like H012"
    );
}

}  // namespace

Run set_up_explain(Options& options) {
    auto code = std::make_shared<std::string>();
    options.word("CODE", *code, "the code of a diagnostic, as in error[H012]");
    return [code](const Session& session) { return explain(session, *code); };
}

}  // namespace hearsay::cli
