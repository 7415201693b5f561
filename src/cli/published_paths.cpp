// SPDX-License-Identifier: Apache-2.0

#include "cli/published_paths.hpp"

#include "cli/found_records.hpp"

#include <system_error>
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

/// The absolute path of a file that is to be named by it; empty for standard input, and for what is
/// named from the folder of the database already and stays within.
std::string whole_path(const std::string& file, const fs::path& database_folder) {
    if (fs::path(file).is_absolute()) {
        return file;
    }
    const auto whole = (database_folder / file).lexically_normal();
    const bool stays = file == "-" || file.empty() || !below(database_folder, whole).empty();
    return stays || !whole.is_absolute() ? std::string() : whole.string();
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
    std::error_code failure;
    const auto real_home = home.empty() ? home : fs::weakly_canonical(home, failure);
    const auto name = [&](const std::string& file) {
        const auto whole = whole_path(file, database_folder);
        if (whole.empty()) {
            return file;
        }
        // It may have been recorded through a link to a folder, which the database's has not.
        const auto real = resolved(whole).string();
        for (const auto& path : {whole, real}) {
            if (auto named = published_path(path, database_folder, {}); named != path) {
                return named;
            }
        }
        auto named = published_path(whole, {}, home);
        if (named == whole) {
            named = published_path(real, {}, real_home);
        }
        return named == whole || named == real ? file : named;
    };
    const auto publish = [&](auto& records) {
        for (auto& record : records) {
            auto& file = record.recorded_at.file;
            const auto [known, is_new] = published.try_emplace(file);
            if (is_new) {
                known->second = name(file);
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
