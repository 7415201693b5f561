// SPDX-License-Identifier: Apache-2.0

#include "cli/question.hpp"

#include "cli/heap.hpp"
#include "text/escape.hpp"
#include "text/plural.hpp"
#include "text/terminal.hpp"

#include <ostream>

namespace hearsay::cli {

namespace {

/// Loads a dossier from the session's database by `load`, and says so where there is none.
template <typename Load>
Asked load_dossier(
    const Session& session, Kind kind, const std::string& id, const Clocks& clocks, const Load& load
) {
    ready_heap_to_answer();
    auto store = session.open(OpenMode::read);
    if (!store) {
        return session.fail(store.error());
    }
    auto dossier = load(*store.value());
    if (!dossier) {
        return session.fail(dossier.error());
    }
    if (!dossier.value()) {
        return session.no_such(*store.value(), kind, id, clocks.known_at);
    }
    auto then = as_it_stood(*dossier.value(), clocks.as_of);
    return then ? std::move(*then) : std::move(*dossier.value());
}

void print_fault(
    const Session& session,
    std::string_view option,
    const std::string& message,
    const std::string& help
) {
    session.err() << "error: " << option << ": " << text::terminal_safe(message) << '\n';
    if (!help.empty()) {
        session.err() << "  help: " << text::terminal_safe(help) << '\n';
    }
}

}  // namespace

void ClockOptions::declare(Options& options) {
    options.text(
        "--as-of",
        as_of,
        "only what was certainly on record by the end of this day (YYYY-MM-DD; of a month, "
        "YYYY-MM, "
        "or a year, YYYY, the last day)"
    );
    declare_known_at(options);
}

void ClockOptions::declare_known_at(Options& options) {
    options.text(
        "--known-at",
        known_at,
        "only what had been recorded in hearsay by then (a day or an instant)"
    );
}

std::optional<Date>
read_date_option(const Session& session, std::string_view name, const std::string& text) {
    auto date = parse_date(text);
    if (!date) {
        print_fault(session, name, date.error().message, date.error().help);
        return std::nullopt;
    }
    return std::move(date.value());
}

std::optional<Clocks> read_clocks(const Session& session, const ClockOptions& options) {
    Clocks clocks;
    if (!options.as_of.empty()) {
        auto as_of = read_as_of(options.as_of);
        if (!as_of) {
            print_fault(session, "--as-of", as_of.error().message, as_of.error().help);
            return std::nullopt;
        }
        clocks.as_of = std::move(as_of.value());
    }
    if (!options.known_at.empty()) {
        const auto known_at = read_known_at(options.known_at);
        if (!known_at) {
            print_fault(session, "--known-at", known_at.error().message, known_at.error().help);
            return std::nullopt;
        }
        clocks.known_at = known_at.value();
    }
    return clocks;
}

void tell_parts(
    const Session& session,
    const std::string& event,
    const std::vector<std::string>& parts,
    const std::string& command,
    const std::string& together
) {
    if (parts.empty() || session.quiet()) {
        return;
    }
    constexpr std::size_t most = 20;
    session.err() << "note: `" << text::terminal_safe(event) << "` has "
                  << text::plural(parts.size(), "part") << ", whose claims are "
                  << (parts.size() == 1 ? "its" : "their") << " own:\n";
    for (std::size_t i = 0; i < parts.size() && i < most; ++i) {
        session.err() << "    " << text::terminal_safe(session.program()) << ' ' << command
                      << text::terminal_safe(text::shell(parts[i])) << '\n';
    }
    if (parts.size() > most) {
        session.err() << "    ... and " << text::thousands(parts.size() - most)
                      << " more: " << text::terminal_safe(session.program())
                      << " list events --event " << text::terminal_safe(text::shell(event)) << '\n';
    }
    if (!together.empty()) {
        session.err() << "  and all together:\n    " << text::terminal_safe(session.program())
                      << ' ' << text::terminal_safe(together) << '\n';
    }
}

Stored<std::vector<std::string>>
parts_of(Store& store, const std::string& event, Store::KnownAt known_at) {
    ListFilter filter;
    filter.event = event;
    const auto parts = store.list(Kind::event, filter, known_at);
    if (!parts) {
        return parts.error();
    }
    std::vector<std::string> ids;
    ids.reserve(parts.value().events.size());
    for (const auto& part : parts.value().events) {
        ids.push_back(part.id);
    }
    return ids;
}

Asked event_dossier(const Session& session, const std::string& event, const Clocks& clocks) {
    return load_dossier(session, Kind::event, event, clocks, [&](Store& store) {
        return store.dossier_of_event(event, clocks.known_at);
    });
}

Asked claim_dossier(
    const Session& session, const std::string& claim, bool forward, const Clocks& clocks
) {
    return load_dossier(session, Kind::claim, claim, clocks, [&](Store& store) {
        return store.dossier_of_claim(claim, forward, clocks.known_at);
    });
}

}  // namespace hearsay::cli
