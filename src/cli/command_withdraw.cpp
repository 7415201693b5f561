// SPDX-License-Identifier: Apache-2.0

#include "cli/command.hpp"
#include "cli/one_record.hpp"
#include "cli/reading_records.hpp"
#include "text/terminal.hpp"
#include "text/utf8.hpp"

#include <ostream>

namespace hearsay::cli {

namespace {

struct WithdrawAsking {
    std::string kind;
    std::string id;
    std::string reason;
};

/// Whether a file, as the store tells where it is, holds a record still.
bool is_held_in(const Session& session, const std::string& told, const RecordId& id) {
    return !held_in(session, (session.database_folder() / told).string(), {id}).empty();
}

ExitStatus withdraw(const Session& session, const WithdrawAsking& asking) {
    if (asking.reason.find_first_not_of(" \t") == std::string::npos) {
        return session.fail(
            ExitStatus::wrong_usage,
            "a withdrawal needs a --reason",
            "history keeps it beside the record"
        );
    }
    if (text::first_invalid_utf8(asking.reason) || text::first_control(asking.reason, false)) {
        return session.fail(
            ExitStatus::wrong_usage,
            "the --reason has to be one line of text in UTF-8, without control characters",
            "history keeps it as it is"
        );
    }
    // Opened for reading first: to withdraw from a database that is not there must not make one.
    if (auto there = session.open(OpenMode::read); !there) {
        return session.fail(there.error());
    }
    auto store = session.open(OpenMode::write);
    if (!store) {
        return session.fail(store.error());
    }
    const RecordId id{*word_from<Kind>(asking.kind), asking.id};
    const auto found = store.value()->find(id, std::nullopt);
    if (!found) {
        return session.fail(found.error());
    }
    if (found.value().size() == 0) {
        return session.no_such(*store.value(), id.kind, id.id);
    }
    const auto recorded = store.value()->withdraw(
        id, asking.reason, session.now(), "hearsay " + std::string(version)
    );
    if (!recorded) {
        return session.fail(recorded.error());
    }
    if (!session.quiet()) {
        session.out() << "withdrew " << asking.kind << ' ' << asking.id << " (recording "
                      << recorded.value().recording << "); history keeps it\n";
        const auto place = place_of(found.value());
        if (place.file != "-" && is_held_in(session, place.file, id)) {
            session.out() << "take it out of "
                          << text::terminal_safe(session.seen_from_here(place.file)) << " (line "
                          << place.line
                          << ") too: it comes back when that file changes and is recorded\n";
        }
    }
    return ExitStatus::done;
}

}  // namespace

Run set_up_withdraw(Options& options) {
    auto asking = std::make_shared<WithdrawAsking>();
    options.word_of(
        "KIND",
        asking->kind,
        {"event", "actor", "outlet", "document", "claim"},
        "kind of the record"
    );
    options.word("ID", asking->id, "its id");
    options.text("--reason", asking->reason, "why (needed); kept in the history");
    return [asking](const Session& session) { return withdraw(session, *asking); };
}

}  // namespace hearsay::cli
