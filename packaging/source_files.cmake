# SPDX-License-Identifier: GPL-3.0-or-later
# Of the source package: what git keeps, as it is now, and nothing else that lies in the folder.
cmake_path(GET CMAKE_CURRENT_LIST_DIR PARENT_PATH top)
execute_process(
  COMMAND git -C ${top} ls-files -z
  COMMAND tar -C ${top} --null --files-from=- --create
  COMMAND tar -C ${CMAKE_INSTALL_PREFIX} --extract
  RESULTS_VARIABLE results)
if(NOT results STREQUAL "0;0;0")
  message(FATAL_ERROR "The source package is made from a git checkout (git, tar, tar: ${results})")
endif()
