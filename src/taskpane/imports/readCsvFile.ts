import { legacyEncodingOf } from "../../core/imports/source/legacyEncoding";
import { readCsv } from "../../core/imports/source/readCsv";
import type { Grid } from "../../core/sheets/grid";

/** A .csv of the user's disk as one sheet under the file's name. Nothing leaves the computer. */
export async function readCsvFile(file: File): Promise<Grid> {
  return readCsv(decodeText(new Uint8Array(await file.arrayBuffer())), file.name);
}

/** By its byte-order mark, else UTF-8 where the bytes are valid UTF-8, else what an older Excel saves: GB18030 or windows-1252. */
function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(legacyEncodingOf(bytes)).decode(bytes);
  }
}
