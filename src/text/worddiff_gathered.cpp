// SPDX-License-Identifier: Apache-2.0

#include "text/worddiff.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace hearsay::text {

namespace {

/// What was removed and added at one place, and what stays the same after it.
struct Change {
    std::string removed;
    std::string added;
    std::string same;
    std::string same_old;

    std::size_t size() const { return std::max(removed.size(), added.size()); }
};

/// The parts by change; what both begin with stays the same after a change of nothing.
std::vector<Change> changes_of(const std::vector<DiffPart>& parts) {
    std::vector<Change> changes(1);
    for (const DiffPart& part : parts) {
        if (part.kind != DiffKind::same && !changes.back().same.empty()) {
            changes.emplace_back();
        }
        Change& change = changes.back();
        (part.kind == DiffKind::removed ? change.removed
         : part.kind == DiffKind::added ? change.added
                                        : change.same) += part.text;
        change.same_old += part.old_text;
    }
    return changes;
}

/// Whether nobody would see what stays the same between the two.
bool is_lost_between(const Change& before, const Change& after) {
    return 2 * before.same.size() <= std::min(before.size(), after.size());
}

void take_in(Change& before, const Change& after) {
    before.removed += before.same_old + after.removed;
    before.added += before.same + after.added;
    before.same = after.same;
    before.same_old = after.same_old;
}

/// What both began with has a space before its first word where only one of the texts had more
/// before it.
void begin_without_space(Change& first) {
    for (std::string* text : {&first.removed, &first.added}) {
        if (text->starts_with(' ')) {
            text->erase(0, 1);
        }
    }
}

}  // namespace

std::vector<DiffPart> gathered(const std::vector<DiffPart>& parts) {
    std::vector<Change> kept;
    for (Change& change : changes_of(parts)) {
        kept.push_back(std::move(change));
        // A change that has grown may now outweigh what stands before it.
        while (kept.size() > 1 && is_lost_between(kept[kept.size() - 2], kept.back())) {
            take_in(kept[kept.size() - 2], kept.back());
            kept.pop_back();
        }
    }
    begin_without_space(kept.front());
    std::vector<DiffPart> out;
    const auto add = [&](DiffKind kind, std::string& text, std::string old_text = {}) {
        if (!text.empty()) {
            out.push_back({kind, std::move(text), std::move(old_text)});
        }
    };
    for (Change& change : kept) {
        add(DiffKind::removed, change.removed);
        add(DiffKind::added, change.added);
        add(DiffKind::same, change.same, std::move(change.same_old));
    }
    return out;
}

}  // namespace hearsay::text
