// SPDX-License-Identifier: Apache-2.0

#include <hearsay/reading.hpp>

#include "sample.hpp"
#include "support/all_answers.hpp"
#include "support/random_dossiers.hpp"
#include "support/temporary_folder.hpp"
#include "support_store.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>

namespace hearsay {

namespace {

using sample::opened;
using support::below;

/// Each record of the dossier as the record format writes it.
std::vector<std::string> texts_of(const Records& records) {
    std::vector<std::string> texts;
    const auto add = [&](const auto& list) {
        for (const auto& record : list) {
            texts.push_back(to_toml(record));
        }
    };
    add(records.events);
    add(records.actors);
    add(records.outlets);
    add(records.documents);
    auto claims = records.claims;
    for (auto& claim : claims) {
        std::erase_if(claim.appearances, [](const Appearance& each) { return each.implied; });
    }
    add(claims);
    return texts;
}

/// The texts in any order, in some files.
std::vector<std::string> files_of(std::vector<std::string> texts) {
    support::shuffle(texts);
    std::vector<std::string> files(1 + below(4), "schema = 1\n");
    for (const auto& text : texts) {
        files[below(files.size())] += text + '\n';
    }
    return files;
}

template <typename Record>
void append(std::vector<Record>& to, const std::vector<Record>& from) {
    to.insert(to.end(), from.begin(), from.end());
}

Batch batch_of(const std::vector<std::string>& files) {
    auto batch = sample::batch({});
    batch.files.clear();
    for (const auto& file : files) {
        SourceFile source;
        source.path = std::to_string(batch.files.size()) + ".toml";
        source.identity = source.path;
        const auto reading = read_text(file, source);
        for (const auto& diagnostic : reading.diagnostics) {
            RC_FAIL(diagnostic.code + " " + diagnostic.message);
        }
        append(batch.files, reading.files);
        append(batch.records.events, reading.records.events);
        append(batch.records.actors, reading.records.actors);
        append(batch.records.outlets, reading.records.outlets);
        append(batch.records.documents, reading.records.documents);
        append(batch.records.claims, reading.records.claims);
    }
    return batch;
}

/// Everything but where it was read.
Dossier without_places(Dossier dossier) {
    auto& records = dossier.records;
    const auto forget = [](auto& list) {
        for (auto& record : list) {
            record.recorded_at = {};
        }
    };
    forget(records.events);
    forget(records.actors);
    forget(records.outlets);
    forget(records.documents);
    forget(records.claims);
    return dossier;
}

/// What a new database makes of the files.
Dossier recorded_dossier(const std::vector<std::string>& files) {
    const support::TemporaryFolder folder;
    const auto store = opened(folder.path() / "h.db", OpenMode::write);
    RC_ASSERT(store->record(batch_of(files)).ok());
    return without_places(store->dossier_of_event("event", {}).value().value());
}

/// What is made of one file without any database.
Dossier read_dossier(const std::vector<std::string>& texts) {
    std::string file = "schema = 1\n";
    for (const auto& text : texts) {
        file += text + '\n';
    }
    return without_places(Dossiers(batch_of({file}).records).of_event("event").value());
}

}  // namespace

TEST_CASE("how records are split over files, and in which order, changes no dossier or answer") {
    CHECK(rc::check([] {
        const auto texts = texts_of(support::random_draft().finished().records);
        const auto read = read_dossier(texts);
        const auto recorded = recorded_dossier(files_of(texts));
        RC_ASSERT(sample::told(recorded.records) == sample::told(read.records));
        RC_ASSERT(support::all_comparisons(recorded) == support::all_comparisons(read));
        RC_ASSERT(support::all_timelines(recorded) == support::all_timelines(read));
        if (!read.records.claims.empty()) {
            const auto& claim = support::any_claim(read);
            RC_ASSERT(support::all_traces(recorded, claim) == support::all_traces(read, claim));
        }
    }));
}

}  // namespace hearsay
