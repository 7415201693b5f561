// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sample.hpp"
#include "support/files.hpp"
#include "support/temporary_folder.hpp"
#include "support_store.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>

/// Databases that somebody changed behind hearsay's back, and what a verification says of them.
namespace hearsay::sample {

using support::TemporaryFolder;

inline Verification verified(const std::filesystem::path& path, std::string_view head = {}) {
    auto found = opened(path)->verify(head);
    INFO((found ? std::string() : found.error().message));
    REQUIRE(found.ok());
    return found.value();
}

inline std::string told(const Verification& found) {
    std::string out;
    for (const StoreProblem& problem : found.problems) {
        if (problem.record) {
            (out += name_of(problem.record->kind)) += ' ';
            (out += problem.record->id) += ": ";
        }
        (out += problem.message) += '\n';
    }
    return out;
}

inline bool names(const Verification& found, const RecordId& id) {
    return std::ranges::any_of(found.problems, [&](const StoreProblem& problem) {
        return problem.record == id;
    });
}

/// A database with every table filled: all that can be recorded, twice, with changes between, and a
/// record taken out of force.
inline std::filesystem::path rich_database(const TemporaryFolder& folder) {
    const auto path = folder.path() / "h.db";
    recorded(path, batch(everything()));
    Records changed = everything();
    const auto change = [](auto& records) {
        for (auto& record : records) {
            record.note += " changed";
        }
    };
    change(changed.events);
    change(changed.actors);
    change(changed.outlets);
    change(changed.documents);
    change(changed.claims);
    changed.events.push_back(event("to-withdraw"));
    recorded(path, batch(changed, 1'700'000'100));
    const auto writer = opened(path, OpenMode::write);
    REQUIRE(writer
                ->withdraw(
                    {{Kind::event, "to-withdraw"}},
                    {.at = 1'700'000'200'000'000, .tool = "t", .reason = "twice"}
                )
                .ok());
    return path;
}

/// The database as it was recorded, for each of many ways to change it.
class Tampering {
public:
    Tampering() : path_(rich_database(folder_)), whole_(support::read_file(path_)) {
        std::filesystem::remove(path_.string() + "-wal");
        std::filesystem::remove(path_.string() + "-shm");
    }
    Verification after(const std::string& sql) {
        support::write_file(path_, whole_);
        Other(path_).run("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; " + sql);
        return verified(path_);
    }
    const std::filesystem::path& path() const { return path_; }

private:
    TemporaryFolder folder_;
    std::filesystem::path path_;
    std::string whole_;
};

/// Whose content stands in a table of the store.
inline bool holds_content(const std::string& table) {
    static const std::set<std::string> all{
        "event",
        "topic",
        "actor",
        "affiliation",
        "outlet",
        "alias",
        "document",
        "claim",
        "appearance",
        "reference"};
    return all.contains(table);
}

/// What no digest covers: where records and files stood, and how far the search index is.
inline bool is_only_a_place(const std::string& table, const std::string& column) {
    return table == "file" || table == "migration" ||
           (table == "version" && (column == "file" || column == "line"));
}

}  // namespace hearsay::sample
