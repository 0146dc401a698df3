import type { Column, Table } from "../../../tables/table";
import { spreadRows } from "../../../values/groups/spreadRows";
import { cent } from "./equation";
import type { Figures } from "./multiples";
import { saysPaid } from "./paidColumns";
import { placeOf } from "./tableFigures";

/** Two columns of which the first hardly ever exceeds the second: seats in use of seats bought. Positions in the table's `columns`. */
export interface PartOf {
  readonly part: number;
  readonly whole: number;
}

const sampledRows = 1024;
const fewestRows = 60;
/** Where all is paid at once due and paid are equal: those that differ tell which is the part. By judgement. */
const fewestUnder = 8;
const mostOver = 0.25;
/** By judgement: habits that bend oftener are none. */
const keptShare = 0.985;
/** Beside the whole of another row so many parts exceed it: or else one column just holds larger figures. By judgement. */
const byChance = 0.15;
/** Rows from which the other wholes are taken: two distances, for neighbours may belong together. */
const apart = [1, 7] as const;

/** 其中能繁母猪 right behind 存栏 says of what it is a part: it need not be seen from the figures, and so many may exceed. */
const ofWhich = /^(?:其中|里面|of which|thereof|davon)/i;
const keptSaid = 0.9;

function saysPart(own: Column | undefined, other: Column | undefined): boolean {
  if (own === undefined || other === undefined) return false;
  return ofWhich.test(own.heading.trim()) && placeOf(own) === placeOf(other) + 1;
}

export function isPartOf({ columns }: Table, { part, whole }: PartOf, figures: Figures): boolean {
  const [parts, wholes] = [figures.get(part), figures.get(whole)];
  if (part === whole || parts === undefined || wholes === undefined) return false;
  const isSaid = saysPart(columns[part], columns[whole]);
  const isPaid = isPaymentOf(columns[part], parts, wholes);
  const told = rowsKept(parts, wholes, { share: isSaid ? keptSaid : keptShare, isPaid });
  return told !== null && (isSaid || isPaid || isOwnWhole(parts, wholes, told));
}

/** By judgement: most of what is asked for is paid, and paid as asked. */
const paidShare = 0.5;

/** Whether a column says what was paid, and of most sums here all: 已收 of 金额. Others may be paid in part, or not at all. */
function isPaymentOf(column: Column | undefined, parts: Float64Array, wholes: Float64Array): boolean {
  if (column === undefined || !saysPaid(column)) return false;
  const told = [...spreadRows(parts.length, sampledRows)].filter((row) => isTold(parts, wholes, row));
  const whole = told.filter((row) => Math.abs((parts[row] ?? 0) - (wholes[row] ?? 0)) <= cent).length;
  return whole >= told.length * paidShare;
}

interface Kept {
  readonly share: number;
  /** What was paid of a sum is its part, though nobody paid less. */
  readonly isPaid: boolean;
}

/** Some of the rows that have both; null where more parts exceed than that share leaves. */
function rowsKept(
  parts: Float64Array,
  wholes: Float64Array,
  { share, isPaid }: Kept,
): readonly number[] | null {
  const told: number[] = [];
  let [under, over] = [0, 0];
  for (const row of spreadRows(parts.length, sampledRows)) {
    if (!isTold(parts, wholes, row)) continue;
    told.push(row);
    if (exceeds(parts, wholes, row)) over++;
    else if (exceeds(wholes, parts, row)) under++;
    if (over > sampledRows * (1 - share)) return null;
  }
  if (told.length < fewestRows || over > told.length * (1 - share)) return null;
  return !isPaid && (under < fewestUnder || over > under * mostOver) ? null : told;
}

/** Whether the wholes of other rows are exceeded often. */
function isOwnWhole(parts: Float64Array, wholes: Float64Array, told: readonly number[]): boolean {
  return apart.every((distance) => {
    const other = (i: number) => told[(i + distance) % told.length] ?? 0;
    const chance = told.filter((row, i) => (parts[row] ?? 0) > (wholes[other(i)] ?? 0) + cent).length;
    return chance >= told.length * byChance;
  });
}

/** Nothing bought yet, or given back, says nothing of what is in use. */
function isTold(parts: Float64Array, wholes: Float64Array, row: number): boolean {
  return (parts[row] ?? 0) > 0 && (wholes[row] ?? 0) > 0;
}

export function exceeds(parts: Float64Array, wholes: Float64Array, row: number): boolean {
  return isTold(parts, wholes, row) && (parts[row] ?? 0) > (wholes[row] ?? 0) + cent;
}
