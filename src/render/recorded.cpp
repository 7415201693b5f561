// SPDX-License-Identifier: Apache-2.0

#include <hearsay/render.hpp>

#include "render/record_json.hpp"
#include "render/record_name.hpp"
#include "text/json.hpp"
#include "text/plural.hpp"
#include "text/terminal.hpp"

#include <algorithm>
#include <functional>

namespace hearsay {

namespace {

/// "3 claims, 1 actor"
std::string counted_by_kind(const IdList& ids) {
    std::string text;
    for (const Kind kind : {Kind::event, Kind::actor, Kind::outlet, Kind::document, Kind::claim}) {
        if (const std::size_t count = ids.count(kind); count > 0) {
            text += text.empty() ? "" : ", ";
            text += text::plural(count, name_of(kind));
        }
    }
    return text;
}

void name_all(std::string& out, std::string_view sign, const IdList& ids) {
    for (const RecordId& id : ids) {
        out += "  " + std::string(sign) + ' ' + render::record_name(id) + '\n';
    }
}

/// " claim one two": those that can only be withdrawn together are of one kind.
std::string of_one_kind(const std::vector<RecordId>& together) {
    std::string text = ' ' + std::string(name_of(together.front().kind));
    for (const RecordId& each : together) {
        text += ' ' + text::terminal_safe(each.id);
    }
    return text;
}

constexpr std::size_t most_named = 20;
constexpr std::size_t most_withdrawn = 100;  ///< in the commands that would do so

void say_how_many_more(std::string& out, std::size_t count) {
    if (count > most_named) {
        out += "    ... and " + text::thousands(count - most_named) + " more\n";
    }
}

/// Records that their files no longer hold are named, with the way to take them out: nothing is
/// forgotten silently. They come in an order in which they can be withdrawn.
void name_gone(std::string& out, const Recorded& recorded, std::string_view program) {
    const std::size_t count = recorded.gone_from_files.size() - recorded.still_named.size();
    if (count == 0) {
        return;
    }
    out += text::plural(count, "record") +
           (count == 1
                ? " is no longer in the file that held it, and stays in force; to take it out:\n"
                : " are no longer in the files that held them, and stay in force; to take them "
                  "out, in this order:\n");
    std::size_t named = 0;
    for (std::size_t i = 0; i < recorded.withdrawals.size() && named < most_withdrawn;) {
        // What follows one another and is of one kind can go together as well.
        const auto kind = recorded.withdrawals[i].front().kind;
        std::vector<RecordId> together;
        for (; i < recorded.withdrawals.size() && recorded.withdrawals[i].front().kind == kind &&
               named < most_withdrawn;
             ++i) {
            const auto& next = recorded.withdrawals[i];
            together.insert(together.end(), next.begin(), next.end());
            named += next.size();
        }
        out += "    " + std::string(program) + " withdraw" + of_one_kind(together) +
               " --reason \"...\"\n";
    }
    if (count > named) {
        out += "    ... and " + text::thousands(count - named) + " more\n";
    }
}

}  // namespace

std::string still_named_text(const std::vector<StillNamed>& all) {
    if (all.empty()) {
        return {};
    }
    auto out =
        text::plural(all.size(), "record") +
        (all.size() == 1
             ? " is no longer in the file that held it, and is still named; put it back, or "
               "change that first:\n"
             : " are no longer in the files that held them, and are still named; put them back, "
               "or change that first:\n");
    for (std::size_t i = 0; i < all.size() && i < most_named; ++i) {
        const auto& [record, by, place] = all[i];
        out += "    " + render::record_name(record) + ", by " + render::record_name(by);
        if (place.file.empty()) {
            out += ", which is gone too\n";
        } else if (place.file == "-") {
            out += " (from standard input)\n";
        } else {
            out +=
                " (" + text::terminal_safe(place.file) + ':' + std::to_string(place.line) + ")\n";
        }
    }
    say_how_many_more(out, all.size());
    return out;
}

namespace {

/// Only some files were read: what was moved to another is not gone.
void say_where_it_may_be(std::string& out, const Recorded& recorded) {
    if (!recorded.gone_from_files.empty()) {
        out += "  if ";
        out += recorded.gone_from_files.size() == 1 ? "it" : "any of them";
        out += " stands in another file now, which was not read, record that first\n";
    }
}

void name_in_files(std::string& out, std::string_view what, const std::vector<RecordInFile>& all) {
    if (all.empty()) {
        return;
    }
    out += text::plural(all.size(), "record") + std::string(what) + ":\n";
    for (std::size_t i = 0; i < all.size() && i < most_named; ++i) {
        const auto& [record, file, identity] = all[i];
        out += "    " + render::record_name(record) + " in " + text::terminal_safe(file) + '\n';
    }
    say_how_many_more(out, all.size());
}

/// What another file holds too is there twice, with perhaps another content.
void name_taken_over(std::string& out, const std::vector<RecordInFile>& taken_over) {
    name_in_files(
        out,
        taken_over.size() == 1
            ? " stands in another file too, which was not read; take it out of one of them"
            : " stand in other files too, which were not read; take each out of one of them",
        taken_over
    );
}

}  // namespace

std::string left_withdrawn_text(const std::vector<RecordInFile>& left) {
    std::string out;
    name_in_files(
        out,
        left.size() == 1
            ? " is withdrawn, and stays so until the file that holds it still is changed"
            : " are withdrawn, and stay so until the files that hold them still are changed",
        left
    );
    return out;
}

namespace {

/// [{"kind", "id", "file"}]
text::Json in_files_json(const std::vector<RecordInFile>& all) {
    auto json = text::Json::array();
    for (const auto& each : all) {
        json.push_back(
            {{"kind", name_of(each.record.kind)}, {"id", each.record.id}, {"file", each.file}}
        );
    }
    return json;
}

/// [[{"kind", "id"}]]
text::Json together_json(const std::vector<std::vector<RecordId>>& all) {
    auto json = text::Json::array();
    for (const auto& together : all) {
        json.push_back(ids_json(together));
    }
    return json;
}

/// [{"kind", "id", "by", "file", "line"}]
text::Json still_named_json(const std::vector<StillNamed>& all) {
    auto json = text::Json::array();
    for (const auto& [record, by, place] : all) {
        const bool stands = !place.file.empty();
        json.push_back(
            {{"kind", name_of(record.kind)},
             {"id", record.id},
             {"by", {{"kind", name_of(by.kind)}, {"id", by.id}}},
             {"file", stands ? text::Json(place.file) : text::Json(nullptr)},
             {"line", stands ? text::Json(place.line) : text::Json(nullptr)}}
        );
    }
    return json;
}

/// [{"kind", "id", "recording", "withdrawn_at", "by", "reason"}]
text::Json reinstated_json(const std::vector<Withdrawal>& all) {
    auto json = text::Json::array();
    for (const auto& [record, recording, at, by, reason] : all) {
        json.push_back(
            {{"kind", name_of(record.kind)},
             {"id", record.id},
             {"recording", recording},
             {"withdrawn_at", instant_text(at)},
             {"by", by.empty() ? text::Json(nullptr) : text::Json(by)},
             {"reason", reason}}
        );
    }
    return json;
}

}  // namespace

std::string recorded_text(
    const Recorded& recorded,
    std::size_t files,
    bool dry_run,
    bool verbose,
    std::string_view program
) {
    const auto unchanged = text::thousands(recorded.unchanged);
    std::string out;
    if (recorded.added.empty() && recorded.changed.empty() && recorded.unchanged == 0) {
        out = "there are no records in " + text::plural(files, "file") + "\n";
    } else if (recorded.added.empty() && recorded.changed.empty()) {
        out = "nothing changed: " + text::plural(recorded.unchanged, "record") + " in " +
              text::plural(files, "file") +
              (recorded.unchanged == 1 ? " stands as recorded\n" : " stand as recorded\n");
    } else {
        if (dry_run) {
            out = "would record from " + text::plural(files, "file");
        } else {
            out = "recorded " + text::plural(files, "file") + " (recording " +
                  std::to_string(recorded.recording) + ')';
        }
        out += ": " + text::thousands(recorded.added.size()) + " added, " +
               text::thousands(recorded.changed.size()) + " changed, " + unchanged + " unchanged\n";
        if (!recorded.added.empty()) {
            out += "  added: " + counted_by_kind(recorded.added) + '\n';
        }
        if (!recorded.changed.empty()) {
            out += "  changed: " + counted_by_kind(recorded.changed) + '\n';
        }
        if (verbose) {
            name_all(out, "+", recorded.added);
        }
        name_all(out, "~", verbose || recorded.changed.size() <= 20 ? recorded.changed : IdList());
    }
    name_gone(out, recorded, program);
    out += still_named_text(recorded.still_named);
    say_where_it_may_be(out, recorded);
    name_taken_over(out, recorded.taken_over);
    out += left_withdrawn_text(recorded.left_withdrawn);
    if (recorded.clock_behind) {
        out += clock_behind_text(*recorded.clock_behind);
    }
    return out;
}

std::string withdrawn_words(const Withdrawal& withdrawal) {
    const auto at = instant_text(withdrawal.at);
    const auto by = withdrawal.by.empty() ? std::string() : " by " + withdrawal.by;
    return at.substr(0, at.find('T')) + by + ", reason: " + withdrawal.reason;
}

std::string reinstated_text(const std::vector<Withdrawal>& reinstated, bool dry_run) {
    std::string out;
    for (const auto& each : reinstated) {
        out += "note: " + render::record_name(each.record) + " was withdrawn (" +
               text::isolate(text::terminal_safe(withdrawn_words(each))) + "), and " +
               (dry_run ? "would be" : "is") + " in force again\n";
    }
    if (!reinstated.empty()) {
        out +=
            reinstated.size() == 1
                ? "  its file has changed, or is there again; to keep it out, take it out of the "
                  "file, and withdraw it again\n"
                : "  their files have changed, or are there again; to keep them out, take them "
                  "out of the files, and withdraw them again\n";
    }
    return out;
}

std::string clock_behind_text(std::int64_t last) {
    return "this recording is dated before an earlier one (" + instant_text(last) +
           "): a clock was wrong, and answers by --known-at are too\n";
}

std::string recorded_json(const Recorded& recorded, std::size_t files, bool dry_run) {
    const text::Json answer{
        {"schema", "hearsay.record/1"},
        {"recording",
         recorded.recording == 0 ? text::Json(nullptr) : text::Json(recorded.recording)},
        {"dry_run", dry_run},
        {"files", files},
        {"added", ids_json(recorded.added)},
        {"changed", ids_json(recorded.changed)},
        {"reinstated", reinstated_json(recorded.reinstated)},
        {"unchanged", recorded.unchanged},
        {"gone_from_files", ids_json(recorded.gone_from_files)},
        {"withdrawals", together_json(recorded.withdrawals)},
        {"still_named", still_named_json(recorded.still_named)},
        {"taken_over", in_files_json(recorded.taken_over)},
        {"left_withdrawn", in_files_json(recorded.left_withdrawn)},
        {"clock_behind",
         recorded.clock_behind ? text::Json(instant_text(*recorded.clock_behind))
                               : text::Json(nullptr)},
    };
    return text::dump(answer, true);
}

}  // namespace hearsay
