// SPDX-License-Identifier: Apache-2.0

#include "render/claim_facts.hpp"

#include <hearsay/cut.hpp>

#include "render/claim_words.hpp"
#include "text/plural.hpp"

#include <algorithm>

namespace hearsay::render {

namespace {

/// The Admiralty code in words (NATO AJP-2.1): "cannot be judged" is no grade.
std::string_view credibility_words(int credibility) {
    switch (credibility) {
    case 1:
        return "confirmed by other sources";
    case 2:
        return "probably true";
    case 3:
        return "possibly true";
    case 4:
        return "doubtful";
    case 5:
        return "improbable";
    default:
        return "truth cannot be judged";
    }
}

std::string judgement(const Voice& voice, const Claim& claim) {
    std::string words;
    if (claim.credibility) {
        words = "credibility " + std::to_string(*claim.credibility) + " (" +
                std::string(credibility_words(*claim.credibility)) + ')';
    }
    for (const auto& id : claim.speakers) {
        const auto* actor = voice.index().actor(id);
        if (actor != nullptr && actor->reliability) {
            words += (words.empty() ? "" : "; ") + voice.actor(id) + ": reliability " +
                     std::string(1, *actor->reliability);
        }
    }
    return words;
}

/// ": revised by c2; retracted by c3 (authenticity disputed)". Not when: a trace does not hold what
/// they say.
std::string amenders_in_words(const Voice& voice, const Claim& claim, const Ids& amenders) {
    constexpr std::size_t most = 6;
    std::string words;
    for (std::size_t i = 0; i < amenders.size() && i < most; ++i) {
        words += i == 0 ? ": " : "; ";
        const auto* by = voice.index().claim(amenders[i]);
        if (by == nullptr) {
            words += "amended by " + voice(amenders[i]);
            continue;
        }
        const auto& retracts = by->linked(Link::retracts);
        const bool takes_back = std::ranges::find(retracts, claim.id) != retracts.end();
        words += (takes_back ? "retracted by " : "revised by ") + id_with_record_marks(voice, *by);
    }
    return words + (amenders.size() > most
                        ? " and by " + text::thousands(amenders.size() - most) + " more"
                        : "");
}

/// What the marks beside its id stand for, in full.
std::string standing_words(const Voice& voice, const Claim& claim, const ComparedClaim& compared) {
    std::vector<std::string> words;
    if (claim.authenticity == Authenticity::fabricated) {
        words.emplace_back("recorded as fabricated: it was never said, and stands for itself only");
    } else if (claim.authenticity == Authenticity::disputed) {
        words.emplace_back("whether it was said as recorded is disputed");
    }
    if (compared.set_aside) {
        words.emplace_back("known only through what is set aside");
    } else if (!compared.on_record) {
        words.emplace_back("not certainly on record by then");
    } else if (!compared.in_force && claim.authenticity != Authenticity::fabricated) {
        words.push_back(
            "no longer in force" + amenders_in_words(voice, claim, compared.amended_by)
        );
    } else if (!compared.perhaps_amended_by.empty()) {
        words.push_back(
            "perhaps no longer in force by then" +
            amenders_in_words(voice, claim, compared.perhaps_amended_by)
        );
    } else if (!compared.formerly_amended_by.empty()) {
        words.push_back(
            "stands again" + amenders_in_words(voice, claim, compared.formerly_amended_by) +
            (compared.formerly_amended_by.size() == 1 ? ", which was" : ", which were") +
            " taken back"
        );
    }
    if (claim.uncertain) {
        words.emplace_back(uncertain_words);
    }
    // Each is a sentence by itself, or a part of one.
    std::string all;
    for (const auto& each : words) {
        all += all.empty() ? "" : "; ";
        all += each;
    }
    return all;
}

/// What the answer of a claim is an answer to, where its topic alone does not say so.
std::string question_words(const Voice& voice, const Claim& claim, const ComparedClaim& compared) {
    const auto* event = voice.index().event(claim.event);
    return event == nullptr || is_built_in_topic(compared.topic)
               ? std::string()
               : voice(question_of(*event, compared.topic));
}

}  // namespace

Facts facts_of(const Voice& voice, const Claim& claim, const ComparedClaim& compared) {
    Facts facts;
    const auto add = [&](std::string_view label, std::string words) {
        if (!words.empty()) {
            facts.emplace_back(label, std::move(words));
        }
    };
    const bool never_said = claim.authenticity == Authenticity::fabricated;
    add(never_said ? "Put in the mouth of" : "Said by", voice.speaker_in_office(claim));
    auto made_when = claim.date ? when(*claim.date) : std::string("undated");
    if (claim.disclosed) {
        made_when += "; became known " + at_time(*claim.disclosed);
    }
    add("When", made_when);
    add("Question", question_words(voice, claim, compared));
    add("Position", stance_sentence(voice, claim, compared) + on_topic(voice, compared));
    add("Made as", claim.mode ? text::spaced(name_of(*claim.mode)) : std::string());
    add("Links", link_words(voice, claim));
    add("Standing", standing_words(voice, claim, compared));
    add("Recorder's judgement", judgement(voice, claim));
    add("Note", claim.note.empty() ? std::string() : voice.on_one_line(claim.note));
    if (!claim.recorded_at.file.empty()) {
        add("Recorded in",
            voice(claim.recorded_at.file) + ':' + std::to_string(claim.recorded_at.line));
    }
    return facts;
}

std::vector<Wording> wordings_of(const Voice& voice, const Claim& claim) {
    std::vector<Wording> wordings;
    if (!claim.quote.empty()) {
        wordings.push_back(
            {"Quote" + (claim.language.empty() ? "" : " (" + voice(claim.language) + ')'),
             voice.lines(claim.quote),
             true}
        );
    }
    if (!claim.translation.empty()) {
        wordings.push_back(
            {"Translation" + (claim.translator.empty() ? "" : ", by " + voice(claim.translator)),
             voice.lines(claim.translation),
             true}
        );
    }
    if (!claim.statement.empty()) {
        wordings.push_back({"In the recorder's words", voice.lines(claim.statement), false});
    }
    return wordings;
}

ComparedClaim compared_by_links(const DossierIndex& index, const Standing& standing) {
    ComparedClaim compared;
    compared.act = standing.act;
    compared.topic = standing.topic;
    compared.answer = standing.key();
    compared.roles = standing.roles;
    if (standing.reserved_in) {
        compared.reserved_in = index.dossier().records.claims[*standing.reserved_in].id;
    }
    return compared;
}

std::string held_words(const Document& document) {
    if (!document.archived.empty() && !document.file.empty()) {
        return "archived and captured";
    }
    if (!document.archived.empty()) {
        return "archived";
    }
    if (!document.file.empty()) {
        return "captured";
    }
    if (document.url.empty()) {
        return "no copy, no address";
    }
    return document.deleted ? "no copy kept" : "no copy, only an address";
}

std::vector<std::string> addresses_in_words(const Voice& voice, const Document& document) {
    std::vector<std::string> words;
    if (!document.url.empty()) {
        words.push_back(voice(document.url));
    }
    if (!document.archived.empty()) {
        words.push_back((document.url.empty() ? "" : "archived at ") + voice(document.archived));
    }
    if (!document.file.empty()) {
        words.push_back("captured in " + voice(document.file));
    }
    return words;
}

std::string
replaced_words(const Voice& voice, const Document& document, const std::optional<Date>& as_of) {
    constexpr std::size_t most = 6;  // each text of a document says it
    std::vector<std::string> words;
    std::size_t more = 0;
    for (const auto* by : voice.index().replacing(document.id)) {
        if (!is_on_record_by(by->date, as_of)) {
            continue;
        }
        if (words.size() == most) {
            ++more;
            continue;
        }
        words.push_back(voice.document(by->id) + ", " + (by->date ? when(*by->date) : "undated"));
    }
    if (more > 0) {
        words.push_back(text::thousands(more) + " more");
    }
    return words.empty() ? std::string() : "replaced by " + text::join_words(words, "and");
}

std::string copy_words(const Document& document) {
    auto copy = held_words(document);
    if (document.retracted) {
        copy += "; withdrawn " + at_time(*document.retracted);
    }
    if (document.deleted) {
        copy += "; taken offline " + at_time(*document.deleted);
    }
    if (document.accessed) {
        copy += "; read " + at_time(*document.accessed);
    }
    return copy;
}

}  // namespace hearsay::render
