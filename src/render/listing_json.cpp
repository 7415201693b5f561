// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "render/claim_json.hpp"
#include "render/listing.hpp"
#include "render/record_json.hpp"
#include "text/json.hpp"

#include <algorithm>
#include <utility>

namespace hearsay {

namespace {

/// [{"id", "way", "repeats"}], of those that are listed.
text::Json ways_json(const Records& records, Kind kind, const std::vector<KnownThrough>& ways) {
    auto json = text::Json::array();
    const auto add = [&](const auto& listed) {
        for (const auto& record : listed) {
            const auto found = std::ranges::lower_bound(ways, record.id, {}, &KnownThrough::id);
            if (found != ways.end() && found->id == record.id) {
                json.push_back(
                    {{"id", found->id}, {"way", name_of(found->way)}, {"repeats", found->repeats}}
                );
            }
        }
    };
    if (kind == Kind::claim) {
        add(records.claims);
    } else {
        add(records.documents);
    }
    return json;
}

}  // namespace

std::string
list_json(const Records& records, Kind kind, const ListedChanges& changes, const ListedAt& at) {
    text::Json answer{
        {"schema", "hearsay.list/1"},
        {"kind", name_of(kind)},
        {"as_of", render::or_null(at.as_of)},
        {"known_at", render::or_null(at.known_at)},
        {"undecided", at.open.undecided},
        {"if_date_right", at.open.if_date_right.all()},
        {"perhaps_gone", at.open.perhaps_gone},
        {"records", records_json(records, kind)}};
    if (kind == Kind::claim) {
        auto all = text::Json::array();
        for (const auto& claim : records.claims) {
            for (const auto& each : amendments_of(changes.amendments, claim.id)) {
                all.push_back(amendment_json(each));
            }
        }
        answer["amendments"] = std::move(all);
    }
    if (kind == Kind::document) {
        auto all = text::Json::array();
        const auto add = [&all](const std::vector<Document>& replacements, bool perhaps) {
            for (const auto& [document, by] : render::replaced_by(replacements)) {
                for (const auto& each : by) {
                    all.push_back({{"document", document}, {"by", each}, {"perhaps", perhaps}});
                }
            }
        };
        add(changes.replacements, false);
        add(changes.perhaps_replacements, true);
        answer["replacements"] = std::move(all);
    }
    if (changes.through) {
        answer["through"] = {{"kind", name_of(changes.through->kind)}, {"id", changes.through->id}};
        answer["ways"] = ways_json(records, kind, changes.ways);
    }
    if (changes.withdrawals) {
        auto all = text::Json::array();
        for (const auto& [record, recording, when, by, reason] : *changes.withdrawals) {
            all.push_back(
                {{"id", record.id},
                 {"recording", recording},
                 {"withdrawn_at", instant_text(when)},
                 {"by", by.empty() ? text::Json(nullptr) : text::Json(by)},
                 {"reason", reason}}
            );
        }
        answer["withdrawals"] = std::move(all);
    }
    return text::dump(answer, true);
}

}  // namespace hearsay
