// SPDX-License-Identifier: Apache-2.0

#include "cli/sources_named.hpp"

#include "text/nearest.hpp"
#include "text/plural.hpp"

namespace hearsay::cli {

namespace {

std::string with_kind(const Source& source) {
    return std::string(name_of(source.kind)) + ':' + source.id;
}

ExitStatus no_such_source(
    const Session& session, const std::vector<Source>& sources, const std::string& name
) {
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
             : "`" + session.program() + " report EVENT` lists its sources and claims"
    );
}

}  // namespace

Result<std::vector<Source>, ExitStatus> sources_named(
    const Session& session, const Dossier& dossier, const std::vector<std::string>& names
) {
    std::vector<Source> named;
    if (names.empty()) {
        return named;
    }
    const auto sources = sources_in(dossier);
    for (const auto& name : names) {
        std::vector<std::string> found;
        for (const auto& source : sources) {
            if (name == source.id || name == with_kind(source)) {
                found.push_back(with_kind(source));
                named.push_back(source);
            }
        }
        if (found.empty()) {
            return no_such_source(session, sources, name);
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
