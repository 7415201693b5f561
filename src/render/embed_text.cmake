# Makes a source file that holds text files as constants, NAME=FILE each:
#   cmake -DOUTPUT=file.cpp -DINPUTS=report_style=report.css,report_script=report.js -P embed_text.cmake
string(REPLACE "," ";" INPUTS "${INPUTS}")
set(content "#include \"render/page_texts.hpp\"\n\nnamespace hearsay::render {\n")
foreach(input IN LISTS INPUTS)
    string(FIND "${input}" "=" at)
    string(SUBSTRING "${input}" 0 ${at} name)
    math(EXPR at "${at} + 1")
    string(SUBSTRING "${input}" ${at} -1 file)
    file(READ "${file}" text)
    string(APPEND content "\nconst std::string_view ${name} = R\"text(${text})text\";\n")
endforeach()
file(WRITE "${OUTPUT}" "${content}\n}  // namespace hearsay::render\n")
