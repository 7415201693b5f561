// SPDX-License-Identifier: Apache-2.0

#include "cli/command.hpp"
#include "cli/meant.hpp"
#include "cli/one_record.hpp"
#include "cli/recordings_since.hpp"

#include <array>
#include <ostream>
#include <span>
#include <utility>
#include <vector>

namespace hearsay::cli {

namespace {

struct HistoryAsking {
    std::string id;
    std::string kind;
    std::string since;
    std::string event;
    std::string format = "text";
    bool head = false;
};

ExitStatus show_head(const Session& session, Store& store, const std::string& format) {
    const auto head = store.head();
    if (!head) {
        return session.fail(head.error());
    }
    session.out() << (format == "json" ? head_json(head.value()) : head.value() + '\n');
    return ExitStatus::done;
}

ExitStatus show_recordings(const Session& session, Store& store, const HistoryAsking& asking) {
    const auto recordings = recordings_since(session, store, asking.since, asking.event);
    if (!recordings) {
        return recordings.error();
    }
    const bool is_narrowed = !asking.since.empty() || !asking.event.empty();
    const bool found = !is_narrowed || !recordings.value().empty();
    if (asking.format == "json") {
        session.out() << history_json(recordings.value());
    } else if (!found) {
        return session.fail(
            ExitStatus::not_found,
            "nothing " + (asking.event.empty() ? "" : "of the event `" + asking.event + "` ") +
                "was recorded" + (asking.since.empty() ? "" : " since")
        );
    } else {
        session.out(
        ) << history_text(recordings.value(), session.text_options(), session.verbose());
    }
    return found ? ExitStatus::done : ExitStatus::not_found;
}

void print_versions(
    const Session& session,
    const RecordId& id,
    const std::vector<Version>& versions,
    const std::string& format
) {
    if (format == "json") {
        session.out() << versions_json(id, versions);
        return;
    }
    std::vector<std::string> tomls;
    tomls.reserve(versions.size());
    for (const auto& version : versions) {
        tomls.push_back(to_toml(version.record));
    }
    session.out() << versions_text(id, versions, tomls, session.text_options());
}

constexpr std::array kinds_with_history{
    Kind::event, Kind::claim, Kind::actor, Kind::outlet, Kind::document};

/// No record of the kinds asked for has or had the id: what else has it, or the nearest.
ExitStatus never_recorded(const Session& session, Store& store, const HistoryAsking& asking) {
    const auto kind = word_from<Kind>(asking.kind);
    const auto message =
        "no " + (kind ? asking.kind : "record") + " has or had the id `" + asking.id + '`';
    const auto other = kind ? record_with_id(store, asking.id) : Stored<std::string>(std::string());
    if (!other) {
        return session.fail(other.error());
    }
    if (!other.value().empty()) {
        return session.fail(ExitStatus::not_found, message, "it is the id of " + other.value());
    }
    const auto wanted = kind ? std::span(&*kind, 1) : std::span<const Kind>(kinds_with_history);
    const auto meant = ids_ever_meant(store, wanted, asking.id);
    if (!meant) {
        return session.fail(meant.error());
    }
    return session.fail(
        ExitStatus::not_found,
        message,
        meant.value().empty() ? "`" + session.program() + " history` tells what was recorded when"
                              : did_you_mean(meant.value())
    );
}

ExitStatus show_versions(const Session& session, Store& store, const HistoryAsking& asking) {
    std::vector<std::string> found;
    RecordId found_id;
    std::vector<Version> found_versions;
    for (const auto kind : kinds_with_history) {
        if (!asking.kind.empty() && asking.kind != name_of(kind)) {
            continue;
        }
        const RecordId id{kind, asking.id};
        auto versions = store.versions(id);
        if (!versions) {
            return session.fail(versions.error());
        }
        if (!versions.value().empty()) {
            found.emplace_back(name_of(kind));
            found_id = id;
            found_versions = std::move(versions.value());
        }
    }
    if (found.size() > 1) {
        return session.of_several_kinds(asking.id, found);
    }
    if (found.size() == 1) {
        print_versions(session, found_id, found_versions, asking.format);
        return ExitStatus::done;
    }
    return never_recorded(session, store, asking);
}

ExitStatus history(const Session& session, const HistoryAsking& asking) {
    if (asking.head && !asking.id.empty()) {
        return session.fail(
            ExitStatus::wrong_usage,
            "the head is of all recordings, not of one record",
            "`" + session.program() + " history --head` prints it"
        );
    }
    if (asking.id.empty() && !asking.kind.empty()) {
        return session.fail(
            ExitStatus::wrong_usage,
            "--kind says of which kind a record is, and none is named",
            "`" + session.program() + " history --kind " + asking.kind + " ID` prints its versions"
        );
    }
    if ((asking.head || !asking.id.empty()) && !(asking.since.empty() && asking.event.empty())) {
        return session.fail(
            ExitStatus::wrong_usage,
            std::string(asking.since.empty() ? "--event" : "--since") +
                " is for the list of recordings, not for " +
                (asking.head ? "the head" : "one record")
        );
    }
    auto store = session.open(OpenMode::read);
    if (!store) {
        return session.fail(store.error());
    }
    if (asking.head) {
        return show_head(session, *store.value(), asking.format);
    }
    return asking.id.empty() ? show_recordings(session, *store.value(), asking)
                             : show_versions(session, *store.value(), asking);
}

}  // namespace

Run set_up_history(Options& options) {
    auto asking = std::make_shared<HistoryAsking>();
    options.optional_word("ID", asking->id, "id of a record: its versions and their differences");
    options.never_empty("ID");
    std::vector<std::string> names;
    for (const auto name : words_of<Kind>()) {
        names.emplace_back(name);
    }
    options.choice("--kind", asking->kind, names, "its kind, where several records share the id");
    options.flag(
        "--head",
        asking->head,
        "print only the digest of the last recording, which vouches for all before it"
    );
    options.text(
        "--since",
        asking->since,
        "only recordings from this day or instant on, or after the one of this number or head"
    );
    options.text(
        "--event",
        asking->event,
        "only what was recorded of this event: itself, its claims, and what these name (id)"
    );
    options.choice("--format", asking->format, {"text", "json"}, "how to print it");
    return [asking](const Session& session) { return history(session, *asking); };
}

}  // namespace hearsay::cli
