import { type Field, reachFields } from "../../sheets/fields";
import { fieldOf } from "./fieldOf";
import { type Codes, codesOf, comesBack, leastDistinct } from "./linkedIds";
import { mayName } from "./linkedNames";
import type { SeenColumn, SeenSheet } from "./seenColumn";
import { fewestShared, mostly } from "./sharedTexts";

/** By judgement: payments repeat number and buyer of an order; what bills somebody and what tells of calls on him repeat a customer's. */
const fewestSheets = 2;
const ways: ReadonlySet<Field | null> = new Set<Field | null>(reachFields);

/**
 * Whether several other sheets call the rows of a list by number and name together, under headings that do not say whose
 * they are (Site #, Property): places with contracts, yearly sums and states, and with somebody to be reached there.
 */
export function isCalledAlong(list: SeenSheet, others: readonly SeenSheet[]): boolean {
  if (isDated(list) || !list.columns.some((column) => ways.has(fieldOf(list, column)))) return false;
  const names = list.columns.filter((column) => mayName(list, column));
  return codesOf(list).some(
    (own) => own.distinct >= leastDistinct && names.some((name) => isCalled({ list, own, name }, others)),
  );
}

/** The day of a deal, told by its heading: a list of deals, however they are numbered. */
function isDated({ mapping }: SeenSheet): boolean {
  return mapping.columns.some(({ field, reason }) => field === "dealtOn" && reason.kind !== "content");
}

interface Called {
  readonly list: SeenSheet;
  readonly own: Codes;
  readonly name: SeenColumn;
}

function isCalled({ list, own, name }: Called, others: readonly SeenSheet[]): boolean {
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
