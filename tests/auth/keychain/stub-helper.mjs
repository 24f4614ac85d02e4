import { appendFileSync } from "node:fs";
import { createInterface } from "node:readline";

/** Stands in for the helper: notes how it was started in the file named first, then behaves as the second word says. */
const [record, behaviour] = process.argv.slice(2);
appendFileSync(record, `${JSON.stringify({ pid: process.pid, argv: process.argv, env: process.env })}\n`);

const BEHAVIOURS = {
  sleep: () => setInterval(() => undefined, 1000),
  crash: () => process.exit(3),
  babble: () => process.stdout.write("what?\n"),
  "leave the process hanging": () => {
    process.stdout.write('{"state":"absent"}\n');
    setInterval(() => undefined, 1000);
  },
  echo: (line) =>
    process.stdout.write(`${JSON.stringify({ state: "found", value: JSON.parse(line).value ?? "" })}\n`),
};

createInterface({ input: process.stdin }).once("line", (line) => BEHAVIOURS[behaviour](line));
