import { replacePrivateFile } from "../../../src/disk/private-file.js";

/** Replaces one file again and again until it is killed; says so after the first time. */
const path = process.argv[2] ?? "";
for (let turn = 0; ; turn += 1) {
  await replacePrivateFile(path, (turn % 2 === 0 ? "a" : "b").repeat(20_000));
  if (turn === 0) process.stdout.write("writing\n");
}
