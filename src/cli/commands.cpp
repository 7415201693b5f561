// SPDX-License-Identifier: Apache-2.0

#include "cli/command.hpp"

#include <array>

namespace hearsay::cli {

std::span<const Command> commands() {
    static constexpr std::array all{
        Command{"init", "make a folder ready to work in", set_up_init},
        Command{"new", "print a template of a record, ready to fill in", set_up_new},
        Command{
            "record", "read record files, check them as a whole, write what is new", set_up_record},
        Command{
            "check", "read and check record files, with warnings; writes nothing", set_up_check},
        Command{"list", "list events, actors, outlets, documents or claims", set_up_list},
        Command{"show", "show one record and what refers to it", set_up_show},
        Command{"search", "search quotes, statements, titles and names", set_up_search},
        Command{"compare", "competing attributions of an event, side by side", set_up_compare},
        Command{"trace", "where a claim came from, or where it went", set_up_trace},
        Command{
            "timeline",
            "claims and documents in the order that the dates support",
            set_up_timeline},
        Command{"report", "the provenance report of an event or a claim", set_up_report},
        Command{
            "export", "records for other tools: PROV, RDF, CSV, graphs, and more", set_up_export},
        Command{"import", "print records made of another tool's file, to finish", set_up_import},
        Command{"serve", "a live view in the browser, read-only", set_up_serve},
        Command{"history", "recordings, or the versions of one record", set_up_history},
        Command{"withdraw", "take a record out of force; history keeps it", set_up_withdraw},
        Command{"verify", "check that nothing on record was changed since", set_up_verify},
        Command{"date", "how a date is read", set_up_date},
        Command{"explain", "what a diagnostic means", set_up_explain},
        Command{"schema", "the JSON Schema of record files, or of an answer", set_up_schema},
        Command{"completion", "what a shell needs to complete command lines", set_up_completion},
    };
    return all;
}

}  // namespace hearsay::cli
