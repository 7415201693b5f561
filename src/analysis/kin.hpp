// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/dossier.hpp>

#include "model/body.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hearsay {

/// What two answers are to each other.
enum class Kinship : std::uint8_t {
    none,
    at_times,  ///< a party of one rolls up to one of the other at some date
    always     ///< that is so at every date, or they have a party in common
};

/// Answers what the answers of one topic are to each other, by who belongs to whom. Claims go by
/// their position in the dossier, answers by their place in the list.
class Kin {
public:
    struct Answer {
        const std::vector<std::string>* parties;
        const std::vector<std::size_t>* claims;
    };

    /// Refers to the index and to what the answers point to, which must outlive it.
    Kin(const DossierIndex& index, std::vector<Answer> answers);

    /// What this answer is to each of all. Valid until the next call. Linear in the answers, and in
    /// what is above its parties and below them.
    const std::vector<Kinship>& row_of(std::size_t answer);

    /// The claims of `own` at whose dates no party rolls up to one of the other answer, or the
    /// other way round. Linear in them; to what each is related is worked out once, at the cost of
    /// such a row, and takes a bit for each answer.
    std::vector<std::size_t> unrelated(std::size_t own, std::size_t other);

private:
    using Places = std::vector<std::size_t>;
    using Flags = std::vector<bool>;  ///< by answer
    using At = std::optional<Date>;

    template <typename Take>
    void for_each_related(std::size_t answer, const At& at, const Take& take) const;
    [[nodiscard]] const Flags& related_at(std::size_t answer, const At& at);

    const DossierIndex& index_;
    std::vector<Answer> answers_;
    Members members_;
    std::unordered_map<std::string_view, Places> with_party_;
    std::vector<Kinship> row_;
    /// By answer and date.
    std::vector<std::unordered_map<std::string, Flags>> related_at_;
    /// By answer and place of the claim in it; empty for those that were not asked about.
    std::vector<std::vector<const Flags*>> related_;
};

}  // namespace hearsay
