// SPDX-License-Identifier: Apache-2.0

#include "cli/cut_list.hpp"

#include <algorithm>
#include <iterator>
#include <ostream>
#include <set>
#include <string_view>
#include <vector>

namespace hearsay::cli {

namespace {

void add_new(std::vector<std::string>& to, const std::vector<std::string>& ids) {
    const std::set<std::string> known(to.begin(), to.end());
    std::ranges::copy_if(ids, std::back_inserter(to), [&known](const std::string& id) {
        return !known.contains(id);
    });
}

/// Those of the records of which a cut left open whether they were on record by then.
template <typename Record>
std::vector<Record>
undecided_among(const std::vector<Record>& records, const std::vector<std::string>& undecided) {
    const std::set<std::string_view> open(undecided.begin(), undecided.end());
    std::vector<Record> found;
    std::ranges::copy_if(records, std::back_inserter(found), [&open](const Record& each) {
        return open.contains(each.id);
    });
    return found;
}

/// Takes those of the ids out of a list; returns the ids of what was there.
std::vector<std::string> leave_out(Records& records, const std::vector<std::string>& ids) {
    const std::set<std::string_view> out(ids.begin(), ids.end());
    std::vector<std::string> taken;
    const auto take = [&](auto& listed) {
        std::erase_if(listed, [&](const auto& each) {
            const bool goes = out.contains(each.id);
            if (goes) {
                taken.push_back(each.id);
            }
            return goes;
        });
    };
    take(records.claims);
    take(records.documents);
    return taken;
}

}  // namespace

Stored<OpenAtCut> cut_list(
    const Session& session,
    Store& store,
    const ListToCut& asking,
    const std::optional<Through>& through,
    Records& records,
    Records& others,
    Records& perhaps
) {
    std::vector<std::string> events;
    if (!asking.event.empty()) {
        events.push_back(asking.event);
        std::ranges::transform(records.claims, std::back_inserter(events), &Claim::event);
        std::ranges::transform(others.claims, std::back_inserter(events), &Claim::event);
        std::ranges::sort(events);
        events.erase(std::unique(events.begin(), events.end()), events.end());
    }
    const auto around = through ? Stored<Dossier>(through->around)
                                : store.dossier_of_events(events, asking.known_at);
    if (!around) {
        return around.error();
    }
    auto open = keep_on_record(records, around.value(), asking.as_of);
    if (!asking.outlet.empty()) {
        add_new(
            open.undecided,
            keep_known_through(records.claims, asking.outlet, around.value(), asking.as_of)
        );
    }
    if (through) {
        add_new(open.undecided, leave_out(records, through->undecided));
    }
    const auto all_others = others;
    const auto open_of_others = keep_on_record(others, around.value(), asking.as_of);
    perhaps.claims = undecided_among(all_others.claims, open_of_others.undecided);
    perhaps.documents = undecided_among(all_others.documents, open_of_others.undecided);
    add_new(open.undecided, open_of_others.undecided);
    add_new(open.if_date_right.on_record, open_of_others.if_date_right.on_record);
    add_new(open.if_date_right.not_on_record, open_of_others.if_date_right.not_on_record);
    if (!session.quiet()) {
        for (const auto& sentence : open_at_cut_text(open)) {
            session.err() << sentence << '\n';
        }
    }
    return open;
}

}  // namespace hearsay::cli
