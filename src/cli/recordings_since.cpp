// SPDX-License-Identifier: Apache-2.0

#include "cli/recordings_since.hpp"

#include <hearsay/clocks.hpp>

#include "text/ascii.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <ostream>
#include <set>
#include <string_view>
#include <utility>

namespace hearsay::cli {

namespace {

/// The number of a recording; none for any other text. A year has four digits too, and is told by
/// its months and days.
std::optional<std::int64_t> number_in(std::string_view text) {
    std::int64_t number = 0;
    const auto* const end = text.data() + text.size();
    const auto [read_to, failure] = std::from_chars(text.data(), end, number);
    return failure == std::errc() && read_to == end && number >= 0 ? std::optional(number)
                                                                   : std::nullopt;
}

bool is_head(std::string_view text) {
    return text.size() == 64 &&
           text.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

ExitStatus no_such_recording(
    const Session& session, const std::string& which, const std::vector<Recording>& all
) {
    return session.fail(
        ExitStatus::not_found,
        "--since: no recording has the " + which,
        all.empty() ? "nothing has been recorded yet"
                    : "the last one is recording " + std::to_string(all.back().number)
    );
}

/// Takes away what was recorded before. None where all is well.
std::optional<ExitStatus>
keep_since(const Session& session, const std::string& since, std::vector<Recording>& all) {
    std::optional<std::int64_t> after = is_head(since) ? std::nullopt : number_in(since);
    if (is_head(since)) {
        const auto found = std::ranges::find(all, text::ascii_lower(since), &Recording::digest);
        if (found == all.end()) {
            return no_such_recording(session, "head " + since, all);
        }
        after = found->number;
    }
    if (after) {
        if (*after > (all.empty() ? 0 : all.back().number)) {
            const auto status = no_such_recording(session, "number " + since, all);
            constexpr std::size_t digits_of_year = 4;
            if (since.size() == digits_of_year) {
                session.err() << "  help: if the year is meant, write its first day: " << since
                              << "-01-01\n";
            }
            return status;
        }
        std::erase_if(all, [&](const Recording& each) { return each.number <= *after; });
        return std::nullopt;
    }
    const auto from = read_beginning(since);
    if (!from) {
        return session.fail(
            ExitStatus::wrong_usage, "--since: " + from.error().message, from.error().help
        );
    }
    std::erase_if(all, [&](const Recording& each) { return each.at < from.value(); });
    return std::nullopt;
}

void keep_of(const std::set<RecordId>& event, std::vector<Recording>& all) {
    const auto is_other = [&](const RecordId& id) { return !event.contains(id); };
    for (auto& each : all) {
        std::erase_if(each.added, is_other);
        std::erase_if(each.changed, is_other);
        std::erase_if(each.withdrawn, is_other);
    }
    std::erase_if(all, [](const Recording& each) {
        return each.added.empty() && each.changed.empty() && each.withdrawn.empty();
    });
}

}  // namespace

Result<std::vector<Recording>, ExitStatus> recordings_since(
    const Session& session, Store& store, const std::string& since, const std::string& event
) {
    auto recordings = store.recordings({});
    if (!recordings) {
        return session.fail(recordings.error());
    }
    auto& all = recordings.value();
    if (!since.empty()) {
        if (const auto failure = keep_since(session, since, all)) {
            return *failure;
        }
    }
    if (!event.empty()) {
        const auto ids = store.ever_of_event(event);
        if (!ids) {
            return session.fail(ids.error());
        }
        if (ids.value().empty()) {
            return session.no_such(store, Kind::event, event);
        }
        keep_of({ids.value().begin(), ids.value().end()}, all);
    }
    return std::move(all);
}

}  // namespace hearsay::cli
