// SPDX-License-Identifier: Apache-2.0

#include "cli/published_paths.hpp"

#include <unordered_map>

namespace hearsay::cli {

namespace fs = std::filesystem;

namespace {

/// The way from a folder to a path below it; empty where it is not below.
fs::path below(const fs::path& folder, const fs::path& path) {
    if (!folder.has_relative_path()) {  // the root, or none
        return {};
    }
    auto way = path.lexically_relative(folder);
    return way.empty() || *way.begin() == ".." || *way.begin() == "." ? fs::path() : way;
}

}  // namespace

std::string
published_path(const std::string& path, const fs::path& database_folder, const fs::path& home) {
    const auto normal = fs::path(path).lexically_normal();
    if (!normal.is_absolute()) {
        return path;
    }
    if (const auto way = below(database_folder, normal); !way.empty()) {
        return way.string();
    }
    if (const auto way = below(home.lexically_normal(), normal); !way.empty()) {
        return (fs::path("~") / way).string();
    }
    return path;
}

void publish_paths(Dossier& dossier, const fs::path& database_folder, const fs::path& home) {
    std::unordered_map<std::string, std::string> published;
    const auto publish = [&](auto& records) {
        for (auto& record : records) {
            auto& file = record.recorded_at.file;
            const auto [known, is_new] = published.try_emplace(file);
            if (is_new) {
                known->second = published_path(file, database_folder, home);
            }
            file = known->second;
        }
    };
    auto& records = dossier.records;
    publish(records.events);
    publish(records.actors);
    publish(records.outlets);
    publish(records.documents);
    publish(records.claims);
}

}  // namespace hearsay::cli
