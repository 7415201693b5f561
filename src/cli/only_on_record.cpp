// SPDX-License-Identifier: Apache-2.0

#include "cli/only_on_record.hpp"

#include "cli/found_records.hpp"
#include "cli/gone_files.hpp"
#include "cli/reading_records.hpp"
#include "cli/whereabouts.hpp"
#include "records/references.hpp"
#include "records/subject.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace hearsay::cli {

namespace {

using IdsByFile = std::map<std::string, std::vector<RecordId>>;

/// What of records their files hold no more.
Stored<std::set<RecordId>> gone_from_files(
    const Session& session,
    Store& store,
    const std::vector<SourceFile>& read,
    const IdsByFile& files
) {
    std::set<RecordId> gone;
    std::set<std::string_view> were_read;
    for (const auto& file : read) {
        were_read.insert(file.identity);
    }
    std::vector<std::string> there;
    for (const auto& [path, ids] : files) {
        if (is_gone(path)) {
            gone.insert(ids.begin(), ids.end());
        } else {
            there.push_back(path);
        }
    }
    std::vector<SourceFile> others;
    for (auto& file : find_records(session, there).files) {
        const auto ids = files.find(file.path);
        if (ids == files.end()) {
            continue;
        }
        if (were_read.contains(file.identity)) {
            gone.insert(ids->second.begin(), ids->second.end());
        } else {
            others.push_back(std::move(file));
        }
    }
    const auto known = store.known_files(others, Others::near);
    if (!known) {
        return known.error();
    }
    for (std::size_t i = 0; i < others.size(); ++i) {
        if (known.value().unchanged[i]) {
            continue;
        }
        const auto& ids = files.at(others[i].path);
        const auto held = held_in(session, others[i].path, ids);
        std::set<RecordId> lost(ids.begin(), ids.end());
        for (const auto& id : held) {
            lost.erase(id);
        }
        gone.merge(lost);
    }
    return gone;
}

/// Who names what is gone: first what was read, and then what of it is named itself.
class Naming {
public:
    explicit Naming(std::set<RecordId> gone) : unnamed_(std::move(gone)) {}

    [[nodiscard]] bool is_done() const { return unnamed_.empty(); }

    void look_at(const Records& records) {
        records::for_each_list(records, [this](Kind kind, const auto& list) {
            for (const auto& each : list) {
                name_all(kind, each, each.recorded_at);
            }
        });
    }

    /// Goes on from those that are named to those that only they name.
    void follow(const Records& around) {
        for (std::size_t known = 0; known < named_.size() && !is_done();) {
            std::set<RecordId> next;
            for (; known < named_.size(); ++known) {
                next.insert(named_[known].record);
            }
            records::for_each_list(around, [&](Kind kind, const auto& list) {
                for (const auto& each : list) {
                    if (next.contains({kind, each.id})) {
                        name_all(kind, each, {});
                    }
                }
            });
        }
    }

    std::vector<StillNamed> take() {
        std::ranges::sort(named_, {}, &StillNamed::record);
        return std::move(named_);
    }

private:
    template <typename Record>
    void name_all(Kind kind, const Record& by, const Place& place) {
        records::for_each_reference(by, [&](const records::ReferenceAt& at, const auto& id) {
            const auto found = unnamed_.find({at.to, id});
            if (found != unnamed_.end()) {
                named_.push_back({*found, {kind, by.id}, place});
                unnamed_.erase(found);
            }
        });
    }

    std::set<RecordId> unnamed_;
    std::vector<StillNamed> named_;
};

}  // namespace

Stored<std::vector<StillNamed>> only_on_record(
    const Session& session,
    Store& store,
    const std::vector<SourceFile>& read,
    const Records& around,
    const EachPart& each_part
) {
    const auto places = store.standing_in(ids_in(around));
    if (!places) {
        return places.error();
    }
    auto gone = gone_from_files(session, store, read, by_path(session, places.value()));
    if (!gone) {
        return gone.error();
    }
    Naming naming(std::move(gone.value()));
    if (!naming.is_done()) {
        each_part([&](const Records& records) {
            naming.look_at(records);
            return !naming.is_done();
        });
        naming.follow(around);
    }
    return naming.take();
}

}  // namespace hearsay::cli
