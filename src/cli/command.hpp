// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/options.hpp"
#include "cli/session.hpp"

#include <functional>
#include <span>

namespace hearsay::cli {

/// The work of a command, once its options are parsed.
using Run = std::function<ExitStatus(const Session&)>;

/// A command: its set-up declares options and touches nothing; the run that it returns does the
/// work.
struct Command {
    const char* name;
    const char* summary;
    Run (*set_up)(Options& options);
};

/// All commands, in the order in which `hearsay --help` lists them.
std::span<const Command> commands();

Run set_up_check(Options& options);
Run set_up_compare(Options& options);
Run set_up_completion(Options& options);
Run set_up_date(Options& options);
Run set_up_explain(Options& options);
Run set_up_export(Options& options);
Run set_up_history(Options& options);
Run set_up_import(Options& options);
Run set_up_init(Options& options);
Run set_up_list(Options& options);
Run set_up_new(Options& options);
Run set_up_record(Options& options);
Run set_up_report(Options& options);
Run set_up_schema(Options& options);
Run set_up_search(Options& options);
Run set_up_serve(Options& options);
Run set_up_show(Options& options);
Run set_up_timeline(Options& options);
Run set_up_trace(Options& options);
Run set_up_verify(Options& options);
Run set_up_withdraw(Options& options);

}  // namespace hearsay::cli
