import { distinctCells } from "../../tables/distinctCells";
import type { Column } from "../../tables/table";
import { tidyText } from "../../values/text/foldText";

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
/** By judgement, as where one column follows from another (see dependencies): enough rows, few kinds, a slip in a hundred. */
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
  readonly rows: readonly number[];
}

/** The cells of a column of codes with labels whose code has another label nearly everywhere else. */
export function wrongLabels(column: Column): readonly WrongLabel[] {
  const kinds = kindsOf(column);
  const told = kinds.reduce((sum, { rows }) => sum + rows.length, 0);
  const usualOf = new Map<string, Kind>();
  for (const kind of kinds)
    if (kind.rows.length > (usualOf.get(kind.code)?.rows.length ?? 0)) usualOf.set(kind.code, kind);
  const usual = [...usualOf.values()];
  const strays = kinds.filter((kind) => {
    const own = usualOf.get(kind.code);
    return own !== undefined && own !== kind && own.label !== kind.label;
  });
  const broken = strays.reduce((sum, { rows }) => sum + rows.length, 0);
  const isTold = told >= fewestTold && usual.length >= 2 && isOneToOne(usual);
  if (!isTold || broken > Math.max(mostSlips, told * mostBroken)) return [];
  return strays.flatMap((kind) => {
    const own = usualOf.get(kind.code);
    const isOthers = usual.some(({ code, label }) => code !== kind.code && label === kind.label);
    const others = own?.rows.length ?? 0;
    if (own === undefined || !isOthers || others < fewestOthers) return [];
    if (kind.rows.length > Math.max(1, others * strayShare)) return [];
    return kind.rows.map((row) => ({ row, key: kind.code, usual: own.cell, others }));
  });
}

function isOneToOne(usual: readonly Kind[]): boolean {
  const common = usual.filter(({ rows }) => rows.length >= fewestOthers);
  return new Set(common.map(({ label }) => label)).size === common.length;
}

/** The different cells of such a column, taken apart; none where they are of another form. */
function kindsOf(column: Column): readonly Kind[] {
  const distinct = distinctCells(column);
  if (distinct === null || distinct.values.length > mostKinds) return [];
  const rows = distinct.values.map((): number[] => []);
  const taken = distinct.values.map((cell) => parts.exec(tidyText(String(cell))));
  for (let row = 0; row < distinct.codes.length; row++) rows[distinct.codes[row] ?? 0]?.push(row);
  const isBlank = (i: number) => String(distinct.values[i] ?? "").trim() === "";
  const count = (holds: (i: number) => boolean) =>
    rows.reduce((sum, { length }, i) => sum + (holds(i) ? length : 0), 0);
  const coded = count((i) => (taken[i]?.[1] ?? "") !== "");
  if (coded < count((i) => !isBlank(i)) * codedShare) return [];
  return distinct.values.flatMap((cell, i) => {
    const [, code = "", bar, other] = taken[i] ?? [];
    return code === ""
      ? []
      : [{ cell: String(cell).trim(), code, label: bar ?? other ?? "", rows: rows[i] ?? [] }];
  });
}
