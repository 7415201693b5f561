// SPDX-License-Identifier: Apache-2.0

#include "cli/command.hpp"
#include "text/nearest.hpp"
#include "text/plural.hpp"

#include <algorithm>
#include <ostream>

namespace hearsay::cli {

namespace {

/// The commands whose JSON has a schema.
std::vector<std::string> answers() {
    const auto names = answers_with_schema();
    return {names.begin(), names.end()};
}

/// All that there is a schema of.
std::vector<std::string> all_subjects() {
    auto subjects = answers();
    subjects.insert(subjects.begin(), "records");
    return subjects;
}

ExitStatus print_schema(const Session& session, const std::string& subject) {
    if (subject.empty() || subject == "records") {
        session.out() << record_schema();
        return ExitStatus::done;
    }
    const auto subjects = all_subjects();
    if (std::ranges::find(subjects, subject) != subjects.end()) {
        session.out() << schema_of(subject);
        return ExitStatus::done;
    }
    const std::vector<std::string_view> candidates(subjects.begin(), subjects.end());
    const auto near = text::nearest(subject, candidates);
    return session.fail(
        ExitStatus::wrong_usage,
        "there is no schema of `" + recognisable(subject) + "`, only of " +
            text::join_words(subjects, "and"),
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
    options.never_empty("OF");
    options.offers("OF", all_subjects());
    return [subject](const Session& session) { return print_schema(session, *subject); };
}

}  // namespace hearsay::cli
