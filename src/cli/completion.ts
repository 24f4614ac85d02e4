import { ToolError } from "../values/tool-error.js";
import { EXIT } from "./exit-codes.js";
import { readGiven } from "./given.js";
import { type CommandIo, printLine } from "./io.js";
import { usageError } from "./usage-error.js";

/** Each asks the hidden command `complete`, so that what can be completed is said once. `=` ends no word of ours. */
const SCRIPTS = {
  bash: `_tp_mcp() {
  local IFS=$'\\n' line="\${COMP_LINE:0:COMP_POINT}" word
  local -a words
  IFS=' ' read -r -a words <<< "$line"
  [[ "$line" == *' ' ]] && words+=("")
  word="\${words[\${#words[@]}-1]}"
  COMPREPLY=($(tp-mcp complete -- "\${words[@]:1}" 2>/dev/null))
  [[ "$word" == *=* && "$COMP_WORDBREAKS" == *=* ]] && COMPREPLY=("\${COMPREPLY[@]#\${word%%=*}=}")
  [[ \${#COMPREPLY[@]} == 1 && "\${COMPREPLY[0]}" == *= ]] && compopt -o nospace
}
complete -F _tp_mcp tp-mcp`,
  zsh: `#compdef tp-mcp
_tp_mcp() {
  local -a found
  found=("\${(@f)$(tp-mcp complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  found=("\${(@)found:#}")
  compadd -Q -S '' -- "\${(@M)found:#*=}"
  compadd -Q -- "\${(@)found:#*=}"
}
if [ "$funcstack[1]" = "_tp_mcp" ]; then _tp_mcp "$@"; else compdef _tp_mcp tp-mcp; fi`,
  fish: `complete -c tp-mcp -f -a '(tp-mcp complete -- (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'`,
  powershell: `Register-ArgumentCompleter -Native -CommandName tp-mcp -ScriptBlock {
  param($word, $line, $position)
  $words = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($word -eq '') { $words += '""' }
  tp-mcp complete -- @($words | ForEach-Object { $_.Trim('"') }) 2>$null | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}`,
} as const;

/** `tp-mcp completion SHELL`: the script that a shell reads at its start. */
export async function runCompletion(args: string[], io: CommandIo): Promise<number> {
  try {
    const [shell = ""] = readGiven("completion", args).words;
    const name = shell.toLowerCase() === "pwsh" ? "powershell" : shell.toLowerCase();
    if (!isShell(name))
      throw new ToolError(
        "VALIDATION_ERROR",
        `Which shell? It is one of ${Object.keys(SCRIPTS).join(", ")}.`,
        {
          nextStep: "`tp-mcp completion --help` shows where to put it.",
        },
      );
    printLine(io.stdout, SCRIPTS[name]);
    return EXIT.ok;
  } catch (error) {
    return usageError(error, io);
  }
}

function isShell(name: string): name is keyof typeof SCRIPTS {
  return Object.hasOwn(SCRIPTS, name);
}
