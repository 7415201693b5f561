// SPDX-License-Identifier: Apache-2.0

#include "cli/session.hpp"

#include "cli/meant.hpp"
#include "store/database_file.hpp"
#include "text/plural.hpp"
#include "text/terminal.hpp"
#include "text/width.hpp"

#include <ostream>
#include <span>

namespace hearsay::cli {

namespace {

/// Whether a record of another kind has or had the id too, so that it does not tell which is meant.
Stored<bool> had_by_other_kinds(Store& store, Kind kind, std::string_view id) {
    for (const auto other : {Kind::event, Kind::actor, Kind::outlet, Kind::document, Kind::claim}) {
        const auto versions = store.versions({other, std::string(id)});
        if (!versions) {
            return versions.error();
        }
        if (other != kind && !versions.value().empty()) {
            return true;
        }
    }
    return false;
}

}  // namespace

std::string name_and_version() { return "hearsay " + std::string(version); }

std::string recognisable(std::string_view word) {
    constexpr std::size_t most_columns = 60;
    return text::fit(text::terminal_safe(word), most_columns);
}

TextOptions Session::text_options() const {
    const auto no_color = environment_->variable("NO_COLOR");
    const auto terminal = environment_->variable("TERM");
    const bool wanted = environment_->out_is_terminal && (!no_color || no_color->empty()) &&
                        terminal.value_or("") != "dumb";
    return {
        .columns = environment_->columns,
        .color = settings_->color == "always" || (settings_->color == "auto" && wanted),
        .is_shown = environment_->out_is_terminal,
        .program = program(),
    };
}

std::string Session::database() const {
    constexpr const char* usual = "hearsay.db";
    const auto named = environment_->variable("HEARSAY_DB");
    const bool is_named = named && !named->empty();
    if (settings_->database.empty()) {
        return is_named ? *named : usual;
    }
    // Where a plain `hearsay` would go to another one, the commands that are suggested must not be
    // plain, as they are for the usual name (`program_on`).
    const bool is_plain = settings_->database == usual && (!is_named || *named == usual);
    return settings_->database == usual && !is_plain ? "./" + std::string(usual)
                                                     : settings_->database;
}

std::string Session::program() const { return store::program_on(database()); }

std::string Session::usual_recorder() const {
    return environment_->variable("HEARSAY_BY").value_or(std::string());
}

std::filesystem::path Session::home_folder() const {
    return environment_->variable("HOME").value_or(std::string());
}

std::string Session::seen_from_here(const std::string& told) const {
    if (told == "-") {
        return told;
    }
    const auto path = (database_folder() / told).lexically_normal();
    std::error_code failure;
    const auto here = std::filesystem::canonical(".", failure);
    const auto from_here = path.lexically_proximate(here);
    return *from_here.begin() == ".." ? path.string() : from_here.string();
}

std::filesystem::path Session::database_folder() const {
    std::error_code failure;
    return std::filesystem::weakly_canonical(
        std::filesystem::absolute(store::followed(database()), failure).parent_path(), failure
    );
}

Stored<std::unique_ptr<Store>> Session::open(OpenMode mode) const {
    return open_store(database(), mode);
}

ExitStatus Session::fail(const StoreError& error) const {
    const bool is_of_records = error.kind == StoreError::Kind::needed;
    return fail(
        is_of_records ? ExitStatus::bad_records : ExitStatus::failed, error.message, error.help
    );
}

ExitStatus Session::fail(ExitStatus status, std::string_view message, std::string_view help) const {
    err() << "error: " << text::terminal_safe(message) << '\n';
    if (!help.empty()) {
        err() << "  help: " << text::terminal_safe(help) << '\n';
    }
    return status;
}

ExitStatus
Session::of_several_kinds(std::string_view id, const std::vector<std::string>& kinds) const {
    return fail(
        ExitStatus::wrong_usage,
        "`" + std::string(id) + "` is the id of " + text::join_words(kinds, "and"),
        "say which with --kind " + kinds.front()
    );
}

ExitStatus
Session::no_such(Store& store, Kind kind, std::string_view id, Store::KnownAt known_at) const {
    const auto versions = store.versions({kind, std::string(id)});
    if (!versions) {
        return fail(versions.error());
    }
    if (!versions.value().empty()) {
        const auto is_shared = had_by_other_kinds(store, kind, id);
        if (!is_shared) {
            return fail(is_shared.error());
        }
        const bool later = known_at && versions.value().front().at > *known_at;
        const auto withdrawn = store.withdrawals({{kind, std::string(id)}}, known_at);
        if (!withdrawn) {
            return fail(withdrawn.error());
        }
        std::string why;
        if (!withdrawn.value().empty()) {
            why = " (" + withdrawn_words(withdrawn.value().front()) + ')';
        }
        return fail(
            ExitStatus::not_found,
            "the " + std::string(name_of(kind)) + " `" + std::string(id) + "` " +
                (later      ? std::string("had not been recorded by then")
                 : known_at ? "had been withdrawn by then" + why
                            : "has been withdrawn" + why),
            "`" + program() + " history " + std::string(id) +
                (is_shared.value() ? " --kind " + std::string(name_of(kind)) : "") + "` tells " +
                (later ? "when" : "what it said")
        );
    }
    const auto message = "no such " + std::string(name_of(kind)) + ": `" + std::string(id) + "`";
    const auto other = record_with_id(store, id, known_at);
    if (!other) {
        return fail(other.error());
    }
    if (!other.value().empty()) {
        return fail(ExitStatus::not_found, message, "it is the id of " + other.value());
    }
    const auto meant = ids_meant(store, std::span(&kind, 1), std::string(id));
    if (!meant) {
        return fail(meant.error());
    }
    return fail(
        ExitStatus::not_found,
        message,
        meant.value().empty()
            ? "`" + program() + " list " + std::string(name_of(kind)) + "s` shows what there is"
            : did_you_mean(meant.value())
    );
}

}  // namespace hearsay::cli
