// SPDX-License-Identifier: Apache-2.0

#include "cli/command.hpp"
#include "cli/known_code.hpp"

#include <algorithm>
#include <ostream>

namespace hearsay::cli {

namespace {

ExitStatus explain(const Session& session, const std::string& word) {
    const auto code = known_code(word);
    if (!code) {
        return session.fail(ExitStatus::not_found, code.error().message, code.error().help);
    }
    const auto& all = code_explanations();
    const auto found = std::ranges::find(all, code.value(), &CodeExplanation::code);
    session.out() << explanation_text(*found, session.text_options());
    return ExitStatus::done;
}

}  // namespace

Run set_up_explain(Options& options) {
    auto code = std::make_shared<std::string>();
    options.word("CODE", *code, "the code of a diagnostic, as in error[H012]");
    return [code](const Session& session) { return explain(session, *code); };
}

}  // namespace hearsay::cli
