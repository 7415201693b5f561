// SPDX-License-Identifier: Apache-2.0

#include "cli/captured_files.hpp"
#include "cli/command.hpp"
#include "text/ascii.hpp"

#include <ostream>

namespace hearsay::cli {

namespace {

struct VerifyAsking {
    std::string head;
    bool without_captures = false;
    std::string format = "text";
};

bool is_digest(std::string_view text) {
    return text.size() == 64 &&
           text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// The database and, unless they are left out, the captured files. A database that is too damaged
/// to open is found so; any other failure is one.
Stored<Verification> verification(const Session& session, const VerifyAsking& asking) {
    const auto damaged = [](const StoreError& error) -> Stored<Verification> {
        if (error.kind != StoreError::Kind::corrupt) {
            return error;
        }
        Verification found;
        found.add(std::nullopt, error.message);
        return found;
    };
    const auto store = session.open(OpenMode::read);
    if (!store) {
        return damaged(store.error());
    }
    auto found = store.value()->verify(asking.head);
    if (!found) {
        return damaged(found.error());
    }
    const auto captures = store.value()->captures();
    if (captures && asking.without_captures) {
        found.value().captures_left_out = captures.value().size();
    } else if (captures) {
        verify_captures(captures.value(), session.database_folder(), found.value());
    } else if (captures.error().kind == StoreError::Kind::corrupt) {
        found.value().add(std::nullopt, "the captures: " + captures.error().message);
    } else {
        return captures.error();
    }
    return found;
}

ExitStatus verify(const Session& session, VerifyAsking asking) {
    asking.head = text::ascii_lower(asking.head);
    if (!asking.head.empty() && !is_digest(asking.head)) {
        return session.fail(
            ExitStatus::wrong_usage,
            "a head has 64 hexadecimal digits",
            "`" + session.program() + " history --head` prints the one to keep"
        );
    }
    const auto found = verification(session, asking);
    if (!found) {
        return session.fail(found.error());
    }
    const bool verified = found.value().problem_count == 0;
    if (asking.format == "json") {
        session.out() << verification_json(found.value());
    } else if (!verified || !session.quiet()) {
        session.out(
        ) << verification_text(found.value(), session.database(), session.text_options());
    }
    return verified ? ExitStatus::done : ExitStatus::bad_records;
}

}  // namespace

Run set_up_verify(Options& options) {
    auto asking = std::make_shared<VerifyAsking>();
    options.text(
        "--head",
        asking->head,
        "a head that `hearsay history --head` printed then: nothing before it was rewritten since"
    );
    options.flag(
        "--without-captures",
        asking->without_captures,
        "leave captured files out, which may not be where the database is published"
    );
    options.choice("--format", asking->format, {"text", "json"}, "how to print it");
    return [asking](const Session& session) { return verify(session, *asking); };
}

}  // namespace hearsay::cli
