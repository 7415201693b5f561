// SPDX-License-Identifier: Apache-2.0

#include "store/dictionary.hpp"

#include "store/columns.hpp"

#include <limits>
#include <utility>

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

constexpr std::int64_t largest_key = std::numeric_limits<SmallKey>::max();
constexpr std::int64_t largest_file = (std::int64_t{1} << bits_of_file) - 1;

SmallKey small(std::int64_t key, std::int64_t largest) {
    if (key < 0 || key > largest) {
        fail("there are more records or files than can be recorded");
    }
    return static_cast<SmallKey>(key);
}

}  // namespace

Dictionary::Dictionary(Database* database, std::shared_ptr<IdNumbers> ids) : ids_(std::move(ids)) {
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
    held.key = small(find_->integer(0), largest_key);
    held.in_force = !find_->is_null(1);
    if (held.in_force) {
        held.file = small(find_->integer(2), largest_file);
        held.line = static_cast<std::uint32_t>(find_->integer(3));
        held.digest = digest(*find_, 4);
    }
    find_->reset();
    return held;
}

Dictionary::Entry& Dictionary::entry_of(Kind kind, std::string_view id) {
    std::vector<Entry>& entries = entries_[static_cast<std::size_t>(kind)];
    const IdNumbers::Number number = ids_->enter(kind, id);
    if (number >= entries.size()) {
        entries.resize(ids_->size(kind));
    }
    return entries[number];
}

const Dictionary::Entry* Dictionary::find(Kind kind, std::string_view id) const {
    const std::vector<Entry>& entries = entries_[static_cast<std::size_t>(kind)];
    const std::optional<IdNumbers::Number> number = ids_->find(kind, id);
    return number && *number < entries.size() && entries[*number].looked_up ? &entries[*number]
                                                                            : nullptr;
}

std::optional<Held> Dictionary::enter(Kind kind, std::string_view id) {
    Entry& entry = entry_of(kind, id);
    if (entry.looked_up) {
        return std::nullopt;
    }
    Held held = look_up(kind, id);
    if (held.key == 0) {
        held.key = small(next_++, largest_key);
    }
    entry = {.key = held.key, .looked_up = true, .in_batch = true, .in_force = held.in_force};
    return held;
}

void Dictionary::leave_withdrawn(Kind kind, std::string_view id) {
    Entry& entry = entry_of(kind, id);
    entry.in_batch = false;
    entry.left_withdrawn = true;
}

const Dictionary::Entry& Dictionary::refer(Kind kind, std::string_view id) {
    Entry& entry = entry_of(kind, id);
    if (!entry.looked_up) {
        const Held held = look_up(kind, id);
        entry = {.key = held.key, .looked_up = true, .in_batch = false, .in_force = held.in_force};
    }
    return entry;
}

const Dictionary::Entry& Dictionary::known(Kind kind, std::string_view id) const {
    const Entry* const entry = find(kind, id);
    if (entry == nullptr) {
        fail("`" + std::string(id) + "` is referred to and was not looked up");
    }
    return *entry;
}

bool Dictionary::in_batch(Kind kind, std::string_view id) const {
    const Entry* const entry = find(kind, id);
    return entry != nullptr && entry->in_batch;
}

}  // namespace hearsay::store
