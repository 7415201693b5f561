// SPDX-License-Identifier: Apache-2.0

#include "cli/watching.hpp"

#include "cli/seen_paths.hpp"
#include "records/record_names.hpp"
#include "text/terminal.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <map>
#include <optional>
#include <ostream>
#include <set>
#include <stdexcept>
#include <sys/inotify.h>

namespace hearsay::cli {

namespace {

namespace asio = boost::asio;
namespace fs = std::filesystem;

/// How long files must have been left alone.
constexpr std::chrono::milliseconds settled(150);
constexpr std::chrono::milliseconds unsettled_at_most(2000);
/// How often is looked at what gives no notes.
constexpr std::chrono::milliseconds looked_at(1000);

// A file that is being written is not left alone yet: modifications count too. What could not be
// read may be read once its permissions have changed.
constexpr std::uint32_t changes = IN_MODIFY | IN_ATTRIB | IN_CLOSE_WRITE | IN_MOVED_TO |
                                  IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_DELETE_SELF |
                                  IN_MOVE_SELF | IN_ONLYDIR;

class Watcher {
public:
    Watcher(
        const std::vector<std::string>& paths,
        const std::function<bool()>& act,
        const std::function<bool()>& is_wanted,
        const std::function<void(const std::string&)>& complain
    )
        : paths_(paths), act_(act), is_wanted_(is_wanted), complain_(complain),
          notes_(context_, open_notes()), settling_(context_), looking_(context_) {}

    ExitStatus run() {
        // Watched first and read then, so that no change falls between.
        watch_all();
        again_ = act_();
        wait_for_notes();
        look_now_and_then();
        context_.run();
        return ExitStatus::done;
    }

private:
    static int open_notes() {
        const int descriptor = inotify_init1(IN_CLOEXEC);
        if (descriptor < 0) {
            throw std::runtime_error(
                std::string("cannot watch files (fs.inotify.max_user_instances): ") +
                std::strerror(errno)
            );
        }
        return descriptor;
    }

    void watch_all() {
        seen_.forget();
        folders_.clear();
        files_.clear();
        for (const std::string& path : paths_) {
            // Before it is watched: what takes its place meanwhile is another then.
            seen_.look_at(path);
            std::error_code failure;
            if (fs::is_directory(path, failure)) {
                watch_folders(path);
            } else {
                watch_file(path);
            }
        }
        leave_what_is_elsewhere();
    }

    /// A name that counts in its folder, all of whose records need not.
    void watch_name(const fs::path& file) {
        const fs::path folder = file.parent_path();
        files_[watch_folder(folder.empty() ? "." : folder)].insert(file.filename());
    }

    /// By the name in its folder, because editors write another file and rename it; and where it is
    /// a link, what that leads to, too.
    void watch_file(const fs::path& path) {
        watch_name(path);
        std::error_code failure;
        if (fs::is_symlink(path, failure)) {
            if (const auto target = fs::canonical(path, failure); !failure) {
                watch_name(target);
            }
        }
    }

    void watch_folders(const fs::path& root) {
        folders_.emplace(watch_folder(root), root);
        std::error_code failure;
        const auto options = fs::directory_options::skip_permission_denied;
        for (fs::recursive_directory_iterator each(root, options, failure), end;
             !failure && each != end;
             each.increment(failure)) {
            if (each->path().filename().string().starts_with('.')) {
                each.disable_recursion_pending();
            } else if (std::error_code of_one; each->is_symlink(of_one)) {
                watch_link(each->path());
            } else if (each->is_directory(of_one)) {
                folders_.emplace(watch_folder(each->path()), each->path());
            }
        }
    }

    /// One to a folder is told of, though what is in that is not read.
    void watch_link(const fs::path& link) {
        seen_.look_at(link);
        std::error_code failure;
        if (records::is_record_name(link.native())) {
            watch_file(link);
        } else if (fs::is_directory(link, failure)) {
            watch_name(link);
        }
    }

    /// The number of its watch, the same where there is one already; -1 where it cannot be watched.
    int watch_folder(const fs::path& folder) {
        const int watched = inotify_add_watch(notes_.native_handle(), folder.c_str(), changes);
        if (watched >= 0) {
            return watched;
        }
        const int why = errno;
        seen_.look_at(folder);
        if (why != ENOENT && why != ENOTDIR && !has_complained_) {
            has_complained_ = true;
            complain_(
                why == ENOSPC ? "there are more folders than this system lets one watch "
                                "(fs.inotify.max_user_watches): changes in some are not seen"
                              : "cannot watch `" + folder.string() + "`: " + std::strerror(why)
            );
        }
        return -1;
    }

    /// Ends watches of folders that no path leads to any more.
    void leave_what_is_elsewhere() {
        std::set<int> now;
        for (const auto& [watched, folder] : folders_) {
            now.insert(watched);
        }
        for (const auto& [watched, names] : files_) {
            now.insert(watched);
        }
        for (const int watched : watched_) {
            if (!now.contains(watched)) {
                inotify_rm_watch(notes_.native_handle(), watched);
            }
        }
        watched_ = std::move(now);
    }

    void wait_for_notes() {
        notes_.async_read_some(
            asio::buffer(buffer_),
            [this](const boost::system::error_code& failure, std::size_t size) {
                if (failure) {
                    return;
                }
                if (any_counts(size)) {
                    wait_until_settled();
                }
                wait_for_notes();
            }
        );
    }

    /// Whether any of the notes in the buffer is of a record file or of a folder.
    bool any_counts(std::size_t size) {
        bool any = false;
        for (std::size_t at = 0; at + sizeof(inotify_event) <= size;) {
            inotify_event note{};
            std::memcpy(&note, buffer_.data() + at, sizeof note);
            const char* const name = buffer_.data() + at + sizeof note;
            any = any || counts(note, note.len > 0 ? name : "");
            at += sizeof note + note.len;
        }
        return any;
    }

    [[nodiscard]] bool counts(const inotify_event& note, const fs::path& name) const {
        constexpr std::uint32_t whole = IN_Q_OVERFLOW | IN_DELETE_SELF | IN_MOVE_SELF;
        if ((note.mask & whole) != 0) {
            return true;
        }
        const auto folder = folders_.find(note.wd);
        if (folder != folders_.end() && !name.string().starts_with('.') &&
            ((note.mask & IN_ISDIR) != 0 || is_told_of(name.native()) ||
             is_new_link(note, folder->second / name))) {
            return true;
        }
        const auto named = files_.find(note.wd);
        return named != files_.end() && named->second.contains(name);
    }

    /// A record file, or what is warned of as not read.
    static bool is_told_of(const std::string& name) {
        return records::is_record_name(name) || !records::record_name_meant(name).empty();
    }

    static bool is_new_link(const inotify_event& note, const fs::path& path) {
        std::error_code failure;
        return (note.mask & (IN_CREATE | IN_MOVED_TO)) != 0 && fs::is_symlink(path, failure);
    }

    /// Not for ever: something may never settle.
    void wait_until_settled() {
        using Clock = std::chrono::steady_clock;
        if (!unsettled_since_) {
            unsettled_since_ = Clock::now();
        }
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            *unsettled_since_ + unsettled_at_most - Clock::now()
        );
        // Puts off what was waited for before.
        settling_.expires_after(std::clamp(left, std::chrono::milliseconds(0), settled));
        settling_.async_wait([this](const boost::system::error_code& failure) {
            if (!failure) {
                unsettled_since_.reset();
                watch_all();
                again_ = act_();
            }
        });
    }

    /// What is not there or lies elsewhere by now gives no notes, and neither does what has to be
    /// done again.
    void look_now_and_then() {
        looking_.expires_after(looked_at);
        looking_.async_wait([this](const boost::system::error_code& failure) {
            if (failure) {
                return;
            }
            if (!unsettled_since_ &&
                (again_ || seen_.any_is_another() || (is_wanted_ && is_wanted_()))) {
                wait_until_settled();
            }
            look_now_and_then();
        });
    }

    const std::vector<std::string>& paths_;
    const std::function<bool()>& act_;
    const std::function<bool()>& is_wanted_;
    const std::function<void(const std::string&)>& complain_;
    asio::io_context context_;
    asio::posix::stream_descriptor notes_;
    asio::steady_timer settling_;
    asio::steady_timer looking_;
    alignas(inotify_event) std::array<char, 65536> buffer_{};
    std::map<int, fs::path> folders_;          ///< by watches; all of their records count
    std::map<int, std::set<fs::path>> files_;  ///< names that count in other folders
    std::set<int> watched_;                    ///< all watches
    SeenPaths seen_;
    std::optional<std::chrono::steady_clock::time_point> unsettled_since_;
    bool again_ = false;  ///< what was done has to be done again
    bool has_complained_ = false;
};

}  // namespace

ExitStatus watch(
    const std::vector<std::string>& paths,
    const std::function<bool()>& act,
    const std::function<bool()>& is_wanted,
    const std::function<void(const std::string&)>& complain
) {
    return Watcher(paths, act, is_wanted, complain).run();
}

ExitStatus watch_records(
    const Session& session,
    const std::vector<std::string>& paths,
    const std::function<bool()>& round,
    const std::function<bool()>& is_wanted
) {
    return watch(paths, round, is_wanted, [&](const std::string& why) {
        session.err() << "warning: " << text::terminal_safe(why) << '\n';
    });
}

ExitStatus watch_as_asked(
    const Session& session,
    const std::vector<std::string>& paths,
    const std::string& format,
    const std::function<bool()>& round,
    const std::function<bool()>& is_wanted
) {
    if (std::ranges::find(paths, "-") != paths.end()) {
        return session.fail(ExitStatus::wrong_usage, "standard input cannot be watched");
    }
    if (format == "json") {
        return session.fail(
            ExitStatus::wrong_usage,
            "--watch prints what changes, which is no JSON document",
            "take `--format short` for one line a problem"
        );
    }
    // One of several may come to be; where none is there, the name is mistyped.
    const auto is_there = [](const std::string& path) {
        std::error_code failure;
        return fs::exists(path, failure);
    };
    if (!paths.empty() && std::ranges::none_of(paths, is_there)) {
        return session.fail(
            ExitStatus::failed, "there is nothing to watch: `" + paths.front() + "` is not there"
        );
    }
    return watch_records(session, paths, round, is_wanted);
}

}  // namespace hearsay::cli
