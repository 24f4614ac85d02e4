/** How to start a program: a file and its arguments. */
export interface Program {
  file: string;
  args: readonly string[];
}

/** This very program once more, with a hidden command: the bundle in the product, the source under a loader. */
export function ownProgram(command: string): Program {
  return { file: process.execPath, args: [...process.execArgv, process.argv[1] ?? "", command] };
}
