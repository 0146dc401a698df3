import type { ICommandInfo } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Area } from "../../parts/cells";
import type { StructuralEdit } from "../../structuralEdit";
import { type Book, finishMoves } from "../book/book";
import type { StaleParts } from "../stale/staleCells";
import type { StaleRange } from "../stale/staleRanges";
import {
  addStale,
  alsoShifted,
  forgetChanges,
  gatherStale,
  heldChanges,
  holdCalculation,
  startCalculation,
  takeBack,
} from "../stale/startCalculation";
import { type CalculationProgress, calculationProgress } from "./calculationProgress";
import { formulaColumnsOf } from "./formulaColumnsOf";
import { narrowCalculations } from "./narrowCalculations";
import { hasOtherFormulas } from "./otherFormulas";
import { type PendingCells, pendingCells } from "./pendingCells";
import { withoutResults } from "./withoutResults";

/** Knows whether formulas are still to be worked out. */
export interface Settling {
  /** The workbook was just opened, with the results its file brought. */
  readonly opened: () => void;
  /** A person has put in or taken out rows or columns. */
  readonly moved: (edit: StructuralEdit) => void;
  /** All results are there, or those in some areas. */
  readonly settled: (areas?: readonly Area[]) => Promise<void>;
  /** Whether results (in the area) are still to be worked out. */
  readonly isUnsettled: (area?: Area) => boolean;
  /** The end of the calculation that runs; null where none does. */
  readonly atRest: () => Promise<void> | null;
  readonly dispose: () => void;
}

/** Milliseconds without a change after which results are worked out though nobody asks: a person may go on typing. */
const afterPerson = 100;
/** An add-in that writes reads and writes again within this time. */
const afterAddIn = 500;

interface Watched {
  readonly book: Book;
  readonly progress: CalculationProgress;
  readonly pending: PendingCells;
  /** The cells of the calculation that began last. */
  wanted: readonly StaleRange[];
  /** What is still stale when a calculation of some cells has ended. */
  held: object | null;
  /** The next calculation without anybody asking; null without a screen. */
  readonly later: { timer: ReturnType<typeof setTimeout> | undefined } | null;
}

/** `onScreen`: results are looked at by a person, without asking. */
export function watchFormulas(book: Book, { onScreen }: { readonly onScreen: boolean }): Settling {
  const progress = calculationProgress();
  const columns = formulaColumnsOf(book);
  const pending = pendingCells(book, columns);
  const later = onScreen ? { timer: undefined } : null;
  const watched: Watched = { book, progress, pending, wanted: [], held: null, later };
  // The engine's own notes are reset before ours when a calculation ends: it has to listen first.
  holdCalculation(book.engine);
  const unfollow = followCalculations(watched);
  narrowCalculations(book, () => watched.wanted);
  return {
    opened: () => {
      // Tables and names were told to the engine just now; nothing has changed since the results were saved.
      forgetChanges(book.engine);
      const changing = columns().filter(({ changes }) => changes !== "never");
      addStale(book.engine, [...withoutResults(book), ...changing.map(({ own }) => own)]);
      noteChange(watched);
    },
    moved: (edit) => alsoShifted(book.engine, edit, watched.held),
    settled: (areas) => settle(watched, areas ?? null),
    isUnsettled: (area) => isUnsettled(watched, area),
    atRest: () => (progress.isRunning() ? progress.untilEnded() : null),
    dispose: () => {
      clearTimeout(later?.timer);
      unfollow();
    },
  };
}

/** Notes what changes, and when the engine ends. The answer ends that. */
function followCalculations(watched: Watched): () => void {
  const { book } = watched;
  const causes = book.engine.univer.__getInjector().get(IActiveDirtyManagerService);
  const watcher = book.engine.commands.onCommandExecuted((command, options) => {
    if (isEnd(command)) ended(watched);
    else if (isCause(command, options?.onlyLocal === true, causes)) noteChange(watched);
  });
  return () => watcher.dispose();
}

/** Nothing begins by itself in the engine, and its list of changes does not grow. */
function noteChange(watched: Watched): void {
  const { book, progress } = watched;
  progress.changed();
  holdCalculation(book.engine);
  if (!needsCalculation(book)) forgetChanges(book.engine);
  else if (!progress.isRunning()) gatherStale(book.engine);
  beginLater(watched);
}

function beginLater(watched: Watched): void {
  const { book, later } = watched;
  if (later === null) return;
  clearTimeout(later.timer);
  later.timer = setTimeout(() => begin(watched, null), book.writing > 0 ? afterAddIn : afterPerson);
}

function needsCalculation(book: Book): boolean {
  return book.hasFormulas || hasOtherFormulas(book);
}

async function settle(watched: Watched, areas: readonly Area[] | null): Promise<void> {
  const { progress, pending } = watched;
  if (areas !== null) while (progress.isRunning()) await progress.untilEnded();
  const isThere = areas === null ? !isUnsettled(watched) : !areas.some((area) => isUnsettled(watched, area));
  if (isThere) return;
  const needed = areas === null ? null : pending.needed(progress.changes(), areas);
  const some = needed !== null && needed.size > 0 ? needed : null;
  const done = some === null ? progress.untilDone() : null;
  begin(watched, some);
  await (done ?? progress.untilEnded());
}

/** Begins a calculation of some cells, or (null) of all that are stale and all else the engine works out. */
function begin(watched: Watched, some: StaleParts | null): void {
  const { book, progress, pending } = watched;
  if (progress.isRunning()) return;
  gatherStale(book.engine);
  const parts = some ?? pending.parts(progress.changes());
  watched.wanted = [...parts.values()];
  const isIdle = parts.size === 0 && !hasOtherFormulas(book);
  if (isIdle) forgetChanges(book.engine);
  pending.begun(progress.changes(), some);
  progress.begun(some !== null);
  watched.held = some === null ? null : heldChanges(book.engine);
  if (isIdle || !startCalculation(book.engine, some === null ? null : watched.wanted)) progress.ended();
}

function ended(watched: Watched): void {
  const { book, progress, held } = watched;
  if (!progress.isRunning()) return;
  if (held !== null) takeBack(book.engine, held);
  watched.held = null;
  progress.ended();
  // Changes came meanwhile that somebody waits for.
  if (progress.isWaitedFor()) void Promise.resolve().then(() => begin(watched, null));
  else if (!progress.isDone()) beginLater(watched);
}

function isUnsettled({ book, progress, pending }: Watched, area?: Area): boolean {
  finishMoves(book);
  if (!book.hasFormulas || progress.isDone()) return false;
  const running = progress.isRunning();
  if (!running) gatherStale(book.engine);
  const isPending = pending.isPending(running ? null : progress.changes(), area ?? null);
  if (area !== undefined || isPending || running) return isPending || (area === undefined && running);
  if (hasOtherFormulas(book)) return false;
  // No formula looks at what has changed.
  forgetChanges(book.engine);
  progress.skipped();
  return false;
}

/** Changes after which the engine works out anew: its own list, less what only concerns looks. */
function isCause(
  command: Readonly<ICommandInfo>,
  onlyLocal: boolean,
  causes: { get(id: string): unknown },
): boolean {
  if (command.id === SetTriggerFormulaCalculationStartMutation.id) return true;
  if (!causes.get(command.id)) return false;
  if (command.id !== SetRangeValuesMutation.id) return true;
  const { trigger } = { trigger: undefined, ...command.params };
  return !onlyLocal && trigger !== SetStyleCommand.id;
}

/** A stopped calculation starts again at once; all other ends are ends. */
function isEnd(command: Readonly<ICommandInfo>): boolean {
  if (command.id !== SetFormulaCalculationNotificationMutation.id) return false;
  const { functionsExecutedState } = { functionsExecutedState: undefined, ...command.params };
  return (
    functionsExecutedState !== undefined && functionsExecutedState !== FormulaExecutedStateType.STOP_EXECUTION
  );
}
