# SPDX-License-Identifier: Apache-2.0

# Makes a source file that holds the JSON Schemas of a folder as constants, with the schemas and parts
# that they refer to put in, so that each stands by itself. Parts are not constants, and refer to nothing:
#   cmake -DOUTPUT=file.cpp -DFOLDER=schemas -DINPUTS=a.schema.json,b.schema.json -DPARTS=parts/c.schema.json
#         -P embed_schemas.cmake
string(REPLACE "," ";" INPUTS "${INPUTS}")
string(REPLACE "," ";" PARTS "${PARTS}")
set(content "#include \"render/schema_texts.hpp\"\n\nnamespace hearsay::render {\n")
foreach(input IN LISTS INPUTS)
    get_filename_component(name "${input}" NAME_WE)
    file(READ "${FOLDER}/${input}" text)
    # Parts last: what is put in refers to them too.
    foreach(part IN LISTS INPUTS PARTS)
        file(READ "${FOLDER}/${part}" part_text)
        string(STRIP "${part_text}" part_text)
        string(REPLACE "{\"$ref\": \"${part}\"}" "${part_text}" text "${text}")
    endforeach()
    string(APPEND content "\nconst std::string_view ${name}_schema = R\"schema(${text})schema\";\n")
endforeach()
file(WRITE "${OUTPUT}" "${content}\n}  // namespace hearsay::render\n")
