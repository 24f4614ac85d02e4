// Loaded before the server: with each message that it writes, NOTE_IN holds which modules of Node are loaded.
const { writeFileSync } = require("node:fs");

const write = process.stdout.write.bind(process.stdout);
process.stdout.write = (...args) => {
  writeFileSync(process.env.NOTE_IN, JSON.stringify(process.moduleLoadList));
  return write(...args);
};
