# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles SOURCE with the project's flags and checks that it is refused for the reason it states, or, for the control,
# that it is not.
file(STRINGS "${SOURCE}" lines)
set(expect "")
set(compiles FALSE)
foreach(line IN LISTS lines)
  if(line MATCHES "^// EXPECT: (.+)$")
    set(expect "${CMAKE_MATCH_1}")
  elseif(line STREQUAL "// COMPILES")
    set(compiles TRUE)
  endif()
endforeach()

# The C locale, or g++ would quote and translate.
execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C ${CXX} -std=c++20 ${FLAGS} -fsyntax-only -I${ROOT} ${SOURCE}
  RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)

if(compiles)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "the control must compile:\n${output}")
  endif()
elseif(expect STREQUAL "")
  message(FATAL_ERROR "no // EXPECT: line")
elseif(status EQUAL 0)
  message(FATAL_ERROR "this must not compile, but does")
else()
  string(FIND "${output}" "${expect}" found)
  if(found EQUAL -1)
    message(FATAL_ERROR "refused, but not with \"${expect}\":\n${output}")
  endif()
endif()
