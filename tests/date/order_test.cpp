// SPDX-License-Identifier: Apache-2.0

#include "samples.hpp"

#include <catch2/catch.hpp>

#include <vector>

using namespace hearsay;
using test::date;

namespace {

/// Which of two dates is certainly the first, where one is.
enum class Order { before, after, open };

Order order(const Date& a, const Date& b) {
    return certainly_before(a, b)   ? Order::before
           : certainly_before(b, a) ? Order::after
                                    : Order::open;
}

}  // namespace

TEST_CASE("one date is certainly before another, or after it, or that is open") {
    struct Case {
        const char* a;
        const char* b;
        Order order;
    };
    for (const Case& c : {
             Case{"2024-01-03", "2024-01-04", Order::before},
             {"2024-01-04", "2024-01-03", Order::after},
             {"2024-01-03", "2024-01-03", Order::open},
             {"2024-01-03", "2024-01-03?", Order::open},
             {"2024-01", "2024-01-01/2024-01-31", Order::open},
             {"2024-01", "2024-01-03", Order::open},
             {"2023", "2024-01", Order::before},
             {"2023-12", "2024-01-03", Order::before},
             {"2023-12~", "2024-01-03", Order::open},
             {"2023-12~", "2024-02-01", Order::before},
             {"2023-12~", "2023-10-31", Order::after},
             {"2024-01-03~", "2024-01-04", Order::open},
             {"2024-01-03~", "2024-01-05", Order::before},
             {"2024-01-03/..", "2024-01-03/..", Order::open},
             {"2024-01-03/..", "2024-01-02", Order::after},
             {"2024-01-03/..", "2030", Order::open},
             {"/2024-01-24", "2024-01-25", Order::before},
             {"/2024-01-24", "1066", Order::open},
             {"[2024-01-04,2024-01-05]", "2024-01-06", Order::before},
             {"[2024-01-04,2024-01-05]", "2024-01-05", Order::open},
             {"202X", "2019-12-31", Order::after},
             {"-0044", "0044", Order::before},
             {"Y-17000", "-9999", Order::before},
             {"Y170000002", "2024", Order::after},
             {"1399-12-31", "1400-01-01", Order::before},
         }) {
        INFO(c.a << " and " << c.b);
        CHECK(order(date(c.a), date(c.b)) == c.order);
    }
}

TEST_CASE("order across zones goes by UTC") {
    const auto before = [](const char* a, const char* b) {
        return order(date(a), date(b)) == Order::before;
    };
    CHECK(before("2024-01-04T01:00:00+03:00", "2024-01-03T22:30:00Z"));
    CHECK(before("2024-01-03T16:30:00+03:30", "2024-01-03T13:00:01Z"));
    CHECK(order(date("2024-01-03T16:30:00+03:30"), date("2024-01-03T13:00:00Z")) == Order::open);
    CHECK(before("2024-01-03T16:30:00", "2024-01-03T16:30:01"));
}

TEST_CASE("a civil day and an instant are in certain order only outside the day in all zones") {
    const Date day = date("2024-01-03");
    CHECK(order(date("2024-01-02T09:59:59Z"), day) == Order::before);
    CHECK(order(date("2024-01-02T10:00:00Z"), day) == Order::open);
    CHECK(order(date("2024-01-04T11:59:59Z"), day) == Order::open);
    CHECK(order(date("2024-01-04T12:00:00Z"), day) == Order::after);
    CHECK(order(date("2024-01-04T00:00:00+14:00"), day) == Order::open);
}

TEST_CASE("the order of any two dates is the mirror of the order the other way round") {
    for (const auto a : test::samples) {
        for (const auto b : test::samples) {
            const Order there = order(date(a), date(b));
            const Order back = order(date(b), date(a));
            const Order mirrored = there == Order::before  ? Order::after
                                   : there == Order::after ? Order::before
                                                           : there;
            if (back != mirrored)
                FAIL(a << " and " << b);
        }
    }
}

TEST_CASE("certainly before is irreflexive and transitive") {
    std::vector<Date> dates;
    for (const auto text : test::samples)
        dates.push_back(date(text));
    for (const Date& a : dates) {
        if (certainly_before(a, a))
            FAIL(a.text);
        for (const Date& b : dates) {
            if (!certainly_before(a, b))
                continue;
            for (const Date& c : dates)
                if (certainly_before(b, c) && !certainly_before(a, c))
                    FAIL(a.text << " < " << b.text << " < " << c.text);
        }
    }
}
