// SPDX-License-Identifier: Apache-2.0

#include "cli/command.hpp"
#include "records/syntax.hpp"

#include <ostream>

namespace hearsay::cli {

namespace {

struct NewAsking {
    std::string kind;
    std::string id;
};

ExitStatus print_template(const Session& session, const NewAsking& asking) {
    if (!records::is_id(asking.id)) {
        return session.fail(
            ExitStatus::wrong_usage,
            "`" + recognisable(asking.id) + "` is not an id",
            "small letters, digits, `.`, `_` and `-`, at most 128, beginning with a letter or digit"
        );
    }
    session.out() << template_of(*word_from<Kind>(asking.kind), asking.id);
    return ExitStatus::done;
}

}  // namespace

Run set_up_new(Options& options) {
    auto asking = std::make_shared<NewAsking>();
    options.word_of(
        "KIND",
        asking->kind,
        {"event", "actor", "outlet", "document", "claim"},
        "what kind of record"
    );
    options.word("ID", asking->id, "the id that it shall have");
    return [asking](const Session& session) { return print_template(session, *asking); };
}

}  // namespace hearsay::cli
