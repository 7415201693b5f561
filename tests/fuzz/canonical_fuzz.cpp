// SPDX-License-Identifier: Apache-2.0

// Records of any text in the canonical form: one line of JSON whose keys are sorted, and the same
// again when the records are written as a record file and read back.

#include <hearsay/reading.hpp>

#include "fuzz.hpp"
#include "store/content.hpp"

#include <nlohmann/json.hpp>

using namespace hearsay;

namespace {

Reading read(std::string_view text) {
    SourceFile source;
    source.path = "records.toml";
    return read_text(text, source);
}

template <typename Record>
void check(const std::vector<Record>& records, const std::vector<Record>& again) {
    fuzz::require(records.size() == again.size(), "written records are read back");
    for (std::size_t i = 0; i < records.size(); ++i) {
        const std::string canonical = store::canonical(records[i]);
        fuzz::require(canonical.find('\n') == std::string::npos, "it is one line");
        // Sorts its keys, and writes texts and whole numbers as RFC 8785 does.
        const nlohmann::json parsed = nlohmann::json::parse(canonical, nullptr, false);
        fuzz::require(!parsed.is_discarded(), "it is JSON");
        if (canonical.find("\"coordinates\"") == std::string::npos) {
            fuzz::require(parsed.dump() == canonical, "its keys are sorted, its spaces gone");
        }
        fuzz::require(
            canonical == store::canonical(again[i]), "what is read back has the same content"
        );
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Reading reading = read(fuzz::text_of(data, size));
    const Records& records = reading.records;
    if (records.size() == 0) {
        return 0;
    }
    const Records again = read(record_file_of(records)).records;
    check(records.events, again.events);
    check(records.actors, again.actors);
    check(records.outlets, again.outlets);
    check(records.documents, again.documents);
    check(records.claims, again.claims);
    return 0;
}
