#include "text/json.hpp"

namespace hearsay::text {

std::string dump(const Json& value, bool pretty) {
    return value.dump(pretty ? 2 : -1, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace hearsay::text
