// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "analysis/evidence.hpp"
#include "analysis/wording_drift.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hearsay {

/// A claim, or the text in which it stands, by its position among the claim's appearances.
struct SaidIn {
    std::size_t claim = 0;
    std::optional<std::size_t> text = {};
};

struct QuoteOnRecord {
    Worded quote;
    std::string_view translation;
    SaidIn at;
};

struct CertaintyOnRecord {
    Certainty certainty = Certainty::certain;
    SaidIn at;
};

/// What is on record of the words of a claim and of how sure it is: its own, or else those of the
/// texts nearest to its speaker that have any.
struct SaidOnRecord {
    std::vector<QuoteOnRecord> quotes;
    std::vector<CertaintyOnRecord> certainties;
    /// By its own act, without a certainty or a hedge of its own; a text may be surer.
    bool only_suggests = false;

    /// None where nothing is on record.
    [[nodiscard]] std::optional<CertaintyOnRecord> surest() const;
};

/// Whether a quote of one stands word for word in the other: what it says of how sure it is, too.
bool have_a_quote_in_common(const SaidOnRecord& a, const SaidOnRecord& b);

/// What is on record of all claims, each made up once.
class AllSaidOnRecord {
public:
    /// Refers to it.
    explicit AllSaidOnRecord(const Evidence& evidence) : evidence_(evidence) {}

    [[nodiscard]] const SaidOnRecord& of(std::size_t claim);

private:
    [[nodiscard]] SaidOnRecord made_of(std::size_t position) const;

    const Evidence& evidence_;
    std::unordered_map<std::size_t, SaidOnRecord> known_;
};

/// Whether a text in which it stands, however it came there, has words for it or tells how sure it
/// is.
bool is_worded(const Claim& claim);

}  // namespace hearsay
