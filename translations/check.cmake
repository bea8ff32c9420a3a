# SPDX-License-Identifier: GPL-3.0-or-later
# Are the .ts files what lupdate would write now, and does lupdate read every text without a complaint?
#   cmake -DSOURCE=… -DWORK=… -DLUPDATE=… -DTS_FILES=a;b -DLIST=file with the sources, one a line -P check.cmake
file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK})
set(copies "")
foreach(file IN LISTS TS_FILES)
  file(COPY ${file} DESTINATION ${WORK})
  get_filename_component(name ${file} NAME)
  list(APPEND copies ${WORK}/${name})
endforeach()
execute_process(COMMAND ${LUPDATE} -silent -no-obsolete -locations none -I ${SOURCE} -tr-function-alias QT_TRANSLATE_NOOP+=MLS_TEXT @${LIST} -ts ${copies}
  WORKING_DIRECTORY ${SOURCE} RESULT_VARIABLE failed OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(failed)
  message(FATAL_ERROR "lupdate failed: ${said}")
endif()
# It warns of std:: in headers that it does not read; what it does not understand about tr() it says in other words.
string(REGEX REPLACE "[^\n]*Qualifying with unknown namespace/class ::std\n" "" said "${said}")
string(STRIP "${said}" said)
if(said)
  message(FATAL_ERROR "lupdate complains:\n${said}")
endif()
foreach(file copy IN ZIP_LISTS TS_FILES copies)
  file(READ ${file} before)
  file(READ ${copy} after)
  if(NOT before STREQUAL after)
    message(FATAL_ERROR "${file} is not up to date: cmake --build … --target update_translations, then translate what is new")
  endif()
endforeach()
