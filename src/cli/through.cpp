// SPDX-License-Identifier: Apache-2.0

#include "cli/through.hpp"

#include "cli/meant.hpp"
#include "text/escape.hpp"
#include "text/plural.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace hearsay::cli {

namespace {

constexpr std::array kinds_of_sources{
    Source::Kind::document, Source::Kind::outlet, Source::Kind::speaker};

constexpr std::array records_of_sources{Kind::document, Kind::outlet, Kind::actor};

Kind record_of(Source::Kind kind) { return records_of_sources[static_cast<std::size_t>(kind)]; }

std::string written(const Source& source) {
    return std::string(name_of(source.kind)) + ':' + source.id;
}

/// What a name may stand for: one source where it says the kind, else one of each kind.
std::vector<Source> meant_by(const std::string& name) {
    std::vector<Source> meant;
    for (const auto kind : kinds_of_sources) {
        const auto prefix = std::string(name_of(kind)) + ':';
        if (name.starts_with(prefix)) {
            return {{kind, name.substr(prefix.size())}};
        }
        meant.push_back({kind, name});
    }
    return meant;
}

Through through_by(Dossier dossier, Kind kind, const Source& source, const Clocks& clocks) {
    Through through;
    through.source = source;
    auto [ways, undecided] = known_through(dossier, kind, source, clocks.as_of);
    through.ways = std::move(ways);
    through.undecided = std::move(undecided);
    through.around = std::move(dossier);
    return through;
}

/// No record has the id that was named.
ExitStatus no_source(
    const Session& session,
    Store& store,
    const std::string& name,
    const std::vector<Source>& meant,
    const Clocks& clocks
) {
    for (const auto& source : meant) {
        const RecordId id{record_of(source.kind), source.id};
        const auto versions = store.versions(id);
        if (!versions) {
            return session.fail(versions.error());
        }
        if (meant.size() == 1 || !versions.value().empty()) {
            return session.no_such(store, id.kind, id.id, clocks.known_at);
        }
    }
    const auto kinds = std::span(records_of_sources).first(meant.size());
    const auto message = std::string("--through: no document") +
                         (kinds.size() == 2 ? " or outlet" : ", outlet or actor") +
                         " has the id `" + name + '`';
    const auto other = record_with_id(store, name, clocks.known_at);
    if (!other) {
        return session.fail(other.error());
    }
    if (!other.value().empty()) {
        return session.fail(ExitStatus::not_found, message, "it is the id of " + other.value());
    }
    const auto near = ids_meant(store, kinds, name);
    if (!near) {
        return session.fail(near.error());
    }
    return session.fail(ExitStatus::not_found, message, did_you_mean(near.value()));
}

/// The record is there, and nothing is known through it.
ExitStatus nothing_known(
    const Session& session, Store& store, Kind kind, const Through& through, const Clocks& clocks
) {
    const auto& source = through.source;
    std::string help;
    if (!through.undecided.empty()) {
        help = "dates cannot tell of " + text::join_words(through.undecided, "and");
    } else if (source.kind == Source::Kind::speaker) {
        ListFilter filter;
        filter.speaker = source.id;
        const auto said = store.list(Kind::claim, filter, clocks.known_at);
        if (!said) {
            return session.fail(said.error());
        }
        if (said.value().size() > 0) {
            help = "`" + session.program() + " list claims --speaker " + text::shell(source.id) +
                   "` lists what others say on its behalf";
        }
    }
    return session.fail(
        ExitStatus::not_found,
        "no " + std::string(name_of(kind)) + " is known through the " +
            std::string(name_of(source.kind)) + " `" + source.id + '`',
        help
    );
}

}  // namespace

std::vector<std::string> Through::ids() const {
    std::vector<std::string> ids;
    ids.reserve(ways.size() + undecided.size());
    std::ranges::transform(ways, std::back_inserter(ids), &KnownThrough::id);
    ids.insert(ids.end(), undecided.begin(), undecided.end());
    return ids;
}

Result<Through, ExitStatus> known_through_named(
    const Session& session, Store& store, Kind kind, const std::string& name, const Clocks& clocks
) {
    auto meant = meant_by(name);
    if (kind == Kind::document && meant.size() == 1 &&
        meant.front().kind == Source::Kind::speaker) {
        return session.fail(
            ExitStatus::wrong_usage,
            "--through: documents are known through documents and outlets, not through speakers",
            "`" + session.program() + " list documents --speaker " + text::shell(meant.front().id) +
                "` lists those that it wrote"
        );
    }
    if (kind == Kind::document && meant.size() > 1) {
        meant.pop_back();  // the speaker
    }
    std::optional<Through> unknown;
    std::vector<Through> found;
    for (const auto& source : meant) {
        const auto there = store.find({record_of(source.kind), source.id}, clocks.known_at);
        if (!there) {
            return session.fail(there.error());
        }
        if (there.value().size() == 0) {
            continue;
        }
        auto dossier = store.dossier_through(source, clocks.known_at);
        if (!dossier) {
            return session.fail(dossier.error());
        }
        auto through = through_by(std::move(dossier.value()), kind, source, clocks);
        if (through.ways.empty()) {
            unknown = std::move(through);
        } else {
            found.push_back(std::move(through));
        }
    }
    if (found.size() > 1) {
        std::vector<std::string> names;
        names.reserve(found.size());
        for (const auto& each : found) {
            names.push_back(written(each.source));
        }
        return session.fail(
            ExitStatus::wrong_usage,
            "--through: `" + name + "` is the id of several sources",
            "say which: " + text::join_words(names, "or")
        );
    }
    if (found.size() == 1) {
        return std::move(found.front());
    }
    return unknown ? nothing_known(session, store, kind, *unknown, clocks)
                   : no_source(session, store, name, meant, clocks);
}

}  // namespace hearsay::cli
