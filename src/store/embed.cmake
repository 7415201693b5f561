# SPDX-License-Identifier: Apache-2.0

# Makes a header that holds the text of SQL files as constants:
#   cmake -DOUTPUT=header -DINPUTS=a.sql,b.sql -P embed.cmake
string(REPLACE "," ";" INPUTS "${INPUTS}")
set(content "#pragma once\n\n#include <string_view>\n\nnamespace hearsay::store::sql {\n")
foreach(input IN LISTS INPUTS)
    get_filename_component(name "${input}" NAME_WE)
    file(READ "${input}" text)
    string(APPEND content "\ninline constexpr std::string_view ${name} = R\"sql(${text})sql\";\n")
endforeach()
file(WRITE "${OUTPUT}" "${content}\n}  // namespace hearsay::store::sql\n")
