// SPDX-License-Identifier: Apache-2.0

#include "text/long_text.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <sstream>
#include <string>

using hearsay::text::LongText;

TEST_CASE("a long text is what was added, in whatever pieces") {
    LongText text;
    CHECK(text.empty());
    CHECK(text.take().empty());
    std::string all;
    for (const std::size_t size : {0U, 1U, 700'000U, 700'000U, 3'000'000U, 1U, 0U, 500'000U}) {
        const std::string more(size, static_cast<char>('a' + size % 26));
        text += more;
        all += more;
        CHECK(text.empty() == all.empty());
    }
    text += '\n';
    CHECK(text.take() == all + '\n');
    CHECK(text.empty());
    text += "again";
    CHECK(text.take() == "again");
}

TEST_CASE("the end of a long text is known across its pieces") {
    LongText text;
    CHECK_FALSE(text.ends_with("\n"));
    text += std::string((std::size_t{1} << 20) - 1, 'a') + '\n';
    CHECK(text.ends_with("a\n"));
    CHECK_FALSE(text.ends_with("\n\n"));
    text += '\n';
    CHECK(text.ends_with("\n\n"));
    CHECK(text.ends_with("a\n\n"));
    CHECK_FALSE(text.ends_with("b\n\n"));
    text += 'b';
    CHECK_FALSE(text.ends_with("\n\n"));
    CHECK(text.ends_with("\nb"));
}

TEST_CASE("a long text that goes to a stream is there whole, and was never held whole") {
    std::ostringstream out;
    LongText text(out);
    CHECK(text.empty());
    std::string all;
    for (const std::size_t size : {1U, 700'000U, 700'000U, 3'000'000U, 1U, 500'000U}) {
        const std::string more(size - 1, static_cast<char>('a' + size % 26));
        text += more;
        text += '\n';
        all += more + '\n';
        CHECK(text.ends_with("\n"));
        CHECK(text.ends_with(all.substr(all.size() - std::min<std::size_t>(all.size(), 2))));
    }
    CHECK(out.str().size() > 4'000'000);
    CHECK(text.take().empty());
    CHECK(text.empty());
    CHECK(out.str() == all);
}
