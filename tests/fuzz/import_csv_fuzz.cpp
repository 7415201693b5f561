// Any bytes as a file to import: a record file that can be finished by hand, or words on why not.

#include <hearsay/import.hpp>
#include <hearsay/reading.hpp>

#include "fuzz.hpp"

#include <algorithm>
#include <array>

using namespace hearsay;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Imported imported = import_csv(fuzz::text_of(data, size));
    if (!imported) {
        fuzz::require(!imported.error().empty(), "a refusal has a reason");
        return 0;
    }
    SourceFile source;
    source.path = "imported.toml";
    for (const Diagnostic& each : read_text(imported.value(), source).diagnostics) {
        // Bytes, characters, syntax and nesting; what is to be filled in comes later.
        constexpr std::array broken{"H002", "H003", "H004", "H005"};
        fuzz::require(
            std::ranges::find(broken, each.code) == broken.end(), "what is imported is TOML"
        );
    }
    return 0;
}
