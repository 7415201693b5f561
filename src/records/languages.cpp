// SPDX-License-Identifier: Apache-2.0

#include "records/languages.hpp"

#include "records/syntax.hpp"
#include "text/nearest.hpp"

#include <algorithm>

namespace hearsay::records {
namespace {

struct NamedLanguage {
    std::string_view name;
    std::string_view tag;
};

// Subtags of the IANA Language Subtag Registry, for languages that many publish in.
constexpr NamedLanguage named_languages[] = {
    {"afrikaans", "af"}, {"albanian", "sq"},    {"amharic", "am"},    {"arabic", "ar"},
    {"armenian", "hy"},  {"azerbaijani", "az"}, {"balochi", "bal"},   {"bangla", "bn"},
    {"basque", "eu"},    {"belarusian", "be"},  {"bengali", "bn"},    {"bosnian", "bs"},
    {"bulgarian", "bg"}, {"burmese", "my"},     {"catalan", "ca"},    {"chechen", "ce"},
    {"chinese", "zh"},   {"croatian", "hr"},    {"czech", "cs"},      {"danish", "da"},
    {"dari", "prs"},     {"dutch", "nl"},       {"english", "en"},    {"estonian", "et"},
    {"farsi", "fa"},     {"filipino", "fil"},   {"finnish", "fi"},    {"french", "fr"},
    {"georgian", "ka"},  {"german", "de"},      {"greek", "el"},      {"gujarati", "gu"},
    {"hausa", "ha"},     {"hebrew", "he"},      {"hindi", "hi"},      {"hungarian", "hu"},
    {"icelandic", "is"}, {"indonesian", "id"},  {"irish", "ga"},      {"italian", "it"},
    {"japanese", "ja"},  {"kazakh", "kk"},      {"khmer", "km"},      {"korean", "ko"},
    {"kurdish", "ku"},   {"kurmanji", "kmr"},   {"kyrgyz", "ky"},     {"lao", "lo"},
    {"latin", "la"},     {"latvian", "lv"},     {"lithuanian", "lt"}, {"macedonian", "mk"},
    {"malay", "ms"},     {"maltese", "mt"},     {"mandarin", "cmn"},  {"marathi", "mr"},
    {"mongolian", "mn"}, {"nepali", "ne"},      {"norwegian", "no"},  {"oromo", "om"},
    {"pashto", "ps"},    {"persian", "fa"},     {"polish", "pl"},     {"portuguese", "pt"},
    {"punjabi", "pa"},   {"romanian", "ro"},    {"russian", "ru"},    {"serbian", "sr"},
    {"sindhi", "sd"},    {"sinhala", "si"},     {"slovak", "sk"},     {"slovenian", "sl"},
    {"somali", "so"},    {"sorani", "ckb"},     {"spanish", "es"},    {"swahili", "sw"},
    {"swedish", "sv"},   {"tagalog", "tl"},     {"tajik", "tg"},      {"tamil", "ta"},
    {"telugu", "te"},    {"thai", "th"},        {"tibetan", "bo"},    {"tigrinya", "ti"},
    {"turkish", "tr"},   {"turkmen", "tk"},     {"ukrainian", "uk"},  {"urdu", "ur"},
    {"uyghur", "ug"},    {"uzbek", "uz"},       {"vietnamese", "vi"}, {"welsh", "cy"},
    {"yiddish", "yi"},   {"yoruba", "yo"},      {"zulu", "zu"},
};

// Shorter words are tags with something wrong about them, and names of three letters are tags.
constexpr std::size_t shortest_name = 4;

bool is_letter_of_name(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// "English" of "English (US)".
std::string_view first_word(std::string_view text) {
    const auto* const end = std::find_if_not(text.begin(), text.end(), is_letter_of_name);
    return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

}  // namespace

std::string language_meant(std::string_view text) {
    std::string hyphened(text);
    std::ranges::replace(hyphened, '_', '-');
    if (is_language_tag(hyphened)) {
        return hyphened;
    }
    const std::string_view word = first_word(text);
    if (word.size() < shortest_name) {
        return {};
    }
    text::NearestSearch search(word);
    for (const NamedLanguage& language : named_languages) {
        search.offer(language.name);
    }
    const auto name = search.best();
    if (!name) {
        return {};
    }
    return std::string(std::ranges::find(named_languages, *name, &NamedLanguage::name)->tag);
}

}  // namespace hearsay::records
