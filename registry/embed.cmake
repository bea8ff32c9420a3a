# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUT, a C++ file that holds the text of each of FILES (paths below DIR, one folder deep) as a raw string literal.
set(body "")
foreach(file IN LISTS FILES)
  file(READ "${DIR}/${file}" text)
  get_filename_component(kind "${file}" DIRECTORY)
  get_filename_component(name "${file}" NAME)
  string(APPEND body "    {\"${kind}\", \"${name}\", R\"mlsysim(${text})mlsysim\"},\n")
endforeach()
file(WRITE "${OUT}" "// Generated from registry/data by embed.cmake.
#include \"registry/zoo.hpp\"

namespace mlsys {

std::span<const EmbeddedFile> embeddedFiles() {
    static constexpr EmbeddedFile files[] = {
${body}    };
    return files;
}

} // namespace mlsys
")
