// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/render.hpp>
#include <hearsay/store.hpp>

#include "cli/environment.hpp"
#include "cli/exit_status.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay::cli {

constexpr std::string_view version = "0.1.0";

/// "hearsay 0.1.0": what a recording or an answer was made with.
[[nodiscard]] std::string name_and_version();

/// What stands before the command on the command line.
struct Settings {
    std::string database;
    std::string color = "auto";
    bool quiet = false;
    bool verbose = false;
};

/// A wrong word of the user as it may be printed: as much of it as is enough to know it again.
[[nodiscard]] std::string recognisable(std::string_view word);

/// One run of one command: the world outside with the settings applied.
class Session {
public:
    Session(Environment& environment, const Settings& settings)
        : environment_(&environment), settings_(&settings) {}

    [[nodiscard]] std::ostream& out() const { return environment_->out; }
    [[nodiscard]] std::ostream& err() const { return environment_->err; }
    [[nodiscard]] std::istream& in() const { return environment_->in; }
    [[nodiscard]] std::int64_t now() const { return environment_->now(); }
    [[nodiscard]] bool quiet() const { return settings_->quiet; }
    [[nodiscard]] bool verbose() const { return settings_->verbose; }

    /// How text on standard output is laid out.
    [[nodiscard]] TextOptions text_options() const;

    /// `--db`, else `$HEARSAY_DB`, else `hearsay.db` here; and that as `./hearsay.db` where
    /// `$HEARSAY_DB` names another one.
    [[nodiscard]] std::string database() const;
    /// How a shell calls hearsay on it: "hearsay", or "hearsay --db other.db".
    [[nodiscard]] std::string program() const;
    /// Its folder as an absolute path without links: what identities of files are relative to.
    [[nodiscard]] std::filesystem::path database_folder() const;
    /// The path of a record file as one would write it here, of one that the store tells as seen
    /// from the database.
    [[nodiscard]] std::string seen_from_here(const std::string& told) const;
    /// `$HEARSAY_BY`: who records, where they do not say; empty where it is not set.
    [[nodiscard]] std::string usual_recorder() const;
    /// `$HOME`; empty where it is not set.
    [[nodiscard]] std::filesystem::path home_folder() const;
    [[nodiscard]] Stored<std::unique_ptr<Store>> open(OpenMode mode) const;

    /// Prints to standard error "error: message" and the help below it, and returns the status that
    /// such an error has.
    [[nodiscard]] ExitStatus fail(const StoreError& error) const;
    [[nodiscard]] ExitStatus
    fail(ExitStatus status, std::string_view message, std::string_view help = {}) const;

    /// "`x` is the id of event and claim": the kinds by name, of which one has to be told.
    [[nodiscard]] ExitStatus
    of_several_kinds(std::string_view id, const std::vector<std::string>& kinds) const;

    /// "no such event `kermn-2024`", with what else has that id, or the nearest id that there is;
    /// or that it had not been recorded by then, or is withdrawn.
    [[nodiscard]] ExitStatus no_such(
        Store& store, Kind kind, std::string_view id, Store::KnownAt known_at = std::nullopt
    ) const;

private:
    Environment* environment_;
    const Settings* settings_;
};

}  // namespace hearsay::cli
