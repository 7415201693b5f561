// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/records.hpp>

#include <string>
#include <string_view>

/// Whole records as bytes, for the time of one run: nothing that outlives the program is packed.
namespace hearsay::store {

/// Adds the bytes of a record to others.
void pack(const Event& event, std::string& to);
void pack(const Actor& actor, std::string& to);
void pack(const Outlet& outlet, std::string& to);
void pack(const Document& document, std::string& to);
void pack(const Claim& claim, std::string& to);

/// The record, of a kind as it was packed.
template <typename Record>
Record unpacked(std::string_view bytes);
extern template Event unpacked<Event>(std::string_view);
extern template Actor unpacked<Actor>(std::string_view);
extern template Outlet unpacked<Outlet>(std::string_view);
extern template Document unpacked<Document>(std::string_view);
extern template Claim unpacked<Claim>(std::string_view);

}  // namespace hearsay::store
