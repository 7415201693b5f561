// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/cut.hpp>
#include <hearsay/id_list.hpp>
#include <hearsay/record_id.hpp>
#include <hearsay/records.hpp>

#include "text/json.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hearsay {

/// {"claim", "link", "by", "authenticity", "uncertain", "effective"}
text::Json amendment_json(const Amendment& amendment);

/// Records as JSON objects with the keys of the record format, what is not given left out; each has
/// its `file` and `line` as `recorded_at`.
text::Json to_json(const Event& event);
text::Json to_json(const Actor& actor);
text::Json to_json(const Outlet& outlet);
text::Json to_json(const Document& document);
text::Json to_json(const Claim& claim);

/// All records of one kind, in their order.
text::Json records_json(const Records& records, Kind kind);

/// [{"kind", "id"}]
text::Json ids_json(const std::vector<RecordId>& ids);
text::Json ids_json(const IdList& ids);

/// Whether an instant is told to the second, or as exactly as it is known where it is not a whole
/// one.
enum class Fraction : std::uint8_t { left_out, told };
/// An instant of the store (microseconds since 1970 UTC) as `2024-01-03T13:00:00Z`, which is an
/// xsd:dateTime, or with its fraction as `2024-01-03T13:00:00.000001Z`.
std::string instant_text(std::int64_t microseconds, Fraction fraction = Fraction::left_out);

}  // namespace hearsay
