# SPDX-License-Identifier: GPL-3.0-or-later
# What may come next is mlsysim-cli's to say; fish adds the names of files itself.
function __mlsysim_cli_next
    set -l words (commandline -opc) (commandline -ct)
    $words[1] complete -- $words[2..] 2>/dev/null
end
complete -c mlsysim-cli -a '(__mlsysim_cli_next)'
