// SPDX-License-Identifier: Apache-2.0

#include "cli/command.hpp"
#include "cli/examining.hpp"
#include "cli/seen_database.hpp"
#include "cli/watching.hpp"
#include "serve/access.hpp"
#include "serve/server.hpp"
#include "text/digest.hpp"
#include "text/number.hpp"
#include "text/plural.hpp"
#include "text/terminal.hpp"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <limits>
#include <mutex>
#include <optional>
#include <ostream>
#include <random>
#include <stop_token>
#include <system_error>
#include <thread>

namespace hearsay::cli {

namespace {

struct ServeAsking {
    std::vector<std::string> paths;
    std::string listen = "127.0.0.1";
    std::string port = "8417";
};

/// Notes changes of a database until it is told to stop.
void look_at(const std::stop_token& stop, const std::string& database, serve::Changes& changes) {
    constexpr std::chrono::milliseconds pause(250);
    DatabaseStamps before = stamps_of_database(database);
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    while (!stop.stop_requested()) {
        never.wait_for(lock, stop, pause, [] { return false; });
        if (const DatabaseStamps now = stamps_of_database(database); now != before) {
            before = now;
            changes.note();
        }
    }
}

/// "2 errors, 1 warning in 12 files, checked without a database".
std::string summary(const Examined& examined) {
    const auto errors = static_cast<std::size_t>(
        std::ranges::count(examined.diagnostics, Severity::error, &Diagnostic::severity)
    );
    const std::size_t warnings = examined.diagnostics.size() - errors;
    std::string words = errors > 0 ? text::plural(errors, "error") : "no errors";
    if (warnings > 0) {
        words += ", " + text::plural(warnings, "warning");
    }
    return words + " in " + text::plural(examined.files, "file") +
           (examined.beside_database ? "" : ", checked without a database");
}

std::optional<int> port_of(const std::string& text) {
    constexpr int most = 65535;
    const auto port = text::number_of<int>(text);
    return port && *port >= 0 && *port <= most ? port : std::nullopt;
}

/// Returns whether they could be checked.
bool look_at_files(const Session& session, const ServeAsking& asking, serve::LiveView& view) {
    if (asking.paths.empty()) {
        return true;
    }
    WantedWarnings wanted;
    wanted.most = std::numeric_limits<std::size_t>::max();
    auto examined = examine(session, asking.paths, wanted);
    if (!examined) {
        Diagnostic problem;
        problem.code = "H001";
        problem.place.file = session.database();
        problem.message = examined.error().message;
        problem.help = examined.error().help;
        view.set_problems({.diagnostics = {problem}, .summary = "could not be checked"});
        return false;
    }
    std::string words = summary(examined.value());
    view.set_problems(
        {.diagnostics = std::move(examined.value().diagnostics), .summary = std::move(words)}
    );
    return true;
}

ExitStatus serve_until_ended(const Session& session, const ServeAsking& asking, int port) {
    const std::string database = session.database();
    const std::string token =
        serve::is_loopback(asking.listen) ? std::string() : text::random_hex(16);
    serve::LiveView view(database, name_and_version(), std::random_device()());
    if (!asking.paths.empty()) {
        view.set_problems({.diagnostics = {}, .summary = "being checked"});
    }
    std::optional<serve::Server> server;
    try {
        server.emplace(view, asking.listen, port, token);
    } catch (const serve::CannotListen& error) {
        return session.fail(
            ExitStatus::failed,
            error.what(),
            error.for_its_port()
                ? "`--port 0` takes any port that is free"
                : "--listen takes an address of this machine: 127.0.0.1 or ::1 for "
                  "itself alone, 0.0.0.0 or :: for all that reach it"
        );
    }
    const std::jthread looking([&](const std::stop_token& stop) {
        look_at(stop, database, view.changes());
    });
    const bool is_v6 = asking.listen.find(':') != std::string::npos;
    session.out() << "serving `" << text::terminal_safe(database) << "` at http://"
                  << (is_v6 ? "[" : "") << text::terminal_safe(asking.listen) << (is_v6 ? "]" : "")
                  << ':' << server->port() << '/' << (token.empty() ? "" : "?token=" + token)
                  << "  (Ctrl-C ends it)" << '\n';
    session.out().flush();
    SeenDatabase seen(session);
    const auto round = [&] {
        seen.look();
        return !look_at_files(session, asking, view);
    };
    // What is named in a file may have been recorded meanwhile, or withdrawn.
    const auto is_wanted = [&] { return !asking.paths.empty() && seen.has_changed(); };
    return watch_records(session, asking.paths, round, is_wanted);
}

ExitStatus serve_live(const Session& session, const ServeAsking& asking) {
    if (std::ranges::find(asking.paths, "-") != asking.paths.end()) {
        return session.fail(ExitStatus::wrong_usage, "standard input cannot be watched");
    }
    const auto port = port_of(asking.port);
    if (!port) {
        return session.fail(
            ExitStatus::wrong_usage, "`" + asking.port + "` is no port", "a number up to 65535"
        );
    }
    // One that is not there yet may come to be while the page waits for it.
    const auto store = session.open(OpenMode::read);
    if (!store && store.error().kind != StoreError::Kind::missing) {
        return session.fail(store.error());
    }
    if (!store) {
        session.err() << "there is no database `" << text::terminal_safe(session.database())
                      << "` yet; the page shows it once it is there\n";
    }
    try {
        return serve_until_ended(session, asking, *port);
    } catch (const std::system_error& error) {
        if (error.code() != std::errc::resource_unavailable_try_again) {
            throw;
        }
        return session.fail(
            ExitStatus::failed,
            "the system gives no more threads",
            "pages are served by some threads beside each other"
        );
    }
}

}  // namespace

Run set_up_serve(Options& options) {
    auto asking = std::make_shared<ServeAsking>();
    options.words(
        "PATH", asking->paths, "record files or folders of them, whose problems are shown", true
    );
    options.text(
        "--listen",
        asking->listen,
        "the address to listen on (127.0.0.1); others than this machine's ask for a token"
    );
    options.text("--port", asking->port, "the port (8417); 0: any that is free");
    return [asking](const Session& session) { return serve_live(session, *asking); };
}

}  // namespace hearsay::cli
