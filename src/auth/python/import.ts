import { join } from "node:path";
import { readPrivateFile } from "../../disk/private-file.js";
import { type Environment, homeDirectory } from "../../values/user-path.js";
import { type CookieInput, readCookieInput } from "../cookie-input.js";
import type { HelperReply, HelperRequest } from "../keychain/helper-protocol.js";
import { PYTHON_ITEM } from "../keychain/item.js";
import type { RunProgram } from "../program.js";
import { openPythonFile } from "./credential-file.js";
import { pythonMachineString } from "./machine-string.js";

export interface PythonImport {
  ask(request: HelperRequest): Promise<HelperReply>;
  run: RunProgram;
  env: Environment;
}

/** The sign-in of the existing Python server: its keychain item, else its file. Both are left as they are. */
export async function readPythonSignIn(options: PythonImport): Promise<CookieInput | undefined> {
  const reply = await options.ask({ operation: "read", item: PYTHON_ITEM, encoding: "text" });
  if (reply.state === "found") return readCookieInput(reply.value);
  const path = join(homeDirectory(options.env), ".config", "trainingpeaks-mcp", "credentials.enc");
  const file = await readPrivateFile(path);
  if (file.state !== "read") return undefined;
  const text = await openPythonFile(file.text, await pythonMachineString(options.run, options.env));
  return text === undefined
    ? { refused: "The Python server's file was written on another machine." }
    : readCookieInput(text);
}
