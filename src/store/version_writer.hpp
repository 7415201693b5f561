// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/chain.hpp"
#include "store/references.hpp"
#include "store/rows.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace hearsay::store {

/// Where and how a version of a record begins.
struct Beginning {
    Kind kind = Kind::claim;
    std::int64_t key = 0;
    std::optional<std::int64_t> file;  ///< key of the file in which it stands
    EntryChange change = EntryChange::added;
    ContentDigest digest{};
};

/// Writes versions of records with all that they say: their entries in the recording, rows,
/// references and searched texts.
class VersionWriter {
public:
    VersionWriter(Database& database, std::int64_t recording);

    /// `text` is what is searched of it (`indexed_text`); `key_of(kind, id)` the key of a record
    /// that this one refers to.
    template <typename Record, typename KeyOf>
    void write(const Beginning& begins, const Record& record, std::string_view text, KeyOf key_of) {
        begin(begins, record.id, std::int64_t{record.recorded_at.line});
        rows(begins.key, record);
        for_each_reference(record, [&](const Reference& to) {
            reference_.run(
                begins.key, to.field, ordinal_of(to.item, to.position), key_of(to.kind, to.id)
            );
        });
        text_.run(begins.key, text);
    }

private:
    void begin(const Beginning& begins, std::string_view id, std::int64_t line);

    void rows(std::int64_t version, const Event& event) { events_.insert(version, event); }
    void rows(std::int64_t version, const Actor& actor) { actors_.insert(version, actor); }
    void rows(std::int64_t version, const Outlet& outlet) { outlets_.insert(version, outlet); }
    void rows(std::int64_t version, const Document& document) {
        documents_.insert(version, document);
    }
    void rows(std::int64_t version, const Claim& claim) { claims_.insert(version, claim); }

    std::int64_t recording_;
    Statement version_, entry_, reference_, text_;
    EventRows events_;
    ActorRows actors_;
    OutletRows outlets_;
    DocumentRows documents_;
    ClaimRows claims_;
};

}  // namespace hearsay::store
