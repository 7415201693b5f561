// SPDX-License-Identifier: Apache-2.0

#include "cli/command.hpp"
#include "cli/meant.hpp"
#include "cli/one_record.hpp"
#include "cli/question.hpp"

#include <array>
#include <ostream>

namespace hearsay::cli {

namespace {

struct ShowAsking {
    std::string id;
    std::string kind;
    std::string format = "text";
    ClockOptions clocks;  // the clock of recording alone
};

constexpr std::array kinds{Kind::event, Kind::claim, Kind::actor, Kind::outlet, Kind::document};

/// Nothing of any kind has the id: that something had it, or the nearest of all ids.
ExitStatus nothing_found(
    const Session& session, Store& store, const std::string& id, Store::KnownAt known_at
) {
    for (const auto kind : kinds) {
        const auto versions = store.versions({kind, id});
        if (!versions) {
            return session.fail(versions.error());
        }
        if (!versions.value().empty()) {
            return session.no_such(store, kind, id, known_at);
        }
    }
    const auto meant = ids_meant(store, kinds, id);
    if (!meant) {
        return session.fail(meant.error());
    }
    return session.fail(
        ExitStatus::not_found,
        "no record has the id `" + id + "`",
        meant.value().empty() ? "`" + session.program() + " search` finds records by their texts"
                              : did_you_mean(meant.value())
    );
}

ExitStatus show(const Session& session, const ShowAsking& asking) {
    const auto clocks = read_clocks(session, asking.clocks);
    if (!clocks) {
        return ExitStatus::wrong_usage;
    }
    const auto known_at = clocks->known_at;
    auto store = session.open(OpenMode::read);
    if (!store) {
        return session.fail(store.error());
    }
    std::vector<RecordId> found;
    std::vector<Records> records;
    for (const auto kind : kinds) {
        if (!asking.kind.empty() && asking.kind != name_of(kind)) {
            continue;
        }
        auto record = store.value()->find({kind, asking.id}, known_at);
        if (!record) {
            return session.fail(record.error());
        }
        if (record.value().size() > 0) {
            found.push_back({kind, asking.id});
            records.push_back(std::move(record.value()));
        }
    }
    if (const auto kind = word_from<Kind>(asking.kind); found.empty() && kind) {
        return session.no_such(*store.value(), *kind, asking.id, known_at);
    }
    if (found.empty()) {
        return nothing_found(session, *store.value(), asking.id, known_at);
    }
    if (found.size() > 1) {
        std::vector<std::string> of_kinds;
        of_kinds.reserve(found.size());
        for (const auto& each : found) {
            of_kinds.emplace_back(name_of(each.kind));
        }
        return session.of_several_kinds(asking.id, of_kinds);
    }
    const auto referring = store.value()->referring_to(found.front(), known_at);
    if (!referring) {
        return session.fail(referring.error());
    }
    if (asking.format == "json") {
        session.out() << show_json(records.front(), referring.value(), asking.clocks.known_at);
    } else {
        session.out() << show_text(
            to_toml(records.front()),
            place_of(records.front()),
            referring.value(),
            session.text_options()
        );
    }
    return ExitStatus::done;
}

}  // namespace

Run set_up_show(Options& options) {
    auto asking = std::make_shared<ShowAsking>();
    options.word("ID", asking->id, "id of a record");
    std::vector<std::string> names;
    for (const auto name : words_of<Kind>()) {
        names.emplace_back(name);
    }
    options.choice("--kind", asking->kind, names, "its kind, where several records share the id");
    asking->clocks.declare_known_at(options);
    options.choice("--format", asking->format, {"text", "json"}, "how to print it");
    return [asking](const Session& session) { return show(session, *asking); };
}

}  // namespace hearsay::cli
