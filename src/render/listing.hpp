// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/document.hpp>
#include <hearsay/known_through.hpp>
#include <hearsay/withdrawal.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay::render {

/// By what each document is replaced, ids of both; in the order in which these are given. Refers to
/// the documents.
std::map<std::string_view, std::vector<std::string>>
replaced_by(const std::vector<Document>& replacements);

/// "it alone", "other ways too", "what it repeats: c1 and c2"
std::string way_words(const KnownThrough& through);

/// "2026-03-01T10:00:00Z (recording 2): court order"
std::string withdrawal_words(const Withdrawal& withdrawal);

}  // namespace hearsay::render
