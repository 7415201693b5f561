// SPDX-License-Identifier: Apache-2.0

#include "records/codes.hpp"

namespace hearsay::records {
namespace {

constexpr CodeExplanation files_codes[] = {
    {"H001",
     "a path that cannot be read",
     "The path is not there, may not be opened, or is no regular file or folder. That is a fault "
     "of the "
     "system and not of a record, so the exit status is 4. What the other paths hold is still "
     "read.",
     "hearsay check recrods/",
     "hearsay check records/"},
    {"H002",
     "no valid UTF-8",
     "Record files are UTF-8. The caret shows the first byte that is none; it often comes from a "
     "file "
     "saved as Windows-1252 or Latin-1. Of a file in UTF-16 (which Windows calls Unicode) or "
     "UTF-32 "
     "nothing is read. In either case save it as UTF-8: editors offer that in their dialogue for "
     "saving.",
     "[[actor]]\nid = \"x\"\nname = \"Caf\\xE9 group\"  # a lone byte E9\nkind = \"group\"",
     "[[actor]]\nid = \"x\"\nname = \"Café group\"\nkind = \"group\""},
    {"H003",
     "a control character",
     "Texts and files hold no control characters but tab and newline: no C0 or C1 controls, no "
     "DEL, no "
     "carriage return (a CRLF line ending of the file is fine). They could command a terminal, and "
     "no "
     "source writes them.",
     "[[actor]]\nid = \"x\"\nname = \"A\\u0007 group\"\nkind = \"group\"",
     "[[actor]]\nid = \"x\"\nname = \"A group\"\nkind = \"group\""},
    {"H004",
     "no TOML",
     "The file breaks the syntax of TOML 1.0, so the record around the place cannot be read. The "
     "other "
     "records of the file are read and checked as far as they can be told apart. So it is where "
     "git "
     "left the marks of a merge conflict (<<<<<<<, =======, >>>>>>>): within a text of several "
     "lines "
     "they are TOML, but nobody said them.",
     "[[actor]]\nid = \"x\"\nname = A group\nkind = \"group\"",
     "[[actor]]\nid = \"x\"\nname = \"A group\"\nkind = \"group\""},
    {"H005",
     "nested too deeply",
     "Arrays and tables within each other go 64 levels deep at most, dotted keys 32. No record "
     "needs "
     "more than three; a file that does is not read.",
     "[[actor]]\nid = \"x\"\nname = \"A group\"\nkind = \"group\"\naliases = "
     "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
     "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\"A\"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
     "]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
     "[[actor]]\nid = \"x\"\nname = \"A group\"\nkind = \"group\"\naliases = [\"A\"]"},
    {"H006",
     "too long",
     "A text of one line holds 4,096 bytes at most, a quote, translation, statement, summary or "
     "note 1 "
     "MiB, a file 128 MiB. Split a file: the records of one run can stand in any number of files.",
     "title = \"…\"  # 5,000 bytes on one line",
     "title = \"Bombings in Kerman\"\nsummary = \"…\"  # room for 1 MiB"},
    {"H007",
     "the schema is missing or not known",
     "Every record file starts with the version of the format that it is in, so that a later "
     "hearsay "
     "still knows how to read it.",
     "recorder = \"A. Historian\"",
     "schema = 1\nrecorder = \"A. Historian\""},
    {"H008",
     "too many faults",
     "After 10,000 faults, or twenty records that are no TOML, the rest of a file is left unread: "
     "it is probably no record file, or one slip repeats itself all through it.",
     "hearsay check not-really-records.toml",
     "hearsay check records.toml"},
};

}  // namespace

std::span<const CodeExplanation> codes_of_files() { return files_codes; }

}  // namespace hearsay::records
