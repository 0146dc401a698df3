import type { CellValue } from "../../sheets/cell";
import type { DictionaryEntry } from "../../sheets/dictionaries";
import { readCompanySize } from "../../values/numbers/readCompanySize";
import { valueIn } from "../../values/text/reading";
import { doubtful, type Outcome } from "./outcome";

/** The band of the dictionary a figure or another band lies in; the figure itself is kept beside it. */
export function readSize(
  cell: CellValue,
  bands: readonly DictionaryEntry[],
  label: (entry: DictionaryEntry) => string,
): Outcome {
  const read = readCompanySize(cell);
  const size = valueIn(read);
  if (!size) return doubtful("companySize", cell, read);
  const band = bands.find((entry) => {
    const of = valueIn(readCompanySize(entry.label["zh-CN"]));
    return of?.kind === size.kind && of.from <= size.from && size.to <= of.to;
  });
  if (!band) return doubtful("companySize", cell, { reading: "ambiguous", candidates: [size] });
  return { values: [["companySize", label(band)]], rest: [String(cell).trim()], doubt: null };
}
