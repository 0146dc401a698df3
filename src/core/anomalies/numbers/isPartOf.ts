import type { Column, Table } from "../../tables/table";
import { spreadRows } from "../../values/groups/spreadRows";
import { cent } from "./equation";
import { placeOf } from "./equations";
import type { Figures } from "./multiples";

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
  const told = rowsKept(parts, wholes, isSaid ? keptSaid : keptShare);
  return told !== null && (isSaid || isOwnWhole(parts, wholes, told));
}

/** Some of the rows that have both; null where more parts exceed than that share leaves. */
function rowsKept(parts: Float64Array, wholes: Float64Array, share: number): readonly number[] | null {
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
  return under < fewestUnder || over > under * mostOver ? null : told;
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
