// SPDX-License-Identifier: Apache-2.0

#include "serve/live_view.hpp"

#include "analysis/on_record.hpp"
#include "analysis/warnings.hpp"
#include "model/clocks.hpp"
#include "model/merging.hpp"
#include "render/counts.hpp"
#include "serve/claim_lines.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace hearsay::serve {

namespace {

constexpr std::size_t events_a_page = 50;
constexpr std::size_t claims_a_page = 200;
constexpr std::size_t hits_at_most = 50;

/// Why there is no page: a status of HTTP with words.
struct Refusal {
    int status = 404;
    std::string title, message, help;
};

Refusal of_the_store(const StoreError& error) {
    return {
        error.kind == StoreError::Kind::missing ? 404 : 503,
        "The database cannot be read",
        error.message,
        error.help};
}

Refusal not_there(std::string_view kind, std::string_view id) {
    return {
        404,
        "Not on record",
        "there is no " + std::string(kind) + " `" + std::string(id) + "`",
        "it may be named otherwise, or recorded later than the clocks above say"};
}

std::size_t number_in(const std::string& text) {
    std::size_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

EventLine line_of(const Event& event, const Dossier& dossier, const Clocks& clocks) {
    const Comparison comparison = compare(
        dossier, {.as_of = clocks.as_of, .known_at = {}, .topic = {}, .by_affiliation = false}
    );
    const render::Counts counts = render::counts_of(DossierIndex(dossier), comparison);
    EventLine line;
    line.event = event;
    line.claims = counts.claims;
    line.speakers = counts.speakers;
    for (const TopicComparison& topic : comparison.topics) {
        if (topic.topic == responsibility) {
            line.named = static_cast<std::size_t>(std::ranges::count_if(
                topic.positions,
                [](const Position& position) { return !position.asserted_by.empty(); }
            ));
        }
    }
    if (!clocks.as_of) {
        line.warnings = warnings_of(dossier).size();
    }
    return line;
}

}  // namespace

/// One answer in the making.
class LiveView::Reading {
public:
    Reading(
        const LiveView& view, const Question& question, std::shared_ptr<const Problems> problems
    )
        : view_(view), question_(question), problems_(std::move(problems)) {
        frame_.address = question.path;
        frame_.as_of = question_.word("as-of");
        frame_.known_at = question_.word("known-at");
        frame_.problems = problems_->summary;
        frame_.has_errors = has_errors(problems_->diagnostics);
        // Before anything is read: what changes meanwhile is news.
        frame_.changes = view.changes_.count();
    }

    Answer answer() {
        try {
            read_the_clocks();
            return {.status = 200, .body = page()};
        } catch (const Refusal& refusal) {
            return {
                .status = refusal.status,
                .body = live_message_html(frame_, refusal.title, refusal.message, refusal.help)};
        }
    }

private:
    void read_the_clocks() {
        // As the form calls its fields.
        const auto refuse = [&](std::string_view field, const ClockError& error) {
            frame_.refused_as_of = std::exchange(frame_.as_of, {});
            frame_.refused_known_at = std::exchange(frame_.known_at, {});
            throw Refusal{
                400,
                "This is no day to go back to",
                "“" + std::string(field) + "” takes a day, as 2024-01-05: " + error.message,
                error.help};
        };
        if (!frame_.as_of.empty()) {
            auto as_of = read_as_of(frame_.as_of);
            if (!as_of) {
                refuse("On record by", as_of.error());
            }
            clocks_.as_of = std::move(as_of.value());
        }
        if (!frame_.known_at.empty()) {
            const auto known_at = read_known_at(frame_.known_at);
            if (!known_at) {
                refuse("Recorded by", known_at.error());
            }
            clocks_.known_at = known_at.value();
        }
    }

    std::string page() {
        const std::string& path = question_.path;
        if (path == "/") {
            return events();
        }
        if (path == "/search") {
            return search();
        }
        if (path == "/problems") {
            return live_problems_html(frame_, problems_->diagnostics);
        }
        const auto end = path.find('/', 1);
        const std::string kind = path.substr(0, end);
        const std::string id = end == std::string::npos ? std::string() : path.substr(end + 1);
        if (kind == "/event") {
            return report_of_event(id, {});
        }
        if (kind == "/claim") {
            return report_of_claim(id);
        }
        if (kind == "/actor") {
            return claims_of(Kind::actor, id);
        }
        if (kind == "/outlet") {
            return claims_of(Kind::outlet, id);
        }
        throw Refusal{404, "No such page", "there is no page `" + path + "`", {}};
    }

    Store& store() {
        if (!store_) {
            auto opened = open_store(view_.database_, OpenMode::read);
            if (!opened) {
                throw of_the_store(opened.error());
            }
            store_ = std::move(opened.value());
        }
        return *store_;
    }

    template <typename Value>
    static Value taken(Stored<Value> stored) {
        if (!stored) {
            throw of_the_store(stored.error());
        }
        return std::move(stored.value());
    }

    /// As both clocks cut it; none where the event is not recorded by then.
    std::optional<Dossier> dossier_of(const std::string& event) {
        auto dossier = taken(store().dossier_of_event(event, clocks_.known_at));
        if (dossier) {
            if (auto then = as_it_stood(*dossier, clocks_.as_of)) {
                return then;
            }
        }
        return dossier;
    }

    std::string events() {
        Records listed = taken(store().list(Kind::event, {}, clocks_.known_at));
        std::vector<Event>& all = listed.events;
        if (clocks_.as_of) {
            // One that may have begun by then stays: what is on record of it is told beside it.
            std::erase_if(all, [this](const Event& event) {
                return is_certainly_later(event.date, *clocks_.as_of);
            });
        }
        // The latest first; of one day, by id.
        std::ranges::sort(all, [](const Event& a, const Event& b) {
            const auto& [earlier, later] = std::pair(a.date.span, b.date.span);
            return std::tuple(later.civil_latest, later.civil_earliest, std::cref(a.id).get()) <
                   std::tuple(earlier.civil_latest, earlier.civil_earliest, std::cref(b.id).get());
        });
        EventPage events{.lines = {}, .first = 0, .all = all.size(), .a_page = events_a_page};
        events.first = std::min(number_in(question_.word("from")), all.size());
        for (std::size_t i = events.first; i < std::min(events.first + events_a_page, all.size());
             ++i) {
            const auto dossier = dossier_of(all[i].id);
            if (dossier) {
                events.lines.push_back(line_of(all[i], *dossier, clocks_));
            }
        }
        return live_events_html(frame_, events);
    }

    std::string report_of_event(const std::string& event, const std::string& claim) {
        const auto dossier = dossier_of(event);
        if (!dossier) {
            throw not_there("event", event);
        }
        const Report report = make_report(
            *dossier,
            {.claim = claim,
             .as_of = clocks_.as_of,
             .known_at = frame_.known_at,
             .made_with = view_.made_with_}
        );
        if (!claim.empty() && report.traces.empty()) {
            throw Refusal{
                404, "Not on record", "`" + claim + "` is not certainly on record by then", {}};
        }
        return report_html(report, *dossier, frame_);
    }

    std::string report_of_claim(const std::string& id) {
        const Records found = taken(store().find({Kind::claim, id}, clocks_.known_at));
        if (found.claims.empty()) {
            throw not_there("claim", id);
        }
        return report_of_event(found.claims.front().event, id);
    }

    /// The claims of an actor, or in an outlet.
    std::string claims_of(Kind kind, const std::string& id) {
        Records itself = taken(store().find({kind, id}, clocks_.known_at));
        if (itself.size() == 0) {
            throw not_there(name_of(kind), id);
        }
        // Its name is on record although nothing may be said.
        Dossier all;
        all.records = std::move(itself);
        ListFilter filter;
        (kind == Kind::actor ? filter.speaker : filter.outlet) = id;
        const ClaimLines claims = lines_of(filter, all);
        if (kind == Kind::outlet) {
            return live_outlet_html(frame_, id, claims, all);
        }
        ClaimLines said_of;
        if (claims.lines.empty() && claims.left_out == 0) {
            ListFilter naming;
            naming.party = id;
            said_of = lines_of(naming, all);
        }
        return live_actor_html(frame_, id, claims, said_of, all);
    }

    /// What became of the claims that a filter leaves; `all` takes the records that they name.
    ClaimLines lines_of(const ListFilter& filter, Dossier& all) {
        const Records found = taken(store().list(Kind::claim, filter, clocks_.known_at));
        std::map<std::string, std::vector<std::string>> by_event;
        const std::size_t shown = std::min(found.claims.size(), claims_a_page);
        for (std::size_t i = 0; i < shown; ++i) {
            by_event[found.claims[i].event].push_back(found.claims[i].id);
        }
        ClaimLines made;
        for (const auto& [event, claims] : by_event) {
            auto dossier = dossier_of(event);
            if (dossier) {
                std::ranges::move(
                    claim_lines(*dossier, claims, clocks_), std::back_inserter(made.lines)
                );
                add_missing(std::move(dossier->records), all.records);
            }
        }
        sort_by_date(made.lines, DossierIndex(all));
        made.left_out = found.claims.size() - shown;
        return made;
    }

    std::string search() {
        const std::string query = question_.word("q");
        std::vector<SearchHit> hits;
        if (!query.empty()) {
            hits = taken(store().search(query, hits_at_most));
        }
        return live_search_html(
            frame_,
            query,
            hits,
            amendments_by(taken(store().amending(claims_among(hits), std::nullopt)))
        );
    }

    const LiveView& view_;
    const Question& question_;
    std::shared_ptr<const Problems> problems_;
    LiveFrame frame_;
    Clocks clocks_;
    std::unique_ptr<Store> store_;
};

Answer LiveView::answer(const Question& question) const {
    std::shared_ptr<const Problems> problems;
    {
        const std::lock_guard lock(mutex_);
        problems = problems_;
    }
    return Reading(*this, question, std::move(problems)).answer();
}

void LiveView::set_problems(Problems problems) {
    auto shared = std::make_shared<const Problems>(std::move(problems));
    {
        const std::lock_guard lock(mutex_);
        problems_ = std::move(shared);
    }
    changes_.note();
}

}  // namespace hearsay::serve
