// SPDX-License-Identifier: Apache-2.0

#include "cli/reading_records.hpp"

#include "cli/file_digest.hpp"
#include "cli/found_records.hpp"
#include "text/parallel.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

namespace hearsay::cli {

namespace {

namespace fs = std::filesystem;

bool is_below(const fs::path& file, const fs::path& folder) {
    const auto [end_of_folder, unused] =
        std::mismatch(folder.begin(), folder.end(), file.begin(), file.end());
    return end_of_folder == folder.end();
}

/// Which of these files, in which records stand, were below the named folders and are not there any
/// more.
std::vector<std::string> missing_files(
    std::vector<std::string> identities,
    const std::vector<std::string>& named_folders,
    const fs::path& database_folder
) {
    std::vector<fs::path> folders;
    folders.reserve(named_folders.size());
    for (const auto& folder : named_folders) {
        folders.push_back(resolved(folder));
    }
    std::erase_if(identities, [&](const std::string& identity) {
        if (identity == "-") {
            return true;
        }
        const auto file = (database_folder / identity).lexically_normal();
        std::error_code failure;
        return fs::exists(file, failure) ||
               std::ranges::none_of(folders, [&](const fs::path& folder) {
                   return is_below(file, folder);
               });
    });
    return identities;
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

/// Which of the files must be read.
std::vector<SourceFile>
changed_files(const std::vector<SourceFile>& found, const KnownFiles& known) {
    std::vector<SourceFile> changed;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (!known.unchanged[i]) {
            changed.push_back(found[i]);
        }
    }
    return changed;
}

/// Takes as changed what looks as it did and is not.
std::optional<StoreError>
compare_digests(const std::vector<SourceFile>& found, Store& store, KnownFiles& known) {
    const auto digests = store.recorded_digests(found);
    if (!digests) {
        return digests.error();
    }
    text::in_parallel(found.size(), [&](std::size_t i) {
        if (known.unchanged[i] && sha256_of_file(found[i].path) != digests.value()[i]) {
            known.unchanged[i].reset();
        }
    });
    return std::nullopt;
}

/// What is unchanged but holds a record that was also read elsewhere must be read too: one of the
/// two must go, and only reading both tells. Returns whether there was any.
Stored<bool> bring_back(
    const std::vector<SourceFile>& found, KnownFiles& known, const Records& read, Store& store
) {
    const auto holding = store.files_holding(ids_in(read));
    if (!holding) {
        return holding.error();
    }
    bool any = false;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (known.unchanged[i] && std::ranges::binary_search(holding.value(), found[i].identity)) {
            known.unchanged[i].reset();
            any = true;
        }
    }
    return any;
}

/// Reads what must be read into `checked`; what is unchanged since it was recorded only costs a
/// look.
std::optional<StoreError> read_changed(
    const Session& session,
    const std::vector<SourceFile>& found,
    KnownFiles& known,
    Store& store,
    CheckedReading& checked
) {
    auto changed = changed_files(found, known);
    checked.reading = read_files(changed, session.in());
    if (!changed.empty() && changed.size() < found.size()) {
        const auto again = bring_back(found, known, checked.reading.records, store);
        if (!again) {
            return again.error();
        }
        if (again.value()) {
            changed = changed_files(found, known);
            checked.reading = read_files(changed, session.in());
        }
    }
    for (const auto& records : known.unchanged) {
        if (records) {
            ++checked.skipped_files;
            checked.skipped_records += *records;
        }
    }
    return std::nullopt;
}

}  // namespace

Stored<CheckedReading>
read_and_check(const Session& session, FoundFiles found, Store* store, Skip skip) {
    CheckedReading checked;
    auto& reading = checked.reading;
    // Standard input can be read only once, and a file that is brought back means reading again.
    const bool skips = store != nullptr && skip != Skip::none && !has_standard_input(found.files);
    KnownFiles known;
    if (store != nullptr && (skips || !found.folders.empty())) {
        auto asked = store->known_files(found.files, !found.folders.empty());
        if (!asked) {
            return asked.error();
        }
        known = std::move(asked.value());
        checked.missing_files =
            missing_files(std::move(known.others), found.folders, session.database_folder());
    }
    if (skips && skip == Skip::same_digest) {
        if (auto error = compare_digests(found.files, *store, known)) {
            return *error;
        }
    }
    if (skips) {
        if (auto error = read_changed(session, found.files, known, *store, checked)) {
            return *error;
        }
    } else {
        reading = read_files(found.files, session.in());
    }
    append(reading.diagnostics, std::move(found.diagnostics));

    std::map<Kind, std::vector<std::string>> ids_known;
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
        if (!ids_known.contains(kind)) {
            auto ids = store->ids(kind);
            ids_known[kind] = ids ? std::move(ids.value()) : std::vector<std::string>{};
        }
        return ids_known[kind];
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
