/** What nobody can guess. Node's module is loaded with the first use: most calls need none, and it takes as long as a small request. */

export function newUuid(): string {
  return crypto().randomUUID();
}

/** @returns two digits for each byte */
export function randomHex(bytes: number): string {
  return crypto().randomBytes(bytes).toString("hex");
}

function crypto() {
  return process.getBuiltinModule("node:crypto");
}
