#include "cli/reading_records.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <utility>

namespace hearsay::cli {

namespace {

/// What tells a file from others wherever hearsay is called from: its path relative to the
/// database.
std::string identity_of(const std::string& path, const std::string& database) {
    if (path == "-") {
        return path;
    }
    namespace fs = std::filesystem;
    std::error_code failure;
    const auto folder =
        fs::weakly_canonical(fs::absolute(database, failure).parent_path(), failure);
    const auto file = fs::weakly_canonical(fs::absolute(path, failure), failure);
    const auto relative = file.lexically_relative(folder);
    return relative.empty() ? file.generic_string() : relative.generic_string();
}

void append(std::vector<Diagnostic>& all, std::vector<Diagnostic> more) {
    std::ranges::move(more, std::back_inserter(all));
}

/// Keeps the files that must be read; counts the others.
Stored<std::vector<FoundFile>>
changed_files(std::vector<FoundFile> found, Store& store, CheckedReading& checked) {
    std::vector<SourceFile> sources;
    for (const auto& file : found) {
        sources.push_back(file.source);
    }
    const auto unchanged = store.unchanged(sources);
    if (!unchanged) {
        return unchanged.error();
    }
    std::vector<FoundFile> changed;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (const auto records = unchanged.value()[i]) {
            ++checked.skipped_files;
            checked.skipped_records += *records;
        } else {
            changed.push_back(std::move(found[i]));
        }
    }
    return changed;
}

}  // namespace

Stored<CheckedReading> read_and_check(
    const Session& session, const std::vector<std::string>& paths, Store* store, bool skip_unchanged
) {
    CheckedReading checked;
    auto found = find_files(paths);
    for (auto& file : found.files) {
        file.source.identity = identity_of(file.source.path, session.database());
    }
    if (store != nullptr && skip_unchanged) {
        auto changed = changed_files(std::move(found.files), *store, checked);
        if (!changed) {
            return changed.error();
        }
        found.files = std::move(changed.value());
    }
    auto& reading = checked.reading;
    reading = read_files(found.files, session.in());
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
