// SPDX-License-Identifier: Apache-2.0

#include "date/month_names.hpp"

#include "text/ascii.hpp"
#include "text/folding.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace hearsay::edtf {

namespace {

// Others as Unicode CLDR has them, folded (text/folding.hpp) and in small letters, a blank around
// each: French, German with what Austrians say, Spanish, Turkish, Russian (alone, within a date,
// and short), Persian with what Afghans say.
constexpr std::array<std::string_view, 12> other_names = {
    " janvier janv januar janner jan enero ene ocak oca январь января янв ژانویه جنوری ",
    " fevrier fevr fev februar feber feb febrero subat sub февраль февраля февр фев فوریه فبروری ",
    " mars marz maerz mrz marzo mart март марта мар مارس مارچ ",
    " avril avr abril abr nisan nis апрель апреля апр اوریل اپریل ",
    " mai mayo mayis май мая مه می ",
    " juin juni junio haziran haz июнь июня июн ژوین جون ",
    " juillet juil juli julio temmuz tem июль июля июл ژوییه جولای ",
    " aout agosto ago agustos agu август августа авг اوت اگوست اگست ",
    " septembre septiembre setiembre eylul eyl сентябрь сентября сент сен سپتامبر سپتمبر ",
    " octobre oktober okt octubre ekim eki октябрь октября окт اکتبر اکتوبر ",
    " novembre noviembre kasim kas ноябрь ноября нояб ноя نوامبر نومبر ",
    " decembre dezember dez diciembre dic aralik ara декабрь декабря дек دسامبر دسمبر "};

constexpr std::size_t longest_name = 40;  // bytes, with all accents

std::string small_letters(std::string_view text) {
    std::string small;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t point = text::decode(text, at);
        constexpr char32_t first = 0x410;  // the capitals of Russian, 32 before the small letters
        const bool is_capital = point >= first && point < first + 32;
        text::append_utf8(small, is_capital ? point + 32 : point);
    }
    return text::ascii_lower(small);
}

}  // namespace

int month_named(std::string_view word) {
    if (word.size() < 3 || word.size() > longest_name)
        return 0;
    const std::string name = small_letters(text::folded(word));
    const auto cut = [&](std::string_view whole) {
        return name.size() >= 3 && text::ascii_lower(whole).starts_with(name);
    };
    const auto* const found = std::ranges::find_if(english_months, cut);
    if (found != english_months.end())
        return static_cast<int>(found - english_months.begin()) + 1;
    const auto listed = [named = ' ' + name + ' '](std::string_view names) {
        return names.find(named) != std::string_view::npos;
    };
    const auto* const other = std::ranges::find_if(other_names, listed);
    return other == other_names.end() ? 0 : static_cast<int>(other - other_names.begin()) + 1;
}

}  // namespace hearsay::edtf
