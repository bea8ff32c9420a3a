# SPDX-License-Identifier: GPL-3.0-or-later
# What the program is called, in every place that names it: the window, the desktop file, metainfo, icons, MIME type,
# packages. Each name stands here and nowhere else; the version and the summary are project()'s.
set(MLSYSIM_NAME "MLSys·im")
set(MLSYSIM_APP_ID edu.mlsysim.Desktop) # the desktop file's name without its ending, and the icon's
set(MLSYSIM_MIME_TYPE application/x-mlsysim-session)
set(MLSYSIM_SESSION_GLOB *.mlsysim.json)

# Whoever publishes says where; AppStream wants web addresses for its pictures, which are HOMEPAGE/screenshots/*.png.
set(MLSYSIM_HOMEPAGE https://mlsysim.example.org CACHE STRING "Web address of the program, with the folder screenshots")
set(MLSYSIM_MAINTAINER "MLSys·im maintainers <maintainers@mlsysim.example.org>" CACHE STRING "Who answers for the packages")

# The day of the package; the variable SOURCE_DATE_EPOCH fixes it.
string(TIMESTAMP MLSYSIM_DATE %Y-%m-%d UTC)
string(TIMESTAMP MLSYSIM_DATE_LONG "%a, %d %b %Y %H:%M:%S +0000" UTC)
