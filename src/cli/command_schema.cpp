#include "cli/command.hpp"
#include "text/nearest.hpp"
#include "text/plural.hpp"
#include "text/terminal.hpp"
#include "text/width.hpp"

#include <algorithm>
#include <ostream>

namespace hearsay::cli {

namespace {

/// Columns of a wrong word that are enough to know it again.
constexpr std::size_t most_shown = 60;

/// The commands whose JSON has a schema.
std::vector<std::string> answers() {
    return {"compare", "trace", "timeline", "report", "list", "verify"};
}

ExitStatus print_schema(const Session& session, const std::string& subject) {
    if (subject.empty() || subject == "records") {
        session.out() << record_schema();
        return ExitStatus::done;
    }
    auto subjects = answers();
    if (std::ranges::find(subjects, subject) != subjects.end()) {
        session.out() << schema_of(subject);
        return ExitStatus::done;
    }
    subjects.insert(subjects.begin(), "records");
    const std::vector<std::string_view> candidates(subjects.begin(), subjects.end());
    const auto near = text::nearest(subject, candidates);
    return session.fail(
        ExitStatus::wrong_usage,
        "there is no schema of `" + text::fit(text::terminal_safe(subject), most_shown) +
            "`, only of " + text::join_words(subjects, "and"),
        near ? "did you mean `" + std::string(*near) + "`?" : "see `hearsay schema --help`"
    );
}

}  // namespace

Run set_up_schema(Options& options) {
    auto subject = std::make_shared<std::string>();
    options.optional_word(
        "OF",
        *subject,
        "of record files (records, the default), or of the JSON of a command: " +
            text::join_words(answers(), "or")
    );
    return [subject](const Session& session) { return print_schema(session, *subject); };
}

}  // namespace hearsay::cli
