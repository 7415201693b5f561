// SPDX-License-Identifier: Apache-2.0

#include "cli/question.hpp"

#include "text/terminal.hpp"

#include <ostream>

namespace hearsay::cli {

namespace {

/// Loads a dossier from the session's database by `load`, and says so where there is none.
template <typename Load>
Asked load_dossier(
    const Session& session,
    Kind kind,
    const std::string& id,
    Store::KnownAt known_at,
    const Load& load
) {
    auto store = session.open(OpenMode::read);
    if (!store) {
        return session.fail(store.error());
    }
    auto dossier = load(*store.value());
    if (!dossier) {
        return session.fail(dossier.error());
    }
    if (!dossier.value()) {
        return session.no_such(*store.value(), kind, id, known_at);
    }
    return std::move(*dossier.value());
}

}  // namespace

void Clocks::declare(Options& options) {
    options.text(
        "--as-of", as_of, "only what was certainly on record by the end of this day (YYYY-MM-DD)"
    );
    declare_known_at(options);
}

void Clocks::declare_known_at(Options& options) {
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
        const auto& error = date.error();
        session.err() << "error: " << name << ": " << text::terminal_safe(error.message) << '\n';
        if (!error.help.empty()) {
            session.err() << "  help: " << text::terminal_safe(error.help) << '\n';
        }
        return std::nullopt;
    }
    return std::move(date.value());
}

std::optional<ReadClocks> read_clocks(const Session& session, const Clocks& clocks) {
    ReadClocks read;
    if (!clocks.as_of.empty()) {
        read.as_of = read_date_option(session, "--as-of", clocks.as_of);
        if (!read.as_of) {
            return std::nullopt;
        }
        if (read.as_of->latest.kind != Bound::Kind::known || read.as_of->approximate ||
            read.as_of->uncertain) {
            session.err() << "error: --as-of: a cut needs a day that is certain\n"
                             "  help: write it as YYYY-MM-DD\n";
            return std::nullopt;
        }
    }
    if (!clocks.known_at.empty()) {
        const auto date = read_date_option(session, "--known-at", clocks.known_at);
        if (!date) {
            return std::nullopt;
        }
        if (date->latest.kind != Bound::Kind::known || date->approximate || date->uncertain) {
            session.err() << "error: --known-at: needs a day or an instant that is certain\n"
                             "  help: write it as YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ\n";
            return std::nullopt;
        }
        constexpr std::int64_t microseconds = 1'000'000;
        const auto seconds = date->latest.at - std::int64_t{60} * date->utc_offset.value_or(0);
        read.known_at = (seconds + 1) * microseconds - 1;  // to the end of that second
    }
    return read;
}

Asked event_dossier(const Session& session, const std::string& event, const ReadClocks& clocks) {
    return load_dossier(session, Kind::event, event, clocks.known_at, [&](Store& store) {
        return store.dossier_of_event(event, clocks.known_at);
    });
}

Asked claim_dossier(
    const Session& session, const std::string& claim, bool forward, const ReadClocks& clocks
) {
    return load_dossier(session, Kind::claim, claim, clocks.known_at, [&](Store& store) {
        return store.dossier_of_claim(claim, forward, clocks.known_at);
    });
}

}  // namespace hearsay::cli
