# SPDX-License-Identifier: GPL-3.0-or-later
# `cpack` makes a .deb and a portable archive, `cpack --config CPackSourceConfig.cmake` the source package.
set(DOC ${CMAKE_INSTALL_DATADIR}/doc/mlsysim)
mlsysim_configure(debian/changelog.in changelog)
mlsysim_compressed(changelog)
mlsysim_configure(debian/copyright.in copyright)
add_custom_target(mlsysim_package_files ALL DEPENDS ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz ${CMAKE_CURRENT_BINARY_DIR}/copyright DESTINATION ${DOC} COMPONENT desktop)

# Qt beside the programs, for the portable archive alone.
mlsysim_configure(portable.cmake.in portable.cmake)
install(SCRIPT ${CMAKE_CURRENT_BINARY_DIR}/portable.cmake COMPONENT portable EXCLUDE_FROM_ALL)

set(CPACK_PACKAGE_NAME mlsysim)
set(CPACK_PACKAGE_VENDOR "${MLSYSIM_NAME} maintainers")
set(CPACK_PACKAGE_CONTACT "${MLSYSIM_MAINTAINER}")
set(CPACK_PACKAGE_HOMEPAGE_URL ${MLSYSIM_HOMEPAGE})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_DESCRIPTION "A workbench for first-principles reasoning about machine-learning systems:
pick a model and a machine from a zoo, change any number, and see memory,
latency, cost and carbon move together. Every number shows its working:
the equation, the numbers put in, and the source of each.
.
The package has the desktop program mlsysim and its twin for scripts,
mlsysim-cli.")
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 0)
set(CPACK_GENERATOR DEB TGZ)
set(CPACK_SOURCE_GENERATOR TGZ)
set(CPACK_SOURCE_PACKAGE_FILE_NAME mlsysim-${PROJECT_VERSION})
set(CPACK_SOURCE_INSTALLED_DIRECTORIES "") # not the folder as it lies there; each_package.cmake says what
set(CPACK_VERBATIM_VARIABLES ON)
mlsysim_configure(each_package.cmake.in each_package.cmake)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_BINARY_DIR}/each_package.cmake)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# Libraries, and with them the SVG, xcb and offscreen plugins: libqt6svg6 and libqt6gui6 hold both. What nobody links is
# named by hand: fonts for Chinese and Arabic (a bare Debian has none for Chinese), Qt's own texts, Wayland.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-wqy-microhei | fonts-noto-cjk | fonts-droid-fallback, fonts-dejavu-core | fonts-noto-core, qt6-translations-l10n, qt6-wayland")
include(CPack)
