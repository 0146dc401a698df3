import fs from "node:fs";
import path from "node:path";

/** Folders a URL prefix is served from; the first that holds the file wins. */
export interface Mount {
  readonly prefix: string;
  readonly folder: string;
  /** office.js asks for its own files in mixed case and with a backslash; its package holds them in lower case. */
  readonly anyCase?: true;
}

/** The file behind a URL path, or null: nothing outside the mounted folders is ever reached. */
export function resolveFile(urlPath: string, mounts: readonly Mount[]): string | null {
  const decoded = decode(urlPath);
  if (decoded === null) return null;
  for (const mount of mounts) {
    const file = decoded.startsWith(mount.prefix) ? fileIn(mount, decoded.slice(mount.prefix.length)) : null;
    if (file !== null) return file;
  }
  return null;
}

function fileIn({ folder, anyCase }: Mount, rest: string): string | null {
  const parts = rest.split(/[/\\]/).filter((part) => part !== "");
  if (parts.some((part) => part === ".." || part.includes("\0"))) return null;
  const file = path.join(folder, ...parts);
  if (isFile(file)) return file;
  return anyCase ? inAnyCase(folder, parts) : null;
}

function decode(urlPath: string): string | null {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return null;
  }
}

function inAnyCase(folder: string, parts: readonly string[]): string | null {
  let at = folder;
  for (const part of parts) {
    const found = namesIn(at).find((name) => name.toLowerCase() === part.toLowerCase());
    if (found === undefined) return null;
    at = path.join(at, found);
  }
  return isFile(at) ? at : null;
}

function namesIn(folder: string): readonly string[] {
  return fs.existsSync(folder) ? fs.readdirSync(folder) : [];
}

function isFile(file: string): boolean {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}
