import type { Column, Table } from "../../../tables/table";
import { timesOfEach } from "../../../values/groups/timesOfEach";
import { countEqual } from "../../cells/rowsOfBytes";
import { fewWords } from "./fewWords";

/**
 * Of rows that break what nearly all others keep, those that are not slips but a habit: most of somebody's, of a sheet's,
 * of another kind's, or all of them of one time, before a column was filled in or not yet.
 */
export function withoutHabits(
  table: Table,
  all: readonly number[],
  broken: readonly number[],
  told: readonly number[],
): readonly number[] {
  return areOfOneTime(all, broken) ? [] : withoutKinds(table, all, broken, told);
}

/** The same of what lies ahead or behind by itself: rows in the order of their days break it all at one time. */
export function withoutKinds(
  table: Table,
  all: readonly number[],
  broken: readonly number[],
  told: readonly number[],
): readonly number[] {
  if (broken.length < 2) return broken;
  const kinds = table.columns.flatMap((column, at) => {
    const codes = told.includes(at) ? null : codesOf(column);
    return codes === null ? [] : [codes];
  });
  const sheets = Uint16Array.from(table.sheetOf, (sheet) => sheet + 1);
  return [sheets, ...kinds].reduce(
    (left: readonly number[], codes) => withoutUsual(all, left, codes),
    broken,
  );
}

function codesOf(column: Column): Uint8Array | null {
  return fewWords(column)?.codes ?? null;
}

/** By judgement: two or more that stand among the last or the first of twenty rows, three anywhere so close together. */
const spanShare = 0.05;

function areOfOneTime(all: readonly number[], broken: readonly number[]): boolean {
  if (broken.length < 2) return false;
  const first = all.indexOf(broken[0] ?? -1);
  const last = all.indexOf(broken.at(-1) ?? -1);
  const span = Math.max(all.length * spanShare, broken.length);
  if (broken.length >= fewestClose && last - first < span) return true;
  return last < span || first >= all.length - span;
}

const fewestClose = 3;

/**
 * Without the rows with a word whose rows mostly break it: a kind of its own. What is blank is of no kind, and a word
 * that stands nearly always beside other words speaks for those: a firm taken for a private customer.
 */
function withoutUsual(
  all: readonly number[],
  broken: readonly number[],
  codes: ArrayLike<number>,
): readonly number[] {
  const timesIn = (some: readonly number[]) => timesOfEach(some.map((row) => codes[row] ?? 0));
  const [rows, breaking] = [timesIn(all), timesIn(broken)];
  if (rows.size < 2) return broken;
  const isKind = (code: number) => {
    const count = breaking.get(code) ?? 0;
    const own = rows.get(code) ?? 0;
    return code !== 0 && count > 1 && count >= own * usualShare && own >= countEqual(codes, code) * ownShare;
  };
  const kinds = new Set([...breaking.keys()].filter(isKind));
  return broken.filter((row) => !kinds.has(codes[row] ?? 0));
}

/** By judgement. */
const usualShare = 0.5;
const ownShare = 0.2;
