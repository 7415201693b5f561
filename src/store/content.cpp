// SPDX-License-Identifier: Apache-2.0

#include "store/content.hpp"

#include "text/json.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <vector>

namespace hearsay::store {

namespace {

/// Writes one object; members have to be given in the order of their keys.
class Members {
public:
    explicit Members(std::string& out) : out_(out) { out_ += '{'; }

    void text(std::string_view key, std::string_view value) {
        if (!value.empty()) {
            text::append_quoted(begin(key), value);
        }
    }
    void date(std::string_view key, const std::optional<Date>& value) {
        if (value) {
            text(key, value->text);
        }
    }
    template <typename Word>
    void word(std::string_view key, std::optional<Word> value) {
        if (value) {
            text(key, name_of(*value));
        }
    }
    void letter(std::string_view key, const std::optional<char>& value) {
        if (value) {
            text(key, std::string_view(&*value, 1));
        }
    }
    void flag(std::string_view key, bool value) {
        if (value) {
            begin(key) += "true";
        }
    }
    void number(std::string_view key, std::optional<std::int64_t> value) {
        if (value) {
            begin(key) += std::to_string(*value);
        }
    }
    void texts(std::string_view key, const std::vector<std::string>& values) {
        if (!values.empty()) {
            list(key, values, [](std::string& out, const std::string& value) {
                text::append_quoted(out, value);
            });
        }
    }
    template <typename Value, typename Write>
    void list(std::string_view key, const std::vector<Value>& values, Write write) {
        begin(key) += '[';
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (i > 0) {
                out_ += ',';
            }
            write(out_, values[i]);
        }
        out_ += ']';
    }
    /// Begins a member; its value is appended to what is returned.
    std::string& begin(std::string_view key) {
        if (!first_) {
            out_ += ',';
        }
        first_ = false;
        text::append_quoted(out_, key);
        return out_ += ':';
    }
    void end() { out_ += '}'; }

private:
    std::string& out_;
    bool first_ = true;
};

/// `{"claim":{...}}`
template <typename Write>
std::string of_kind(Kind kind, Write write) {
    std::string out;
    Members outer(out);
    Members inner(outer.begin(name_of(kind)));
    write(inner);
    inner.end();
    outer.end();
    return out;
}

/// A coordinate as ECMAScript writes numbers, which RFC 8785 section 3.2.2.3 prescribes.
std::string shortest(double value) {
    constexpr double smallest_in_plain_digits = 1e-6;
    constexpr std::size_t longest = 32;
    std::array<char, longest> digits{};
    const bool plain = value == 0 || std::abs(value) >= smallest_in_plain_digits;
    // Adding zero makes the negative zero positive, which is what SQLite keeps of it.
    const auto end = std::to_chars(
                         digits.begin(),
                         digits.end(),
                         value + 0.0,
                         plain ? std::chars_format::fixed : std::chars_format::scientific
    )
                         .ptr;
    std::string text(digits.begin(), end);
    if (const std::size_t exponent = text.find("e-0"); exponent != std::string::npos) {
        text.erase(exponent + 2, 1);
    }
    return text;
}

void write_affiliation(std::string& out, const Affiliation& affiliation) {
    Members members(out);
    members.date("from", affiliation.from);
    members.text("office", affiliation.office);
    members.text("relation", name_of(affiliation.relation));
    members.text("to", affiliation.to);
    members.date("until", affiliation.until);
    members.end();
}

void write_appearance(std::string& out, const Appearance& appearance) {
    Members members(out);
    members.word("certainty", appearance.certainty);
    members.date("date", appearance.date);
    members.text("distorts", appearance.distorts);
    members.text("document", appearance.document);
    members.text("language", appearance.language);
    members.text("locator", appearance.locator);
    members.text("note", appearance.note);
    members.text("outlet", appearance.outlet);
    members.text("quote", appearance.quote);
    members.text("translation", appearance.translation);
    members.text("url", appearance.url);
    members.texts("via", appearance.via);
    members.texts("via_outlet", appearance.via_outlet);
    members.end();
}

void write_value(Members& claim, const NumberRange& range) {
    Members members(claim.begin("value"));
    members.number("max", range.max);
    members.number("min", range.min);
    members.end();
}

void write_roles(Members& claim, const std::vector<Role>& roles) {
    if (!roles.empty()) {
        claim.list("role", roles, [](std::string& out, Role role) {
            text::append_quoted(out, name_of(role));
        });
    }
}

void write_appearances(Members& claim, std::vector<Appearance> appearances) {
    std::erase_if(appearances, [](const Appearance& appearance) { return appearance.implied; });
    if (!appearances.empty()) {
        claim.list("appearance", appearances, write_appearance);
    }
}

}  // namespace

std::string canonical(const Event& event) {
    return of_kind(Kind::event, [&](Members& members) {
        members.texts("aliases", event.aliases);
        if (event.coordinates) {
            const auto& [latitude, longitude] = *event.coordinates;
            members.begin("coordinates") +=
                '[' + shortest(latitude) + ',' + shortest(longitude) + ']';
        }
        members.text("country", event.country);
        members.text("date", event.date.text);
        members.text("id", event.id);
        members.text("note", event.note);
        members.text("part_of", event.part_of);
        members.text("place", event.place);
        members.text("summary", event.summary);
        members.text("title", event.title);
        if (!event.topics.empty()) {
            Members topics(members.begin("topics"));
            for (const auto& [id, question] : event.topics) {
                text::append_quoted(topics.begin(id), question);
            }
            topics.end();
        }
    });
}

std::string canonical(const Actor& actor) {
    return of_kind(Kind::actor, [&](Members& members) {
        if (!actor.affiliations.empty()) {
            members.list("affiliation", actor.affiliations, write_affiliation);
        }
        members.texts("aliases", actor.aliases);
        members.flag("anonymous", actor.anonymous);
        members.text("country", actor.country);
        members.text("described_as", actor.described_as);
        members.text("id", actor.id);
        members.text("kind", name_of(actor.kind));
        members.text("name", actor.name);
        members.text("note", actor.note);
        members.letter("reliability", actor.reliability);
        members.flag("unidentified", actor.unidentified);
    });
}

std::string canonical(const Outlet& outlet) {
    return of_kind(Kind::outlet, [&](Members& members) {
        members.text("actor", outlet.actor);
        members.texts("aliases", outlet.aliases);
        members.word("control", outlet.control);
        members.text("country", outlet.country);
        members.text("id", outlet.id);
        members.text("kind", name_of(outlet.kind));
        members.text("language", outlet.language);
        members.text("name", outlet.name);
        members.text("note", outlet.note);
        members.text("owner", outlet.owner);
        members.letter("reliability", outlet.reliability);
        members.text("url", outlet.url);
    });
}

std::string canonical(const Document& document) {
    return of_kind(Kind::document, [&](Members& members) {
        members.date("accessed", document.accessed);
        members.text("archived", document.archived);
        members.texts("authors", document.authors);
        members.date("date", document.date);
        members.date("deleted", document.deleted);
        members.text("file", document.file);
        members.text("id", document.id);
        members.text("language", document.language);
        members.text("note", document.note);
        members.text("outlet", document.outlet);
        members.texts("relays", document.relays);
        members.text("replaces", document.replaces);
        members.date("retracted", document.retracted);
        members.text("sha256", document.sha256);
        members.text("title", document.title);
        members.text("url", document.url);
    });
}

std::string canonical(const Claim& claim) {
    return of_kind(Kind::claim, [&](Members& members) {
        members.word("act", claim.act);
        members.text("answer", claim.answer);
        const auto link = [&](Link of) { members.texts(name_of(of), claim.linked(of)); };
        link(Link::answers);
        write_appearances(members, claim.appearances);
        if (claim.authenticity != Authenticity::genuine) {
            members.text("authenticity", name_of(claim.authenticity));
        }
        members.text("capacity", claim.capacity);
        members.word("certainty", claim.certainty);
        members.number("credibility", claim.credibility);
        members.date("date", claim.date);
        members.date("disclosed", claim.disclosed);
        link(Link::disputes);
        link(Link::endorses);
        members.text("event", claim.event);
        members.text("hedge", claim.hedge);
        members.text("id", claim.id);
        members.text("language", claim.language);
        link(Link::misreports);
        members.word("mode", claim.mode);
        members.text("note", claim.note);
        members.texts("on_behalf_of", claim.on_behalf_of);
        members.texts("party", claim.parties);
        members.text("party_as_named", claim.party_as_named);
        link(Link::questions);
        members.text("quote", claim.quote);
        link(Link::repeats);
        link(Link::retracts);
        link(Link::revises);
        write_roles(members, claim.roles);
        members.texts("speaker", claim.speakers);
        members.text("speaker_as_named", claim.speaker_as_named);
        members.text("statement", claim.statement);
        members.text("topic", claim.topic);
        members.text("translation", claim.translation);
        members.text("translator", claim.translator);
        members.flag("uncertain", claim.uncertain);
        if (claim.value) {
            write_value(members, *claim.value);
        }
    });
}

}  // namespace hearsay::store
