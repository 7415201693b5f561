// SPDX-License-Identifier: Apache-2.0

#include "records/encodings.hpp"
#include "records/reader_file.hpp"
#include "records/reading_run.hpp"
#include "records/recovery.hpp"
#include "records/scan.hpp"
#include "records/syntax.hpp"
#include "text/digest.hpp"
#include "text/plural.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>
#include <utility>

namespace hearsay::records {
namespace {

std::string nor_others(std::size_t others) {
    return others == 0 ? std::string()
                       : std::string(others == 1 ? ", nor is " : ", nor are ") +
                             text::plural(others, "other byte") + " of the file";
}

std::string in_others(std::size_t others) {
    return others == 0 ? std::string() : " here and in " + text::plural(others, "other place");
}

void report(const ScanFault& fault, Faults& faults) {
    switch (fault.kind) {
    case ScanFault::Kind::utf8:
        faults.add_at(
            "H002",
            fault.offset,
            "byte 0x" + code_point_name(static_cast<std::uint32_t>(fault.point)).substr(4) +
                " is no valid UTF-8 here" + nor_others(fault.others),
            "save the file as UTF-8"
        );
        break;
    case ScanFault::Kind::control:
        faults.add_at(
            "H003",
            fault.offset,
            "the file holds the control character " +
                code_point_name(static_cast<std::uint32_t>(fault.point)) + in_others(fault.others),
            "remove it: only tabs and newlines can stand in a record file"
        );
        break;
    case ScanFault::Kind::nesting:
        faults.add_at(
            "H005", fault.offset, "nested too deeply", "no record needs more than three levels"
        );
        break;
    }
}

/// A conflict of git within a text, where it would be taken for what somebody said.
void report_conflict(std::size_t offset, Faults& faults) {
    const auto at = static_cast<std::uint32_t>(faults.lines().position(offset).line);
    const std::size_t end = text::count_code_points(faults.lines().line_text(at)) + 1;
    faults.add(
        "H004",
        {at, 1, at, static_cast<std::uint32_t>(end)},
        "a mark of a merge conflict within a text",
        "keep what is right of both sides, and take the marks out"
    );
}

/// What of a text in UTF-16 or UTF-32 can be read without decoding it: its ASCII.
std::string ascii_of(std::string_view bytes) {
    std::string ascii;
    std::ranges::copy_if(bytes, std::back_inserter(ascii), [](char byte) {
        return byte == '\n' || (byte >= ' ' && byte <= '~');
    });
    return ascii;
}

}  // namespace

void Run::read(std::string_view bytes, SourceFile source, bool keep_text) {
    source.sha256 = text::sha256_hex(bytes);
    if (const auto encoding = wide_encoding_of(bytes); !encoding.empty()) {
        fail_for(encoding, bytes, std::move(source));
        return;
    }
    if (bytes.starts_with(byte_order_mark)) {
        bytes.remove_prefix(byte_order_mark.size());
    }
    const auto first_return = lone_line_ends(bytes);
    std::string mended;
    if (first_return) {
        mended = with_line_feeds(bytes);
        bytes = mended;
    }
    const Scan scanned = scan(bytes);
    std::string cleaned;
    if (!scanned.faults.empty() || scanned.has_crlf) {
        cleaned = harmless(bytes, scanned);
        bytes = cleaned;
    }
    Faults faults(source.path, bytes);
    if (first_return) {
        faults.add_at(
            "H003",
            *first_return,
            "the lines of the file end with U+000D alone, as those of old Macs did",
            "save it with the line ends of Unix (LF) or Windows (CRLF)"
        );
    }
    for (const ScanFault& fault : scanned.faults) {
        report(fault, faults);
    }
    for (const std::size_t offset : scanned.conflicts) {
        report_conflict(offset, faults);
    }
    faults.expect_stand_ins(scanned.stand_ins);
    if (scanned.too_deep) {
        lose(lost_within(bytes));
    } else {
        Recovered parsed = parse_all(bytes, scanned, faults);
        lose(std::move(parsed.lost));
        if (parsed.tree) {
            const Sink sink{&good_, &faulty_, &lost_, &defaults_};
            source.recorder = read_tables(parsed.tree->root, parsed.lost_top, faults, sink);
        }
    }
    if (keep_text) {
        kept_.push_back({source.path, std::string(bytes)});
    }
    auto found = faults.take();
    std::move(found.begin(), found.end(), std::back_inserter(reading_.diagnostics));
    reading_.files.push_back(std::move(source));
}

void Run::fail_for(std::string_view encoding, std::string_view bytes, SourceFile source) {
    const std::string ascii = ascii_of(bytes);
    Faults faults(source.path, ascii);
    faults.add_at(
        "H002",
        0,
        "the file is in " + std::string(encoding) + ", and record files are in UTF-8",
        "save it as UTF-8, which editors offer as an encoding where they save"
    );
    lose(lost_within(ascii));
    reading_.diagnostics.push_back(std::move(faults.take().front()));
    reading_.files.push_back(std::move(source));
}

void Run::expect(std::uint64_t bytes) {
    constexpr std::uint64_t bytes_of_claim = 800;
    constexpr std::uint64_t most = 200'000;
    good_.records.claims.reserve(std::min(bytes / bytes_of_claim, most));
}

void Run::fail(Diagnostic diagnostic) { reading_.diagnostics.push_back(std::move(diagnostic)); }

void Run::lose(Lost lost) { records::append(lost_, std::move(lost)); }

void Run::append(Run&& next) {
    const auto move_all = [](auto& from, auto& to) {
        std::move(from.begin(), from.end(), std::back_inserter(to));
    };
    records::append(good_, std::move(next.good_));
    records::append(faulty_, std::move(next.faulty_));
    move_all(next.defaults_, defaults_);
    move_all(next.kept_, kept_);
    move_all(next.reading_.files, reading_.files);
    move_all(next.reading_.diagnostics, reading_.diagnostics);
    lose(std::move(next.lost_));
}

Reading Run::finish() {
    reading_.faulty = std::move(lost_.ids);
    const auto add_ids = [&](Kind kind, const auto& records) {
        for (const auto& record : records) {
            reading_.faulty.push_back({kind, record.id});
        }
    };
    add_ids(Kind::event, faulty_.records.events);
    add_ids(Kind::actor, faulty_.records.actors);
    add_ids(Kind::outlet, faulty_.records.outlets);
    add_ids(Kind::document, faulty_.records.documents);
    add_ids(Kind::claim, faulty_.records.claims);
    reading_.records = std::exchange(good_.records, {});
    auto places = std::make_shared<Reading::Places>();
    places->good = std::move(good_);
    places->faulty = std::move(faulty_);
    places->nameless = std::move(lost_.nameless);
    places->defaults = std::move(defaults_);
    places->kept = std::move(kept_);
    reading_.places = std::move(places);
    sort_diagnostics(reading_.diagnostics);
    return std::move(reading_);
}

}  // namespace hearsay::records

namespace hearsay {

Reading read_text(std::string_view text, const SourceFile& source) {
    records::Run run;
    if (text.size() > records::max_file_bytes) {
        run.fail(records::too_large(source.path));
    } else {
        run.read(text, source, true);
    }
    return run.finish();
}

}  // namespace hearsay
