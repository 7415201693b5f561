// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace hearsay::text {

/// A temporary file that could not be made, written or read; `what()` tells which, why, and what to
/// do.
class SpoolFailure : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Bytes that are put aside to be read again: in memory while they are few, and then in a temporary
/// file without a name, which ends with this. Throws `SpoolFailure` where that cannot be made,
/// written or read.
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

/// A list of very many values, of which a bounded part is in memory. Made to be read in the order
/// in which it was filled, or not far from it: `blocks` says how many blocks of some thousand bytes
/// are at hand. Any other order takes longer. Not for several threads at a time, readers included.
template <typename Value, std::size_t blocks = 1>
class SpooledList {
public:
    static_assert(std::is_trivially_copyable_v<Value>);

    void push_back(const Value& value) {
        latest_.push_back(value);
        if (latest_.size() == together) {
            spool_.put({reinterpret_cast<const char*>(latest_.data()), bytes_together});
            latest_.clear();
            ++put_;
        }
    }
    [[nodiscard]] std::size_t size() const { return put_ * together + latest_.size(); }
    [[nodiscard]] Value operator[](std::size_t position) const {
        const std::size_t wanted = position / together;
        if (wanted == put_) {
            return latest_[position % together];
        }
        Block& block = read_[wanted % blocks];
        if (block.bytes.empty() || block.number != wanted) {
            block.bytes = spool_.read(wanted * bytes_together, bytes_together);
            block.number = wanted;
        }
        Value value;
        std::memcpy(&value, block.bytes.data() + position % together * sizeof value, sizeof value);
        return value;
    }

private:
    static constexpr std::size_t together = std::max<std::size_t>(8192 / sizeof(Value), 1);
    static constexpr std::size_t bytes_together = together * sizeof(Value);

    struct Block {
        std::size_t number = 0;
        std::string bytes;  ///< none: it was not read yet
    };

    Spool spool_{std::size_t{256} << 10};
    std::vector<Value> latest_;               ///< what is not in the spool
    std::size_t put_ = 0;                     ///< how often so many were put there together
    mutable std::array<Block, blocks> read_;  ///< what was read last
};

}  // namespace hearsay::text
