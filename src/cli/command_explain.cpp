#include "cli/command.hpp"
#include "text/nearest.hpp"

#include <algorithm>
#include <ostream>

namespace hearsay::cli {

namespace {

ExitStatus explain(const Session& session, const std::string& code) {
    auto wanted = code;
    std::ranges::transform(wanted, wanted.begin(), [](char letter) {
        return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    });
    const auto& all = code_explanations();
    const auto found = std::ranges::find(all, wanted, &CodeExplanation::code);
    if (found != all.end()) {
        session.out() << explanation_text(*found);
        return ExitStatus::done;
    }
    std::vector<std::string_view> codes;
    for (const auto& each : all) {
        codes.push_back(each.code);
    }
    const auto near = text::nearest(wanted, codes);
    return session.fail(
        ExitStatus::not_found,
        "no diagnostic has the code `" + code + "`",
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
