// SPDX-License-Identifier: Apache-2.0

#include "serve/answering.hpp"

#include "text/parallel.hpp"

#include <system_error>

namespace hearsay::serve {

Answering::Answering(std::size_t count)
    : open_(context_.get_executor()),
      threads_(text::threads_doing([this] { context_.run(); }, count)) {
    if (threads_.empty()) {
        throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again));
    }
}

Answering::~Answering() { end(); }

void Answering::end() {
    context_.stop();
    threads_.clear();
}

}  // namespace hearsay::serve
