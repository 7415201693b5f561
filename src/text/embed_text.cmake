# SPDX-License-Identifier: Apache-2.0

# Makes a source file that holds text files as the constants that a header of a room declares, NAME=FILE each:
#   cmake -DOUTPUT=file.cpp -DROOM=render -DHEADER=page_texts.hpp
#         -DINPUTS=report_style=report.css,report_script=report.js -P embed_text.cmake
string(REPLACE "," ";" INPUTS "${INPUTS}")
set(content "#include \"${ROOM}/${HEADER}\"\n\nnamespace hearsay::${ROOM} {\n")
foreach(input IN LISTS INPUTS)
    string(FIND "${input}" "=" at)
    string(SUBSTRING "${input}" 0 ${at} name)
    math(EXPR at "${at} + 1")
    string(SUBSTRING "${input}" ${at} -1 file)
    file(READ "${file}" text)
    string(APPEND content "\nconst std::string_view ${name} = R\"text(${text})text\";\n")
endforeach()
file(WRITE "${OUTPUT}" "${content}\n}  // namespace hearsay::${ROOM}\n")
