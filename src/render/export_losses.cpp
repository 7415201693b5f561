// SPDX-License-Identifier: Apache-2.0

#include <hearsay/dossier.hpp>
#include <hearsay/export.hpp>

#include "model/position.hpp"

#include <algorithm>
#include <unordered_set>

namespace hearsay {

namespace {

/// Something that a format cannot say, and whether records have any of it.
struct Loss {
    std::string_view format;
    std::string_view what;
    bool (*is_there)(const Records& records);
};

bool always(const Records& records) { return records.size() > 0; }

bool has_captures(const Records& records) {
    return std::ranges::any_of(records.documents, [](const Document& document) {
        return !document.file.empty();
    });
}

bool has_affiliations(const Records& records) {
    return std::ranges::any_of(records.actors, [](const Actor& actor) {
        return std::ranges::any_of(actor.affiliations, [](const Affiliation& tie) {
            return tie.from || tie.until || !tie.office.empty();
        });
    });
}

bool has_dated_affiliations(const Records& records) {
    return std::ranges::any_of(records.actors, [](const Actor& actor) {
        return std::ranges::any_of(actor.affiliations, [](const Affiliation& tie) {
            return tie.from || tie.until;
        });
    });
}

bool has_disclosures(const Records& records) {
    return std::ranges::any_of(records.claims, [](const Claim& claim) {
        return claim.disclosed.has_value();
    });
}

bool has_names_as_recorded(const Records& records) {
    return std::ranges::any_of(records.claims, [](const Claim& claim) {
        return !claim.speaker_as_named.empty();
    });
}

bool has_unnamed(const Records& records) {
    return std::ranges::any_of(records.actors, [](const Actor& actor) {
        return actor.anonymous || actor.unidentified;
    });
}

/// As schema.org takes dates.
bool is_exact(const std::optional<Date>& date) {
    return !date || (date->level == 0 && date->text.find('/') == std::string::npos);
}

bool has_inexact_beside_claims(const Records& records) {
    const auto is_inexact = [](const auto& record) { return !is_exact(record.date); };
    return std::ranges::any_of(records.events, is_inexact) ||
           std::ranges::any_of(records.documents, is_inexact);
}

bool has_topics(const Records& records) {
    return std::ranges::any_of(records.events, [](const Event& event) {
        return !event.topics.empty() || event.coordinates;
    });
}

/// As the export has it: over links too.
bool has_silence(const Records& records) {
    Dossier dossier;
    dossier.records = records;
    const auto standings = resolve_standings(DossierIndex(dossier));
    return std::ranges::any_of(standings, [](const Standing& standing) {
        return !standing.act || standing.act == Act::withholds;
    });
}

bool has_two_texts(const Records& records) {
    return std::ranges::any_of(records.claims, [](const Claim& claim) {
        const auto texts = {claim.statement, claim.translation, claim.quote};
        return std::ranges::count(texts, std::string()) < 2;
    });
}

bool is_marked(const Claim& claim) {
    return !claim.on_behalf_of.empty() || !claim.speaker_as_named.empty() ||
           !claim.party_as_named.empty() || !claim.capacity.empty() || claim.disclosed ||
           !claim.note.empty() ||
           std::ranges::any_of(claim.appearances, [](const Appearance& appearance) {
               return !appearance.distorts.empty() || !appearance.note.empty() ||
                      !appearance.translation.empty();
           });
}

bool is_qualified(const Claim& claim) {
    const bool only_repeats = std::ranges::count_if(claim.links, [](const auto& ids) {
                                  return !ids.empty();
                              }) == (claim.linked(Link::repeats).empty() ? 0 : 1);
    return !claim.roles.empty() || !claim.hedge.empty() || claim.certainty || claim.credibility ||
           claim.authenticity != Authenticity::genuine || claim.uncertain || !only_repeats ||
           !is_exact(claim.date);
}

bool has_qualified(const Records& records) {
    return std::ranges::any_of(records.claims, is_qualified);
}

bool has_marks(const Records& records) { return std::ranges::any_of(records.claims, is_marked); }

bool has_times(const Records& records) {
    return std::ranges::any_of(records.documents, [](const Document& document) {
        const auto has_time = [](const std::optional<Date>& date) {
            return date && date->text.find('T') != std::string::npos;
        };
        return has_time(document.date) || has_time(document.accessed);
    });
}

bool has_unnamed_authors(const Records& records) {
    std::unordered_set<std::string_view> authors;
    for (const Document& document : records.documents) {
        authors.insert(document.authors.begin(), document.authors.end());
    }
    return std::ranges::any_of(records.actors, [&](const Actor& actor) {
        return (actor.anonymous || actor.unidentified) && authors.contains(actor.id);
    });
}

/// Of `<i>`, `<b>`, `<sup>`, `<sub>` and `<span>`, which CSL-JSON takes for formatting.
bool has_tags(const Records& records) {
    const auto has_tag = [](const std::string& text) {
        return text.find('<') != std::string::npos && text.find('>') != std::string::npos;
    };
    return std::ranges::any_of(records.documents, has_tag, &Document::title) ||
           std::ranges::any_of(records.outlets, has_tag, &Outlet::name) ||
           std::ranges::any_of(records.actors, has_tag, &Actor::name);
}

/// Whether there is any record that no row of a table of claims names.
bool has_beside_claims(const Records& records) {
    std::unordered_set<std::string_view> events, actors, outlets, documents;
    for (const Claim& claim : records.claims) {
        events.insert(claim.event);
        actors.insert(claim.speakers.begin(), claim.speakers.end());
        actors.insert(claim.parties.begin(), claim.parties.end());
        for (const Appearance& appearance : claim.appearances) {
            if (!appearance.implied) {
                documents.insert(appearance.document);
                outlets.insert(appearance.outlet);
            }
        }
    }
    for (const Document& document : records.documents) {
        if (documents.contains(document.id)) {
            outlets.insert(document.outlet);
        }
    }
    const auto all_in = [](const auto& of_kind, const auto& named) {
        return std::ranges::all_of(of_kind, [&](const auto& record) {
            return named.contains(record.id);
        });
    };
    return !all_in(records.events, events) || !all_in(records.actors, actors) ||
           !all_in(records.outlets, outlets) || !all_in(records.documents, documents);
}

constexpr Loss losses[] = {
    {"claimreview",
     "claims that withhold, or take no position of their own or over a link",
     has_silence},
    {"claimreview",
     "roles, hedges, certainty, doubts about authenticity and the record, and what was taken back, "
     "but in the words of a claim's name; links other than repeats, dates that are not exact",
     has_qualified},
    {"claimreview", "dates of events and documents that are not exact", has_inexact_beside_claims},
    {"claimreview",
     "capacities, when it became known, distortions, notes, and translations of texts in which it "
     "stands; on whose behalf it was made and names as recorded, but in words",
     has_marks},
    {"claimreview",
     "what appearances came via and where in a document they stand, ratings, descriptions of "
     "anonymous speakers, languages of claims, states of documents, what events hold beyond title, "
     "date and place",
     always},
    {"claimreview",
     "the speaker's own words where there are the recorder's or translated ones",
     has_two_texts},
    {"csl-json",
     "claims and events; relays, replacements, retractions, what was taken offline, captures",
     always},
    {"csl-json", "times of day", has_times},
    {"csl-json", "that an author is unnamed or not identified", has_unnamed_authors},
    {"csl-json",
     "that tags in titles and names (<i>, <sup>) are text: what reads CSL-JSON takes them for "
     "formatting",
     has_tags},
    {"csv",
     "what actors, outlets, documents and events hold beyond names, titles, dates and urls",
     always},
    {"csv", "events, actors, outlets and documents that no row names", has_beside_claims},
    {"claimreview", "events, actors, outlets and documents that no claim names", has_beside_claims},
    {"dot",
     "all texts other than names, titles, answers, hedges and dates; addresses, ratings, modes, "
     "what became of documents",
     always},
    {"dot", "dates of affiliations", has_dated_affiliations},
    {"dot", "when claims became known", has_disclosures},
    {"dot", "names of speakers as recorded", has_names_as_recorded},
    {"dot", "that an actor is unnamed or not identified", has_unnamed},
    {"graphml",
     "notes, ratings, modes, aliases, translators, places within documents, archived copies and "
     "what "
     "became of documents, who controls outlets, and what does not show in a graph of claims",
     always},
    {"graphml", "dates of affiliations", has_dated_affiliations},
    {"prov-json", "dates and offices of affiliations", has_affiliations},
    {"prov-json", "topics' questions and coordinates of events", has_topics},
    {"prov-json", "paths of captured files", has_captures},
    {"toml", "the history: who recorded what and when, earlier versions, withdrawals", always},
    {"toml",
     "captured files: their paths stay relative to the files that named them",
     has_captures},
};

/// The three ways to write PROV carry the same.
std::string_view row_of(std::string_view format) {
    return format == "prov-n" || format == "turtle" ? "prov-json" : format;
}

}  // namespace

std::vector<std::string> left_out_by(std::string_view format, const Records& records) {
    std::vector<std::string> words;
    for (const auto& loss : losses) {
        if (loss.format == row_of(format) && loss.is_there(records)) {
            words.emplace_back(loss.what);
        }
    }
    return words;
}

}  // namespace hearsay
