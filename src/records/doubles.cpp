// SPDX-License-Identifier: Apache-2.0

#include <hearsay/reading.hpp>

#include "records/checks.hpp"
#include "records/faults.hpp"
#include "records/sharing.hpp"
#include "records/spots.hpp"
#include "text/caseless.hpp"
#include "text/disjoint_sets.hpp"
#include "text/interner.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace hearsay {

namespace {

using records::Sharing;
using Number = Sharing::Number;

/// What is said of an outlet or actor beside its name, as numbers of words; 0 where nothing is.
/// Two that both say something of one kind, and not the same, are two.
using Said = std::array<Number, 3>;

bool may_be_one(const Said& a, const Said& b) {
    return std::ranges::equal(a, b, [](Number of_a, Number of_b) {
        return of_a == 0 || of_b == 0 || of_a == of_b;
    });
}

/// What actors have to have in common. Whom a body belongs to tells ministries of two states apart.
std::string name_of_actor(const Actor& actor) {
    std::set<std::string_view> bodies;
    for (const Affiliation& each : actor.affiliations) {
        bodies.insert(each.to);
    }
    std::string key = text::caseless(actor.name) + '\n' + std::string(name_of(actor.kind));
    for (const std::string_view body : bodies) {
        key += '\n';
        key += body;
    }
    return key;
}

std::string_view help_for(Kind kind) {
    switch (kind) {
    case Kind::document:
        return "if both are one item, keep one of them; if the page was changed in between, the "
               "later of them `replaces` the other; if they are parts of one page, give each an "
               "address of its own (#...)";
    case Kind::outlet:
        return "if both are one, keep one of them; if not, say what tells them apart: `country`, "
               "`language`, `owner`, or more of the name";
    default:
        return "if both are one, keep one of them; if not, say what tells them apart: `country`, "
               "[[actor.affiliation]], or more of the name";
    }
}

}  // namespace

struct Doubles::State {
    enum class From : std::uint8_t { files, store };

    /// Records of one kind, by the numbers of their ids.
    struct OfKind {
        text::Interner ids;
        std::vector<bool> held;                 ///< by the files
        std::map<Number, Diagnostic> warnings;  ///< of those that share something, unfinished
        std::set<Number> told;                  ///< the later of each pair that was told
    };

    void know(const Records& recorded) { enter(recorded, From::store, nullptr); }
    void add(const Reading& part);
    std::vector<Diagnostic> take();

private:
    void enter(const Records& records, From from, const Reading* part);
    Number number_of(Kind kind, std::string_view id, From from);
    void share(
        Sharing& sharing,
        Kind kind,
        std::size_t position,
        Number number,
        std::string_view key,
        const Reading* part
    );
    void enter_said(Kind kind, Number number, const std::array<std::string_view, 3>& said);
    void prepare(Kind kind, std::size_t position, Number number, const Reading& part);

    void judge_documents(const Sharing& sharing, std::string_view what);
    void judge_names(const Sharing& sharing, Kind kind);
    void warn(Kind kind, Number later, Number earlier, std::string_view what);

    OfKind& of(Kind kind) { return of_kinds_[static_cast<std::size_t>(kind)]; }
    /// Whether a record on record counts no more, because the files hold it, and otherwise.
    [[nodiscard]] bool is_outdated(Kind kind, const Sharing::Member& member) {
        return member.from_store && of(kind).held[member.number];
    }

    std::array<OfKind, 5> of_kinds_;
    Sharing urls_, archived_, outlet_names_, actor_names_;
    text::Interner words_;
    std::array<std::vector<Said>, 5> said_;  ///< by kind and number
    struct Replacing {
        Number later;
        Number earlier;
        bool from_store;
    };
    std::vector<Replacing> replacing_;
    std::map<std::string, SourceFile> sources_;  ///< of what is warned of
    std::shared_ptr<const Reading::Places> places_;
    std::vector<Diagnostic> warnings_;
};

Number Doubles::State::number_of(Kind kind, std::string_view id, From from) {
    OfKind& all = of(kind);
    const Number number = all.ids.enter(id);
    if (number >= all.held.size()) {
        all.held.resize(number + std::size_t{1});
    }
    if (from == From::files) {
        all.held[number] = true;
    }
    return number;
}

void Doubles::State::prepare(Kind kind, std::size_t position, Number number, const Reading& part) {
    const auto places = records::places_of(part);
    const Place& header = kind == Kind::document ? part.records.documents[position].recorded_at
                          : kind == Kind::outlet ? part.records.outlets[position].recorded_at
                                                 : part.records.actors[position].recorded_at;
    Diagnostic warning;
    warning.code = kind == Kind::document ? "H121" : "H122";
    warning.severity = Severity::warning;
    warning.place = places->good.place(kind, position, header, records::Spot::id);
    if (!sources_.contains(warning.place.file)) {
        const auto source = std::ranges::find(part.files, warning.place.file, &SourceFile::path);
        if (source != part.files.end()) {
            sources_.emplace(warning.place.file, *source);
        }
    }
    if (!places->kept.empty()) {
        places_ = places;
    }
    of(kind).warnings.emplace(number, std::move(warning));
}

void Doubles::State::share(
    Sharing& sharing,
    Kind kind,
    std::size_t position,
    Number number,
    std::string_view key,
    const Reading* part
) {
    if (sharing.add(key, {number, part == nullptr}) && part != nullptr) {
        prepare(kind, position, number, *part);
    }
}

void Doubles::State::enter_said(
    Kind kind, Number number, const std::array<std::string_view, 3>& said
) {
    auto& all = said_[static_cast<std::size_t>(kind)];
    all.resize(std::max(all.size(), number + std::size_t{1}));
    std::ranges::transform(said, all[number].begin(), [this](std::string_view word) {
        return word.empty() ? 0 : words_.enter(word) + 1;
    });
}

void Doubles::State::enter(const Records& records, From from, const Reading* part) {
    for (std::size_t i = 0; i < records.actors.size(); ++i) {
        const Actor& actor = records.actors[i];
        const Number number = number_of(Kind::actor, actor.id, from);
        enter_said(Kind::actor, number, {actor.country});
        // Whoever is unnamed goes by a description, which many share.
        if (!actor.anonymous && !actor.unidentified) {
            share(actor_names_, Kind::actor, i, number, name_of_actor(actor), part);
        }
    }
    for (std::size_t i = 0; i < records.outlets.size(); ++i) {
        const Outlet& outlet = records.outlets[i];
        const Number number = number_of(Kind::outlet, outlet.id, from);
        enter_said(Kind::outlet, number, {outlet.country, outlet.language, outlet.owner});
        share(outlet_names_, Kind::outlet, i, number, text::caseless(outlet.name), part);
    }
    for (std::size_t i = 0; i < records.documents.size(); ++i) {
        const Document& document = records.documents[i];
        const Number number = number_of(Kind::document, document.id, from);
        if (!document.replaces.empty()) {
            const Number earlier = of(Kind::document).ids.enter(document.replaces);
            replacing_.push_back({number, earlier, from == From::store});
        }
        share(urls_, Kind::document, i, number, document.url, part);
        share(archived_, Kind::document, i, number, document.archived, part);
    }
}

void Doubles::State::add(const Reading& part) { enter(part.records, From::files, &part); }

void Doubles::State::warn(Kind kind, Number later, Number earlier, std::string_view what) {
    OfKind& all = of(kind);
    if (all.told.contains(later)) {
        return;
    }
    // Of two of which one is on record alone, it is told at the other, whichever came first.
    const bool is_at_later = all.warnings.contains(later);
    const Number told = is_at_later ? later : earlier;
    const auto found = all.warnings.find(told);
    if (found == all.warnings.end()) {
        return;  // both are on record, or it was told of another
    }
    all.told.insert(later);
    const std::string id(all.ids[told]);
    const std::string other(all.ids[is_at_later ? earlier : later]);
    Diagnostic& warning = found->second;
    warning.message = std::string(name_of(kind)) + " " + records::backquoted(id) + " has the " +
                      std::string(what) + " of " + records::backquoted(other);
    warning.records = {{kind, id}, {kind, other}};
    warning.help = help_for(kind);
    warnings_.push_back(std::move(warning));
    all.warnings.erase(found);
}

/// Documents of one address that hang together by what replaces what are one after the other; but
/// two that replace the same one are not.
void Doubles::State::judge_documents(const Sharing& sharing, std::string_view what) {
    if (!sharing.any()) {
        return;
    }
    text::DisjointSets series;
    series.resize(of(Kind::document).ids.size());
    std::unordered_map<Number, Number> replaced;
    for (const Replacing& each : replacing_) {
        if (!is_outdated(Kind::document, {each.later, each.from_store})) {
            series.join(each.later, each.earlier);
            replaced[each.later] = each.earlier;
        }
    }
    sharing.for_each_group([&](const std::vector<Sharing::Member>& group) {
        std::optional<Number> first;
        std::map<Number, Number> by_series;    // the first document of each
        std::map<Number, Number> by_replaced;  // likewise of what it replaces
        for (const Sharing::Member& member : group) {
            if (is_outdated(Kind::document, member)) {
                continue;
            }
            const Number number = member.number;
            first = first.value_or(number);
            const bool is_new = by_series.emplace(series.root(number), number).second;
            const auto before = replaced.find(number);
            std::optional<Number> twin;
            if (before != replaced.end()) {
                const auto [other, is_only] = by_replaced.emplace(before->second, number);
                twin = is_only ? std::nullopt : std::optional(other->second);
            }
            if (twin) {
                warn(Kind::document, number, *twin, what);
            } else if (is_new && number != *first) {
                warn(Kind::document, number, *first, what);
            }
        }
    });
}

void Doubles::State::judge_names(const Sharing& sharing, Kind kind) {
    constexpr std::size_t most_apart = 16;  // of one name, so that nothing grows with their square
    const auto& said = said_[static_cast<std::size_t>(kind)];
    sharing.for_each_group([&](const std::vector<Sharing::Member>& group) {
        std::vector<Number> apart;
        for (const Sharing::Member& member : group) {
            if (is_outdated(kind, member)) {
                continue;
            }
            const auto same = std::ranges::find_if(apart, [&](Number other) {
                return may_be_one(said[member.number], said[other]);
            });
            if (same != apart.end()) {
                warn(kind, member.number, *same, "name");
            } else if (apart.size() < most_apart) {
                apart.push_back(member.number);
            }
        }
    });
}

std::vector<Diagnostic> Doubles::State::take() {
    judge_documents(urls_, "`url`");
    judge_documents(archived_, "`archived`");
    judge_names(outlet_names_, Kind::outlet);
    judge_names(actor_names_, Kind::actor);
    sort_diagnostics(warnings_);
    std::vector<Diagnostic> told;
    told.reserve(warnings_.size());
    for (std::size_t i = 0; i < warnings_.size();) {
        Reading of_file;
        of_file.places = places_;
        std::vector<Diagnostic> there;
        const std::string file = warnings_[i].place.file;
        for (; i < warnings_.size() && warnings_[i].place.file == file; ++i) {
            there.push_back(std::move(warnings_[i]));
        }
        if (const auto source = sources_.find(file); source != sources_.end()) {
            of_file.files = {source->second};
        }
        records::show_sources(of_file, there);
        std::ranges::move(there, std::back_inserter(told));
    }
    return told;
}

Doubles::Doubles() : state_(std::make_unique<State>()) {}
Doubles::~Doubles() = default;

void Doubles::know(const Records& recorded) { state_->know(recorded); }

void Doubles::add(const Reading& part) { state_->add(part); }

std::vector<Diagnostic> Doubles::take() { return state_->take(); }

}  // namespace hearsay
