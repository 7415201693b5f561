// SPDX-License-Identifier: Apache-2.0

#include <hearsay/reading.hpp>

#include "records/faults.hpp"
#include "records/reading_run.hpp"
#include "records/record_names.hpp"
#include "text/file_stamp.hpp"
#include "text/parallel.hpp"
#include "text/utf8.hpp"

#include <dirent.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <system_error>
#include <unordered_set>
#include <utility>
#include <vector>

namespace hearsay {
namespace {

using records::is_record_name;
using records::record_name_meant;

struct CloseFolder {
    void operator()(DIR* folder) const { ::closedir(folder); }
};

/// Of what stat(2) tells, what is asked for here; links followed.
struct Status {
    Status() = default;
    explicit Status(const struct stat& all)
        : device(all.st_dev), inode(all.st_ino), mode(all.st_mode), size(all.st_size),
          modified(all.st_mtim) {}

    dev_t device = 0;
    ino_t inode = 0;
    mode_t mode = 0;
    off_t size = 0;
    timespec modified{};
};

/// What a folder holds that may be of interest.
struct Entry {
    std::string path;        ///< of a folder: with "/" at its end
    bool is_folder = false;  ///< itself, not by a link
    bool is_link = false;
    Status status = {};      ///< of a file
    int failure = 0;         ///< why there is none
    std::string meant = {};  ///< the name of a record file that it was probably meant to have
};

/// A folder as it was found.
struct Folder {
    std::string path;
    /// In the order of names; a folder's name sorts as if it ended in "/".
    std::vector<Entry> entries = {};
    int failure = 0;  ///< why not all are there
    dev_t device = 0;
    ino_t inode = 0;
};

/// Not every file system tells the type with the name.
unsigned char type_of(const dirent& entry, int folder) {
    struct stat status {};
    if (entry.d_type != DT_UNKNOWN ||
        ::fstatat(folder, entry.d_name, &status, AT_SYMLINK_NOFOLLOW) != 0) {
        return entry.d_type;
    }
    return static_cast<unsigned char>(IFTODT(status.st_mode));
}

/// In no more room than it needs: a text that grows takes twice as much.
std::string joined(std::string_view prefix, std::string_view name, std::string_view end = {}) {
    std::string path;
    path.reserve(prefix.size() + name.size() + end.size());
    return path.append(prefix).append(name).append(end);
}

void list(Folder& folder) {
    const std::unique_ptr<DIR, CloseFolder> open(::opendir(folder.path.c_str()));
    if (!open) {
        folder.failure = errno;
        return;
    }
    const int number = ::dirfd(open.get());
    if (struct stat itself{}; ::fstat(number, &itself) == 0) {
        folder.device = itself.st_dev;
        folder.inode = itself.st_ino;
    }
    const std::string prefix = folder.path.ends_with('/') ? folder.path : folder.path + "/";
    for (;;) {
        errno = 0;
        const dirent* const each = ::readdir(open.get());
        if (each == nullptr) {
            folder.failure = errno;
            break;
        }
        const std::string_view name = each->d_name;
        if (name.starts_with('.')) {
            continue;
        }
        const auto type = type_of(*each, number);
        const bool is_link = type == DT_LNK;
        if (type == DT_DIR) {
            folder.entries.push_back({.path = joined(prefix, name, "/"), .is_folder = true});
            continue;
        }
        std::string meant = record_name_meant(name);
        if (is_link || is_record_name(name) || !meant.empty()) {
            Entry file{.path = joined(prefix, name), .is_link = is_link};
            struct stat status {};
            if (::fstatat(number, each->d_name, &status, 0) == 0) {
                file.status = Status(status);
                file.meant = S_ISREG(status.st_mode) ? std::move(meant) : std::string();
            } else {
                file.failure = errno;
            }
            if (is_record_name(name) || !file.meant.empty() ||
                (file.failure == 0 && S_ISDIR(status.st_mode))) {
                folder.entries.push_back(std::move(file));
            }
        }
    }
    std::ranges::sort(folder.entries, {}, &Entry::path);
}

/// All folders below one, level by level; those of a level in the order of the entries above.
std::vector<std::vector<Folder>> levels_below(const std::string& top) {
    std::vector<std::vector<Folder>> levels;
    std::vector<Folder> level;
    level.push_back({.path = top});
    while (!level.empty()) {
        text::in_parallel(level.size(), [&](std::size_t i) { list(level[i]); });
        std::vector<Folder> below;
        for (const Folder& folder : level) {
            for (const Entry& entry : folder.entries) {
                if (entry.is_folder) {
                    below.push_back({.path = entry.path});
                }
            }
        }
        levels.push_back(std::exchange(level, std::move(below)));
    }
    return levels;
}

Diagnostic
warning_at(std::string path, std::string_view code, std::string_view message, std::string help) {
    Diagnostic warning;
    warning.severity = Severity::warning;
    warning.code = code;
    warning.place.file = std::move(path);
    warning.message = message;
    warning.help = std::move(help);
    return warning;
}

/// Links to folders are not followed: they may lead back up, or anywhere.
Diagnostic linked_folder(std::string path) {
    return warning_at(
        std::move(path),
        "H114",
        "is a link to a folder, and what is in it is not read",
        "name that folder too, or put the files here"
    );
}

Diagnostic passed_over(std::string path, const std::string& meant) {
    const std::string_view why =
        path.ends_with(' ') || path.ends_with('\t') ? "it ends in a blank: " : "";
    return warning_at(
        std::move(path),
        "H115",
        "is not read, because its name does not end in `.toml`",
        text::first_invalid_utf8(meant)
            ? std::string("give it another name")
            : std::string(why) + "rename it to " + records::backquoted(meant)
    );
}

Diagnostic without_records(std::string path) {
    return warning_at(
        std::move(path),
        "H116",
        "there are no record files in this folder",
        "record files have names that end in `.toml`: name the folder that holds them"
    );
}

/// What the named paths hold, in their order.
class Search {
public:
    void named(const std::string& path) {
        if (path == "-") {
            if (!std::exchange(has_standard_input_, true)) {
                SourceFile source;
                source.path = source.identity = "-";
                found_.files.push_back(std::move(source));
                devices_.push_back(0);
            }
            return;
        }
        struct stat status {};
        if (path.empty()) {
            found_.diagnostics.push_back(records::unreadable(
                path, "an empty path names no file", "leave it out, or name one"
            ));
        } else if (::stat(path.c_str(), &status) != 0) {
            fail(path, errno);
        } else if (S_ISDIR(status.st_mode)) {
            found_.folders.push_back(path);
            const std::size_t before = found_so_far();
            walk(path);
            if (found_so_far() == before) {
                found_.diagnostics.push_back(without_records(path));
            }
        } else {
            struct stat itself {};
            take(
                path, Status(status), ::lstat(path.c_str(), &itself) == 0 && S_ISLNK(itself.st_mode)
            );
        }
    }

    FoundFiles finish() {
        drop_doubles();
        for (Entry& link : linked_) {
            if (!walked_.contains({link.status.device, link.status.inode})) {
                found_.diagnostics.push_back(linked_folder(std::move(link.path)));
            }
        }
        sort_diagnostics(found_.diagnostics);
        return std::move(found_);
    }

private:
    /// Of files and of what else is told.
    [[nodiscard]] std::size_t found_so_far() const {
        return found_.files.size() + found_.diagnostics.size() + linked_.size();
    }

    /// A file that is named twice, linked to or mounted again is read once.
    void drop_doubles() {
        std::map<dev_t, std::unordered_set<ino_t>> seen;
        std::size_t at = 0;
        if (!devices_.empty()) {
            seen[devices_.front()].reserve(devices_.size());
        }
        std::erase_if(found_.files, [&](const SourceFile& file) {
            const dev_t device = devices_[at++];
            return file.path != "-" && !seen[device].insert(file.inode).second;
        });
    }

    void fail(const std::string& path, int number) {
        found_.diagnostics.push_back(
            records::unreadable(path, "cannot be read: " + std::generic_category().message(number))
        );
    }

    void take(std::string path, const Status& status, bool is_link) {
        if (!S_ISREG(status.mode)) {
            found_.diagnostics.push_back(records::unreadable(
                path,
                S_ISFIFO(status.mode) ? "is a FIFO, no file" : "is no regular file",
                "name a file, a folder, or - for standard input"
            ));
            return;
        }
        devices_.push_back(status.device);
        SourceFile source;
        source.path = std::move(path);
        source.size = static_cast<std::uint64_t>(status.size);
        source.modified = text::nanoseconds_of(status.modified);
        source.inode = status.inode;
        source.is_link = is_link;
        found_.files.push_back(std::move(source));
    }

    void walk(const std::string& top) {
        auto levels = levels_below(top);
        // Where each level's folders are up to, and what is left of those that are being walked.
        std::vector<std::size_t> next(levels.size() + 1, 0);
        std::vector<std::span<Entry>> open;
        const auto enter = [&] {
            const std::size_t depth = open.size();
            Folder& folder = levels[depth][next[depth]++];
            walked_.emplace(folder.device, folder.inode);
            if (folder.failure != 0) {
                fail(
                    depth == 0 ? top : folder.path.substr(0, folder.path.size() - 1), folder.failure
                );
            }
            open.emplace_back(folder.entries);
        };
        enter();
        while (!open.empty()) {
            if (open.back().empty()) {
                open.pop_back();
                continue;
            }
            Entry& entry = open.back().front();
            open.back() = open.back().subspan(1);
            if (entry.is_folder) {
                enter();
            } else if (entry.failure != 0) {
                fail(entry.path, entry.failure);
            } else if (S_ISDIR(entry.status.mode)) {
                linked_.push_back(std::move(entry));
            } else if (!entry.meant.empty()) {
                found_.diagnostics.push_back(passed_over(std::move(entry.path), entry.meant));
            } else {
                take(std::move(entry.path), entry.status, entry.is_link);
            }
        }
    }

    FoundFiles found_;
    std::vector<dev_t> devices_;  ///< of the files found
    std::vector<Entry> linked_;   ///< links to folders
    std::set<std::pair<dev_t, ino_t>> walked_;
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
