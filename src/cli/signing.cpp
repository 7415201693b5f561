// SPDX-License-Identifier: Apache-2.0

#include "cli/signing.hpp"

#include "text/trim.hpp"
#include "text/utf8.hpp"

namespace hearsay::cli {

namespace {

/// One line of text as history keeps it; an empty one is none.
bool is_a_line(const std::string& text) {
    return !text::first_invalid_utf8(text) && !text::first_control(text, false);
}

}  // namespace

void ask_for_signing(Options& options, Signing& asked, const std::string& why) {
    options.text("--by", asked.by, "who records (else $HEARSAY_BY); kept in the history");
    options.text("--reason", asked.reason, why);
}

Result<Signing, ExitStatus> signing_of(const Session& session, const Signing& asked) {
    const bool is_named = !text::trimmed(asked.by).empty();
    Signing signing{
        .by = std::string(text::trimmed(is_named ? asked.by : session.usual_recorder())),
        .reason = text::trimmed(asked.reason).empty() ? std::string() : asked.reason};
    const auto refused = [&](std::string_view what) {
        return session.fail(
            ExitStatus::wrong_usage,
            std::string(what) + " has to be one line of text in UTF-8, without control characters",
            "history keeps it as it is"
        );
    };
    if (!is_a_line(signing.by)) {
        return refused(is_named ? "the name behind --by" : "the name in $HEARSAY_BY");
    }
    if (!is_a_line(signing.reason)) {
        return refused("the --reason");
    }
    return signing;
}

RecordingNote noted_now(const Session& session, const Signing& signing) {
    return {
        .at = session.now(),
        .tool = name_and_version(),
        .by = signing.by,
        .reason = signing.reason};
}

}  // namespace hearsay::cli
