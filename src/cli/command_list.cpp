// SPDX-License-Identifier: Apache-2.0

#include "cli/command.hpp"
#include "cli/cut_list.hpp"
#include "cli/list_withdrawn.hpp"
#include "cli/question.hpp"
#include "cli/through.hpp"
#include "text/escape.hpp"
#include "text/plural.hpp"
#include "text/terminal.hpp"

#include <algorithm>
#include <iterator>
#include <ostream>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace hearsay::cli {

namespace {

struct ListAsking {
    std::string kind;
    std::string event, speaker, outlet, party, act, since, until, through;
    bool with_parts = false;
    bool withdrawn = false;
    std::string format = "text";
    ClockOptions clocks;
};

/// The filter that was asked for; none where a date of it is wrong.
std::optional<ListFilter> filter_of(const Session& session, const ListAsking& asking) {
    ListFilter filter{
        .event = asking.event,
        .speaker = asking.speaker,
        .outlet = asking.outlet,
        .party = asking.party,
        .act = word_from<Act>(asking.act),
        .since = std::nullopt,
        .until = std::nullopt,
    };
    filter.with_parts = asking.with_parts;
    if (!asking.since.empty() &&
        !(filter.since = read_date_option(session, "--since", asking.since))) {
        return std::nullopt;
    }
    if (!asking.until.empty() &&
        !(filter.until = read_date_option(session, "--until", asking.until))) {
        return std::nullopt;
    }
    return filter;
}

/// What changes the listed records: claims that revise or retract them, documents that replace
/// them.
Stored<Records> changing(const Records& listed, Store& store, Store::KnownAt known_at) {
    const auto ids_of = [](const auto& records) {
        std::vector<std::string> ids;
        ids.reserve(records.size());
        for (const auto& each : records) {
            ids.push_back(each.id);
        }
        return ids;
    };
    auto amending = store.amending(ids_of(listed.claims), known_at);
    if (!amending) {
        return amending.error();
    }
    auto replacing = store.replacing(ids_of(listed.documents), known_at);
    if (!replacing) {
        return replacing.error();
    }
    Records others;
    others.claims = std::move(amending.value());
    others.documents = std::move(replacing.value());
    return others;
}

/// Names what dates leave out because it has none.
std::optional<StoreError> tell_undated(
    const Session& session,
    Kind kind,
    const ListFilter& filter,
    Store::KnownAt known_at,
    Store& store
) {
    if ((!filter.since && !filter.until) || session.quiet()) {
        return std::nullopt;
    }
    ListFilter undated = filter;
    undated.undated = true;
    const auto left_out = store.list(kind, undated, known_at);
    if (!left_out) {
        return left_out.error();
    }
    std::vector<std::string> ids;
    const auto add = [&ids](const auto& records) {
        std::ranges::transform(records, std::back_inserter(ids), [](const auto& each) {
            return each.id;
        });
    };
    add(left_out.value().documents);
    add(left_out.value().claims);
    if (!ids.empty()) {
        session.err() << "undated and left out: "
                      << text::terminal_safe(text::join_words(ids, "and")) << '\n';
    }
    return std::nullopt;
}

/// Says why nothing is listed: an id that is not there, or that nothing fits.
ExitStatus nothing_matches(
    const Session& session, const ListAsking& asking, Store& store, Store::KnownAt known_at
) {
    // That something is known through a source was found before.
    const std::pair<Kind, const std::string&> ids[] = {
        {Kind::event, asking.event},
        {Kind::actor, asking.speaker},
        {Kind::outlet, asking.outlet},
        {Kind::actor, asking.party}};
    for (const auto& [kind, id] : ids) {
        if (id.empty()) {
            continue;
        }
        const auto found = store.find({kind, id}, known_at);
        if (!found) {
            return session.fail(found.error());
        }
        if (found.value().size() == 0) {
            return session.no_such(store, kind, id, known_at);
        }
    }
    return session.fail(ExitStatus::not_found, "no " + asking.kind + " match");
}

/// Refuses a filter that means nothing for the kind: that nothing fits it would be no answer.
std::optional<ExitStatus> refuse_meaningless(const Session& session, const ListAsking& asking) {
    using Kinds = std::vector<std::string_view>;
    const std::tuple<std::string_view, const std::string&, Kinds> filters[] = {
        {"--speaker", asking.speaker, {"claims", "documents", "outlets"}},
        {"--outlet", asking.outlet, {"claims", "documents"}},
        {"--party", asking.party, {"claims"}},
        {"--act", asking.act, {"claims"}},
        {"--through", asking.through, {"claims", "documents"}},
        {"--since", asking.since, {"claims", "documents", "events"}},
        {"--until", asking.until, {"claims", "documents", "events"}}};
    for (const auto& [option, value, kinds] : filters) {
        if (value.empty() || std::ranges::find(kinds, asking.kind) != kinds.end()) {
            continue;
        }
        const std::vector<std::string> names(kinds.begin(), kinds.end());
        return session.fail(
            ExitStatus::wrong_usage,
            std::string(option) + " says nothing of " + asking.kind,
            "it is for " + text::join_words(names, "and")
        );
    }
    if (asking.with_parts && asking.event.empty()) {
        return session.fail(
            ExitStatus::wrong_usage,
            "--with-parts says which parts: those of the event of --event",
            "`" + session.program() + " list " + asking.kind + " --event ID --with-parts`"
        );
    }
    const bool has_no_dates = asking.kind == "actors" || asking.kind == "outlets";
    if (has_no_dates && !asking.clocks.as_of.empty()) {
        const std::string of_event =
            asking.event.empty() ? std::string() : " --event " + text::shell(asking.event);
        return session.fail(
            ExitStatus::wrong_usage,
            "--as-of says nothing of " + asking.kind + ", which have no dates",
            "`" + session.program() + " list claims" + of_event + " --as-of " +
                text::shell(asking.clocks.as_of) + "` tells who had said what by then"
        );
    }
    return std::nullopt;
}

/// Says that the event of the list has parts, unless these are listed.
std::optional<StoreError> tell_parts_of_list(
    const Session& session, const ListAsking& asking, Store& store, Store::KnownAt known_at
) {
    if (asking.event.empty() || asking.with_parts || asking.kind == "events") {
        return std::nullopt;
    }
    const auto parts = parts_of(store, asking.event, known_at);
    if (!parts) {
        return parts.error();
    }
    const auto command = "list " + asking.kind + " --event ";
    tell_parts(
        session,
        asking.event,
        parts.value(),
        command,
        command + text::shell(asking.event) + " --with-parts"
    );
    return std::nullopt;
}

/// Of what is not in force only a few filters are asked.
std::optional<ExitStatus>
refuse_beside_withdrawn(const Session& session, const ListAsking& asking) {
    if (asking.with_parts) {
        return session.fail(ExitStatus::wrong_usage, "--withdrawn does not go with --with-parts");
    }
    const std::pair<std::string_view, const std::string&> others[] = {
        {"--speaker", asking.speaker},
        {"--outlet", asking.outlet},
        {"--party", asking.party},
        {"--act", asking.act},
        {"--since", asking.since},
        {"--until", asking.until},
        {"--through", asking.through},
        {"--as-of", asking.clocks.as_of}};
    for (const auto& [option, value] : others) {
        if (!value.empty()) {
            return session.fail(
                ExitStatus::wrong_usage,
                "--withdrawn does not go with " + std::string(option),
                "it goes with --event, of claims, and with --known-at"
            );
        }
    }
    if (!asking.event.empty() && asking.kind != "claims") {
        return session.fail(
            ExitStatus::wrong_usage, "--withdrawn goes with --event of claims alone"
        );
    }
    return std::nullopt;
}

ExitStatus list_records(const Session& session, const ListAsking& asking) {
    if (const auto refused = asking.withdrawn ? refuse_beside_withdrawn(session, asking)
                                              : refuse_meaningless(session, asking)) {
        return *refused;
    }
    auto filter = filter_of(session, asking);
    const auto clocks = read_clocks(session, asking.clocks);
    if (!filter || !clocks) {
        return ExitStatus::wrong_usage;
    }
    const auto kind =
        *word_from<Kind>(std::string_view(asking.kind).substr(0, asking.kind.size() - 1));
    if (asking.withdrawn) {
        return list_withdrawn(
            session,
            {.kind = kind,
             .event = asking.event,
             .known_at = asking.clocks.known_at,
             .then = clocks->known_at,
             .format = asking.format}
        );
    }
    auto store = session.open(OpenMode::read);
    if (!store) {
        return session.fail(store.error());
    }
    std::optional<Through> through;
    if (!asking.through.empty()) {
        auto known = known_through_named(session, *store.value(), kind, asking.through, *clocks);
        if (!known) {
            return known.error();
        }
        through = std::move(known.value());
        filter->among = through->ids();
    }
    auto records = store.value()->list(kind, *filter, clocks->known_at);
    if (!records) {
        return session.fail(records.error());
    }
    if (const auto failure =
            tell_undated(session, kind, *filter, clocks->known_at, *store.value())) {
        return session.fail(*failure);
    }
    auto others = changing(records.value(), *store.value(), clocks->known_at);
    if (!others) {
        return session.fail(others.error());
    }
    Records perhaps;
    ListedAt at{.as_of = asking.clocks.as_of, .known_at = asking.clocks.known_at, .open = {}};
    if (clocks->as_of) {
        auto open = cut_list(
            session,
            *store.value(),
            {.event = asking.event,
             .outlet = asking.outlet,
             .as_of = *clocks->as_of,
             .known_at = clocks->known_at},
            through,
            records.value(),
            others.value(),
            perhaps
        );
        if (!open) {
            return session.fail(open.error());
        }
        at.open = std::move(open.value());
    }
    ListedChanges changes{
        .amendments = amendments_by(others.value().claims, perhaps.claims),
        .replacements = std::move(others.value().documents),
        .perhaps_replacements = std::move(perhaps.documents)};
    if (through) {
        changes.through = through->source;
        changes.ways = std::move(through->ways);
    }
    if (asking.format == "json") {
        session.out() << list_json(records.value(), kind, changes, at);
    } else if (records.value().size() == 0) {
        const auto status = nothing_matches(session, asking, *store.value(), clocks->known_at);
        const auto failure = tell_parts_of_list(session, asking, *store.value(), clocks->known_at);
        return failure ? session.fail(*failure) : status;
    } else if (asking.format == "md") {
        session.out() << list_markdown(records.value(), kind, changes);
    } else {
        session.out() << list_text(records.value(), kind, changes, session.text_options());
    }
    if (const auto failure =
            tell_parts_of_list(session, asking, *store.value(), clocks->known_at)) {
        return session.fail(*failure);
    }
    return records.value().size() == 0 ? ExitStatus::not_found : ExitStatus::done;
}

}  // namespace

Run set_up_list(Options& options) {
    auto asking = std::make_shared<ListAsking>();
    options.word_of(
        "KIND", asking->kind, {"events", "actors", "outlets", "documents", "claims"}, "what to list"
    );
    options.text(
        "--event", asking->event, "only of this event (id); of events, those that are parts of it"
    );
    options.flag("--with-parts", asking->with_parts, "of that event and of its parts");
    options.text(
        "--speaker",
        asking->speaker,
        "only claims by or on behalf of this actor, its documents, its outlets (id)"
    );
    options.text("--outlet", asking->outlet, "only what stands in this outlet (id)");
    options.text("--party", asking->party, "only claims whose own record names this actor (id)");
    std::vector<std::string> acts;
    for (const auto act : words_of<Act>()) {
        acts.emplace_back(act);
    }
    options.choice("--act", asking->act, acts, "only claims that do this");
    options.text("--since", asking->since, "only what is possibly not before this date (EDTF)");
    options.text("--until", asking->until, "only what is possibly not after this date (EDTF)");
    options.text(
        "--through",
        asking->through,
        "only claims or documents that are known through this document, outlet or speaker at any "
        "distance, over all events (id)"
    );
    options.flag(
        "--withdrawn",
        asking->withdrawn,
        "instead of what is in force, what was withdrawn, as it was last, with when and why"
    );
    asking->clocks.declare(options);
    options.choice("--format", asking->format, {"text", "json", "md"}, "how to print it");
    return [asking](const Session& session) { return list_records(session, *asking); };
}

}  // namespace hearsay::cli
