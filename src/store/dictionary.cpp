// SPDX-License-Identifier: Apache-2.0

#include "store/dictionary.hpp"

#include "store/columns.hpp"

namespace hearsay::store {

namespace {

constexpr std::string_view last_key = "SELECT max(key) FROM record";

constexpr std::string_view find_record = R"(
SELECT record.key, version.since, version.file, version.line, entry.digest
FROM record
LEFT JOIN version ON version.version = record.key
LEFT JOIN entry
    ON entry.recording = version.since AND entry.kind = record.kind AND entry.id = record.id
WHERE record.kind = ? AND record.id = ?
)";

}  // namespace

Dictionary::Dictionary(Database* database) {
    if (database != nullptr) {
        next_ = single_integer(*database, last_key) + 1;
        first_new_ = next_;
        if (next_ > 1) {
            find_.emplace(*database, find_record);
        }
    }
}

Held Dictionary::look_up(Kind kind, std::string_view id) {
    Held held;
    if (!find_ || !find_->bind(kind, id).step()) {
        return held;
    }
    held.key = find_->integer(0);
    held.in_force = !find_->is_null(1);
    if (held.in_force) {
        held.file = find_->integer(2);
        held.line = static_cast<std::uint32_t>(find_->integer(3));
        held.digest = digest(*find_, 4);
    }
    find_->reset();
    return held;
}

std::optional<Held> Dictionary::enter(Kind kind, std::string_view id) {
    const auto [entry, is_new] = of(kind).try_emplace(id);
    if (!is_new) {
        return std::nullopt;
    }
    Held held = look_up(kind, id);
    if (held.key == 0) {
        held.key = next_++;
    }
    entry->second = {.key = held.key, .in_batch = true, .in_force = held.in_force};
    return held;
}

const Dictionary::Entry& Dictionary::refer(Kind kind, std::string_view id) {
    const auto [entry, is_new] = of(kind).try_emplace(id);
    if (is_new) {
        const Held held = look_up(kind, id);
        entry->second = {.key = held.key, .in_batch = false, .in_force = held.in_force};
    }
    return entry->second;
}

const Dictionary::Entry& Dictionary::known(Kind kind, std::string_view id) const {
    const auto found = of(kind).find(id);
    if (found == of(kind).end()) {
        fail("`" + std::string(id) + "` is referred to and was not looked up");
    }
    return found->second;
}

bool Dictionary::in_batch(Kind kind, std::string_view id) const {
    const auto found = of(kind).find(id);
    return found != of(kind).end() && found->second.in_batch;
}

}  // namespace hearsay::store
