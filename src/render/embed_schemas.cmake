# SPDX-License-Identifier: Apache-2.0

# Makes a source file that holds JSON Schemas as constants, with the ones that the report refers to put
# in, so that each stands by itself:
#   cmake -DOUTPUT=file.cpp -DINPUTS=a.schema.json,b.schema.json -P embed_schemas.cmake
string(REPLACE "," ";" INPUTS "${INPUTS}")
set(content "#include \"render/schema_texts.hpp\"\n\nnamespace hearsay::render {\n")
foreach(input IN LISTS INPUTS)
    get_filename_component(name "${input}" NAME_WE)
    file(READ "${input}" text)
    foreach(part IN LISTS INPUTS)
        get_filename_component(file "${part}" NAME)
        file(READ "${part}" part_text)
        string(STRIP "${part_text}" part_text)
        string(REPLACE "{\"$ref\": \"${file}\"}" "${part_text}" text "${text}")
    endforeach()
    string(APPEND content "\nconst std::string_view ${name}_schema = R\"schema(${text})schema\";\n")
endforeach()
file(WRITE "${OUTPUT}" "${content}\n}  // namespace hearsay::render\n")
