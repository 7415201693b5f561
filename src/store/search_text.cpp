// SPDX-License-Identifier: Apache-2.0

#include "store/search_text.hpp"

#include "text/folding.hpp"

#include <utility>

namespace hearsay::store {

namespace {

class Texts {
public:
    Texts& add(std::string_view field, std::string_view text) {
        if (!text.empty()) {
            texts_.push_back({field, text, appearance_});
        }
        return *this;
    }
    Texts& add(std::string_view field, const std::vector<std::string>& texts) {
        for (const std::string& text : texts) {
            add(field, text);
        }
        return *this;
    }
    void next_appearance() { ++appearance_; }
    std::vector<SearchedText> take() { return std::move(texts_); }

private:
    std::vector<SearchedText> texts_;
    std::size_t appearance_ = 0;
};

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
    texts.add("speaker_as_named", claim.speaker_as_named);
    texts.add("party_as_named", claim.party_as_named);
    for (const Appearance& appearance : claim.appearances) {
        texts.next_appearance();
        texts.add("quote", appearance.quote).add("translation", appearance.translation);
    }
    return texts.take();
}

std::string indexed(std::string_view text) {
    std::string words = text::folded(text);
    words += text::joined_words(words);
    return words;
}

}  // namespace hearsay::store
