import type { Fault } from "../../../src/host/engine/faults";
import { WorkbookError } from "../../../src/workbook/excel/workbookError";
import { listOperations } from "../../../src/workbook/journal/journal";
import { finishOperation, pendingOperations, rollBackOperation } from "../../../src/workbook/recover";
import { undoOperation } from "../../../src/workbook/undoOperation";
import { blankMemoryBook, copyMemoryBook, type MemoryBook } from "../memory/memoryBook";
import { memoryModel } from "../memory/memoryModel";
import { fillBook, type OpenWorkbook, openModel, options } from "../openWorkbook";
import { type Contents, contentsOf, ledgerSheets, recordsOf, stateOf } from "./faultBook";
import { correctOnce, type Job } from "./jobs";
import type { Trouble } from "./troubles";
import type { UserEdit } from "./userEdits";
import { runOut } from "./virtualTime";

/** How a job goes when nothing goes wrong, and what every case of it starts from. */
export interface Undisturbed {
  readonly start: MemoryBook;
  /** Batches of the job, those by which office.js lets go of references included. */
  readonly syncs: number;
  /** Contents before anything was ever written, before the job and after it. */
  readonly first: Contents;
  readonly before: Contents;
  readonly after: Contents;
  /** What the pending operation would have come to, where the job is about one. */
  readonly finished: Contents | null;
  readonly records: ReadonlyMap<string, string>;
  /** What came of recovery and undo, by how a case left the workbook. */
  readonly outcomes: Map<string, readonly string[]>;
}

/** The job runs when the lease of a pane that died earlier has run out, and so does what comes after it. */
const later = { ...options, now: () => new Date(2026, 10, 21, 9, 0, 0) };
const last = { ...options, now: () => new Date(2026, 10, 21, 10, 0, 0) };

export const people = ["客户", "交易"];

export async function undisturbed(job: Job): Promise<Undisturbed> {
  const start = blankMemoryBook(ledgerSheets.map(({ name }) => name));
  const book = openModel(memoryModel(start));
  fillBook(book, ledgerSheets);
  if (job.filtered) filterCities(book);
  const first = contentsOf(book);
  const records = recordsOf(book, people);
  if (!job.bare) await correctOnce(book);
  await job.prepare?.(book);
  await book.host.idle();
  const before = contentsOf(book);
  const finished = await finishedOf(start);
  const copy = openModel(memoryModel(copyMemoryBook(start)));
  await job.run(copy, later);
  await copy.host.idle();
  const { syncs } = copy.host.counters();
  const after = contentsOf(copy);
  return { start, syncs, first, before, after, finished, records, outcomes: new Map() };
}

function filterCities({ model, area }: OpenWorkbook): void {
  const whole = area("客户", 1, 0, 7, 7);
  model.setFilter(whole.sheetId, whole, null, { 2: { filterOn: "Values", values: ["北京"] } });
}

async function finishedOf(start: MemoryBook): Promise<Contents | null> {
  const [pending] = await pendingOperations();
  if (!pending) return null;
  const book = openModel(memoryModel(copyMemoryBook(start)));
  await finishOperation(pending.id, last);
  return contentsOf(book);
}

/** What is wrong after trouble in front of one batch (counted from 1) and after all was undone; empty = all is well. */
export async function runCase(
  job: Job,
  at: number,
  trouble: Trouble,
  whole: Undisturbed,
): Promise<readonly string[]> {
  const book = openModel(memoryModel(copyMemoryBook(whole.start)));
  arm(book, at, trouble);
  const failed = await job.run(book, later).then(
    () => null,
    (error: unknown) => error,
  );
  book.host.faults.hook = null;
  await tidied();
  const strange = failed !== null && !(failed instanceof WorkbookError) ? [`threw ${String(failed)}`] : [];
  const edit = trouble.kind === "edit" ? trouble.edit : null;
  edit?.after?.(book);
  const left = JSON.stringify([modeOf(trouble), failed === null, stateOf(book)]);
  const outcome = whole.outcomes.get(left) ?? (await aftermath(book, trouble, whole, failed === null));
  whole.outcomes.set(left, outcome);
  return [...strange, ...outcome];
}

/** The library lets go of its references without anybody waiting for it. */
export async function tidied(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** What decides over recovery and comparison, beside the workbook itself. */
function modeOf(trouble: Trouble): string {
  if (trouble.kind === "killed") return trouble.then;
  return trouble.kind === "edit" ? trouble.edit.name : "alive";
}

function arm(book: OpenWorkbook, at: number, trouble: Trouble): void {
  let seen = 0;
  book.host.faults.hook = ({ members }): Fault | null => {
    seen++;
    const dead = trouble.kind === "killed" && seen >= at;
    if (seen !== at && !dead) return null;
    if (trouble.kind === "edit") trouble.edit.act(book);
    if (trouble.kind === "edit") return null;
    if (trouble.kind === "error") return trouble;
    // Nobody waits for the library's own tidying.
    if (!members.includes("_RemoveReference")) setImmediate(runOut);
    return { kind: dead && seen === at && trouble.done ? "lost-reply" : "silence" };
  };
}

/** Recovers, compares, undoes everything, compares again. */
async function aftermath(
  book: OpenWorkbook,
  trouble: Trouble,
  whole: Undisturbed,
  succeeded: boolean,
): Promise<readonly string[]> {
  const edit = trouble.kind === "edit" ? trouble.edit : null;
  const wrong: string[] = [];
  await settle(trouble);
  if (!edit) {
    const now = contentsOf(book);
    // A pending operation that a job was to finish may also have been taken back, and the other way round.
    const states = succeeded
      ? [whole.after]
      : [whole.after, whole.before, whole.first, whole.finished ?? whole.after];
    if (!states.some((state) => same(now, state)))
      wrong.push(`half-done: ${states.map((state) => difference(now, state)).join(" OR ")}`);
  }
  wrong.push(...(await undoAll()));
  if (edit) wrong.push(...recordsWrong(whole.records, recordsOf(book, people), [edit]));
  else if (!same(contentsOf(book), whole.first))
    wrong.push(`not undone: ${difference(contentsOf(book), whole.first)}`);
  return wrong;
}

/** What a pane does at its next start: what was chosen, or the other where only that is possible. */
async function settle(trouble: Trouble): Promise<void> {
  // Nobody typed into half-installed sheets here; where somebody may have, they stay and are told as conflicts.
  const overwrite = trouble.kind !== "edit";
  const finish = (id: number) => finishOperation(id, last);
  const rollBack = (id: number) => rollBackOperation(id, { ...last, overwrite });
  const leave = (id: number) => rollBackOperation(id, { ...last, missing: "leave" });
  const finishes = trouble.kind === "killed" && trouble.then === "finish";
  const [first, second] = finishes ? [finish, rollBack] : [rollBack, finish];
  for (const { id } of await pendingOperations()) {
    await first(id).catch((error: unknown) => {
      if (!(error instanceof WorkbookError)) throw error;
      return error.code === "not-found" ? leave(id) : second(id);
    });
  }
}

async function undoAll(): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (let turn = 0; turn < 4; turn++) {
    const done = (await listOperations()).filter(
      ({ operation, state }) => operation !== "undo" && state === "done",
    );
    const latest = done.at(-1);
    if (!latest) break;
    const undone = await undoOperation(latest.id, { ...last, edited: "keep" });
    if (undone.kind !== "undone") wrong.push(`undo answered ${undone.kind}`);
  }
  return wrong;
}

export function recordsWrong(
  wanted: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  edits: readonly UserEdit[],
): readonly string[] {
  const wrong: string[] = [];
  for (const key of new Set([...wanted.keys(), ...now.keys()])) {
    const [was, is] = [wanted.get(key), now.get(key)];
    if (is === was) continue;
    if (edits.some((edit) => explains(edit, key, is))) continue;
    wrong.push(`${key}: ${was ?? "nothing"} → ${is ?? "nothing"}`);
  }
  return wrong;
}

function explains({ typed, deleted }: UserEdit, key: string, is: string | undefined): boolean {
  if (is === undefined) return key === deleted;
  return key === typed?.record && is.includes(JSON.stringify(typed.text));
}

function same(a: Contents, b: Contents): boolean {
  return difference(a, b) === "";
}

export function difference(now: Contents, wanted: Contents): string {
  const places = [...new Set([...Object.keys(now), ...Object.keys(wanted)])];
  const lines = places.flatMap((place) =>
    now[place] === wanted[place] ? [] : [`${place}: ${now[place]} ≠ ${wanted[place]}`],
  );
  return lines.slice(0, 3).join(" / ");
}
