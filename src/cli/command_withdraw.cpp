// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "cli/command.hpp"
#include "cli/one_record.hpp"
#include "cli/reading_records.hpp"
#include "cli/signing.hpp"
#include "cli/whereabouts.hpp"
#include "text/plural.hpp"
#include "text/terminal.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <memory>
#include <ostream>
#include <set>
#include <string>
#include <vector>

namespace hearsay::cli {

namespace {

struct WithdrawAsking {
    std::string kind;
    std::vector<std::string> ids;
    Signing signing;
};

/// The records that their files hold still. Each is read once.
std::set<RecordId> still_held(const Session& session, const std::vector<RecordInFile>& places) {
    std::set<RecordId> held;
    for (const auto& [path, ids] : by_path(session, places)) {
        const auto there = held_in(session, path, ids);
        held.insert(there.begin(), there.end());
    }
    return held;
}

/// A file that holds it still brings it back.
void tell_where_it_stands(
    const Session& session, const RecordInFile& place, std::uint32_t line, bool is_alone
) {
    const auto& id = place.record;
    session.out() << "take "
                  << (is_alone ? std::string("it")
                               : std::string(name_of(id.kind)) + ' ' + text::terminal_safe(id.id))
                  << " out of " << text::terminal_safe(named_from_here(session, place)) << " (line "
                  << line << ") too: it comes back when that file changes and is recorded\n";
}

std::string named(const std::vector<RecordId>& ids) {
    std::vector<std::string> words;
    words.reserve(ids.size());
    for (const auto& id : ids) {
        words.push_back(id.id);
    }
    return text::join_words(words, "and");
}

ExitStatus withdraw(const Session& session, const WithdrawAsking& asking) {
    const auto signing = signing_of(session, asking.signing);
    if (!signing) {
        return signing.error();
    }
    if (signing.value().reason.empty()) {
        return session.fail(
            ExitStatus::wrong_usage,
            "a withdrawal needs a --reason",
            "history keeps it beside the record"
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
    std::map<RecordId, std::uint32_t> lines;
    std::vector<RecordId> ids;
    for (const auto& each : asking.ids) {
        const RecordId id{*word_from<Kind>(asking.kind), each};
        const auto found = store.value()->find(id, std::nullopt);
        if (!found) {
            return session.fail(found.error());
        }
        if (found.value().size() == 0) {
            return session.no_such(*store.value(), id.kind, id.id);
        }
        if (lines.emplace(id, place_of(found.value()).line).second) {
            ids.push_back(id);
        }
    }
    const auto places = store.value()->standing_in(ids);
    if (!places) {
        return session.fail(places.error());
    }
    const auto recorded = store.value()->withdraw(ids, noted_now(session, signing.value()));
    if (!recorded) {
        return session.fail(recorded.error());
    }
    if (!session.quiet()) {
        session.out() << "withdrew " << asking.kind << (ids.size() == 1 ? " " : "s ")
                      << text::terminal_safe(named(ids)) << " (recording "
                      << recorded.value().recording << "); history keeps "
                      << (ids.size() == 1 ? "it" : "them") << '\n';
        const auto held = still_held(session, places.value());
        for (const auto& id : ids) {
            const auto place =
                std::ranges::lower_bound(places.value(), id, {}, &RecordInFile::record);
            if (place != places.value().end() && place->record == id && held.contains(id)) {
                tell_where_it_stands(session, *place, lines[id], ids.size() == 1);
            }
        }
        if (const auto last = recorded.value().clock_behind) {
            session.out() << clock_behind_text(*last);
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
        "kind of the records"
    );
    options.words(
        "ID", asking->ids, "its id; several, which refer to each other, go together", false
    );
    options.never_empty("ID");
    ask_for_signing(options, asking->signing, "why (needed); kept in the history");
    return [asking](const Session& session) { return withdraw(session, *asking); };
}

}  // namespace hearsay::cli
