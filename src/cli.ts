#!/usr/bin/env node
/**
 * The entry. It says in one line that Node is too old before anything is loaded that such a Node could not even read: it imports
 * nothing ahead, and the bundle holds it in the JavaScript of 2015.
 */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 18)) {
  process.stderr.write(`tp-mcp needs Node 20.18, this is ${process.versions.node} at ${process.execPath}\n`);
  process.exitCode = 2;
} else {
  void import("./cli/main.js");
}
