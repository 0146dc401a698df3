import type { SheetId, SheetSpec } from "../../sheets/column";
import type { Language } from "../../sheets/words";

/** Names the workbook already uses; compared without regard to case, as Excel does. */
export interface TakenNames {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
}

/** An Excel table where it stands: 1-based heading row, 0-based first column, the heading row counted. */
export interface TablePlace {
  readonly sheet: string;
  readonly name: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetNames {
  readonly sheet: string;
  readonly table: string;
}

/** Excel allows 31 characters in a sheet's name. */
const sheetNameLimit = 31;

/** A free name: the wanted one, else with " (2)", "_2" … after it. */
export function freeName(wanted: string, taken: readonly string[], suffix: (n: number) => string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let n = 2; used.has(name.toLowerCase()); n++) {
    const tail = suffix(n);
    name = wanted.slice(0, sheetNameLimit - tail.length) + tail;
  }
  return name;
}

/** Sheets of ours the workbook holds already, under the names they have now. */
export type PresentSheets = ReadonlyMap<SheetId, SheetNames>;

/** Sheet and table names for every sheet: as they are where present, else free ones. */
export function namesFor(
  specs: readonly SheetSpec[],
  language: Language,
  taken: TakenNames,
  present: PresentSheets,
): PresentSheets {
  const names = new Map<SheetId, SheetNames>();
  const sheets = [...taken.sheets];
  const tables = [...taken.tables];
  for (const spec of specs) {
    const there = present.get(spec.id);
    if (there) {
      names.set(spec.id, there);
      continue;
    }
    const sheet = freeName(spec.name[language], sheets, (n) => ` (${n})`);
    const table = freeName(spec.table[language], tables, (n) => `_${n}`);
    sheets.push(sheet);
    tables.push(table);
    names.set(spec.id, { sheet, table });
  }
  return names;
}
