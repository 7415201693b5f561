// SPDX-License-Identifier: Apache-2.0

#include "records/template_lines.hpp"

namespace hearsay::records {
namespace {

using enum Fill;

constexpr TemplateLine claim[] = {
    {needed, "event", R"("")", "id of the event that it is about"},
    {needed, "speaker", R"("")", "id of the actor who said it"},
    {optional, "speakers", R"(["", ""])", "instead of speaker: a joint statement"},
    {optional, "speaker_as_named", R"("Islamic State")", "the record's own name for the speaker"},
    {optional, "on_behalf_of", R"("")", "id of the actor for whom, where that is said; or several"},
    {optional, "capacity", R"("foreign minister")", "the office held or spoken in then"},
    {needed, "act", R"("")", "what the speaker does", vocabulary<Act>},
    {optional,
     "topic",
     R"("responsibility")",
     "or killed, injured, or one that the event declares"},
    {needed, "party", R"("")", "id of the actor who is said to have done it"},
    {optional, "parties", R"(["", ""])", "instead of party: several jointly"},
    {optional, "party_as_named", R"("the enemy")", "the speaker's own word for the party"},
    {optional, "role", R"("perpetrator")", "what the party is said to have done", vocabulary<Role>},
    {optional, "roles", R"(["sponsor", "supplier"])", "instead of role: several"},
    {optional,
     "value",
     "{ min = 80, max = 100 }",
     "instead of party: a number or range, for killed and injured"},
    {optional, "answer", R"("yes")", "instead of party: a short word, for declared topics"},
    {optional, "statement", R"("")", "what was claimed, in your words"},
    {optional, "quote", R"("")", "the speaker's own words"},
    {optional, "language", R"("fa")", "the language of the quote (BCP 47)"},
    {optional, "translation", R"("")", "a rendering of the quote"},
    {optional, "translator", R"("")", "whose rendering it is"},
    {optional, "hedge", R"("if it is established that")", "the speaker's own hedging words"},
    {optional, "mode", R"("statement")", "how it was made", vocabulary<Mode>},
    {optional, "certainty", R"("likely")", "as the speaker puts it", vocabulary<Certainty>},
    {optional, "credibility", "3", "your judgement, 1 (confirmed) to 6 (cannot be judged)"},
    {optional,
     "authenticity",
     R"("genuine")",
     "whether it was said at all",
     vocabulary<Authenticity>},
    {optional, "date", R"("2024-01-04")", "when it was said (EDTF)"},
    {optional,
     "disclosed",
     R"("2024-01-04")",
     "when it became public, where that was later (EDTF)"},
    {optional, "uncertain", "true", "you are not sure of this record"},
    {optional, "repeats", R"([""])", "ids of claims that it takes over"},
    {optional, "questions", R"([""])", "ids of claims that it casts doubt on"},
    {optional, "misreports", R"([""])", "ids of claims that it gives wrongly"},
    {optional, "endorses", R"([""])", "ids of claims that it calls true"},
    {optional, "disputes", R"([""])", "ids of claims that it calls false"},
    {optional, "revises", R"([""])", "ids of own earlier claims that it changes"},
    {optional, "retracts", R"([""])", "ids of own earlier claims that it takes back"},
    {optional, "answers", R"([""])", "ids of claims that it replies to"},
    {optional, "note", R"("")", "anything else"},
};

constexpr TemplateLine appearance[] = {
    {table, "[[claim.appearance]]", "", "where it is on record; as often as needed"},
    {optional, "document", R"("")", "id of the document"},
    {optional,
     "outlet",
     R"("")",
     "instead of document: id of the outlet, where the item is not identified"},
    {optional, "date", R"("2024-01-04")", "beside outlet: when it was published (EDTF)"},
    {optional, "url", R"("https://example.org/item")", "beside outlet"},
    {optional, "via", R"([""])", "ids of documents that it was taken from"},
    {optional, "via_outlet", R"([""])", "ids of outlets that it was taken from"},
    {optional, "quote", R"("")", "the words as they stand there"},
    {optional, "language", R"("en")", "their language (BCP 47)"},
    {optional, "translation", R"("")", "a rendering of them"},
    {optional, "certainty", R"("certain")", "as worded there", vocabulary<Certainty>},
    {optional, "distorts", R"("")", "how it departs from what was said"},
    {optional, "locator", R"("p. 3")", "page, paragraph, time code"},
    {optional, "note", R"("")", "anything else"},
};

}  // namespace

std::span<const TemplateLine> template_of_claim() { return claim; }
std::span<const TemplateLine> template_of_appearance() { return appearance; }

}  // namespace hearsay::records
