// SPDX-License-Identifier: Apache-2.0

#include "store/search_text.hpp"

#include <array>
#include <utility>

namespace hearsay::store {

namespace {

class Texts {
public:
    Texts& add(std::string_view field, std::string_view text) {
        if (!text.empty()) {
            texts_.push_back({field, text});
        }
        return *this;
    }
    Texts& add(std::string_view field, const std::vector<std::string>& texts) {
        for (const std::string& text : texts) {
            add(field, text);
        }
        return *this;
    }
    std::vector<SearchedText> take() { return std::move(texts_); }

private:
    std::vector<SearchedText> texts_;
};

/// Two-byte UTF-8 sequences of the Arabic block and what stands for them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> letters{{
    {"\u064A", "\u06CC"},  // yeh
    {"\u0649", "\u06CC"},  // alef maksura
    {"\u0643", "\u06A9"},  // kaf
    {"\u0622", "\u0627"},  // alef with madda
    {"\u0623", "\u0627"},  // alef with hamza above
    {"\u0625", "\u0627"},  // alef with hamza below
    {"\u0640", ""},        // tatweel
    {"\u0670", ""},        // superscript alef
}};

/// U+064B to U+0652: fathatan to sukun.
bool is_vowel_sign(std::string_view letter) {
    const auto last = static_cast<unsigned char>(letter[1]);
    return letter[0] == '\xD9' && last >= 0x8B && last <= 0x92;
}

}  // namespace

std::vector<SearchedText> searched_texts(const Event& event) {
    return Texts()
        .add("title", event.title)
        .add("aliases", event.aliases)
        .add("place", event.place)
        .add("summary", event.summary)
        .take();
}

std::vector<SearchedText> searched_texts(const Actor& actor) {
    return Texts()
        .add("name", actor.name)
        .add("aliases", actor.aliases)
        .add("described_as", actor.described_as)
        .take();
}

std::vector<SearchedText> searched_texts(const Outlet& outlet) {
    return Texts().add("name", outlet.name).add("aliases", outlet.aliases).take();
}

std::vector<SearchedText> searched_texts(const Document& document) {
    return Texts().add("title", document.title).take();
}

std::vector<SearchedText> searched_texts(const Claim& claim) {
    Texts texts;
    texts.add("quote", claim.quote).add("translation", claim.translation);
    texts.add("statement", claim.statement);
    for (const Appearance& appearance : claim.appearances) {
        texts.add("quote", appearance.quote).add("translation", appearance.translation);
    }
    return texts.take();
}

std::string folded(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        if (rest.starts_with(mark_begin) || rest.starts_with(mark_end)) {
            i += mark_begin.size() - 1;
            continue;
        }
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead < 0xD8 || lead > 0xDB || i + 1 == text.size()) {
            result += text[i];
            continue;
        }
        const std::string_view letter = text.substr(i++, 2);
        std::string_view becomes = is_vowel_sign(letter) ? std::string_view() : letter;
        for (const auto& [from, to] : letters) {
            if (letter == from) {
                becomes = to;
            }
        }
        result += becomes;
    }
    return result;
}

}  // namespace hearsay::store
