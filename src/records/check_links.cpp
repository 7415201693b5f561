// SPDX-License-Identifier: Apache-2.0

#include <hearsay/event.hpp>

#include "model/body.hpp"
#include "records/checked_claim.hpp"
#include "records/checks.hpp"
#include "records/faults.hpp"
#include "records/linked_claims.hpp"

#include <algorithm>

namespace hearsay::records {
namespace {

/// A claim may repeat itself: circular reporting is a finding. No other link leads to its own
/// claim.
void check_self(const Checked& it, Found& found) {
    for (std::size_t link = 0; link < it.claim->links.size(); ++link) {
        if (static_cast<Link>(link) == Link::repeats) {
            continue;
        }
        const auto& ids = it.claim->links[link];
        const auto own = std::ranges::find(ids, it.claim->id);
        if (own != ids.end()) {
            const std::string name(name_of(static_cast<Link>(link)));
            found.add(
                "H040",
                it.at_link(static_cast<Link>(link), static_cast<std::size_t>(own - ids.begin())),
                "the claim " + name + " itself",
                "name another claim"
            );
        }
    }
}

/// Whether the claim sets the topic of an answer that a link gives it.
bool sets_topic_of_link(const Claim& claim) {
    return claim.act && !claim.topic.empty() && !claim.has_position();
}

/// Whether a link gave the answer together with its topic: then it is judged where it was given.
bool is_judged_elsewhere(const Claim& claim, const Standing& standing, const LinkedClaims& linked) {
    if (claim.has_position() || !sets_topic_of_link(claim)) {
        return !claim.has_position();
    }
    const auto has_the_same = [&](const std::string& id) {
        const Standing* its = linked.standing(id);
        const Claim* target = linked.index().claim(id);
        return its != nullptr && target != nullptr && !sets_topic_of_link(*target) &&
               its->topic == standing.topic && its->key() == standing.key();
    };
    return std::ranges::any_of(claim.links, [&](const auto& ids) {
        return std::ranges::any_of(ids, has_the_same);
    });
}

void check_kind_of_answer(const Checked& it, const Standing& standing, Found& found) {
    const Event* event = it.subject->event(it.claim->event);
    if (!is_built_in_topic(standing.topic) &&
        (event == nullptr || !event->topics.contains(standing.topic))) {
        return;  // what a topic that is not there asks for, nobody knows
    }
    const bool names_party = !standing.parties.empty();
    const bool is_number = standing.value.has_value();
    const bool is_word = !standing.answer.empty();
    std::string wanted;
    if (standing.topic == responsibility) {
        wanted = is_number || is_word ? "`party` or `parties`" : "";
    } else if (standing.topic == killed || standing.topic == injured) {
        wanted = names_party || is_word ? "`value`" : "";
    } else {
        wanted = names_party ? "`value` or `answer`" : "";
    }
    if (!wanted.empty()) {
        const std::string given = names_party ? "a party" : is_number ? "a number" : "a word";
        found.add(
            "H034",
            it.at_answer(),
            given + " is no answer to topic " + backquoted(standing.topic),
            "it is answered by " + wanted + "; or set `topic` to what the claim is about"
        );
    }
}

/// Whether all who speak in a claim are there: if not, that is told, and whose it is nobody knows.
bool is_of_known_bodies(const Claim& claim, const LinkedClaims& linked) {
    const auto is_there = [&](const std::string& id) {
        return linked.index().actor(id) != nullptr;
    };
    return std::ranges::all_of(claim.speakers, is_there) &&
           std::ranges::all_of(claim.on_behalf_of, is_there);
}

/// What a revision or a retraction may lead to.
void check_target(
    const Checked& it,
    const Place& place,
    Link link,
    const Claim& target,
    const LinkedClaims& linked,
    SameBody& are_same_body,
    Found& found
) {
    const Standing* own = linked.standing(it.claim->id);
    const Standing* its = linked.standing(target.id);
    const bool are_settled = own != nullptr && its != nullptr && !own->unsettled && !its->unsettled;
    const std::string verb =
        "the claim " + std::string(name_of(link)) + " " + backquoted(target.id);
    if (it.claim->event != target.event) {
        found.add(
            "H043",
            place,
            verb + ", which is about event " + backquoted(target.event),
            "only a claim about the same event can be revised or retracted"
        );
    } else if (are_settled && own->topic != its->topic) {
        found.add(
            "H043",
            place,
            verb + ", which is about topic " + backquoted(its->topic) + ", not " +
                backquoted(own->topic),
            "only a claim on the same topic can be revised or retracted"
        );
    }
    const Claim* later = linked.index().claim(it.claim->id);
    const Claim* earlier = linked.index().claim(target.id);
    if (later != nullptr && earlier != nullptr && is_of_known_bodies(*later, linked) &&
        is_of_known_bodies(*earlier, linked) && !are_same_body.possibly(*later, *earlier)) {
        found.add(
            "H044",
            place,
            verb + ", which is another body's: " + backquoted(joined(principal_of(target))),
            "use `disputes`, `questions` or `answers` for the claims of others; or record on whose "
            "behalf it was said (`on_behalf_of`), or the affiliation by which one was part of the "
            "other by then"
        );
    }
}

void check_topic_of_targets(const Checked& it, const Standing& standing, Found& found) {
    const Claim& claim = *it.claim;
    const bool links_only = !claim.act && !claim.has_position();
    if (links_only && !standing.unsettled && !claim.topic.empty() &&
        standing.topic != claim.topic) {
        found.add(
            "H043",
            it.at(Spot::topic),
            "the claim's links lead to topic " + backquoted(standing.topic) + ", not " +
                backquoted(claim.topic),
            "leave `topic` out, or give the claim an act and position of its own"
        );
    }
}

/// Claims of two events can be linked; what a claim is about is still a topic of its own event.
/// (Revisions and retractions do not leave their event, which has a rule of its own.)
void check_implied_topic(
    const Checked& it, const Place& place, const Standing& standing, Found& found
) {
    const Event* event = it.subject->event(it.claim->event);
    const bool takes_back =
        !it.claim->linked(Link::revises).empty() || !it.claim->linked(Link::retracts).empty();
    if (takes_back || standing.unsettled || event == nullptr || standing.topic.empty() ||
        standing.topic == it.claim->topic || is_built_in_topic(standing.topic) ||
        event->topics.contains(standing.topic)) {
        return;
    }
    found.add(
        "H036",
        place,
        "the claim's links lead to topic " + backquoted(standing.topic) + ", which event " +
            backquoted(event->id) + " has not",
        "declare it in the event's `topics` with its question, or give the claim an act and "
        "position of its own"
    );
}

/// Whether one event is the other, or a part of it over any number of parts.
bool is_within(const Subject& subject, std::string_view event, std::string_view whole) {
    constexpr int most_levels = 100;  // parts are no circle by the checks, which run beside these
    std::string_view at = event;
    for (int level = 0; level < most_levels; ++level) {
        if (at == whole) {
            return true;
        }
        const Event* found = subject.event(at);
        if (found == nullptr) {
            return true;  // it is not at hand, and nobody is blamed for that
        }
        if (found->part_of.empty()) {
            return false;
        }
        at = found->part_of;
    }
    return false;
}

/// What is taken over is taken over on the same topic; and a position that only a link gives is one
/// on the event that the link leads to.
void check_taken_over(
    const Checked& it, const Standing& own, const LinkedClaims& linked, Found& found
) {
    const Claim& claim = *it.claim;
    for (const Link link : {Link::repeats, Link::endorses, Link::disputes, Link::questions}) {
        const auto& ids = claim.linked(link);
        const bool takes_over = link == Link::repeats || link == Link::endorses;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const Claim* target = linked.index().claim(ids[i]);
            const Standing* its = linked.standing(ids[i]);
            if (target == nullptr || its == nullptr || own.unsettled || its->unsettled) {
                continue;
            }
            const std::string verb =
                "the claim " + std::string(name_of(link)) + " " + backquoted(target->id);
            // That one who gave no answer is repeated with one is another fault.
            const bool is_told = claim.has_position() && its->act && !its->has_position();
            const bool takes_all = !claim.has_position() && its->act && own.act;
            if (takes_over && its->topic != own.topic && !is_told) {
                found.add(
                    "H043",
                    it.at_link(link, i),
                    verb + ", which is about topic " + backquoted(its->topic) + ", not " +
                        backquoted(own.topic),
                    "what is about another topic is not taken over: use `answers`, or set `topic`"
                );
            } else if (takes_all && target->event != claim.event &&
                       !is_within(*it.subject, claim.event, target->event) &&
                       !is_within(*it.subject, target->event, claim.event)) {
                found.add(
                    "H043",
                    it.at_link(link, i),
                    verb + ", which is about event " + backquoted(target->event) + ", not " +
                        backquoted(claim.event),
                    "give the claim an act and position of its own, or the event of what it links "
                    "to"
                );
            }
        }
    }
}

void check_claim(
    const Checked& it, const LinkedClaims& linked, SameBody& are_same_body, Found& found
) {
    check_self(it, found);
    const Standing* standing = linked.standing(it.claim->id);
    if (standing == nullptr) {
        Standing own;
        own.topic = it.claim->topic;
        own.parties = it.claim->parties;
        own.value = it.claim->value;
        own.answer = it.claim->answer;
        check_kind_of_answer(it, own, found);
        return;
    }
    if (!standing->unsettled && !is_judged_elsewhere(*it.claim, *standing, linked)) {
        check_kind_of_answer(it, *standing, found);
    }
    check_topic_of_targets(it, *standing, found);
    check_implied_topic(it, it.first_implying(), *standing, found);
    check_position(it, *standing, linked, found);
    check_taken_over(it, *standing, linked, found);
    for (const Link link : {Link::revises, Link::retracts}) {
        const auto& ids = it.claim->linked(link);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const Claim* target = it.subject->claim(ids[i]);
            if (target != nullptr && target != it.claim) {
                check_target(it, it.at_link(link, i), link, *target, linked, are_same_body, found);
            }
        }
    }
}

}  // namespace

void check_links(const Subject& subject, Found& found) {
    check_links(subject, LinkedClaims(subject), found);
}

void check_links(const Subject& subject, const LinkedClaims& linked, Found& found) {
    const auto& claims = subject.fresh().claims;
    SameBody are_same_body(linked.index());
    for (std::size_t i = 0; i < claims.size() && !found.full(); ++i) {
        // Of claims with one id the first is judged; the others are reported as doubles.
        if (subject.claim(claims[i].id) == &claims[i]) {
            check_claim({&subject, &claims[i], i}, linked, are_same_body, found);
        }
    }
}

}  // namespace hearsay::records
