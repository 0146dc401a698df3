import { ICommandService, type Univer } from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { StructuralEdit } from "../../structuralEdit";
import { beyond, shiftedRange } from "./shiftedRange";
import type { Changes } from "./staleCells";
import { compactRanges, type StaleRange } from "./staleRanges";

/*
 * The engine waits 100 ms after the last change in case a person goes on typing; an add-in that writes and reads a
 * hundred times would wait ten seconds for nothing. What waits is therefore looked after here. The engine's own steps
 * are called, by name, because it offers no door; the version is pinned and the contract test would notice.
 */

/** The engine's lists of what has changed by name. */
const wordMaps = ["dirtyDefinedNameMap", "dirtySuperTableMap"];

interface Held {
  readonly univer: Univer;
}

/** The engine's lists: changes it has not looked at yet, and what it has to work out anew because of those before. */
function listsOf({ univer }: Held) {
  const trigger = univer.__getInjector().get(TriggerCalculationController);
  const own = (name: string): unknown => Reflect.get(trigger, name);
  return {
    waiting: (): readonly unknown[] => {
      const list = own("_waitingCommandQueue");
      return Array.isArray(list) ? list : [];
    },
    forgetWaiting: () => Reflect.set(trigger, "_waitingCommandQueue", []),
    timer: () => own("_setTimeoutKey"),
    stale: () => own("_executingDirtyData"),
    setStale: (stale: unknown) => Reflect.set(trigger, "_executingDirtyData", stale),
    call: (name: string, ...given: readonly unknown[]): unknown => {
      const step = own(name);
      return typeof step === "function" ? Reflect.apply(step, trigger, given) : undefined;
    },
  };
}

/**
 * Begins a calculation of everything that waits, or of `some` cells; false where nothing waits. Not to be called while
 * one runs.
 */
export function startCalculation(engine: Held, some: readonly StaleRange[] | null): boolean {
  holdCalculation(engine);
  gatherStale(engine);
  const stale = listsOf(engine).stale();
  if (!isStale(stale)) return false;
  const given = some === null ? stale : { ...stale, ...noOthers, dirtyRanges: some };
  engine.univer
    .__getInjector()
    .get(ICommandService)
    .syncExecuteCommand(SetFormulaCalculationStartMutation.id, { ...given }, { onlyLocal: true });
  return true;
}

/** Of a calculation of some cells: what else the engine would work out can wait. */
const noOthers = {
  forceCalculation: false,
  dirtyNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
};

/** All that waits; the engine forgets it when a calculation ends. */
export function heldChanges(engine: Held): object | null {
  const stale = listsOf(engine).stale();
  return typeof stale === "object" ? stale : null;
}

/** What a calculation of some cells has left waits again. */
export function takeBack(engine: Held, held: object): void {
  listsOf(engine).setStale(held);
}

/** Keeps the engine from beginning by itself. */
export function holdCalculation(engine: Held): void {
  const timer = listsOf(engine).timer();
  // Node's timers are objects, a browser's are numbers.
  if (typeof timer === "number" || typeof timer === "object") clearTimeout(Number(timer));
}

/** Lets the engine look at the changes that wait, so that they need not be kept. Not while it calculates. */
export function gatherStale(engine: Held): void {
  const lists = listsOf(engine);
  const waiting = lists.waiting();
  if (waiting.length === 0) return;
  const merged = lists.call("_mergeDirty", lists.stale(), lists.call("_generateDirty", waiting));
  lists.forgetWaiting();
  lists.setStale(merged);
  changeRanges(engine, compactRanges);
}

/** No formula looks at what has changed. What the engine is to forget of places it has to forget all the same. */
export function forgetChanges(engine: Held): void {
  const lists = listsOf(engine);
  lists.forgetWaiting();
  const stale = lists.stale();
  const fresh: Record<string, unknown> = { dirtyRanges: [], forceCalculation: false };
  for (const map of [...wordMaps, "dirtyNameMap", "dirtyUnitFeatureMap", "dirtyUnitOtherFormulaMap"])
    fresh[map] = {};
  if (typeof stale === "object") lists.setStale({ ...stale, ...fresh });
}

/** What has changed since the last calculation began. */
export function changesOf(engine: Held, unitId: string): Omit<Changes, "newDay"> {
  return changesIn(listsOf(engine).stale(), unitId);
}

/** The same from the engine's own notes. */
export function changesIn(stale: unknown, unitId: string): Omit<Changes, "newDay"> {
  const part = (name: string): unknown =>
    typeof stale === "object" && stale ? Reflect.get(stale, name) : null;
  const entries = (name: string): readonly (readonly [string, unknown])[] => {
    const map = part(name);
    const mine: unknown = typeof map === "object" && map ? Reflect.get(map, unitId) : null;
    return typeof mine === "object" && mine ? Object.entries(mine) : [];
  };
  const ranges = part("dirtyRanges");
  const names = entries("dirtyNameMap");
  return {
    ranges: Array.isArray(ranges) ? ranges.filter(isRange) : [],
    words: [
      ...wordMaps.flatMap((map) => entries(map).map(([name]) => name)),
      ...names.map(([, name]) => String(name)),
    ].map((word) => word.toLowerCase()),
    sheets: names.map(([sheetId]) => sheetId),
    all: part("forceCalculation") === true,
  };
}

function isRange(range: unknown): range is StaleRange {
  return typeof range === "object" && range !== null && "range" in range && "sheetId" in range;
}

/** More cells are to be worked out anew. */
export function addStale(engine: Held, added: readonly StaleRange[]): void {
  gatherStale(engine);
  changeRanges(engine, (ranges) => compactRanges([...ranges, ...added]));
}

/** Rows or columns are about to come or go: what is to be worked out anew moves, and so does all beyond the edit. */
export function shiftStale(engine: Held, edit: StructuralEdit, unitId: string): void {
  gatherStale(engine);
  changeRanges(engine, (ranges) =>
    compactRanges([...ranges.map((stale) => shiftedRange(stale, edit)), beyond(edit, unitId)]),
  );
}

/** A person has put in or taken out rows or columns: what is stale at its old place is at its new one too. */
export function alsoShifted(engine: Held, edit: StructuralEdit, held: object | null): void {
  const both = (ranges: readonly StaleRange[]) =>
    compactRanges([...ranges, ...ranges.map((stale) => shiftedRange(stale, edit))]);
  if (held === null) changeRanges(engine, both);
  else changeRangesOf(held, both);
}

function changeRanges(engine: Held, change: (ranges: readonly StaleRange[]) => readonly StaleRange[]): void {
  changeRangesOf(listsOf(engine).stale(), change);
}

function changeRangesOf(
  stale: unknown,
  change: (ranges: readonly StaleRange[]) => readonly StaleRange[],
): void {
  if (typeof stale !== "object" || stale === null) return;
  const ranges: unknown = Reflect.get(stale, "dirtyRanges");
  if (Array.isArray(ranges)) Reflect.set(stale, "dirtyRanges", change(ranges));
}

function isStale(stale: unknown): stale is object {
  if (typeof stale !== "object" || stale === null) return false;
  return Object.values<unknown>({ ...stale }).some((part) =>
    Array.isArray(part)
      ? part.length > 0
      : typeof part === "object" && part !== null
        ? Object.keys(part).length > 0
        : part === true,
  );
}

/** No progress is shown without a screen; its timer would speak to an engine that may be gone by then. */
export function silenceProgress({ univer }: Held): void {
  const trigger = univer.__getInjector().get(TriggerCalculationController);
  Reflect.set(trigger, "_startProgress", () => {});
}
