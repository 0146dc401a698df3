import { countCodes, distinctCells, rowsHolding } from "../../../tables/cells/distinctCells";
import type { Column } from "../../../tables/table";
import { tidyText } from "../../../values/text/foldText";

/** A cell whose label belongs to another code: B|潜力客户 where B is 普通客户. */
interface WrongLabel {
  readonly row: number;
  readonly key: string;
  /** The whole cell that nearly all others of the code hold, and in how many rows. */
  readonly usual: string;
  readonly others: number;
}

/** A code with its label, as exports of choices have it: 2|银行转账, 01: North, A-重点; 10-20人 is a range. */
const parts = /^\s*([A-Za-z]{0,3}\d{0,4})\s*(?:[|｜]\s*(\S.*)|[:：\-–—.、]\s*(\p{L}.*))$/u;
/** By judgement, as where one column follows from another (see strayWords): enough rows, few kinds, a slip in a hundred. */
const fewestTold = 60;
const fewestOthers = 6;
const mostKinds = 60;
const codedShare = 0.9;
const mostBroken = 0.01;
const mostSlips = 3;
/** By judgement: one cell in forty of the same code is no slip there. */
const strayShare = 0.025;

interface Kind {
  readonly cell: string;
  readonly code: string;
  readonly label: string;
  /** In how many rows it stands, and its place among the different cells. */
  readonly count: number;
  readonly at: number;
}

/** The cells of a column of codes with labels whose code has another label nearly everywhere else. */
export function wrongLabels(column: Column): readonly WrongLabel[] {
  const kinds = kindsOf(column);
  const told = kinds.reduce((sum, { count }) => sum + count, 0);
  const usualOf = new Map<string, Kind>();
  for (const kind of kinds)
    if (kind.count > (usualOf.get(kind.code)?.count ?? 0)) usualOf.set(kind.code, kind);
  const usual = [...usualOf.values()];
  const strays = kinds.filter((kind) => {
    const own = usualOf.get(kind.code);
    return own !== undefined && own !== kind && own.label !== kind.label;
  });
  const broken = strays.reduce((sum, { count }) => sum + count, 0);
  const isTold = told >= fewestTold && usual.length >= 2 && isOneToOne(usual);
  if (!isTold || broken > Math.max(mostSlips, told * mostBroken)) return [];
  return strays.flatMap((kind) => {
    const own = usualOf.get(kind.code);
    const isOthers = usual.some(({ code, label }) => code !== kind.code && label === kind.label);
    const others = own?.count ?? 0;
    if (own === undefined || !isOthers || others < fewestOthers) return [];
    if (kind.count > Math.max(1, others * strayShare)) return [];
    return rowsOf(column, kind).map((row) => ({ row, key: kind.code, usual: own.cell, others }));
  });
}

function rowsOf(column: Column, { at }: Kind): readonly number[] {
  const distinct = distinctCells(column);
  if (distinct === null) return [];
  return [
    ...rowsHolding(
      distinct,
      Uint8Array.from(distinct.values, (_, i) => (i === at ? 1 : 0)),
    ),
  ];
}

function isOneToOne(usual: readonly Kind[]): boolean {
  const common = usual.filter(({ count }) => count >= fewestOthers);
  return new Set(common.map(({ label }) => label)).size === common.length;
}

/** The different cells of such a column, taken apart; none where they are of another form. */
function kindsOf(column: Column): readonly Kind[] {
  const distinct = distinctCells(column);
  if (distinct === null || distinct.values.length > mostKinds) return [];
  const { values } = distinct;
  const counts = countCodes(distinct);
  const taken = values.map((cell) => parts.exec(tidyText(String(cell))));
  const count = (holds: (i: number) => boolean) =>
    counts.reduce((sum, rows, i) => sum + (holds(i) ? rows : 0), 0);
  const coded = count((i) => (taken[i]?.[1] ?? "") !== "");
  if (coded < count((i) => String(values[i] ?? "").trim() !== "") * codedShare) return [];
  return values.flatMap((cell, i) => {
    const [, code = "", bar, other] = taken[i] ?? [];
    const label = bar ?? other ?? "";
    return code === "" ? [] : [{ cell: String(cell).trim(), code, label, count: counts[i] ?? 0, at: i }];
  });
}
