// SPDX-License-Identifier: Apache-2.0

#include "serve/live_view.hpp"

#include <hearsay/clocks.hpp>
#include <hearsay/merging.hpp>
#include <hearsay/render.hpp>

#include "analysis/on_record.hpp"
#include "serve/claim_lines.hpp"
#include "serve/claim_lists.hpp"
#include "serve/clocks_asked.hpp"
#include "serve/document_page.hpp"
#include "serve/event_line.hpp"
#include "serve/problem_records.hpp"
#include "serve/refusal.hpp"
#include "text/folding.hpp"
#include "text/number.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <span>
#include <tuple>
#include <utility>

namespace hearsay::serve {

namespace {

constexpr std::size_t events_a_page = 50;
constexpr std::size_t claims_a_page = 200;
constexpr std::size_t documents_a_page = 200;
constexpr std::size_t hits_at_most = 50;

}  // namespace

/// One answer in the making.
class LiveView::Reading {
public:
    Reading(
        const LiveView& view, const Question& question, std::shared_ptr<const Problems> problems
    )
        : view_(view), question_(question), problems_(std::move(problems)) {
        frame_.address = question.path;
        frame_.problems = problems_->summary;
        for (const auto& [page, name] : {std::pair("/", "from"), std::pair("/search", "q")}) {
            if (const auto word = question_.word(name); question.path == page && !word.empty()) {
                frame_.kept.emplace_back(name, word);
            }
        }
        frame_.has_errors = has_errors(problems_->diagnostics);
        // Before anything is read: what changes meanwhile is news.
        frame_.changes = view.changes_.count();
    }

    Answer answer() {
        try {
            clocks_ = clocks_asked(question_, frame_);
            return {.status = 200, .body = page()};
        } catch (const Refusal& refusal) {
            return {
                .status = refusal.status,
                .body = live_message_html(frame_, refusal.title, refusal.message, refusal.help)};
        }
    }

private:
    std::string page() {
        const std::string& path = question_.path;
        if (path == "/") {
            return events();
        }
        if (path == "/search") {
            return search();
        }
        if (path == "/problems") {
            return problems();
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
        if (kind == "/document") {
            return document(id);
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

    /// As the clock of what was on record cuts it; none for none.
    [[nodiscard]] std::optional<Dossier> at_the_cut(std::optional<Dossier> dossier) const {
        if (dossier) {
            if (auto then = as_it_stood(*dossier, clocks_.as_of)) {
                return then;
            }
        }
        return dossier;
    }

    std::string problems() {
        std::vector<RecordId> recorded;
        try {
            const auto named = records_of_problems(problems_->diagnostics, problems_a_page);
            recorded = with_pages(taken(store().recorded(named, clocks_.known_at)));
        } catch (const Refusal&) {
            recorded.clear();  // what is wrong with files is told without a database too
        }
        return live_problems_html(frame_, problems_->diagnostics, recorded);
    }

    /// Those that have a page at the cut too. A document that is only known to have been there by
    /// what draws on it is left out.
    std::vector<RecordId> with_pages(std::vector<RecordId> recorded) {
        if (!clocks_.as_of) {
            return recorded;
        }
        Records there;
        there.claims = listed(Kind::claim, among(recorded, Kind::claim)).claims;
        there.documents = listed(Kind::document, among(recorded, Kind::document)).documents;
        std::set<std::string> events;
        for (const Claim& claim : there.claims) {
            events.insert(claim.event);
        }
        Dossier around;
        if (!events.empty()) {
            around =
                taken(store().dossier_of_events({events.begin(), events.end()}, clocks_.known_at));
        }
        return on_record_among(std::move(recorded), std::move(there), around, *clocks_.as_of);
    }

    static ListFilter among(const std::vector<RecordId>& records, Kind kind) {
        std::vector<std::string> ids;
        for (const RecordId& each : records) {
            if (each.kind == kind) {
                ids.push_back(each.id);
            }
        }
        ListFilter filter;
        filter.among = std::move(ids);
        return filter;
    }

    std::string events() {
        Records listed = taken(store().list(Kind::event, {}, clocks_.known_at));
        std::vector<Event>& all = listed.events;
        if (clocks_.as_of) {
            // One that may have begun by then stays, and is told as such: what is on record of it
            // is told beside it.
            std::erase_if(all, [this](const Event& event) {
                return !may_be_on_record_by(event.date, clocks_.as_of);
            });
        }
        // The latest first; of one day, by id.
        std::ranges::sort(all, [](const Event& a, const Event& b) {
            const auto& [earlier, later] = std::pair(a.date.span, b.date.span);
            return std::tuple(later.civil_latest, later.civil_earliest, std::cref(a.id).get()) <
                   std::tuple(earlier.civil_latest, earlier.civil_earliest, std::cref(b.id).get());
        });
        EventPage events{.lines = {}, .first = 0, .all = all.size(), .a_page = events_a_page};
        events.first =
            std::min(text::number_of<std::size_t>(question_.word("from")).value_or(0), all.size());
        const auto shown = std::span(all).subspan(
            events.first, std::min(events_a_page, all.size() - events.first)
        );
        std::vector<std::string> ids;
        ids.reserve(shown.size());
        for (const Event& event : shown) {
            ids.push_back(event.id);
        }
        const auto dossiers = dossiers_of(ids);
        for (const Event& event : shown) {
            if (const auto dossier = at_the_cut(dossiers->of_event(event.id))) {
                events.lines.push_back(event_line(event, *dossier, clocks_));
            }
        }
        return live_events_html(frame_, events);
    }

    std::string report_of_event(const std::string& event, const std::string& claim) {
        const auto dossier = at_the_cut(taken(store().dossier_of_event(event, clocks_.known_at)));
        if (!dossier) {
            throw missing(Kind::event, event);
        }
        // As `hearsay report` does: without a time, the same records are the same report.
        auto recording = clocks_.known_at ? taken(store().last_mark(clocks_.known_at))
                                          : std::optional<RecordingMark>();
        const Report report = make_report(
            *dossier,
            {.claim = claim,
             .as_of = clocks_.as_of,
             .known_at = frame_.known_at,
             .made_with = view_.made_with_,
             .recording = std::move(recording)}
        );
        if (!claim.empty() && report.traces.empty()) {
            throw not_by_then(claim);
        }
        return report_html(report, *dossier, frame_);
    }

    std::string report_of_claim(const std::string& id) {
        const Records found = taken(store().find({Kind::claim, id}, clocks_.known_at));
        if (found.claims.empty()) {
            throw missing(Kind::claim, id);
        }
        return report_of_event(found.claims.front().event, id);
    }

    std::string document(const std::string& id) {
        const auto dossier = at_the_cut(taken(store().dossier_of_document(id, clocks_.known_at)));
        if (!dossier) {
            throw missing(Kind::document, id);
        }
        const auto page = document_page(*dossier, id, clocks_, claims_a_page);
        if (!page) {
            throw not_by_then(id);
        }
        return live_document_html(frame_, *page, *dossier);
    }

    /// Why there is no such record.
    Refusal missing(Kind kind, const std::string& id) {
        const auto versions = taken(store().versions({kind, id}));
        if (versions.empty()) {
            return not_there(name_of(kind), id);
        }
        if (clocks_.known_at && versions.front().at > *clocks_.known_at) {
            return not_recorded_by_then(name_of(kind), id);
        }
        // It may have come back since.
        const auto withdrawals = taken(store().withdrawals({{kind, id}}, clocks_.known_at));
        return withdrawals.empty()
                   ? not_there(name_of(kind), id)
                   : was_withdrawn(withdrawals.front(), clocks_.known_at.has_value());
    }

    /// The claims of an actor, or in an outlet.
    std::string claims_of(Kind kind, const std::string& id) {
        Records itself = taken(store().find({kind, id}, clocks_.known_at));
        if (itself.size() == 0) {
            throw missing(kind, id);
        }
        // Its name is on record although nothing may be said.
        Dossier all;
        all.records = std::move(itself);
        ListFilter filter;
        (kind == Kind::actor ? filter.speaker : filter.outlet) = id;
        std::vector<Claim> claims = listed(Kind::claim, filter).claims;
        if (kind == Kind::outlet) {
            sort_by_date(claims);
            const auto lines = lines_of({&claims}, all, id);
            const auto documents =
                document_lines(listed(Kind::document, filter), clocks_, documents_a_page);
            Records named;
            named.documents = documents.lines;
            add_missing(std::move(named), all.records);
            return live_outlet_html(frame_, id, lines.front(), documents, all);
        }
        ListFilter naming;
        naming.party = id;
        std::vector<Claim> said_of = listed(Kind::claim, naming).claims;
        sort_by_date(said_of);
        const bool are_more = said_of.size() > claims_a_page;
        said_of = with_implied(std::move(said_of), id);
        // What it says of itself is among its own, which are in order of ids.
        std::erase_if(said_of, [&](const Claim& claim) {
            return std::ranges::binary_search(claims, claim.id, {}, &Claim::id);
        });
        sort_by_date(claims);
        auto lines = lines_of({&claims, &said_of}, all);
        lines.back().are_more = are_more;
        return live_actor_html(frame_, id, lines.front(), lines.back(), all);
    }

    /// Claims that name an actor as party, in order of their dates, and those of their events that
    /// do so by their links alone, as most denials do: of the events of as many as a page has.
    std::vector<Claim> with_implied(std::vector<Claim> naming, const std::string& actor) {
        std::set<std::string> events;
        for (std::size_t i = 0; i < naming.size() && i < claims_a_page; ++i) {
            events.insert(naming[i].event);
        }
        const auto dossiers = dossiers_of({events.begin(), events.end()});
        for (const auto& event : events) {
            if (auto dossier = dossiers->of_event(event)) {
                std::ranges::move(claims_about(*dossier, actor), std::back_inserter(naming));
            }
        }
        std::ranges::sort(naming, {}, &Claim::id);
        const auto same = [](const Claim& a, const Claim& b) { return a.id == b.id; };
        naming.erase(std::unique(naming.begin(), naming.end(), same), naming.end());
        sort_by_date(naming);
        return naming;
    }

    Records listed(Kind kind, const ListFilter& filter) {
        return taken(store().list(kind, filter, clocks_.known_at));
    }

    /// `all` takes the records that the lines name.
    std::vector<ClaimLines>
    lines_of(const ClaimLists& lists, Dossier& all, const std::string& outlet = {}) {
        const auto dossiers = dossiers_of(events_of(lists, claims_a_page));
        return claim_lines_of(lists, dossiers.get(), clocks_, outlet, claims_a_page, all);
    }

    /// Loaded together; none for no events.
    std::unique_ptr<const Dossiers> dossiers_of(const std::vector<std::string>& events) {
        if (events.empty()) {
            return nullptr;
        }
        return std::make_unique<const Dossiers>(
            taken(store().dossier_of_events(events, clocks_.known_at)).records
        );
    }

    std::string search() {
        const std::string query = question_.word("q");
        SearchHits hits;
        if (text::has_word(query)) {
            hits = taken(store().search(query, hits_at_most));
        }
        return live_search_html(
            frame_,
            query,
            hits,
            amendments_by(taken(store().amending(claims_among(hits.best), std::nullopt)))
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
        if (*shared == *problems_) {
            return;
        }
        problems_ = std::move(shared);
    }
    changes_.note();
}

}  // namespace hearsay::serve
