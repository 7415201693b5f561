// SPDX-License-Identifier: Apache-2.0

#include "cli/command.hpp"
#include "cli/diagnostics.hpp"
#include "cli/examining.hpp"
#include "cli/news.hpp"
#include "cli/watching.hpp"
#include "text/plural.hpp"

#include <limits>
#include <optional>
#include <ostream>

namespace hearsay::cli {

namespace {

struct CheckAsking {
    std::vector<std::string> paths;
    std::string format = "text";
    bool all = false;
    bool watch = false;
};

constexpr auto every_one = std::numeric_limits<std::size_t>::max();

void print_summary(const Session& session, const CheckAsking& asking, const Examined& examined) {
    if (asking.format == "text" && !session.quiet() && !has_errors(examined.diagnostics)) {
        session.out(
        ) << text::plural(examined.records, "record")
          << " in " << text::plural(examined.files, "file") << ": no errors, "
          << text::plural(examined.diagnostics.size() + examined.more_warnings, "warning") << '\n';
        session.out().flush();
    }
}

/// A quiet check tells errors only.
std::optional<std::size_t> unless_quiet(const Session& session, std::size_t most) {
    return session.quiet() ? std::nullopt : std::optional(most);
}

ExitStatus check(const Session& session, const CheckAsking& asking) {
    const auto most = asking.all ? every_one : diagnostics_shown;
    auto examined = examine(session, asking.paths, unless_quiet(session, most));
    if (!examined) {
        return session.fail(examined.error());
    }
    auto& diagnostics = examined.value().diagnostics;
    if (session.quiet()) {
        leave_errors(diagnostics);
    }
    const auto format = diagnostic_format(asking.format);
    // For machines the diagnostics are the answer.
    (format == DiagnosticFormat::human ? session.err() : session.out()) << diagnostics_output(
        diagnostics,
        format,
        session.text_options(),
        examined.value().more_warnings,
        most,
        asking.paths
    );
    print_summary(session, asking, examined.value());
    return status_of(diagnostics);
}

ExitStatus check_and_watch(const Session& session, const CheckAsking& asking) {
    News news(session, asking.format, asking.all ? every_one : diagnostics_shown, asking.paths);
    bool is_first = true;
    const auto all = unless_quiet(session, every_one);
    const auto round = [&] {
        auto examined = examine(session, asking.paths, all);
        if (!examined) {
            static_cast<void>(session.fail(examined.error()));
        } else if (news.tell(examined.value().diagnostics) || is_first) {
            print_summary(session, asking, examined.value());
        }
        is_first = false;
        return false;
    };
    return watch_as_asked(session, asking.paths, asking.format, round);
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
    options.flag(
        "--watch", asking->watch, "go on, and print what changes whenever a record file does"
    );
    return [asking](const Session& session) {
        return asking->watch ? check_and_watch(session, *asking) : check(session, *asking);
    };
}

}  // namespace hearsay::cli
