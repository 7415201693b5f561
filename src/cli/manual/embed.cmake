# SPDX-License-Identifier: Apache-2.0

# Makes a source file that holds the prose of the manual: each FILE.scd after a line "=== FILE".
#   cmake -DOUTPUT=file.cpp "-DINPUTS=a.scd;b.scd" -P embed.cmake
set(content "#include \"cli/manual_texts.hpp\"\n\nnamespace hearsay::cli {\n\n")
string(APPEND content "const std::string_view manual_texts =")
foreach(file IN LISTS INPUTS)
    get_filename_component(name "${file}" NAME_WE)
    file(READ "${file}" text)
    string(APPEND content "\n    R\"text(=== ${name}\n${text})text\"")
endforeach()
file(WRITE "${OUTPUT}" "${content};\n\n}  // namespace hearsay::cli\n")
