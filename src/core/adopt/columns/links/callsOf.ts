import type { SeenColumn, SeenSheet } from "../seenColumn";
import { type Codes, codesOf, comesBack, leastDistinct } from "./linkedIds";
import { fewestShared, mostly } from "./sharedTexts";

/** By judgement: payments repeat number and buyer of an order; what bills somebody and what tells of calls on him repeat a customer's. */
const fewestSheets = 2;

/** A list, its numbers and the names that may go with them. */
interface Called {
  readonly list: SeenSheet;
  readonly own: Codes;
  readonly name: SeenColumn;
}

/** The first of these columns by which, beside a number each row has for itself, several other sheets call the rows of a list. */
export function nameCalled(
  list: SeenSheet,
  names: readonly SeenColumn[],
  others: readonly SeenSheet[],
): SeenColumn | undefined {
  const numbers = codesOf(list).filter(({ distinct }) => distinct >= leastDistinct);
  return names.find((name) => numbers.some((own) => areCalled({ list, own, name }, others)));
}

/** Whether several other sheets call the rows of a list by number and name together. */
function areCalled({ list, own, name }: Called, others: readonly SeenSheet[]): boolean {
  const called = new Map(callsOf(list, own, name));
  const calling = others.filter((other) =>
    codesOf(other).some(
      (codes) =>
        comesBack(own, codes) && other.columns.some((column) => agree(called, callsOf(other, codes, column))),
    ),
  );
  return calling.length >= fewestSheets;
}

type Call = readonly [number: string, name: string];

/** What the rows of a sheet say in two columns. */
function callsOf({ columns }: SeenSheet, { column }: Codes, names: SeenColumn): readonly Call[] {
  const numbers = columns.find((each) => each.column === column)?.profile.cells ?? [];
  return numbers.map((number, i) => [textOf(number), textOf(names.profile.cells[i])]);
}

function textOf(cell: unknown): string {
  return String(cell ?? "").trim();
}

/** Most of the numbers known stand beside the names known with them: a few are mistaken. */
function agree(called: ReadonlyMap<string, string>, calls: readonly Call[]): boolean {
  const known = calls.filter(([number, name]) => name !== "" && called.has(number));
  const right = known.filter(([number, name]) => called.get(number) === name);
  return right.length >= fewestShared && right.length >= known.length * mostly;
}
