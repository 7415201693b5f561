// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/live.hpp>
#include <hearsay/report.hpp>

#include "render/html.hpp"
#include "render/voice.hpp"

#include <string>
#include <string_view>

namespace hearsay::render {

/// "/event/kerman-2024?as-of=2024-01-05": an address of the live view that keeps its clocks.
std::string live_address(const LiveFrame& frame, std::string_view folder, std::string_view id = {});

/// To the pages of documents; none without a frame, where they have none. Refers to the frame.
Address document_addresses(const LiveFrame& frame);

/// Everything from the head to the end of what stands above a page's own content; `style` is within
/// it.
void begin_live_page(HtmlWriter& page, const LiveFrame& frame, std::string_view title);
void end_live_page(HtmlWriter& page);

/// The pages of who speaks in a report, of the outlets that carried it, of the documents in which
/// it stands, and of its claims.
void write_further_pages(
    HtmlWriter& page, const LiveFrame& frame, const Voice& voice, const Report& report
);

/// The clocks of a page as hidden fields of a form, so that what it asks for keeps them.
std::string kept_clocks(const LiveFrame& frame);

/// What stands above a page: the way to events, search, problems, and its clocks.
void write_navigation(HtmlWriter& page, const LiveFrame& frame);

/// The elements of a head by which a page is live.
extern const std::string_view live_head;

}  // namespace hearsay::render
