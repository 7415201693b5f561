// SPDX-License-Identifier: Apache-2.0

#include "cli/first_recording.hpp"

#include "cli/found_records.hpp"
#include "cli/heap.hpp"

#include <algorithm>
#include <future>
#include <iterator>
#include <memory>
#include <utility>

namespace hearsay::cli {

namespace {

/// From so many on, what is freed by reading is worth the time to give it back.
constexpr std::size_t many_files = 10'000;

/// Reads, checks and records part by part. None where a check has something to say.
Stored<std::optional<FirstRecorded>> record_parts(
    const Session& session,
    const FoundFiles& found,
    std::shared_ptr<IdNumbers> ids,
    FirstRecording& recording
) {
    FirstRecorded first;
    first.warnings = found.diagnostics;
    std::optional<StoreError> error;
    {
        PartChecks checks(std::move(ids));
        bool is_sound = true;
        const auto take = [&](Reading&& part, const FirstRecording::Prepared& prepared) {
            is_sound = checks.add(part);
            if (is_sound) {
                error = recording.add(part.files, part.records, prepared);
                first.files += part.files.size();
                std::ranges::move(part.diagnostics, std::back_inserter(first.warnings));
            }
            return is_sound && !error;
        };
        read_files_in_prepared_parts(
            found.files,
            session.in(),
            [&](const Reading& read) -> TakePart {
                const std::shared_ptr prepared = recording.prepare(read.records);
                return [&, prepared](Reading&& part) { return take(std::move(part), *prepared); };
            }
        );
        if (error) {
            return *error;
        }
        if (!is_sound) {
            return std::optional<FirstRecorded>();
        }
        if (first.files > many_files) {
            give_memory_back();
        }
        // What is found meanwhile comes first: it tells why something cannot be completed. Where no
        // thread can be started, it is looked for afterwards.
        auto finding = std::async(std::launch::async | std::launch::deferred, [&checks] {
            return checks.find_any();
        });
        error = recording.complete();
        if (finding.get()) {
            return std::optional<FirstRecorded>();
        }
        if (error) {
            return *error;
        }
    }
    auto recorded = recording.finish();
    if (!recorded) {
        return recorded.error();
    }
    if (!recorded.value()) {
        return std::optional<FirstRecorded>();
    }
    first.recorded = std::move(*recorded.value());
    sort_diagnostics(first.warnings);
    return std::optional(std::move(first));
}

}  // namespace

Stored<std::optional<FirstRecorded>> record_first(
    const Session& session, const FoundFiles& found, Store& store, const Signing& signing
) {
    // What standard input holds could not be read again.
    if (has_errors(found.diagnostics) || has_standard_input(found.files)) {
        return std::optional<FirstRecorded>();
    }
    auto ids = std::make_shared<IdNumbers>();
    auto recording = store.record_first(noted_now(session, signing), ids);
    // Whoever is making it was waited for, which is not to be done once more.
    if (!recording && recording.error().kind == StoreError::Kind::busy) {
        return recording.error();
    }
    // Any other reason why it cannot be made is told after what is wrong with the files.
    if (!recording || !recording.value()) {
        return std::optional<FirstRecorded>();
    }
    return record_parts(session, found, std::move(ids), *recording.value());
}

}  // namespace hearsay::cli
