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

/// The bodies that actors roll up to at dates, each question worked out once as long as there is
/// room for the answers. Ids of actors that the dossier does not hold have no bodies. Refers to the
/// index, which must outlive it.
class Bodies {
public:
    explicit Bodies(const DossierIndex& index) : index_(index) {}

    /// As `bodies_of`. Valid until the next question.
    const std::vector<Body>& of(const std::string& actor, const std::optional<Date>& at);

    /// `certain`: no affiliation on the way only possibly holds at the date.
    enum class RollUp : std::uint8_t { possible, certain };

    /// Whether one of the actors is one of the bodies or rolls up to it at the date.
    bool any_rolls_up(
        const std::vector<std::string>& actors,
        const std::vector<std::string>& bodies,
        const std::optional<Date>& at,
        RollUp wanted = RollUp::possible
    );

    /// The bodies at the top of what the actors roll up to at the date, sorted; an actor that rolls
    /// up to nothing is its own.
    std::vector<std::string>
    tops_of(const std::vector<std::string>& actors, const std::optional<Date>& at);

    /// Those of them to which none of the actors certainly rolls up at the date, sorted.
    std::vector<std::string>
    possible_tops_of(const std::vector<std::string>& actors, const std::optional<Date>& at);

    /// The highest of the bodies to which an actor certainly rolls up at the date, whatever may
    /// stand above them; none where it certainly rolls up to nothing, or to a circle. Sorted.
    std::vector<std::string>
    certain_tops_of(const std::string& actor, const std::optional<Date>& at);

private:
    const DossierIndex& index_;
    std::unordered_map<std::string, std::unordered_map<std::string, std::vector<Body>>> known_;
    std::size_t held_ = 0;  ///< how many bodies are in all of these
};

}  // namespace hearsay
