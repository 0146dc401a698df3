import type { ArrivingBatch, Fault } from "../../../src/host/engine/faults";
import type { ApplyOptions } from "../../../src/workbook/applyOptions";
import { WorkbookError } from "../../../src/workbook/excel/workbookError";
import { listOperations } from "../../../src/workbook/journal/journal";
import { finishOperation, pendingOperations, rollBackOperation } from "../../../src/workbook/recover";
import { undoOperation } from "../../../src/workbook/undoOperation";
import { copyMemoryBook } from "../memory/memoryBook";
import { memoryModel } from "../memory/memoryModel";
import { type OpenWorkbook, openModel, options } from "../openWorkbook";
import { contentsOf, recordsOf } from "./faultBook";
import type { Job } from "./jobs";
import { difference, people, recordsWrong, tidied, type Undisturbed } from "./runCase";
import type { Trouble } from "./troubles";
import type { UserEdit } from "./userEdits";
import { runOut } from "./virtualTime";

/** Trouble in front of a batch, counted from 1 over the job and over all that comes after it. */
export interface Squall {
  readonly at: number;
  readonly what: string;
  readonly trouble: Trouble;
}

export interface Storming {
  readonly wrong: readonly string[];
  /** How many of the troubles came to pass: the work may end before the last one. */
  readonly struck: number;
}

/** More attempts than any person would make; what is not settled by then never will be. */
const attempts = 8;

/**
 * What is wrong after several troubles, wherever they strike: in the job, in the recovery after it or in the undo.
 * After each the pane starts anew an hour later, and somebody gives back the names that were taken.
 */
export async function runStorm(job: Job, squalls: readonly Squall[], whole: Undisturbed): Promise<Storming> {
  const book = openModel(memoryModel(copyMemoryBook(whole.start)));
  const storm = stormOver(book, squalls);
  const wrong: string[] = [];
  const attempt = async (work: (options: ApplyOptions) => Promise<unknown>): Promise<boolean> => {
    const done = await work(storm.nextStart()).then(
      () => true,
      (error: unknown) => {
        if (!(error instanceof WorkbookError)) wrong.push(`threw ${String(error)}`);
        return false;
      },
    );
    await tidied();
    storm.calm();
    return done;
  };
  await attempt((running) => job.run(book, running));
  for (let turn = 0; turn < attempts; turn++)
    if (await attempt((running) => settleAndUndo(storm, running))) break;
  book.host.faults.hook = null;
  return {
    wrong: [...wrong, ...remains(book, storm.edits(), whole), ...(await unsettled())],
    struck: storm.struck(),
  };
}

interface Storm {
  /** A pane that starts anew, with its clock. */
  readonly nextStart: () => ApplyOptions;
  /** Names come back. */
  readonly calm: () => void;
  readonly finishes: () => boolean;
  readonly edits: () => readonly UserEdit[];
  readonly struck: () => number;
}

function stormOver(book: OpenWorkbook, squalls: readonly Squall[]): Storm {
  let seen = 0;
  let hour = 9;
  let dead = false;
  const struck: Trouble[] = [];
  const strike = ({ trouble }: Squall): Fault | null => {
    struck.push(trouble);
    if (trouble.kind === "edit") {
      // Who renamed the sheet a moment ago does not look for it under its old name.
      if (book.model.sheets().some(({ name }) => name === people[0])) trouble.edit.act(book);
      return null;
    }
    if (trouble.kind === "error") return trouble;
    dead = trouble.kind === "killed";
    return { kind: trouble.kind === "killed" && trouble.done ? "lost-reply" : "silence" };
  };
  book.host.faults.hook = ({ members }: ArrivingBatch): Fault | null => {
    seen++;
    const now = squalls.filter(({ at }) => at === seen);
    const silent = dead ? ({ kind: "silence" } as const) : null;
    const faults = now.flatMap((squall) => strike(squall) ?? []);
    // A pane that dies has no use for an error.
    const fault = faults.find(({ kind }) => kind !== "error") ?? faults[0] ?? silent;
    // Nobody waits for the library's own tidying.
    const waits = fault !== null && fault.kind !== "error" && !members.includes("_RemoveReference");
    if (waits) setImmediate(runOut);
    return fault;
  };
  const edits = () => struck.flatMap((trouble) => (trouble.kind === "edit" ? [trouble.edit] : []));
  return {
    nextStart: () => {
      dead = false;
      const now = new Date(2026, 10, 21, hour++, 0, 0);
      return { ...options, now: () => now };
    },
    calm: () => {
      for (const edit of edits()) edit.after?.(book);
    },
    finishes: () => struck.some((trouble) => trouble.kind === "killed" && trouble.then === "finish"),
    edits,
    struck: () => struck.length,
  };
}

/** What people do at a start: settle what is pending, then take back everything, the last first. */
async function settleAndUndo(storm: Storm, running: ApplyOptions): Promise<void> {
  for (const { id } of await pendingOperations()) await settleOne(id, storm, running);
  for (let turn = 0; turn < attempts; turn++) {
    const done = (await listOperations()).filter(
      ({ operation, state }) => operation !== "undo" && state === "done",
    );
    const latest = done.at(-1);
    if (!latest) return;
    const undone = await undoOperation(latest.id, { ...running, edited: "ask" });
    const hidden = undone.kind === "edited" && undone.conflicts.some(({ reason }) => reason === "sheet-gone");
    // Somebody renamed the sheet a moment ago: people look first.
    if (hidden) throw new WorkbookError("not-found");
    if (undone.kind === "edited") await undoOperation(latest.id, { ...running, edited: "keep" });
    if (undone.kind === "depends") throw new Error(`undo answered ${undone.kind}`);
  }
}

/** The way that was chosen, else the other; a table that is gone for good is left. */
async function settleOne(id: number, storm: Storm, running: ApplyOptions): Promise<void> {
  // Nobody typed into half-installed sheets where nobody typed at all.
  const overwrite = storm.edits().length === 0;
  const ways = [
    () => finishOperation(id, running),
    () => rollBackOperation(id, { ...running, overwrite }),
    () => rollBackOperation(id, { ...running, missing: "leave" }),
  ];
  const ordered = storm.finishes() ? ways : [ways[1], ways[0], ways[2]];
  let refused: unknown = null;
  for (const way of ordered) {
    try {
      await way?.();
      return;
    } catch (error) {
      refused = error;
      if (!(error instanceof WorkbookError) || !otherWay.has(error.code)) throw error;
    }
  }
  throw refused;
}

const otherWay: ReadonlySet<string> = new Set(["only-finish", "only-roll-back", "not-found"]);

function remains(book: OpenWorkbook, edits: readonly UserEdit[], whole: Undisturbed): readonly string[] {
  if (edits.length > 0) return recordsWrong(whole.records, recordsOf(book, people), edits);
  const left = difference(contentsOf(book), whole.first);
  return left === "" ? [] : [`not undone: ${left}`];
}

async function unsettled(): Promise<readonly string[]> {
  const operations = (await listOperations()).filter(
    ({ operation, state }) => state === "pending" || (state === "done" && operation !== "undo"),
  );
  return operations.map(({ id, state }) => `operation ${id} is ${state}`);
}
