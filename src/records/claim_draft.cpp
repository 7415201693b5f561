// SPDX-License-Identifier: Apache-2.0

#include "records/claim_draft.hpp"

#include <algorithm>

namespace hearsay::records {
namespace {

// Keys that a mistyped one may be meant for.
constexpr std::string_view answer_keys[] = {"party", "parties", "value", "answer"};
constexpr std::string_view link_keys[] = {
    "repeats", "questions", "misreports", "endorses", "disputes", "revises", "retracts", "answers"};

constexpr Link implying_links[] = {Link::repeats, Link::endorses, Link::disputes, Link::questions};

bool has_implying_link(const ClaimDraft& draft) {
    return std::ranges::any_of(implying_links, [&](Link link) {
        return draft.links[static_cast<std::size_t>(link)];
    });
}

bool excuses_any(const Reader& reader, std::span<const std::string_view> keys) {
    return std::ranges::any_of(keys, [&](std::string_view key) { return reader.excuses(key); });
}

bool has_link(const ClaimDraft& draft) {
    return std::ranges::find(draft.links, true) != draft.links.end();
}

bool has_position(const ClaimDraft& draft) {
    return draft.party || draft.parties || draft.value || draft.answer;
}

/// A key for one and a key for several, of which only one may be there.
void check_pair(
    Reader& reader,
    const std::optional<Region>& one,
    const std::optional<Region>& several,
    std::string_view one_name,
    std::string_view several_name
) {
    if (one && several) {
        reader.fault(
            "H030",
            *several,
            "both " + backquoted(one_name) + " and " + backquoted(several_name),
            "one of them: " + backquoted(several_name) + " is for several jointly"
        );
    }
}

void check_speakers(Reader& reader, const TableAt& table, const ClaimDraft& draft) {
    check_pair(reader, draft.speaker, draft.speakers, "speaker", "speakers");
    if (!draft.speaker && !draft.speakers && !reader.excuses("speaker") &&
        !reader.excuses("speakers")) {
        reader.fault(
            "H010",
            table.header,
            std::string(table.name) + " has no `speaker`",
            "name the actor who said it, or `speakers` for a joint statement"
        );
    }
}

/// Only one of party or parties, value and answer.
void check_one_answer(Reader& reader, const ClaimDraft& draft) {
    const auto& party = draft.party ? draft.party : draft.parties;
    const auto& first = party ? party : draft.value;
    const auto& second = party && draft.value ? draft.value : draft.answer;
    if (first && second) {
        reader.fault(
            "H035",
            *second,
            "more than one of party, value and answer",
            "one claim answers one question: record the other answer as a claim of its own"
        );
    }
}

void check_act(Reader& reader, const TableAt& table, const ClaimDraft& draft) {
    const bool answers = has_position(draft) || excuses_any(reader, answer_keys);
    const bool may_imply = excuses_any(reader, link_keys);
    if (!draft.act && !may_imply && !reader.excuses("act") && (answers || !has_link(draft))) {
        const auto words = words_of<Act>();
        const std::string acts = "one of " + backquoted_list({words.begin(), words.end()});
        // What a link implies holds for the position that it gives, and not for another.
        reader.fault(
            "H031",
            table.header,
            std::string(table.name) + " has no `act`",
            has_implying_link(draft)
                ? acts + ", for the answer that it gives itself; or leave the answer out, where "
                         "it says no more than its link does"
                : acts + "; only a link to another claim can imply it"
        );
    }
    const bool needs_answer = draft.claim.act && *draft.claim.act != Act::withholds;
    if (needs_answer && !answers && !may_imply && !has_implying_link(draft)) {
        reader.fault(
            "H032",
            *draft.act,
            backquoted(name_of(*draft.claim.act)) + " what? There is no party, value or answer",
            "add `party` for who did it, `value` for a number, `answer` for other topics"
        );
    }
}

void check_roles(Reader& reader, const ClaimDraft& draft) {
    check_pair(reader, draft.role, draft.roles, "role", "roles");
    const auto& role = draft.role ? draft.role : draft.roles;
    if (role && !draft.party && !draft.parties && !excuses_any(reader, answer_keys)) {
        reader.fault(
            "H033",
            *role,
            "a role without a party",
            "a role says what `party` or `parties` did: name them, or leave the role out"
        );
    }
}

/// The speaker's word for a party says nothing of a number or a word.
void check_party_as_named(Reader& reader, const ClaimDraft& draft) {
    if (!draft.claim.party_as_named.empty() && (draft.value || draft.answer) && !draft.party &&
        !draft.parties) {
        reader.fault(
            "H033",
            *draft.party_as_named,
            "`party_as_named` beside an answer that is no party",
            "it is the speaker's own word for `party`: leave it out, or put it into `hedge`, "
            "`quote` "
            "or `note`"
        );
    }
}

void apply_topic(Reader& reader, const Defaults& defaults, ClaimDraft& draft) {
    Claim& claim = draft.claim;
    const bool answers = has_position(draft);
    if (draft.topic || (!answers && (!draft.act || has_implying_link(draft)))) {
        return;  // the answer comes from what the links lead to, and so does its topic
    }
    if (defaults.topic.faulty) {
        reader.spoil();
    } else if (!defaults.topic.text.empty()) {
        claim.topic = defaults.topic.text;
        reader.note(Spot::topic, defaults.topic.at);
    } else {
        const bool names_party = draft.party || draft.parties;
        if (names_party || !answers || !has_link(draft)) {
            claim.topic = responsibility;
        }
    }
}

}  // namespace

void check_draft(Reader& reader, const TableAt& table, const ClaimDraft& draft) {
    check_speakers(reader, table, draft);
    check_pair(reader, draft.party, draft.parties, "party", "parties");
    check_one_answer(reader, draft);
    check_act(reader, table, draft);
    check_roles(reader, draft);
    check_party_as_named(reader, draft);
}

void apply_defaults(Reader& reader, const Defaults& defaults, ClaimDraft& draft) {
    Claim& claim = draft.claim;
    if (!draft.event) {
        if (defaults.event.faulty) {
            reader.spoil();
        } else if (!defaults.event.text.empty()) {
            claim.event = defaults.event.text;
            reader.note(Spot::reference, defaults.event.at, Reference::event);
        }
    }
    if (claim.appearances.empty() && !draft.appearance) {
        if (defaults.document.faulty) {
            reader.spoil();
        } else if (!defaults.document.text.empty()) {
            claim.appearances.emplace_back().document = defaults.document.text;
            reader.note(Spot::reference, defaults.document.at, Reference::appearance_document);
        }
    }
    if (!draft.language && !claim.quote.empty()) {
        if (defaults.language.faulty) {
            reader.spoil();
        }
        claim.language = defaults.language.text;
    }
    apply_topic(reader, defaults, draft);
}

}  // namespace hearsay::records
