// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/live.hpp>

#include "render/html.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// What pages of the live view are put together from. Words and cells are markup already.
namespace hearsay::render {

std::string link(std::string_view address, const std::string& words);

/// A table that is scrolled sideways where it does not fit; `name` is told to who cannot see it.
void begin_table(
    HtmlWriter& page, std::string_view name, const std::vector<std::string_view>& headers
);
void end_table(HtmlWriter& page);
void write_row(HtmlWriter& page, const std::vector<std::string>& cells);

/// What people are told of the cut that a page is at.
void write_cut(HtmlWriter& page, const LiveFrame& frame);

std::string name_or_id(const std::string& name, const std::string& id);
std::string number(std::size_t count);

}  // namespace hearsay::render
