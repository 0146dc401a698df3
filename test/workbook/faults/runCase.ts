import type { Fault } from "../../../src/host/engine/faults";
import { listOperations } from "../../../src/workbook/journal";
import { finishOperation, pendingOperations, rollBackOperation } from "../../../src/workbook/recover";
import { undoOperation } from "../../../src/workbook/undoOperation";
import { WorkbookError } from "../../../src/workbook/workbookError";
import { type OpenWorkbook, options } from "../openWorkbook";
import { type Cells, cellsOf, openLedger, recordsOf } from "./faultBook";
import type { Job } from "./jobs";
import type { UserEdit } from "./userEdits";

/** One thing that goes wrong in front of one batch (counted from 1) of a job. */
export type Trouble =
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "silence" }
  | { readonly kind: "killed"; readonly then: "finish" | "roll-back"; readonly done: boolean }
  | { readonly kind: "edit"; readonly edit: UserEdit };

export interface Undisturbed {
  readonly syncs: number;
  readonly after: Cells;
}

const quick = { ...options, limits: { soft: 20, hard: 40, cellEdit: 3, backOff: 1 } };
const slow = { ...options, limits: { soft: 2_000, hard: 4_000, cellEdit: 3, backOff: 1 } };
/** A lease of a dead pane has run out by then. */
const later = { ...slow, now: () => new Date(2026, 10, 21, 9, 0, 0) };

/** How a job goes when nothing goes wrong. */
export async function undisturbed(job: Job): Promise<Undisturbed> {
  const book = openLedger();
  await book.model.settled();
  await job.prepare?.(book);
  book.host.resetCounters();
  await job.run(book, slow);
  return { syncs: book.host.counters().syncs, after: cellsOf(book) };
}

/** What is wrong after the trouble and after all was undone; empty = nothing was lost. */
export async function runCase(
  job: Job,
  at: number,
  trouble: Trouble,
  { after }: Undisturbed,
): Promise<readonly string[]> {
  const book = openLedger();
  await book.model.settled();
  const first = cellsOf(book);
  const records = recordsOf(book, ["客户", "交易"]);
  await job.prepare?.(book);
  const before = cellsOf(book);
  const wrong: string[] = [];
  arm(book, at, trouble);
  const patient = trouble.kind === "silence" || trouble.kind === "killed" ? quick : slow;
  const failed = await job.run(book, patient).then(
    () => null,
    (error: unknown) => error,
  );
  book.host.faults.hook = null;
  if (failed !== null && !(failed instanceof WorkbookError)) wrong.push(`threw ${String(failed)}`);
  const edit = trouble.kind === "edit" ? trouble.edit : null;
  edit?.after?.(book);
  await settle(trouble);
  if (!edit) {
    const now = cellsOf(book);
    const whole = same(now, after) || same(now, before);
    if (!whole || (failed === null && !same(now, after))) wrong.push(`half-done: ${difference(now, after)}`);
  }
  await undoAll(wrong);
  await book.model.settled();
  if (edit) wrong.push(...recordsWrong(records, recordsOf(book, ["客户", "交易"]), edit));
  else if (!same(cellsOf(book), first)) wrong.push(`not undone: ${difference(cellsOf(book), first)}`);
  return wrong;
}

function arm(book: OpenWorkbook, at: number, trouble: Trouble): void {
  let seen = 0;
  book.host.faults.hook = (): Fault | null => {
    seen++;
    if (trouble.kind === "killed" && seen >= at) {
      return seen === at && trouble.done ? { kind: "lost-reply" } : { kind: "silence" };
    }
    if (seen !== at) return null;
    if (trouble.kind === "error") return trouble;
    if (trouble.kind === "silence") return trouble;
    if (trouble.kind === "edit") trouble.edit.act(book);
    return null;
  };
}

/** What a pane does at its next start. */
async function settle(trouble: Trouble): Promise<void> {
  for (const { id } of await pendingOperations()) {
    const finish = trouble.kind === "killed" && trouble.then === "finish";
    const finished =
      finish &&
      (await finishOperation(id, later).then(
        () => true,
        () => false,
      ));
    // An installation, or one whose journal was cut off, can only be taken back.
    // Nobody typed into half-installed sheets here; where somebody may have, they stay and are told as conflicts.
    if (!finished) await rollBackOperation(id, { ...later, overwrite: trouble.kind !== "edit" });
  }
}

async function undoAll(wrong: string[]): Promise<void> {
  for (let turn = 0; turn < 4; turn++) {
    const done = (await listOperations()).filter(
      ({ operation, state }) => operation !== "undo" && state === "done",
    );
    const last = done.at(-1);
    if (!last) return;
    const undone = await undoOperation(last.id, { ...later, edited: "keep" });
    if (undone.kind !== "undone") wrong.push(`undo answered ${undone.kind}`);
  }
}

function recordsWrong(
  wanted: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  { typed, deleted }: UserEdit,
): readonly string[] {
  const wrong: string[] = [];
  for (const key of new Set([...wanted.keys(), ...now.keys()])) {
    const [was, is] = [wanted.get(key), now.get(key)];
    if (is === was) continue;
    if (key === typed?.record && is?.includes(JSON.stringify(typed.text))) continue;
    if (key === deleted && is === undefined) continue;
    wrong.push(`${key}: ${was ?? "nothing"} → ${is ?? "nothing"}`);
  }
  return wrong;
}

function same(a: Cells, b: Cells): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function difference(now: Cells, wanted: Cells): string {
  const lines = [...new Set([...Object.keys(now), ...Object.keys(wanted)])].flatMap((name) => {
    const [is, was] = [now[name] ?? [], wanted[name] ?? []];
    return Array.from(
      { length: Math.max(is.length, was.length) },
      (_, r) => [is[r], was[r]] as const,
    ).flatMap(([a, b], r) =>
      JSON.stringify(a) === JSON.stringify(b)
        ? []
        : [`${name} ${r}: ${JSON.stringify(a)} ≠ ${JSON.stringify(b)}`],
    );
  });
  return lines.slice(0, 3).join(" / ");
}
