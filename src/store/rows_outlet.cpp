// SPDX-License-Identifier: Apache-2.0

#include "store/columns.hpp"
#include "store/rows.hpp"

namespace hearsay::store {

namespace {

constexpr std::string_view insert_outlet =
    "INSERT INTO outlet (version, name, kind, control, country, language, url, reliability, note)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

constexpr std::string_view select_outlets = R"(
SELECT outlet.name, outlet.kind, outlet.control, outlet.country, outlet.language, outlet.url,
       outlet.reliability, outlet.note, file.path, version.line
FROM json_each(?) AS wanted
CROSS JOIN outlet ON outlet.version = wanted.value
CROSS JOIN version ON version.version = outlet.version
LEFT JOIN file ON file.file = version.file
)";

}  // namespace

OutletRows::OutletRows(Database& database)
    : outlet_(database, insert_outlet), alias_(alias_insert(database)) {}

void OutletRows::insert(std::int64_t version, const Outlet& outlet) {
    outlet_.run(
        version,
        outlet.name,
        outlet.kind,
        outlet.control,
        outlet.country,
        outlet.language,
        outlet.url,
        stored(outlet.reliability),
        outlet.note
    );
    insert_aliases(alias_, version, outlet.aliases);
}

std::vector<Outlet> read_outlets(Database& database, const Versions& versions) {
    std::vector<Outlet> outlets;
    outlets.reserve(versions.count);
    Statement rows(database, select_outlets);
    rows.bind(versions.json);
    while (rows.step()) {
        Outlet& outlet = outlets.emplace_back();
        outlet.name = rows.text(0);
        outlet.kind = word<OutletKind>(rows, 1);
        outlet.control = maybe_word<Control>(rows, 2);
        outlet.country = rows.text(3);
        outlet.language = rows.text(4);
        outlet.url = rows.text(5);
        outlet.reliability = maybe_letter(rows, 6);
        outlet.note = rows.text(7);
        outlet.recorded_at = place(rows, 8);
    }
    versions.check(outlets.size());
    read_aliases(database, versions, outlets);
    return outlets;
}

}  // namespace hearsay::store
