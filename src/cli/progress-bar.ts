import { type CommandIo, isTerminal } from "./io.js";

export interface ProgressBar {
  show(done: number, total: number): void;
  /** Takes the bar away, so that the answer stands alone. */
  clear(): void;
}

const WIDTH = 24;

/** A bar on stderr while a call works through many athletes or days. Without a terminal it shows nothing. */
export function progressBar({ stderr }: CommandIo): ProgressBar {
  if (!isTerminal(stderr)) return { show: () => undefined, clear: () => undefined };
  let shown = false;
  return {
    show: (done, total) => {
      if (total <= 1) return;
      const filled = Math.round((WIDTH * Math.min(done, total)) / total);
      stderr.write(`\r[${"#".repeat(filled)}${".".repeat(WIDTH - filled)}] ${done} of ${total} `);
      shown = true;
    },
    clear: () => {
      if (shown) stderr.write("\r\u{1b}[2K");
      shown = false;
    },
  };
}
