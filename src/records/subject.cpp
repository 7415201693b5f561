// SPDX-License-Identifier: Apache-2.0

#include "records/subject.hpp"

#include "records/syntax.hpp"
#include "text/nearest.hpp"
#include "text/slug.hpp"

#include <algorithm>

namespace hearsay::records {
namespace {

/// Whether a path or a whole file could not be read: it may hold any record.
bool is_unread(const Diagnostic& each) {
    return each.severity == Severity::error && each.place.line == 0;
}

/// Calls visit with each text that the record is called by.
template <typename Record, typename Visit>
void for_each_name(const Record& record, Visit visit) {
    if constexpr (requires { record.name; }) {
        visit(record.name);
    }
    if constexpr (requires { record.title; }) {
        visit(record.title);
    }
    if constexpr (requires { record.aliases; }) {
        std::ranges::for_each(record.aliases, visit);
    }
}

}  // namespace

Subject::Subject(const Reading& reading, const Records& surroundings, const KnownIds& known_ids)
    : fresh_(&reading.records), around_(&surroundings), places_(records::places_of(reading)),
      known_ids_(&known_ids) {
    // Of several with one id the first entered stays: the reading, then what has faults, then the
    // store.
    enter(fresh(), From::reading);
    enter(faulty().records, From::faulty);
    enter(around(), From::store);
    for (const RecordId& id : reading.faulty) {
        lost_[static_cast<std::size_t>(id.kind)].insert(id.id);
    }
    for (const Kind kind : places_->nameless) {
        nameless_[static_cast<std::size_t>(kind)] = true;
    }
    if (std::ranges::any_of(reading.diagnostics, is_unread)) {
        nameless_.fill(true);
    }
}

Subject::Subject(const Records& records)
    : fresh_(&records), places_(std::make_shared<Reading::Places>()), known_ids_(nullptr) {
    around_ = &places_->faulty.records;  // which are none
    enter(fresh(), From::reading);
}

void Subject::enter(const Records& records, From from) {
    for_each_list(records, [&](Kind kind, const auto& list) {
        auto& known = known_[static_cast<std::size_t>(kind)];
        known.reserve(known.size() + list.size());
        for (std::size_t i = 0; i < list.size(); ++i) {
            known.emplace(list[i].id, Known{from, i});
        }
    });
}

const Known* Subject::find(Kind kind, std::string_view id) const {
    const auto& known = known_[static_cast<std::size_t>(kind)];
    const auto found = known.find(id);
    return found == known.end() ? nullptr : &found->second;
}

const Event* Subject::event(std::string_view id) const {
    const Known* known = find(Kind::event, id);
    if (known == nullptr || known->from == From::faulty) {
        return nullptr;
    }
    return &(known->from == From::reading ? fresh() : around()).events[known->index];
}

const Claim* Subject::claim(std::string_view id) const {
    const Known* known = find(Kind::claim, id);
    if (known == nullptr || known->from == From::faulty) {
        return nullptr;
    }
    return &(known->from == From::reading ? fresh() : around()).claims[known->index];
}

const std::unordered_set<std::string>& Subject::in_store(Kind kind) const {
    auto& ids = in_store_[static_cast<std::size_t>(kind)];
    if (!ids) {
        ids.emplace();
        if (known_ids_ != nullptr && *known_ids_) {
            for (std::string& id : (*known_ids_)(kind)) {
                ids->insert(std::move(id));
            }
        }
    }
    return *ids;
}

bool Subject::exists(Kind kind, std::string_view id) const {
    if (find(kind, id) != nullptr) {
        return true;
    }
    const auto number = static_cast<std::size_t>(kind);
    return nameless_[number] || lost_[number].contains(id) ||
           in_store(kind).contains(std::string(id));
}

std::string Subject::meant(Kind kind, std::string_view id) const {
    std::string by_name = named(kind, id);
    return by_name.empty() ? nearest(kind, id) : by_name;
}

std::string Subject::named(Kind kind, std::string_view id) const {
    auto& by_name = by_name_[static_cast<std::size_t>(kind)];
    if (!by_name) {
        by_name.emplace();
        const auto enter_name = [&](const std::string& name, const std::string& of) {
            const auto [entry, is_new] =
                by_name->try_emplace(text::slug(name, longest_suggested_id), of);
            if (!is_new && entry->second != of) {
                entry->second.clear();
            }
        };
        for (const Records* records : {fresh_, &faulty().records, around_}) {
            for_each_list(*records, [&](Kind of_list, const auto& list) {
                if (of_list == kind) {
                    for (const auto& record : list) {
                        for_each_name(record, [&](const std::string& name) {
                            enter_name(name, record.id);
                        });
                    }
                }
            });
        }
    }
    const auto found = by_name->find(std::string(id));
    return found == by_name->end() ? std::string() : found->second;
}

std::string Subject::nearest(Kind kind, std::string_view id) const {
    // Sorted once a kind, so that not the order of a hash decides between two that are equally
    // near.
    auto& candidates = candidates_[static_cast<std::size_t>(kind)];
    if (!candidates) {
        candidates.emplace();
        for (const auto& [known, where] : known_[static_cast<std::size_t>(kind)]) {
            candidates->push_back(known);
        }
        const auto& stored = in_store(kind);
        candidates->insert(candidates->end(), stored.begin(), stored.end());
        std::ranges::sort(*candidates);
    }
    text::NearestSearch search(id);
    for (const std::string_view candidate : *candidates) {
        search.offer(candidate);
    }
    const auto likely = search.likely();
    return likely.empty() ? std::string() : std::string(likely.front());
}

}  // namespace hearsay::records
