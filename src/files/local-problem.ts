import { errorCode } from "../values/errno.js";
import { ToolError } from "../values/tool-error.js";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is nothing of that name",
  EACCES: "this user may not",
  EPERM: "this user may not",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  ELOOP: "it is a link",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of the path is not a folder",
  EEXIST: "something of that name is there",
  ENAMETOOLONG: "the name is too long",
};

/** What went wrong on this machine, in words; an error that was written to be shown passes through. */
export function localProblem(what: string, error: unknown, nextStep: string): ToolError {
  if (error instanceof ToolError) return error;
  const code = errorCode(error) ?? "unknown reason";
  return new ToolError("VALIDATION_ERROR", `${what}: ${REASONS[code] ?? code}.`, { nextStep });
}
