#pragma once

#include <hearsay/records.hpp>

#include <cstdint>

namespace hearsay::store {

/// What tells two contents of a record apart.
using ContentDigest = std::int64_t;

/// XXH3-64 of everything that a record says, apart from where it stands:
/// of its fields one after the other in the order of its type, texts and lists after their lengths
/// as eight bytes, lowest first. Digests are stored: a change of this form needs a migration that
/// makes them anew.
ContentDigest digest_of(const Event& event);
ContentDigest digest_of(const Actor& actor);
ContentDigest digest_of(const Outlet& outlet);
ContentDigest digest_of(const Document& document);
ContentDigest digest_of(const Claim& claim);

}  // namespace hearsay::store
