/** The code of a failed system call, such as `ENOENT` or `ECONNREFUSED`: it tells the cause and holds nothing personal. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
