/** Node's code of a file error ("ENOENT"), "" for anything else. */
export function fileErrorCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
