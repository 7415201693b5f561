// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <hearsay/store.hpp>

#include "store/failure.hpp"
#include "text/spool.hpp"

#include <new>
#include <stdexcept>

namespace hearsay::store {

/// Calls `act` and turns what it throws into an error: the edge of the room.
template <typename Answer, typename Act>
Stored<Answer> guarded(Act act) {
    try {
        return act();
    } catch (const Failure& failure) {
        return failure.error;
    } catch (const text::SpoolFailure& failure) {
        return StoreError{StoreError::Kind::failed, failure.what(), ""};
    } catch (const std::bad_alloc&) {
        return StoreError{StoreError::Kind::failed, "there is not enough memory", ""};
    } catch (const std::exception& exception) {
        return StoreError{
            StoreError::Kind::failed, std::string("the database failed: ") + exception.what(), ""};
    }
}

}  // namespace hearsay::store
