// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/records.hpp>

#include "text/digest.hpp"

#include <string>

namespace hearsay::store {

/// SHA-256 of the canonical content of a record: what tells two contents apart, and what the chain
/// of recordings is made over.
using ContentDigest = text::Sha256Digest;

/// Everything that a record says, apart from where it stands, as one line of JSON by the JSON
/// Canonicalization Scheme (RFC 8785): an object with one member, the kind, whose value has the
/// keys of the record format that are set, sorted, without defaults. Lists are lists even of one;
/// dates as written; coordinates as the shortest decimals that read back alike. docs/integrity.md
/// specifies it. Digests of it are stored and published: it may grow by new keys, and never change
/// for what could be said before.
std::string canonical(const Event& event);
std::string canonical(const Actor& actor);
std::string canonical(const Outlet& outlet);
std::string canonical(const Document& document);
std::string canonical(const Claim& claim);

}  // namespace hearsay::store
