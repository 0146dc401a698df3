import { figureAt } from "../../tables/columns/figures";
import { once } from "../../tables/kept/once";
import type { Table } from "../../tables/table";
import { spreadRows } from "../../values/groups/spreadRows";
import { commonest } from "../../values/groups/timesOfEach";
import { rowsWhere } from "../cells/rowsWhere";
import { figureColumn } from "../numbers/figures/figureColumn";
import { type Days, dayAt } from "./dayOrders";
import { type DistanceUnit, distanceOf, distanceUnits } from "./distances";
import { type DistanceWay, type Given, type KeyOf, type Way, waysOf } from "./distanceWays";

/** Two days of a row that are as far apart as a third cell says, or always. Positions in the table's `columns`. */
export interface DayDistance extends DistanceWay {
  readonly from: number;
  readonly to: number;
  /** How far the days of a row are usually apart, NaN where its row says nothing of it. */
  readonly usual: (row: number) => number;
  /** The rows of a list that keep to it. */
  readonly kept: number;
}

/** By judgement: so many rows, and so many of each word, show how far two days are apart, where nearly all keep to it. */
const fewestRows = 40;
const fewestOfWord = 5;
const keptShare = 0.97;
/** First of so many rows, of which fewer need keep to it: the whole list is read only for pairs that may. */
const tried = 300;
const triedShare = 0.9;

/** The distances that nearly all rows of a table keep. */
export function dayDistances(table: Table, days: Days): readonly DayDistance[] {
  const at = days.flatMap((read, column) => (read === null ? [] : [column]));
  const ways = at.length < 2 ? [] : waysOf(table);
  return at.flatMap((from) =>
    at.flatMap((to) => (from === to ? [] : (distanceBetween(table, days, { from, to }, ways) ?? []))),
  );
}

/** The first way in which two days keep to a distance; null where there is none. */
function distanceBetween(
  table: Table,
  days: Days,
  { from, to }: Pick<DayDistance, "from" | "to">,
  ways: readonly Way[],
): DayDistance | null {
  const both = (row: number) => !Number.isNaN(dayAt(days[from], row) + dayAt(days[to], row));
  const some = [...spreadRows(table.rowCount, tried)].filter(both);
  const behind = some.filter((row) => dayAt(days[to], row) >= dayAt(days[from], row)).length;
  if (some.length < fewestRows || behind < some.length * triedShare) return null;
  const measures = new Map(distanceUnits.map((unit) => [unit, measured(days, from, to, unit)]));
  const all = once(() => [...rowsWhere(table.rowCount, both)]);
  for (const { given, unit, key } of ways) {
    const measure = measures.get(unit);
    if (measure === undefined) continue;
    const figure = figureOf(table, given);
    const distance = (row: number) => measure(row) - figure(row);
    if (told(some, distance, key, triedShare) === null) continue;
    const usual = told(all(), distance, key, keptShare);
    if (usual === null || !tellsApart(given, usual.distances)) continue;
    const usually = (row: number) => (usual.distances.get(key(row)) ?? Number.NaN) + figure(row);
    return { from, to, unit, given, usual: usually, kept: usual.kept };
  }
  return null;
}

function measured(days: Days, from: number, to: number, unit: DistanceUnit): (row: number) => number {
  return (row) => distanceOf(unit, dayAt(days[from], row), dayAt(days[to], row));
}

/** A distance of nothing is one day written twice; a figure is the distance, give or take the first day. */
function tellsApart(given: Given | null, distances: ReadonlyMap<number, number>): boolean {
  const several = [...distances.values()];
  if (given === null) return several.every((distance) => distance > 0);
  if (given.factor > 0) return several.every((distance) => Math.abs(distance) <= 1);
  return new Set(several).size > 1;
}

function figureOf({ columns }: Table, given: Given | null): (row: number) => number {
  const column = given === null || given.factor === 0 ? undefined : columns[given.column];
  const figures = column === undefined ? null : figureColumn(column);
  if (given === null || figures === null) return () => 0;
  return (row) => given.factor * figureAt(figures.read, row);
}

/** How far the rows of each word are usually apart, where nearly all are; else null. */
function told(rows: readonly number[], distance: (row: number) => number, key: KeyOf, share: number) {
  const groups = new Map<number, Map<number, number>>();
  for (const row of rows) {
    const word = key(row);
    if (word < 0) continue;
    const group = groups.get(word) ?? new Map<number, number>();
    groups.set(word, group);
    const apart = distance(row);
    group.set(apart, (group.get(apart) ?? 0) + 1);
  }
  const distances = new Map<number, number>();
  let [all, kept] = [0, 0];
  for (const [word, group] of groups) {
    const size = [...group.values()].reduce((sum, times) => sum + times, 0);
    const [apart = Number.NaN, times = 0] = commonest(group) ?? [];
    if (size < fewestOfWord) continue;
    all += size;
    if (Number.isNaN(apart)) continue;
    kept += times;
    distances.set(word, apart);
  }
  const isTold = all >= fewestRows && all >= rows.length / 2 && kept >= all * share;
  return isTold ? { distances, kept } : null;
}
