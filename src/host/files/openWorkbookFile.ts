import { MAX_COLUMNS, MAX_ROWS } from "../model/area";
import type { WorkbookSnapshot } from "../model/workbookSnapshot";
import { readCsv } from "./csv/csv";
import { openPackage, type XlsxPackage } from "./package/xlsxPackage";
import { listZip } from "./package/zipListing";
import { readPackage, workbookPath } from "./workbook/readXlsx";

/** Why a file cannot be opened; the words for people are the caller's. */
export type FileProblem =
  | { readonly code: "empty" }
  | { readonly code: "not-a-workbook" }
  | { readonly code: "old-xls" }
  | { readonly code: "encrypted" }
  | { readonly code: "truncated" }
  | { readonly code: "zip-without-workbook" }
  | { readonly code: "damaged"; readonly part: string }
  | { readonly code: "too-large"; readonly limit: "bytes" | "rows" | "columns"; readonly allowed: number };

export type OpenedFile =
  | { readonly ok: true; readonly snapshot: WorkbookSnapshot }
  | { readonly ok: false; readonly problem: FileProblem };

/** Unpacked size we are ready to hold; a ledger of 1,000,000 rows stays below it, a zip bomb does not. */
const MAX_UNPACKED = 1_500_000_000;

/** Opens an .xlsx or a .csv by what it holds, not by its name. A bad file is a problem value, never an exception. */
export function openWorkbookFile(bytes: Uint8Array, name: string): OpenedFile {
  if (bytes.length === 0) return refuse({ code: "empty" });
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return refuse(oleProblem(bytes));
  if (startsWith(bytes, [0x50, 0x4b])) return openZip(bytes, name);
  if (!/\.(csv|tsv|txt)$/i.test(name) || isBinary(bytes)) return refuse({ code: "not-a-workbook" });
  const snapshot = readCsv(bytes, name);
  const problem = sizeProblem(snapshot);
  return problem === null ? { ok: true, snapshot } : refuse(problem);
}

function refuse(problem: FileProblem): OpenedFile {
  return { ok: false, problem };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, place) => bytes[place] === byte);
}

/** The old compound format holds an .xls, or an .xlsx that was encrypted (MS-OFFCRYPTO: a stream of that name). */
function oleProblem(bytes: Uint8Array): FileProblem {
  const names = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
  return { code: names.includes("EncryptedPackage") ? "encrypted" : "old-xls" };
}

/** Zero bytes do not occur in text, save in UTF-16, which says so at its start. */
function isBinary(bytes: Uint8Array): boolean {
  const utf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  return !utf16 && bytes.subarray(0, 8000).includes(0);
}

function openZip(bytes: Uint8Array, name: string): OpenedFile {
  const listing = listZip(bytes);
  if (listing === null) return refuse({ code: "truncated" });
  const size = listing.reduce((sum, entry) => sum + entry.size, 0);
  if (size > MAX_UNPACKED) return refuse({ code: "too-large", limit: "bytes", allowed: MAX_UNPACKED });
  const file = unpack(bytes);
  if (file === null) return refuse({ code: "truncated" });
  const path = workbookPath(file);
  if (path === null || !/workbook/i.test(file.text(path)?.slice(0, 2000) ?? "")) {
    return refuse({ code: "zip-without-workbook" });
  }
  return readParts(file, name, path);
}

function unpack(bytes: Uint8Array): XlsxPackage | null {
  try {
    return openPackage(bytes);
  } catch {
    // fflate throws plain errors for every kind of broken entry; which one does not matter to anyone.
    return null;
  }
}

function readParts(file: XlsxPackage, name: string, path: string): OpenedFile {
  try {
    const snapshot = readPackage(file, name);
    if (snapshot.sheets.length === 0) return refuse({ code: "zip-without-workbook" });
    const problem = sizeProblem(snapshot);
    return problem === null ? { ok: true, snapshot } : refuse(problem);
  } catch (error) {
    // The reader takes what it can; what still fails is a part that is no XML of this format.
    if (error instanceof Error) return refuse({ code: "damaged", part: path });
    throw error;
  }
}

function sizeProblem(snapshot: WorkbookSnapshot): FileProblem | null {
  for (const { cells } of snapshot.sheets) {
    for (const [row, line] of cells) {
      if (row >= MAX_ROWS) return { code: "too-large", limit: "rows", allowed: MAX_ROWS };
      for (const column of line.keys()) {
        if (column >= MAX_COLUMNS) return { code: "too-large", limit: "columns", allowed: MAX_COLUMNS };
      }
    }
  }
  return null;
}
