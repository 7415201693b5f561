// SPDX-License-Identifier: Apache-2.0

#include "records/readers.hpp"

namespace hearsay::records {
namespace {

constexpr Key<Outlet> outlet_keys[] = {
    {"id", Need::required, own_id<&Outlet::id>},
    {"name", Need::required, line<&Outlet::name>},
    {"kind", Need::required, word<&Outlet::kind>},
    {"owner", Need::optional, reference<&Outlet::owner, Reference::owner>},
    {"actor", Need::optional, reference<&Outlet::actor, Reference::outlet_actor>},
    {"control", Need::optional, word<&Outlet::control>},
    {"country", Need::optional, country<&Outlet::country>},
    {"language", Need::optional, language<&Outlet::language>},
    {"url", Need::optional, url<&Outlet::url>},
    {"reliability", Need::optional, reliability<&Outlet::reliability>},
    {"aliases", Need::optional, texts<&Outlet::aliases>},
    {"note", Need::optional, lines<&Outlet::note>},
};

}  // namespace

void read_outlet(Reader& reader, Node node, const TableAt& table, Outlet& outlet) {
    read_table(reader, node, table, outlet_keys, outlet);
}

}  // namespace hearsay::records
