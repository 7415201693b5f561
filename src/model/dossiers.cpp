// SPDX-License-Identifier: Apache-2.0

#include <hearsay/dossier.hpp>

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace hearsay {

namespace {

/// Gathers what a dossier holds from a larger set of records. Ids to look up wait in lists, because
/// data decides how deep references go.
class Gathering {
public:
    explicit Gathering(const RecordSource& all) : all_(&all) {}

    void want_claim(const std::string& id) {
        if (claims_.insert(id).second) {
            open_claims_.push_back(id);
        }
    }

    void want_event(std::string id) {
        // Wider events are without cycles once checked; the set ends the walk in any case.
        while (!id.empty() && events_.insert(id).second) {
            auto event = all_->event(id);
            if (!event) {
                return;
            }
            id = event->part_of;
            records_.events.push_back(std::move(*event));
        }
    }

    /// Brings in what was wanted, and what that leads to.
    void bring_in() {
        while (const auto id = next(open_claims_)) {
            add(records_.claims, all_->claim(*id));
        }
        while (const auto id = next(open_documents_)) {
            add(records_.documents, all_->document(*id));
        }
        while (const auto id = next(open_actors_)) {
            add(records_.actors, all_->actor(*id));
        }
    }

    Records take() { return std::move(records_); }

private:
    static std::optional<std::string> next(std::vector<std::string>& open) {
        if (open.empty()) {
            return std::nullopt;
        }
        auto id = std::move(open.back());
        open.pop_back();
        return id;
    }

    template <typename Record>
    void add(std::vector<Record>& to, std::optional<Record> record) {
        if (record) {
            want_what_it_names(*record);
            to.push_back(std::move(*record));
        }
    }

    void want_what_it_names(const Claim& claim) {
        want_event(claim.event);
        want_actors(claim.speakers);
        want_actors(claim.on_behalf_of);
        want_actors(claim.parties);
        for (const auto& linked : claim.links) {
            for (const auto& target : linked) {
                want_claim(target);
            }
        }
        for (const auto& amender : all_->amenders_of(claim.id)) {
            want_claim(amender);
        }
        for (const auto& appearance : claim.appearances) {
            want_document(appearance.document);
            want_outlet(appearance.outlet);
            for (const auto& via : appearance.via) {
                want_document(via);
            }
            for (const auto& via : appearance.via_outlet) {
                want_outlet(via);
            }
        }
    }

    void want_what_it_names(const Document& document) {
        want_outlet(document.outlet);
        want_actors(document.authors);
        for (const auto& relayed : document.relays) {
            want_document(relayed);
        }
        want_document(document.replaces);
        // What replaces a document of the dossier makes it stale, and what replaces that makes it
        // stale too.
        for (const auto& replacing : all_->replacing(document.id)) {
            want_document(replacing);
        }
    }

    void want_what_it_names(const Outlet& outlet) {
        want_actor(outlet.owner);
        want_actor(outlet.actor);
    }

    void want_what_it_names(const Actor& actor) {
        for (const auto& affiliation : actor.affiliations) {
            want_actor(affiliation.to);
        }
    }

    void want_document(const std::string& id) {
        if (!id.empty() && documents_.insert(id).second) {
            open_documents_.push_back(id);
        }
    }

    void want_outlet(const std::string& id) {
        if (!id.empty() && outlets_.insert(id).second) {
            add(records_.outlets, all_->outlet(id));
        }
    }

    void want_actor(const std::string& id) {
        if (!id.empty() && actors_.insert(id).second) {
            open_actors_.push_back(id);
        }
    }

    void want_actors(const std::vector<std::string>& ids) {
        for (const auto& id : ids) {
            want_actor(id);
        }
    }

    const RecordSource* all_;
    Records records_;
    std::unordered_set<std::string> events_, actors_, outlets_, documents_, claims_;
    std::vector<std::string> open_claims_, open_documents_, open_actors_;
};

template <typename Record>
std::optional<Record> copied(const Record* record) {
    return record == nullptr ? std::nullopt : std::optional(*record);
}

using IdLists = std::unordered_map<std::string_view, std::vector<std::string>>;

std::vector<std::string> listed(const IdLists& lists, std::string_view id) {
    const auto found = lists.find(id);
    return found == lists.end() ? std::vector<std::string>() : found->second;
}

}  // namespace

std::optional<Dossier> dossier_from(const RecordSource& records, std::string_view event) {
    if (!records.event(event)) {
        return std::nullopt;
    }
    Dossier dossier;
    dossier.event = event;
    Gathering gathering(records);
    gathering.want_event(dossier.event);
    for (const auto& claim : records.claims_on(event)) {
        gathering.want_claim(claim);
    }
    gathering.bring_in();
    dossier.records = gathering.take();
    finish(dossier);
    return dossier;
}

class Dossiers::Source : public RecordSource {
public:
    explicit Source(Records records) : whole_{{}, {}, std::move(records)}, index_(whole_) {
        for (const auto& claim : whole_.records.claims) {
            by_event_[claim.event].push_back(claim.id);
            for (const auto link : {Link::revises, Link::retracts}) {
                for (const auto& target : claim.linked(link)) {
                    amenders_[target].push_back(claim.id);
                }
            }
        }
        for (const auto& document : whole_.records.documents) {
            if (!document.replaces.empty()) {
                replacing_[document.replaces].push_back(document.id);
            }
        }
    }

    [[nodiscard]] std::optional<Event> event(std::string_view id) const override {
        return copied(index_.event(id));
    }
    [[nodiscard]] std::optional<Actor> actor(std::string_view id) const override {
        return copied(index_.actor(id));
    }
    [[nodiscard]] std::optional<Outlet> outlet(std::string_view id) const override {
        return copied(index_.outlet(id));
    }
    [[nodiscard]] std::optional<Document> document(std::string_view id) const override {
        return copied(index_.document(id));
    }
    [[nodiscard]] std::optional<Claim> claim(std::string_view id) const override {
        return copied(index_.claim(id));
    }
    [[nodiscard]] std::vector<std::string> claims_on(std::string_view event) const override {
        return listed(by_event_, event);
    }
    [[nodiscard]] std::vector<std::string> amenders_of(std::string_view claim) const override {
        return listed(amenders_, claim);
    }
    [[nodiscard]] std::vector<std::string> replacing(std::string_view document) const override {
        return listed(replacing_, document);
    }

private:
    Dossier whole_;
    DossierIndex index_;
    IdLists by_event_, amenders_, replacing_;
};

Dossiers::Dossiers(Records records) : source_(std::make_unique<const Source>(std::move(records))) {}

Dossiers::~Dossiers() = default;

std::optional<Dossier> Dossiers::of_event(std::string_view event) const {
    return dossier_from(*source_, event);
}

}  // namespace hearsay
