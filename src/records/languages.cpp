// SPDX-License-Identifier: Apache-2.0

#include "records/languages.hpp"

#include "records/faults.hpp"
#include "records/plain_names.hpp"
#include "records/syntax.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <vector>

namespace hearsay::records {
namespace {

struct NamedLanguage {
    std::string_view name;
    std::string_view tag;
    std::string_view codes;  ///< of three letters, in place of which the tag is used
    std::string_view own;    ///< its own name, where it is another
};

// Subtags of the IANA Language Subtag Registry, for languages that many publish in, with the codes
// of ISO 639-2 and 639-3.
constexpr NamedLanguage named_languages[] = {
    {"Afrikaans", "af", "afr", "afrikaans"},
    {"Albanian", "sq", "sqi alb", "shqip"},
    {"Amharic", "am", "amh", "አማርኛ"},
    {"Arabic", "ar", "ara", "العربية"},
    {"Armenian", "hy", "hye arm", "հայերեն"},
    {"Azerbaijani", "az", "aze", "azərbaycanca"},
    {"Balochi", "bal", "", ""},
    {"Bangla", "bn", "ben", ""},
    {"Basque", "eu", "eus baq", "euskara"},
    {"Belarusian", "be", "bel", "беларуская"},
    {"Bengali", "bn", "ben", "বাংলা"},
    {"Bosnian", "bs", "bos", "bosanski"},
    {"Bulgarian", "bg", "bul", "български"},
    {"Burmese", "my", "mya bur", "မြန်မာဘာသာ"},
    {"Catalan", "ca", "cat", "català"},
    {"Chechen", "ce", "che", "нохчийн"},
    {"Chinese", "zh", "zho chi", "中文"},
    {"Croatian", "hr", "hrv", "hrvatski"},
    {"Czech", "cs", "ces cze", "čeština"},
    {"Danish", "da", "dan", "dansk"},
    {"Dari", "prs", "", "دری"},
    {"Dutch", "nl", "nld dut", "nederlands"},
    {"English", "en", "eng", ""},
    {"Estonian", "et", "est", "eesti"},
    {"Farsi", "fa", "fas per", ""},
    {"Filipino", "fil", "", ""},
    {"Finnish", "fi", "fin", "suomi"},
    {"French", "fr", "fra fre", "français"},
    {"Georgian", "ka", "kat geo", "ქართული"},
    {"German", "de", "deu ger", "deutsch"},
    {"Greek", "el", "ell gre", "ελληνικά"},
    {"Gujarati", "gu", "guj", "ગુજરાતી"},
    {"Hausa", "ha", "hau", ""},
    {"Hebrew", "he", "heb", "עברית"},
    {"Hindi", "hi", "hin", "हिन्दी"},
    {"Hungarian", "hu", "hun", "magyar"},
    {"Icelandic", "is", "isl ice", "íslenska"},
    {"Indonesian", "id", "ind", "bahasa indonesia"},
    {"Irish", "ga", "gle", "gaeilge"},
    {"Italian", "it", "ita", "italiano"},
    {"Japanese", "ja", "jpn", "日本語"},
    {"Kazakh", "kk", "kaz", "қазақша"},
    {"Khmer", "km", "khm", "ភាសាខ្មែរ"},
    {"Korean", "ko", "kor", "한국어"},
    {"Kurdish", "ku", "kur", "kurdî"},
    {"Kurmanji", "kmr", "", ""},
    {"Kyrgyz", "ky", "kir", "кыргызча"},
    {"Lao", "lo", "lao", "ພາສາລາວ"},
    {"Latin", "la", "lat", ""},
    {"Latvian", "lv", "lav", "latviešu"},
    {"Lithuanian", "lt", "lit", "lietuvių"},
    {"Macedonian", "mk", "mkd mac", "македонски"},
    {"Malay", "ms", "msa may", "bahasa melayu"},
    {"Maltese", "mt", "mlt", "malti"},
    {"Mandarin", "cmn", "", ""},
    {"Marathi", "mr", "mar", "मराठी"},
    {"Mongolian", "mn", "mon", "монгол"},
    {"Nepali", "ne", "nep", "नेपाली"},
    {"Norwegian", "no", "nor", "norsk"},
    {"Oromo", "om", "orm", ""},
    {"Pashto", "ps", "pus", "پښتو"},
    {"Persian", "fa", "fas per", "فارسی"},
    {"Polish", "pl", "pol", "polski"},
    {"Portuguese", "pt", "por", "português"},
    {"Punjabi", "pa", "pan", "ਪੰਜਾਬੀ"},
    {"Romanian", "ro", "ron rum", "română"},
    {"Russian", "ru", "rus", "русский"},
    {"Serbian", "sr", "srp", "српски"},
    {"Sindhi", "sd", "snd", "سنڌي"},
    {"Sinhala", "si", "sin", "සිංහල"},
    {"Slovak", "sk", "slk slo", "slovenčina"},
    {"Slovenian", "sl", "slv", "slovenščina"},
    {"Somali", "so", "som", "soomaali"},
    {"Sorani", "ckb", "", "سۆرانی"},
    {"Spanish", "es", "spa", "español"},
    {"Swahili", "sw", "swa", "kiswahili"},
    {"Swedish", "sv", "swe", "svenska"},
    {"Tagalog", "tl", "tgl", ""},
    {"Tajik", "tg", "tgk", "тоҷикӣ"},
    {"Tamil", "ta", "tam", "தமிழ்"},
    {"Telugu", "te", "tel", "తెలుగు"},
    {"Thai", "th", "tha", "ไทย"},
    {"Tibetan", "bo", "bod tib", ""},
    {"Tigrinya", "ti", "tir", "ትግርኛ"},
    {"Turkish", "tr", "tur", "türkçe"},
    {"Turkmen", "tk", "tuk", "türkmençe"},
    {"Ukrainian", "uk", "ukr", "українська"},
    {"Urdu", "ur", "urd", "اردو"},
    {"Uyghur", "ug", "uig", "ئۇيغۇرچە"},
    {"Uzbek", "uz", "uzb", "o'zbekcha"},
    {"Vietnamese", "vi", "vie", "tiếng việt"},
    {"Welsh", "cy", "cym wel", "cymraeg"},
    {"Yiddish", "yi", "yid", "ייִדיש"},
    {"Yoruba", "yo", "yor", ""},
    {"Zulu", "zu", "zul", ""},
};

bool ends_name(char c) {
    return c >= 0 && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z') && c != '\'';
}

/// "English" of "English (US)", and "Bahasa Melayu".
std::string_view first_words(std::string_view text) {
    const auto* const end =
        std::ranges::find_if(text, [](char c) { return ends_name(c) && c != ' '; });
    return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

/// "`fa` (Persian)".
std::string with_name(const NamedLanguage& language) {
    return backquoted(language.tag) + " (" + std::string(language.name) + ")";
}

/// "de-DE" of "deu-DE": two letters go before three.
std::string with_short_code(std::string_view tag) {
    const std::string_view first = tag.substr(0, tag.find('-'));
    const std::string small = text::ascii_lower(first);
    for (const NamedLanguage& each : named_languages) {
        if (small.size() == 3 && each.codes.find(small) != std::string_view::npos) {
            return std::string(each.tag).append(tag.substr(first.size()));
        }
    }
    return std::string(tag);
}

/// By its name in English or its own, or one that is near to it.
const NamedLanguage* language_named(std::string_view text) {
    const std::string plain = plain_name(text);
    std::vector<NamedCode> all;
    all.reserve(2 * std::size(named_languages));
    for (const NamedLanguage& each : named_languages) {
        for (const std::string_view name : {each.name, each.own}) {
            all.push_back({plain_name(name), each.tag});
            if (!plain.empty() && all.back().name == plain) {
                return &each;
            }
        }
    }
    const std::string_view near = code_nearest(plain, all);
    const NamedLanguage* found = nullptr;
    for (const NamedLanguage& each : named_languages) {
        // Of two names of one language the second is the usual one.
        found = each.tag == near ? &each : found;
    }
    return found;
}

}  // namespace

std::string language_meant(std::string_view text) {
    constexpr std::size_t longest_name = 64;
    if (text.size() > longest_name) {
        return {};
    }
    std::string hyphened(text);
    std::ranges::replace(hyphened, '_', '-');
    if (is_language_tag(hyphened)) {
        return backquoted(with_short_code(hyphened));
    }
    const std::string_view words = first_words(text);
    for (const std::string_view name : {words, words.substr(0, words.find(' '))}) {
        if (const NamedLanguage* language = language_named(name)) {
            return with_name(*language);
        }
    }
    return {};
}

}  // namespace hearsay::records
