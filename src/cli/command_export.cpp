// SPDX-License-Identifier: Apache-2.0

#include <hearsay/export.hpp>
#include <hearsay/reading.hpp>

#include "cli/command.hpp"
#include "cli/output_file.hpp"
#include "cli/question.hpp"
#include "text/escape.hpp"
#include "text/terminal.hpp"

#include <algorithm>
#include <array>
#include <ostream>

namespace hearsay::cli {

namespace {

struct ExportAsking {
    std::vector<std::string> events;
    std::string format;
    std::string output;
    ClockOptions clocks;
};

struct Format {
    const char* name;
    std::string (*write)(const Dossier& dossier, const std::vector<Recording>& recordings);
};

using Recordings = std::vector<Recording>;

std::string toml(const Dossier& dossier, const Recordings& /*recordings*/) {
    return record_file_of(dossier.records);
}

/// A format that does not tell of recordings.
template <std::string (*write)(const Dossier&)>
std::string records_only(const Dossier& dossier, const Recordings& /*recordings*/) {
    return write(dossier);
}

constexpr std::array formats{
    Format{"prov-json", export_prov_json},
    Format{"prov-n", export_prov_n},
    Format{"turtle", export_turtle},
    Format{"claimreview", records_only<export_claimreview>},
    Format{"csv", records_only<export_csv>},
    Format{"dot", records_only<export_dot>},
    Format{"graphml", records_only<export_graphml>},
    Format{"csl-json", records_only<export_csl_json>},
    Format{"toml", toml},
};

/// The events that were asked for, or everything; prints what is wrong where something is.
Result<Dossier, ExitStatus>
load(const Session& session, const ExportAsking& asking, Store& store, Store::KnownAt known_at) {
    auto dossier = store.dossier_of_events(asking.events, known_at);
    if (!dossier) {
        return session.fail(dossier.error());
    }
    for (const auto& id : asking.events) {
        if (!std::ranges::binary_search(dossier.value().records.events, id, {}, &Event::id)) {
            return session.no_such(store, Kind::event, id, known_at);
        }
    }
    return std::move(dossier.value());
}

/// Says which of the events have parts that are not exported with them.
std::optional<StoreError> tell_parts_left_out(
    const Session& session, const ExportAsking& asking, Store& store, Store::KnownAt known_at
) {
    for (const auto& event : asking.events) {
        auto parts = parts_of(store, event, known_at);
        if (!parts) {
            return parts.error();
        }
        std::erase_if(parts.value(), [&](const std::string& part) {
            return std::ranges::find(asking.events, part) != asking.events.end();
        });
        const auto command = "export --format " + asking.format + ' ';
        auto together = "export --format " + asking.format;
        auto all = asking.events;
        all.insert(all.end(), parts.value().begin(), parts.value().end());
        for (const auto& each : all) {
            together += ' ' + text::shell(each);
        }
        tell_parts(session, event, parts.value(), command, together);
    }
    return std::nullopt;
}

ExitStatus export_records(const Session& session, const ExportAsking& asking) {
    const auto* const format = std::ranges::find(formats, asking.format, &Format::name);
    if (format == formats.end()) {
        return session.fail(
            ExitStatus::wrong_usage,
            "--format: say for what the records are exported",
            "see `hearsay export --help`"
        );
    }
    auto store = session.open(OpenMode::read);
    if (!store) {
        return session.fail(store.error());
    }
    const auto clocks = read_clocks(session, asking.clocks);
    if (!clocks) {
        return ExitStatus::wrong_usage;
    }
    const auto dossier = load(session, asking, *store.value(), clocks->known_at);
    if (!dossier) {
        return dossier.error();
    }
    const auto recordings = store.value()->recordings(clocks->known_at);
    if (!recordings) {
        return session.fail(recordings.error());
    }
    if (clocks->known_at && dossier.value().records.size() == 0) {
        return session.fail(
            ExitStatus::not_found,
            recordings.value().empty() ? "nothing had been recorded by then"
                                       : "everything had been withdrawn by then",
            "`" + session.program() + " history` tells when what was recorded"
        );
    }
    const auto text = format->write(dossier.value(), recordings.value());
    const bool to_file = !asking.output.empty() && asking.output != "-";
    if (!to_file) {
        session.out() << text;
    } else if (const auto why = write_file(asking.output, text); !why.empty()) {
        return session.fail(ExitStatus::failed, "cannot write `" + asking.output + "`: " + why);
    }
    if (!session.quiet()) {
        for (const auto& what : left_out_by(format->name, dossier.value().records)) {
            session.err() << format->name << ": leaves out " << what << '\n';
        }
        if (to_file) {
            session.err() << "wrote " << text::terminal_safe(asking.output) << '\n';
        }
        if (const auto failure =
                tell_parts_left_out(session, asking, *store.value(), clocks->known_at)) {
            return session.fail(*failure);
        }
    }
    return ExitStatus::done;
}

}  // namespace

Run set_up_export(Options& options) {
    auto asking = std::make_shared<ExportAsking>();
    options.words("EVENT", asking->events, "ids of events (all records where none is given)", true);
    options.never_empty("EVENT");
    std::vector<std::string> names;
    names.reserve(formats.size());
    for (const auto& format : formats) {
        names.emplace_back(format.name);
    }
    options.choice("--format", asking->format, names, "for what (required)");
    options.text("-o,--output", asking->output, "write it to this file");
    asking->clocks.declare_known_at(options);
    options.footer("What a format leaves out is told on standard error, and in docs/exports.md.");
    return [asking](const Session& session) { return export_records(session, *asking); };
}

}  // namespace hearsay::cli
