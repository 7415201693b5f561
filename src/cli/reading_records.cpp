// SPDX-License-Identifier: Apache-2.0

#include "cli/reading_records.hpp"

#include "cli/found_records.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace hearsay::cli {

namespace {

namespace fs = std::filesystem;

bool is_below(const fs::path& file, const fs::path& folder) {
    const auto [end_of_folder, unused] =
        std::mismatch(folder.begin(), folder.end(), file.begin(), file.end());
    return end_of_folder == folder.end();
}

/// Files below the named folders in which records stand, and which are not there any more.
Stored<std::vector<std::string>>
missing_files(const FoundFiles& found, const fs::path& database_folder, Store& store) {
    if (found.folders.empty()) {
        return std::vector<std::string>();
    }
    auto recorded = store.recorded_files();
    if (!recorded) {
        return recorded;
    }
    std::set<std::string_view> there;
    for (const auto& file : found.files) {
        there.insert(file.source.identity);
    }
    std::vector<fs::path> folders;
    folders.reserve(found.folders.size());
    for (const auto& folder : found.folders) {
        folders.push_back(resolved(folder));
    }
    auto& identities = recorded.value();
    std::erase_if(identities, [&](const std::string& identity) {
        if (identity == "-" || there.contains(identity)) {
            return true;
        }
        const auto file = (database_folder / identity).lexically_normal();
        std::error_code failure;
        return fs::exists(file, failure) ||
               std::ranges::none_of(folders, [&](const fs::path& folder) {
                   return is_below(file, folder);
               });
    });
    return recorded;
}

void append(std::vector<Diagnostic>& all, std::vector<Diagnostic> more) {
    std::ranges::move(more, std::back_inserter(all));
}

std::vector<RecordId> ids_in(const Records& records) {
    std::vector<RecordId> ids;
    ids.reserve(records.size());
    const auto add = [&](Kind kind, const auto& all) {
        for (const auto& record : all) {
            ids.push_back({kind, record.id});
        }
    };
    add(Kind::event, records.events);
    add(Kind::actor, records.actors);
    add(Kind::outlet, records.outlets);
    add(Kind::document, records.documents);
    add(Kind::claim, records.claims);
    return ids;
}

/// A file that only costs a look, and how many records stand in it.
struct Skipped {
    FoundFile file;
    std::size_t records = 0;
};

/// Splits the files into those that must be read, which stay, and the others, which are returned.
Stored<std::vector<Skipped>> skip_unchanged_files(std::vector<FoundFile>& found, Store& store) {
    std::vector<SourceFile> sources;
    sources.reserve(found.size());
    for (const auto& file : found) {
        sources.push_back(file.source);
    }
    const auto unchanged = store.unchanged(sources);
    if (!unchanged) {
        return unchanged.error();
    }
    std::vector<FoundFile> changed;
    std::vector<Skipped> skipped;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (const auto records = unchanged.value()[i]) {
            skipped.push_back({std::move(found[i]), *records});
        } else {
            changed.push_back(std::move(found[i]));
        }
    }
    found = std::move(changed);
    return skipped;
}

/// Brings back what was skipped but holds a record that was also read elsewhere: one of the two
/// must go, and only reading both tells. Returns whether there was any.
Stored<bool> bring_back(
    std::vector<FoundFile>& found, std::vector<Skipped>& skipped, const Records& read, Store& store
) {
    const auto holding = store.files_holding(ids_in(read));
    if (!holding) {
        return holding.error();
    }
    const auto& identities = holding.value();
    const auto doubled =
        std::stable_partition(skipped.begin(), skipped.end(), [&](const Skipped& each) {
            return !std::ranges::binary_search(identities, each.file.source.identity);
        });
    const bool any = doubled != skipped.end();
    for (auto each = doubled; each != skipped.end(); ++each) {
        found.push_back(std::move(each->file));
    }
    skipped.erase(doubled, skipped.end());
    return any;
}

/// Reads what must be read into `checked`; what is unchanged since it was recorded only costs a
/// look.
std::optional<StoreError> read_changed(
    const Session& session, std::vector<FoundFile> found, Store& store, CheckedReading& checked
) {
    auto skipped = skip_unchanged_files(found, store);
    if (!skipped) {
        return skipped.error();
    }
    checked.reading = read_files(found, session.in());
    if (!skipped.value().empty()) {
        const auto again = bring_back(found, skipped.value(), checked.reading.records, store);
        if (!again) {
            return again.error();
        }
        if (again.value()) {
            checked.reading = read_files(found, session.in());
        }
    }
    for (const auto& each : skipped.value()) {
        ++checked.skipped_files;
        checked.skipped_records += each.records;
    }
    return std::nullopt;
}

}  // namespace

Stored<CheckedReading> read_and_check(
    const Session& session, const std::vector<std::string>& paths, Store* store, bool skip_unchanged
) {
    CheckedReading checked;
    auto found = find_records(session, paths);
    if (store != nullptr) {
        auto missing = missing_files(found, session.database_folder(), *store);
        if (!missing) {
            return missing.error();
        }
        checked.missing_files = std::move(missing.value());
    }
    auto& reading = checked.reading;
    // Standard input can be read only once, and a file that is brought back means reading again.
    if (store != nullptr && skip_unchanged && !has_standard_input(found.files)) {
        if (auto error = read_changed(session, std::move(found.files), *store, checked)) {
            return *error;
        }
    } else {
        reading = read_files(found.files, session.in());
    }
    append(reading.diagnostics, std::move(found.diagnostics));

    std::map<Kind, std::vector<std::string>> known;
    if (store != nullptr) {
        auto surroundings = store->surroundings(reading.records);
        if (!surroundings) {
            return surroundings.error();
        }
        checked.surroundings = std::move(surroundings.value());
    }
    // Only a dangling reference asks for the ids that there are.
    const auto known_ids = [&](Kind kind) -> std::vector<std::string> {
        if (store == nullptr) {
            return {};
        }
        if (!known.contains(kind)) {
            auto ids = store->ids(kind);
            known[kind] = ids ? std::move(ids.value()) : std::vector<std::string>{};
        }
        return known[kind];
    };
    append(reading.diagnostics, check_records(reading, checked.surroundings, known_ids));
    sort_diagnostics(reading.diagnostics);
    return checked;
}

DiagnosticFormat diagnostic_format(const std::string& format) {
    if (format == "json") {
        return DiagnosticFormat::json;
    }
    return format == "short" ? DiagnosticFormat::brief : DiagnosticFormat::human;
}

ExitStatus status_of(const std::vector<Diagnostic>& diagnostics) {
    const auto is_of_the_system = [](const Diagnostic& each) { return each.of_the_system; };
    if (std::ranges::any_of(diagnostics, is_of_the_system)) {
        return ExitStatus::failed;
    }
    return has_errors(diagnostics) ? ExitStatus::bad_records : ExitStatus::done;
}

}  // namespace hearsay::cli
