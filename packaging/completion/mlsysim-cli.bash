# SPDX-License-Identifier: GPL-3.0-or-later
# What may come next is mlsysim-cli's to say; where it says nothing, the names of files.
_mlsysim_cli() {
    mapfile -t COMPREPLY < <("$1" complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2> /dev/null)
}
complete -o default -F _mlsysim_cli mlsysim-cli
