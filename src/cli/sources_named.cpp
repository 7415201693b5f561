// SPDX-License-Identifier: Apache-2.0

#include "cli/sources_named.hpp"

#include "text/escape.hpp"
#include "text/nearest.hpp"
#include "text/plural.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace hearsay::cli {

namespace {

std::string with_kind(const Source& source) {
    return std::string(name_of(source.kind)) + ':' + source.id;
}

constexpr std::string_view as_body = "body:";

/// How to set aside what others say for an actor, and with it whatever else is of it.
std::string with_body(const std::string& actor, bool is_one) {
    return (is_one ? ": set that aside, or `--without " : ": set these aside, or `--without ") +
           text::shell(std::string(as_body) + actor) + "` with all that is of it";
}

/// An actor that others speak for is told as who said it, and is no source of its own.
ExitStatus only_spoken_for(
    const Session& session, const std::string& actor, std::vector<std::string> speakers
) {
    for (std::string& speaker : speakers) {
        speaker.insert(0, 1, '`').push_back('`');
    }
    return session.fail(
        ExitStatus::not_found,
        "--without: `" + actor + "` says nothing itself: others speak on its behalf",
        "`" + actor + "` is spoken for by " + text::join_words(speakers, "and") +
            with_body(actor, speakers.size() == 1)
    );
}

/// Neither has an actor said anything of which only what belongs to it has.
ExitStatus only_its_members(
    const Session& session, const std::string& actor, const std::vector<Source>& members
) {
    constexpr std::size_t most = 12;
    std::vector<std::string> words;
    for (std::size_t i = 0; i < members.size() && i < most; ++i) {
        words.push_back('`' + members[i].id + '`');
    }
    if (members.size() > most) {
        words.push_back(text::thousands(members.size() - most) + " more");
    }
    const bool is_one = members.size() == 1;
    return session.fail(
        ExitStatus::not_found,
        "--without: `" + actor + "` says nothing itself: " +
            (is_one ? "what belongs to it does" : "those that belong to it do"),
        text::join_words(words, "and") + (is_one ? " belongs" : " belong") + " to it" +
            with_body(actor, is_one)
    );
}

bool is_named(const Source& source, const std::string& name) {
    return name == source.id || name == with_kind(source);
}

ExitStatus no_such_source(
    const Session& session,
    const Dossier& dossier,
    const std::optional<Date>& as_of,
    const std::vector<Source>& sources,
    const std::string& name,
    const SourcesAtAnyTime& at_any_time
) {
    const auto ever = at_any_time ? at_any_time() : std::vector<Source>();
    if (std::ranges::any_of(ever, [&](const Source& each) { return is_named(each, name); })) {
        return session.fail(
            ExitStatus::not_found,
            "--without: nothing known through `" + name + "` was certainly on record by then",
            "leave it away, or name a later day"
        );
    }
    constexpr std::string_view as_speaker = "speaker:";
    const std::string actor = name.starts_with(as_speaker) ? name.substr(as_speaker.size()) : name;
    if (auto speakers = speaking_for(dossier, actor, as_of); !speakers.empty()) {
        return only_spoken_for(session, actor, std::move(speakers));
    }
    if (const auto members = belonging_to(dossier, actor, as_of); !members.empty()) {
        return only_its_members(session, actor, members);
    }
    std::vector<std::string> names;  // with kinds for one that was given with its kind
    names.reserve(sources.size());
    for (const auto& source : sources) {
        names.push_back(name.find(':') == std::string::npos ? source.id : with_kind(source));
    }
    const auto near = text::nearest(name, names);
    return session.fail(
        ExitStatus::not_found,
        "--without: the event's claims have no document, outlet or speaker `" + name + "`",
        near ? "did you mean `" + std::string(*near) + "`?"
             : "`" + session.program() + " report " + text::shell(dossier.event) +
                   "` lists its sources and claims"
    );
}

/// An actor as far as it is a source itself, and all that is of it.
std::vector<Source> sources_of_body(
    const Dossier& dossier,
    const std::optional<Date>& as_of,
    const std::vector<Source>& sources,
    const std::string& actor
) {
    auto found = belonging_to(dossier, actor, as_of);
    if (const Source itself{Source::Kind::speaker, actor};
        std::ranges::binary_search(sources, itself)) {
        found.push_back(itself);
    }
    return found;
}

}  // namespace

Result<std::vector<Source>, ExitStatus> sources_named(
    const Session& session,
    const Dossier& dossier,
    const std::optional<Date>& as_of,
    const std::vector<std::string>& names,
    const SourcesAtAnyTime& at_any_time
) {
    std::vector<Source> named;
    if (names.empty()) {
        return named;
    }
    const auto sources = sources_in(dossier, as_of);
    for (const auto& name : names) {
        if (name.starts_with(as_body)) {
            const auto actor = name.substr(as_body.size());
            const auto of_body = sources_of_body(dossier, as_of, sources, actor);
            if (of_body.empty()) {
                return no_such_source(session, dossier, as_of, sources, actor, at_any_time);
            }
            named.insert(named.end(), of_body.begin(), of_body.end());
            continue;
        }
        std::vector<std::string> found;
        for (const auto& source : sources) {
            if (is_named(source, name)) {
                found.push_back(with_kind(source));
                named.push_back(source);
            }
        }
        if (found.empty()) {
            return no_such_source(session, dossier, as_of, sources, name, at_any_time);
        }
        if (found.size() > 1) {
            return session.fail(
                ExitStatus::wrong_usage,
                "--without: `" + name + "` is the id of several sources",
                "say which: " + text::join_words(found, "or")
            );
        }
    }
    return named;
}

}  // namespace hearsay::cli
