// SPDX-License-Identifier: Apache-2.0

#include "analysis/position_drift.hpp"

#include "analysis/certainty_drift.hpp"
#include "analysis/party_drift.hpp"
#include "analysis/wording.hpp"
#include "model/node_ids.hpp"

#include <fmt/format.h>

#include <utility>

namespace hearsay {

namespace {

class PositionDrift {
public:
    PositionDrift(const Evidence& evidence, Findings& findings)
        : evidence_(evidence), findings_(findings) {}

    void compare_positions(std::size_t from, std::size_t to) {
        const auto& source = evidence_.standings[from];
        const auto& repeat = evidence_.standings[to];
        if (source.topic != repeat.topic || !source.act || !repeat.act) {
            return;
        }
        const auto before = firmness_of(source.act);
        const auto after = firmness_of(repeat.act);
        // A denial is not on that scale, but is more than a doubt.
        const bool is_denied = source.act == Act::doubts && repeat.act == Act::denies;
        if (is_denied || (before && after && *before < *after)) {
            add_hop(
                from,
                to,
                "{0} {2} what {1} only {3}.",
                verb(to, name_of(*repeat.act)),
                verb(from, name_of(*source.act))
            );
        }
        if (!source.has_position() || !repeat.has_position()) {
            return;
        }
        if (same_answer(source, repeat)) {
            compare_roles(from, to);
            return;
        }
        if (!source.parties.empty() && !repeat.parties.empty()) {
            const auto change = party_change(
                evidence_.index, source.parties, repeat.parties, evidence_.claim(to).date
            );
            add_hop(
                from,
                to,
                "{0} {2} the party: {3} where {1} had {4}.",
                verb(to, verb_of(change)),
                parties_named(evidence_.index, repeat.parties),
                parties_named(evidence_.index, source.parties)
            );
            compare_roles(from, to);
        } else {
            add_hop(
                from,
                to,
                "{0} {2} another {3}: {4} where {1} had {5}.",
                verb(to, "gives"),
                source.value && repeat.value ? "number" : "answer",
                answer_named(repeat),
                answer_named(source)
            );
        }
    }

    /// The party is said to have paid, and then to have done it.
    void compare_roles(std::size_t from, std::size_t to) {
        const auto& source = evidence_.standings[from];
        const auto& repeat = evidence_.standings[to];
        if (source.roles == repeat.roles) {
            return;
        }
        const auto is_opposed = [](const Standing& it) {
            return it.act == Act::denies || it.act == Act::doubts;
        };
        if (!source.roles.empty() && !repeat.roles.empty()) {
            add_hop(
                from,
                to,
                "{0} {2} “{3}” as the role of the party where {1} had “{4}”.",
                verb(to, "has"),
                roles_named(repeat.roles),
                roles_named(source.roles)
            );
        } else if (is_opposed(source) && is_opposed(repeat)) {
            // Without a role, that is every role.
            const bool is_wider = repeat.roles.empty();
            add_hop(
                from,
                to,
                is_wider ? "{0} {2} any role of the party where {1} had “{3}”."
                         : "{0} {2} only “{3}” of the party where {1} had any role.",
                verb(to, name_of(*repeat.act)),
                roles_named(is_wider ? source.roles : repeat.roles)
            );
        }
    }

    static bool same_answer(const Standing& a, const Standing& b) {
        return a.parties == b.parties && a.value == b.value && a.answer == b.answer;
    }

private:
    [[nodiscard]] std::string verb(std::size_t claim, std::string_view singular) const {
        return verb_of_wording(evidence_, claim, singular);
    }

    /// The names of the repeating speakers and of the repeated ones are the first two arguments.
    template <typename... Arguments>
    void add_hop(
        std::size_t from, std::size_t to, std::string_view message, const Arguments&... arguments
    ) {
        findings_.push_back(
            {Finding::Kind::drift,
             {node_of(evidence_.claim(to)), node_of(evidence_.claim(from))},
             fmt::format(
                 fmt::runtime(message),
                 evidence_.wording_of(to),
                 evidence_.wording_of(from),
                 arguments...
             )}
        );
    }

    const Evidence& evidence_;
    Findings& findings_;
};

}  // namespace

void find_position_drift(
    const Evidence& evidence, std::size_t from, std::size_t to, Findings& findings
) {
    PositionDrift(evidence, findings).compare_positions(from, to);
}

std::string
verb_of_wording(const Evidence& evidence, std::size_t claim, std::string_view singular) {
    const bool was_said = evidence.claim(claim).authenticity != Authenticity::fabricated;
    return was_said ? evidence.verb(claim, singular) : std::string(singular);
}

}  // namespace hearsay
