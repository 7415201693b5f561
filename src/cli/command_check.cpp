// SPDX-License-Identifier: Apache-2.0

#include "cli/command.hpp"
#include "cli/diagnostics.hpp"
#include "cli/examining.hpp"
#include "cli/known_code.hpp"
#include "cli/news.hpp"
#include "cli/seen_database.hpp"
#include "cli/watching.hpp"
#include "text/plural.hpp"

#include <algorithm>
#include <limits>
#include <optional>
#include <ostream>
#include <utility>

namespace hearsay::cli {

namespace {

struct CheckAsking {
    std::vector<std::string> paths;
    std::string format = "text";
    bool all = false;
    std::vector<std::string> only;
    bool alone = false;
    bool watch = false;
};

constexpr auto every_one = std::numeric_limits<std::size_t>::max();

void print_summary(const Session& session, const CheckAsking& asking, const Examined& examined) {
    if (asking.format != "text" || session.quiet() || has_errors(examined.diagnostics)) {
        return;
    }
    auto warnings = examined.diagnostics.size();
    for (const auto& [code, count] : examined.more_warnings) {
        warnings += count;
    }
    session.out() << text::plural(examined.records, "record") << " in "
                  << text::plural(examined.files, "file") << ": no errors, "
                  << text::plural(warnings, "warning")
                  << (asking.only.empty() ? "" : " of " + text::join_words(asking.only, "or"))
                  << '\n';
    session.out() << left_withdrawn_text(examined.left_withdrawn);
    if (!examined.only_on_record.empty()) {
        session.out() << still_named_text(examined.only_on_record)
                      << "  without the database, as in a fresh clone, there is no such record: "
                         "--alone checks so\n";
    }
    session.out().flush();
}

/// A quiet check tells errors only.
WantedWarnings
wanted_by(const Session& session, const CheckAsking& asking, std::optional<std::size_t> most) {
    return {session.quiet() ? std::nullopt : most, asking.only};
}

Beside beside(const CheckAsking& asking) {
    return asking.alone ? Beside::nothing : Beside::database;
}

Checking checking_of(const CheckAsking& asking) {
    Checking checking;
    checking.paths = asking.paths;
    checking.only = asking.only;
    checking.alone = asking.alone;
    return checking;
}

ExitStatus check(const Session& session, const CheckAsking& asking) {
    const auto most = asking.all ? every_one : diagnostics_shown;
    auto examined =
        examine(session, asking.paths, wanted_by(session, asking, most), beside(asking));
    if (!examined) {
        return session.fail(examined.error());
    }
    auto& diagnostics = examined.value().diagnostics;
    if (session.quiet()) {
        leave_errors(diagnostics);
    }
    const auto format = diagnostic_format(asking.format);
    auto checking = checking_of(asking);
    checking.more_warnings = examined.value().more_warnings;
    // For machines the diagnostics are the answer.
    (format == DiagnosticFormat::human ? session.err() : session.out())
        << diagnostics_output(diagnostics, format, session.text_options(), most, checking);
    print_summary(session, asking, examined.value());
    return status_of(diagnostics);
}

ExitStatus check_and_watch(const Session& session, const CheckAsking& asking) {
    const auto most = asking.all ? every_one : diagnostics_shown;
    News news(session, asking.format, most, checking_of(asking));
    bool is_first = true;
    const auto all = wanted_by(session, asking, every_one);
    SeenDatabase seen(session);
    std::string failure;
    const auto round = [&] {
        seen.look();
        auto examined = examine(session, asking.paths, all, beside(asking));
        if (!examined) {
            if (std::exchange(failure, examined.error().message) != examined.error().message) {
                static_cast<void>(session.fail(examined.error()));
            }
            return true;
        }
        failure.clear();
        if (news.tell(examined.value().diagnostics) || is_first) {
            print_summary(session, asking, examined.value());
        }
        is_first = false;
        return false;
    };
    const auto is_wanted = [&] { return beside(asking) == Beside::database && seen.has_changed(); };
    return watch_as_asked(session, asking.paths, asking.format, round, is_wanted);
}

bool is_of_warning(const std::string& code) {
    const auto codes = codes_of_warnings();
    return std::ranges::find(codes, code) != codes.end();
}

ExitStatus check_as_asked(const Session& session, CheckAsking& asking) {
    for (auto& each : asking.only) {
        auto code = known_code(each);
        if (!code) {
            return session.fail(ExitStatus::wrong_usage, code.error().message, code.error().help);
        }
        each = std::move(code.value());
        if (!is_of_warning(each)) {
            return session.fail(
                ExitStatus::wrong_usage,
                each + " is the code of an error, and errors are always shown",
                "codes of warnings are " + text::join_words(codes_of_warnings(), "and")
            );
        }
    }
    return asking.watch ? check_and_watch(session, asking) : check(session, asking);
}

}  // namespace

Run set_up_check(Options& options) {
    auto asking = std::make_shared<CheckAsking>();
    options.words(
        "PATH", asking->paths, "record files, folders of them, or - for standard input", false
    );
    options.choice(
        "--format", asking->format, {"text", "short", "json"}, "how to print diagnostics"
    );
    options.flag("--all", asking->all, "show every error and warning, not the first hundred alone");
    options.texts(
        "--only", asking->only, "of warnings, show those of this code (may be given several times)"
    );
    options.offers("--only", codes_of_warnings());
    options.flag(
        "--alone",
        asking->alone,
        "without the database, as in a fresh clone: the files have to hold all"
    );
    options.flag(
        "--watch", asking->watch, "go on, and print what changes whenever a record file does"
    );
    return [asking](const Session& session) { return check_as_asked(session, *asking); };
}

}  // namespace hearsay::cli
