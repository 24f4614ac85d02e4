import { mkdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { cleanText } from "../values/clean-text.js";
import { errorCode } from "../values/errno.js";
import { ToolError } from "../values/tool-error.js";
import { absolutePath, homeDirectory } from "../values/user-path.js";
import { downloadFolder, makeDownloadFolder } from "./download-folder.js";
import { ANYWHERE_VARIABLE, type DownloadRules, FILES_VARIABLE } from "./download-rules.js";
import { FILE_FORMATS } from "./file-format.js";
import { nameMistake } from "./file-name.js";
import { localProblem } from "./local-problem.js";

/** Where a download goes. */
export interface DownloadPlace {
  /** Real path, inside the folder of downloads; perhaps not there yet. */
  folder: string;
  /** The caller's name for the file; without one it gets ours. */
  file: string | undefined;
}

/** What a file may be named: a recording that came damaged stays packed. */
const ENDINGS = FILE_FORMATS.flatMap((format) => [format, `${format}.gz`]);

/** Folders whose content a system runs or obeys; they are refused even where every folder is allowed. */
const SYSTEM_FOLDERS = new Set(["library", "appdata", "start menu", "startup", "autostart"]);

/**
 * The place that a caller named, if downloads may go there. Nothing is made.
 * @throws ToolError VALIDATION_ERROR
 */
export async function downloadPlace(
  outputPath: string | undefined,
  rules: DownloadRules,
): Promise<DownloadPlace> {
  if (outputPath !== undefined) refuseSpelling(outputPath);
  const root = await realPlace(downloadFolder(rules));
  if (outputPath === undefined) return { folder: root, file: undefined };
  const path = absolutePath(outputPath, process.env);
  const namesFolder = /[/\\]$/.test(outputPath) || (await isFolder(path));
  const folder = await realPlace(namesFolder ? path : dirname(path));
  const file = namesFolder ? undefined : basename(path);
  refuseOutside(folder, root, rules);
  const below = partsOf(folder, root);
  for (const part of [...below, ...(file === undefined ? [] : [file])]) refuseName(part);
  if (file !== undefined && !ENDINGS.some((ending) => hasEnding(file, ending)))
    throw wrongEnding(file, FILE_FORMATS);
  return { folder, file };
}

/**
 * The file to write, its folders made and looked at again: what stood at the check may be another thing by now.
 * @param ending what the content is; a named file needs that ending, so that a download can't pose as something else
 * @throws ToolError VALIDATION_ERROR
 */
export async function downloadTarget(
  { folder, file }: DownloadPlace,
  rules: DownloadRules,
  ownName: string,
  ending: string,
): Promise<string> {
  if (file !== undefined && !hasEnding(file, ending)) throw wrongEnding(file, [ending]);
  await makeDownloadFolder(rules);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if ((await realpath(folder)) !== folder) throw moved(folder);
  } catch (error) {
    throw localProblem(`output_path: the folder ${folder} can't be made`, error, LEAVE_OUT);
  }
  return join(folder, file ?? ownName);
}

const LEAVE_OUT = "Leave output_path out: the answer says where the file is.";

/** What is wrong with a path as it is written, whatever is on the disk. A network path is refused before the network is asked. */
function refuseSpelling(path: string): void {
  if (cleanText(path) !== path || /\p{Cc}/u.test(path))
    throw refusal("it has control or invisible characters", LEAVE_OUT);
  if (/^(?:\\\\|\/\/)/.test(path)) throw refusal("it is the path of a network or a device", LEAVE_OUT);
}

function refuseOutside(folder: string, root: string, { anywhere }: DownloadRules): void {
  if (isInside(folder, root)) return;
  if (!anywhere)
    throw refusal(
      `${folder} is outside ${root}, where downloads stay`,
      `${LEAVE_OUT} Another folder is the operator's to allow: ${FILES_VARIABLE}, or ${ANYWHERE_VARIABLE}=1.`,
    );
  const system = folder.split(sep).find((part) => SYSTEM_FOLDERS.has(part.toLowerCase()));
  if (system !== undefined) throw refusal(`"${system}" is a folder of the system`, LEAVE_OUT);
}

/** The parts a caller is answerable for: those below the folder of downloads, else below home, else all. */
function partsOf(folder: string, root: string): string[] {
  const bases = [root, homeDirectory(process.env)];
  const base = bases.find((candidate) => isInside(folder, candidate));
  const parts = base === undefined ? folder.replace(/^[A-Za-z]:/, "") : relative(base, folder);
  return parts.split(sep).filter((part) => part !== "");
}

function refuseName(part: string): void {
  const mistake = nameMistake(part);
  if (mistake !== undefined) throw refusal(`"${part.slice(0, 60)}" ${mistake}`, LEAVE_OUT);
}

function isInside(folder: string, root: string): boolean {
  return folder === root || folder.startsWith(root.endsWith(sep) ? root : root + sep);
}

function hasEnding(file: string, ending: string): boolean {
  const name = file.toLowerCase().replace(/\.jpeg$/, ".jpg");
  return name.length > ending.length + 1 && name.endsWith(`.${ending}`);
}

function wrongEnding(file: string, right: readonly string[]): ToolError {
  return refusal(
    `"${file}" needs the ending ${right.map((ending) => `.${ending}`).join(", ")}`,
    "Give a folder, or a file name with the ending of the download.",
  );
}

/** The real path of a folder that may not be there yet: links are followed as far as it is. */
async function realPlace(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (error) {
    const parent = dirname(folder);
    if (errorCode(error) !== "ENOENT" || parent === folder)
      throw localProblem(`output_path: ${folder} can't be used`, error, LEAVE_OUT);
    return join(await realPlace(parent), basename(folder));
  }
}

async function isFolder(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isDirectory() ?? false;
}

function moved(folder: string): ToolError {
  return refusal(`${folder} leads somewhere else than it did a moment ago`, LEAVE_OUT);
}

function refusal(problem: string, nextStep: string): ToolError {
  return new ToolError("VALIDATION_ERROR", `output_path: ${problem}.`, { nextStep });
}
