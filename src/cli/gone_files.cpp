// SPDX-License-Identifier: Apache-2.0

#include "cli/gone_files.hpp"

#include "text/parallel.hpp"

#include <dirent.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <map>
#include <memory>
#include <string_view>
#include <sys/stat.h>
#include <unordered_set>
#include <utility>

namespace hearsay::cli {

namespace {

/// Of so many files in one folder it is cheaper to read the folder.
constexpr std::size_t many_in_a_folder = 8;

struct CloseListing {
    void operator()(DIR* folder) const { ::closedir(folder); }
};

/// Whether what failed tells that there is nothing: a folder that is none now, or links in a circle
/// lead to nothing, too.
bool tells_nothing_is_there(int failure) {
    return failure == ENOENT || failure == ENOTDIR || failure == ELOOP;
}

/// The regular files that a folder certainly holds; not those that it may hold.
std::unordered_set<std::string> files_in(const std::string& folder) {
    std::unordered_set<std::string> names;
    const std::unique_ptr<DIR, CloseListing> open(::opendir(folder.c_str()));
    if (open) {
        while (const dirent* const each = ::readdir(open.get())) {
            if (each->d_type == DT_REG) {
                names.emplace(each->d_name);
            }
        }
    }
    return names;
}

}  // namespace

bool is_gone(const std::string& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? !S_ISREG(status.st_mode)
                                              : tells_nothing_is_there(errno);
}

bool is_gone_folder(const std::string& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? !S_ISDIR(status.st_mode)
                                              : tells_nothing_is_there(errno);
}

std::vector<std::string> gone_among(
    const std::vector<std::string>& identities, const std::filesystem::path& database_folder
) {
    std::map<std::string, std::vector<std::string>> by_folder;
    for (const auto& identity : identities) {
        if (identity != "-") {
            const auto path = (database_folder / identity).lexically_normal();
            by_folder[path.parent_path().string()].push_back(identity);
        }
    }
    std::vector<std::pair<const std::string, std::vector<std::string>>*> folders;
    folders.reserve(by_folder.size());
    for (auto& folder : by_folder) {
        folders.push_back(&folder);
    }
    text::in_parallel(folders.size(), [&](std::size_t i) {
        auto& [folder, files] = *folders[i];
        const auto there =
            files.size() < many_in_a_folder ? std::unordered_set<std::string>() : files_in(folder);
        std::erase_if(files, [&, &folder = folder](const std::string& identity) {
            const auto name = identity.substr(identity.rfind('/') + 1);
            return there.contains(name) || !is_gone(folder + '/' + name);
        });
    });
    std::vector<std::string> gone;
    for (const auto* const folder : folders) {
        gone.insert(gone.end(), folder->second.begin(), folder->second.end());
    }
    std::ranges::sort(gone);
    return gone;
}

}  // namespace hearsay::cli
