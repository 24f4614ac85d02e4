import { constants } from "node:fs";
import { type FileHandle, lstat, open } from "node:fs/promises";
import { ToolError } from "../values/tool-error.js";
import { localProblem } from "./local-problem.js";

/** Missing on Windows, where the check before opening has to do. */
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
/** Opening a pipe nobody writes to must not wait for ever. */
const NON_BLOCKING = constants.O_NONBLOCK ?? 0;

/**
 * The bytes of an ordinary file. A link, folder, pipe or device is refused, and so is what holds more than `most` bytes.
 * @param field name of the argument the path came in, for messages
 * @throws ToolError VALIDATION_ERROR
 */
export async function readOrdinaryFile(path: string, most: number, field: string): Promise<Uint8Array> {
  try {
    if ((await lstat(path)).isSymbolicLink())
      throw refusal(field, `${path} is a link`, "Give the path of the file itself.");
    const file = await open(path, constants.O_RDONLY | NO_FOLLOW | NON_BLOCKING);
    return await bytesOf(file, path, most, field).finally(() => file.close());
  } catch (error) {
    throw localProblem(
      `${field}: ${path} can't be read`,
      error,
      "Give the absolute path of an existing file.",
    );
  }
}

async function bytesOf(file: FileHandle, path: string, most: number, field: string): Promise<Uint8Array> {
  const stats = await file.stat();
  if (!stats.isFile())
    throw refusal(field, `${path} is not a file`, "Give the path of a FIT, TCX or GPX file.");
  if (stats.size === 0) throw refusal(field, `${path} is empty`, "Give a file with a recording in it.");
  if (stats.size > most)
    throw refusal(field, `${path} is larger than ${most / 1024 / 1024} MB`, "Give a smaller file.");
  return file.readFile();
}

function refusal(field: string, problem: string, nextStep: string): ToolError {
  return new ToolError("VALIDATION_ERROR", `${field}: ${problem}.`, { nextStep });
}
