// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace hearsay::store {

/// Bytes that are put aside to be read again: in memory while they are few, and then in a temporary
/// file without a name, which ends with this. Fails where that cannot be made or written.
class Spool {
public:
    /// What is kept in memory before it goes to the file.
    static constexpr std::size_t usual_room = std::size_t{4} << 20;

    explicit Spool(std::size_t room = usual_room) : room_(room) {}
    ~Spool();
    Spool(const Spool&) = delete;
    Spool& operator=(const Spool&) = delete;

    /// Where they begin.
    std::uint64_t put(std::string_view bytes);

    /// Reads what was put together. Any number of threads may, while none puts.
    [[nodiscard]] std::string read(std::uint64_t begin, std::size_t size) const;

private:
    void write_out();

    std::size_t room_;
    std::string latest_;         ///< what is not in the file
    std::uint64_t in_file_ = 0;  ///< how many bytes are
    int file_ = -1;
    std::string folder_;  ///< of the file, to tell of
};

}  // namespace hearsay::store
