#include <hearsay/render.hpp>

#include "render/schema_texts.hpp"

namespace hearsay {

std::string_view schema_of(std::string_view answer) {
    if (answer == "compare") {
        return render::compare_schema;
    }
    if (answer == "trace") {
        return render::trace_schema;
    }
    if (answer == "timeline") {
        return render::timeline_schema;
    }
    if (answer == "report") {
        return render::report_schema;
    }
    return answer == "list" ? render::list_schema : std::string_view();
}

}  // namespace hearsay
