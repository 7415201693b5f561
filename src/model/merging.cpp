// SPDX-License-Identifier: Apache-2.0

#include <hearsay/merging.hpp>

#include <string>
#include <unordered_set>
#include <utility>

namespace hearsay {

void add_missing(Records some, Records& into) {
    const auto add = [](auto& from, auto& to) {
        std::unordered_set<std::string> there;
        if (!from.empty()) {
            for (const auto& record : to) {
                there.insert(record.id);
            }
        }
        for (auto& record : from) {
            if (there.insert(record.id).second) {
                to.push_back(std::move(record));
            }
        }
    };
    add(some.events, into.events);
    add(some.actors, into.actors);
    add(some.outlets, into.outlets);
    add(some.documents, into.documents);
    add(some.claims, into.claims);
}

}  // namespace hearsay
