// SPDX-License-Identifier: Apache-2.0

#include "records/codes.hpp"

namespace hearsay::records {
namespace {

constexpr CodeExplanation records_codes[] = {
    {"H010",
     "a required key is missing",
     "The record lacks a key without which it says nothing. `hearsay new KIND ID` prints a "
     "template with "
     "the keys of each kind.",
     "[[outlet]]\nid = \"mehr\"\nname = \"Mehr News\"",
     "[[outlet]]\nid = \"mehr\"\nname = \"Mehr News\"\nkind = \"news-agency\""},
    {"H011",
     "a value of the wrong type",
     "The key takes another type of value: a text in quotes, a whole number, true or false, an "
     "array or a "
     "table. Dates are texts in quotes, because TOML's own dates cannot be vague.",
     "[[event]]\nid = \"x\"\ntitle = \"An attack\"\ndate = 2024-01-03",
     "[[event]]\nid = \"x\"\ntitle = \"An attack\"\ndate = \"2024-01-03\""},
    {"H012",
     "an unknown key",
     "No such key in this table. Nothing that was written is ever silently left out, so a mistyped "
     "key is "
     "an error.",
     "[[actor]]\nid = \"x\"\nname = \"A group\"\nkind = \"group\"\nalias = [\"The group\"]",
     "[[actor]]\nid = \"x\"\nname = \"A group\"\nkind = \"group\"\naliases = [\"The group\"]"},
    {"H013",
     "not one of the words that the key takes",
     "The key takes a word of a closed list, so that records can be compared.",
     "[[actor]]\nid = \"x\"\nname = \"A group\"\nkind = \"militia\"",
     "[[actor]]\nid = \"x\"\nname = \"A group\"\nkind = \"armed-group\""},
    {"H014",
     "no id",
     "An id is 1 to 128 of a-z, 0-9, `.`, `_` and `-`, and starts with a letter or digit. It is "
     "never "
     "shown in place of a name, so it can stay plain.",
     "[[actor]]\nid = \"IS-K\"\nname = \"Islamic State Khorasan\"\nkind = \"armed-group\"",
     "[[actor]]\nid = \"isis-k\"\nname = \"Islamic State Khorasan\"\nkind = \"armed-group\""},
    {"H015",
     "no EDTF date",
     "Dates are written in the Extended Date/Time Format of the Library of Congress (ISO 8601-2), "
     "which "
     "can be as vague as the sources are: `2023-12`, `2023-12~`, `2024-01-03/2024-01-05`, `202X`. "
     "`hearsay date TEXT` shows how a date is read.",
     "[[event]]\nid = \"x\"\ntitle = \"An attack\"\ndate = \"3 January 2024\"",
     "[[event]]\nid = \"x\"\ntitle = \"An attack\"\ndate = \"2024-01-03\""},
    {"H016",
     "a value of the wrong form",
     "The text has not the form that its key asks for: a country of ISO 3166-1 alpha-2, a language "
     "tag of "
     "BCP 47, a web address over http or https, 64 hexadecimal digits, or a path below the record "
     "file's "
     "folder.",
     "[[outlet]]\nid = \"mehr\"\nname = \"Mehr News\"\nkind = \"news-agency\"\ncountry = \"Iran\"",
     "[[outlet]]\nid = \"mehr\"\nname = \"Mehr News\"\nkind = \"news-agency\"\ncountry = \"IR\""},
    {"H017",
     "a number out of range",
     "The number is outside of what its key takes, or the ends of a range are the wrong way round.",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"asserts\"\n"
     "topic = \"killed\"\nvalue = { min = 95, max = 84 }",
     "[[claim]]\nid = \"x\"\nevent = \"kerman\"\nspeaker = \"iran\"\nact = \"asserts\"\n"
     "topic = \"killed\"\nvalue = { min = 84, max = 95 }"},
    {"H018",
     "empty",
     "A key that has to say something is empty, or of blanks and what cannot be seen. Leave out "
     "optional keys that you have "
     "nothing "
     "for.",
     "[[actor]]\nid = \"x\"\nname = \"\"\nkind = \"group\"",
     "[[actor]]\nid = \"x\"\nname = \"A group\"\nkind = \"group\""},
    {"H019",
     "a newline in a text of one line",
     "Only quote, translation, statement, summary and note can have several lines.",
     "[[actor]]\nid = \"x\"\nname = \"A\\ngroup\"\nkind = \"group\"",
     "[[actor]]\nid = \"x\"\nname = \"A group\"\nkind = \"group\""},
    {"H020",
     "an id that is recorded twice",
     "Ids are unique within their kind over all files of one run. Two records under one id would "
     "leave "
     "open which of them is meant.",
     "[[actor]]\nid = \"ira\"\nname = \"Official IRA\"\nkind = \"group\"\n\n"
     "[[actor]]\nid = \"ira\"\nname = \"Provisional IRA\"\nkind = \"group\"",
     "[[actor]]\nid = \"official-ira\"\nname = \"Official IRA\"\nkind = \"group\"\n\n"
     "[[actor]]\nid = \"provisional-ira\"\nname = \"Provisional IRA\"\nkind = \"group\""},
    {"H021",
     "a reference to what is not there",
     "No record of that kind has this id, neither in the files of the run nor in the database. "
     "Names and "
     "aliases are never references.",
     "[[document]]\nid = \"x\"\noutlet = \"inra\"",
     "[[document]]\nid = \"x\"\noutlet = \"irna\""},
    {"H022",
     "an unknown table",
     "Record files hold the tables [[event]], [[actor]], [[outlet]], [[document]] and [[claim]], "
     "each as "
     "often as needed, and [defaults].",
     "[[actors]]\nid = \"x\"\nname = \"A group\"\nkind = \"group\"",
     "[[actor]]\nid = \"x\"\nname = \"A group\"\nkind = \"group\""},
    {"H023",
     "the same twice in one list",
     "Naming a record twice in one list says no more than naming it once, and usually another was "
     "meant.",
     "[[document]]\nid = \"x\"\noutlet = \"irna\"\nauthors = [\"iran\", \"iran\"]",
     "[[document]]\nid = \"x\"\noutlet = \"irna\"\nauthors = [\"iran\"]"},
    {"H024",
     "an affiliation that ends before it begins",
     "`until` is certainly earlier than `from`.",
     "[[actor]]\nid = \"x\"\nname = \"A group\"\nkind = \"group\"\n[[actor.affiliation]]\nto = "
     "\"is\"\n"
     "relation = \"part-of\"\nfrom = \"2024\"\nuntil = \"2015\"",
     "[[actor]]\nid = \"x\"\nname = \"A group\"\nkind = \"group\"\n[[actor.affiliation]]\nto = "
     "\"is\"\n"
     "relation = \"part-of\"\nfrom = \"2015\"\nuntil = \"2024\""},
    {"H025",
     "an anonymous actor without description, or a description without anonymity",
     "An unnamed source is known only by what the outlet calls it: give these words in "
     "`described_as`. An actor that has these words and is not said to be anonymous would count as "
     "a "
     "source that is known, and the words be told nowhere.",
     "[[actor]]\nid = \"x\"\nname = \"Official of 4 January\"\nkind = \"person\"\nanonymous = true",
     "[[actor]]\nid = \"x\"\nname = \"Official of 4 January\"\nkind = \"person\"\nanonymous = "
     "true\n"
     "described_as = \"a senior official\""},
};

}  // namespace

std::span<const CodeExplanation> codes_of_records() { return records_codes; }

}  // namespace hearsay::records
