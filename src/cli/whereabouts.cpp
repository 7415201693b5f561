// SPDX-License-Identifier: Apache-2.0

#include "cli/whereabouts.hpp"

#include "cli/gone_files.hpp"

namespace hearsay::cli {

std::string path_of(const Session& session, const std::string& identity) {
    return (session.database_folder() / identity).lexically_normal().string();
}

std::map<std::string, std::vector<RecordId>>
by_path(const Session& session, const std::vector<RecordInFile>& places) {
    const auto folder = session.database_folder();
    std::map<std::string, std::vector<RecordId>> files;
    for (const auto& place : places) {
        if (place.identity != "-") {
            files[(folder / place.identity).lexically_normal().string()].push_back(place.record);
        }
    }
    return files;
}

std::string named_from_here(const Session& session, const RecordInFile& place) {
    const bool leads_nowhere = place.file != "-" && is_gone(path_of(session, place.file));
    return session.seen_from_here(leads_nowhere ? place.identity : place.file);
}

}  // namespace hearsay::cli
