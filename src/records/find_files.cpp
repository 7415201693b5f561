// SPDX-License-Identifier: Apache-2.0

#include <hearsay/reading.hpp>

#include "records/reading_run.hpp"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <set>
#include <sys/stat.h>
#include <system_error>
#include <utility>

namespace hearsay {
namespace {

namespace fs = std::filesystem;

/// A walk over the named paths, with an explicit stack of folders.
class Search {
public:
    void named(const std::string& path) {
        if (path == "-") {
            if (!std::exchange(has_standard_input_, true)) {
                SourceFile source;
                source.path = source.identity = "-";
                found_.files.push_back({std::move(source)});
            }
            return;
        }
        struct stat status {};
        if (path.empty() || ::stat(path.c_str(), &status) != 0) {
            fail(path, path.empty() ? ENOENT : errno);
        } else if (S_ISDIR(status.st_mode)) {
            found_.folders.push_back(path);
            walk(path);
        } else {
            take(path, status);
        }
    }

    FoundFiles finish() {
        sort_diagnostics(found_.diagnostics);
        return std::move(found_);
    }

private:
    void fail(const std::string& path, int number) {
        found_.diagnostics.push_back(
            records::unreadable(path, "cannot be read: " + std::generic_category().message(number))
        );
    }

    void take(const std::string& path, const struct stat& status) {
        if (!S_ISREG(status.st_mode)) {
            found_.diagnostics.push_back(records::unreadable(
                path,
                S_ISFIFO(status.st_mode) ? "is a FIFO, no file" : "is no regular file",
                "name a file, a folder, or - for standard input"
            ));
            return;
        }
        // A file that is named twice, or linked to, is read once.
        if (!seen_.emplace(status.st_dev, status.st_ino).second) {
            return;
        }
        SourceFile source;
        source.path = path;
        source.size = static_cast<std::uint64_t>(status.st_size);
        source.modified =
            std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec;
        source.inode = status.st_ino;
        found_.files.push_back({std::move(source)});
    }

    /// What a folder holds, in the order of names; a folder's name sorts as if it ended in "/".
    std::vector<std::pair<std::string, bool>> entries_of(const std::string& folder) {
        std::vector<std::pair<std::string, bool>> entries;
        std::error_code error;
        for (fs::directory_iterator it(folder, error), end; !error && it != end;
             it.increment(error)) {
            std::string name = it->path().filename().string();
            std::error_code ignored;
            // Links to folders are not followed: they may lead back up.
            const bool is_folder = it->symlink_status(ignored).type() == fs::file_type::directory;
            if (!name.starts_with('.') && (is_folder || name.ends_with(".toml"))) {
                entries.emplace_back(std::move(name), is_folder);
            }
        }
        if (error) {
            fail(folder, error.value());
        }
        std::ranges::sort(entries, {}, [](const auto& entry) {
            return entry.second ? entry.first + "/" : entry.first;
        });
        return entries;
    }

    void walk(const std::string& top) {
        std::vector<std::pair<std::string, bool>> pending{{top, true}};
        while (!pending.empty()) {
            const auto [path, is_folder] = std::move(pending.back());
            pending.pop_back();
            struct stat status {};
            if (!is_folder) {
                if (::stat(path.c_str(), &status) != 0) {
                    fail(path, errno);
                } else if (!S_ISDIR(status.st_mode)) {
                    take(path, status);
                }
                continue;
            }
            auto entries = entries_of(path);
            const std::string prefix = path.ends_with('/') ? path : path + "/";
            for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
                pending.emplace_back(prefix + entry->first, entry->second);
            }
        }
    }

    FoundFiles found_;
    std::set<std::pair<dev_t, ino_t>> seen_;
    bool has_standard_input_ = false;
};

}  // namespace

FoundFiles find_files(const std::vector<std::string>& paths) {
    Search search;
    for (const std::string& path : paths) {
        search.named(path);
    }
    return search.finish();
}

}  // namespace hearsay
