// SPDX-License-Identifier: Apache-2.0

#include "cli/found_records.hpp"

#include <algorithm>
#include <map>

namespace hearsay::cli {

namespace fs = std::filesystem;

namespace {

/// What tells a file from others wherever hearsay is called from: its path relative to the
/// database. Links are followed once a folder, and once a file that is a link itself.
class Identities {
public:
    explicit Identities(const fs::path& database_folder) : database_folder_(database_folder) {}

    std::string of(const std::string& path) {
        if (path == "-") {
            return path;
        }
        const fs::path file = whole(path);
        const fs::path relative = file.lexically_relative(database_folder_);
        return relative.empty() ? file.generic_string() : relative.generic_string();
    }

private:
    fs::path whole(const fs::path& path) {
        std::error_code failure;
        const fs::path name = path.filename();
        if (name.empty() || name == ".." || name == "." || fs::is_symlink(path, failure)) {
            return resolved(path);
        }
        const auto [known, is_new] = folders_.try_emplace(path.parent_path());
        if (is_new) {
            const fs::path parent = path.parent_path();
            known->second = resolved(parent.empty() ? fs::path(".") : parent);
        }
        return known->second / name;
    }

    const fs::path& database_folder_;
    std::map<fs::path, fs::path> folders_;
};

}  // namespace

fs::path resolved(const fs::path& path) {
    std::error_code failure;
    return fs::weakly_canonical(fs::absolute(path, failure), failure);
}

bool has_standard_input(const std::vector<FoundFile>& found) {
    return std::ranges::any_of(found, [](const FoundFile& file) {
        return file.source.path == "-";
    });
}

FoundFiles find_records(const Session& session, const std::vector<std::string>& paths) {
    FoundFiles found = find_files(paths);
    const fs::path database_folder = session.database_folder();
    Identities identities(database_folder);
    for (FoundFile& file : found.files) {
        file.source.identity = identities.of(file.source.path);
    }
    return found;
}

}  // namespace hearsay::cli
