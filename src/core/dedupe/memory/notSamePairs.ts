import { nameColumn } from "../../tables/customers/customerIndex";
import { columnOf, type Table } from "../../tables/table";
import { bareText } from "../../values/text/fingerprint";
import { cellText } from "../columns/texts/cellText";
import { type CellAt, rowFingerprint } from "./rowFingerprint";

/** A pair people said are two customers, as 非重复记录 keeps it; ids and names as they were then. */
export interface RememberedPair {
  /** Fingerprints of both rows, see `pairKeyOf`. */
  readonly key: string;
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

/** Two table rows, `a` < `b`. */
export interface RowPair {
  readonly a: number;
  readonly b: number;
}

const between = "-";

/** What a pair is remembered by: the same whichever row comes first, another once either says something else. */
export function pairKeyOf(table: Table, a: number, b: number, cellAt?: CellAt): string {
  return [rowFingerprint(table, a, cellAt), rowFingerprint(table, b, cellAt)].sort().join(between);
}

/** Bare already, as nearly all names and ids are: told faster than made. */
const plain = /^[\u4e00-\u9fffa-z0-9]*$/;

function bare(text: string): string {
  return plain.test(text) ? text : bareText(text);
}

/** Rows that may be remembered, by fingerprint: only rows with a remembered id, or name where there is no id, are read. */
function rowsRemembered(table: Table, remembered: readonly RememberedPair[]): ReadonlyMap<string, number[]> {
  const ids = new Set(remembered.flatMap((pair) => pair.ids.map(bare)));
  const names = new Set(remembered.flatMap((pair) => pair.names.map(bare)));
  const idCells = columnOf(table, "customerId")?.cells;
  const nameCells = nameColumn(table)?.cells;
  const rows = new Map<string, number[]>();
  for (let row = 0; row < table.rowCount; row++) {
    const id = bare(cellText(idCells?.[row]));
    const known = id === "" ? names.has(bare(cellText(nameCells?.[row]))) : ids.has(id);
    if (!known) continue;
    const fingerprint = rowFingerprint(table, row);
    rows.set(fingerprint, [...(rows.get(fingerprint) ?? []), row]);
  }
  return rows;
}

/** The remembered pairs that still stand as they were judged; a pair with a changed value is not among them. */
export function notSamePairs(table: Table, remembered: readonly RememberedPair[]): readonly RowPair[] {
  if (remembered.length === 0) return [];
  const rows = rowsRemembered(table, remembered);
  return remembered.flatMap(({ key }) => {
    const [first = "", second = ""] = key.split(between);
    return pairsBetween(rows.get(first) ?? [], rows.get(second) ?? []);
  });
}

function pairsBetween(left: readonly number[], right: readonly number[]): readonly RowPair[] {
  const pairs = left.flatMap((a) => right.map((b) => ({ a: Math.min(a, b), b: Math.max(a, b) })));
  return pairs.filter(({ a, b }, at) => a !== b && pairs.findIndex((x) => x.a === a && x.b === b) === at);
}
