import type { ICommandInfo } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Area } from "../../workbookParts";
import type { Book } from "../book";
import { type CalculationProgress, calculationProgress } from "./calculationProgress";
import { formulaColumnsOf } from "./formulaColumnsOf";
import { narrowCalculations } from "./narrowCalculations";
import { type PendingCells, pendingCells } from "./pendingCells";
import { addStale, forgetChanges, gatherStale, holdCalculation, startCalculation } from "./startCalculation";
import { withoutResults } from "./withoutResults";

/** Knows whether formulas are still to be worked out. */
export interface Settling {
  /** The workbook was just opened, with the results its file brought. */
  readonly opened: () => void;
  /** Something changed that formulas may depend on. */
  readonly touch: () => void;
  readonly settled: () => Promise<void>;
  /** Whether results (in the area) are still to be worked out. */
  readonly isUnsettled: (area?: Area) => boolean;
  /** No calculation runs any more; what waits goes on waiting. */
  readonly atRest: () => Promise<void>;
  readonly dispose: () => void;
}

interface Watched {
  readonly book: Book;
  /** A screen shows results at once, and has more that follows changes than formulas in cells. */
  readonly beginsByItself: boolean;
  readonly progress: CalculationProgress;
  readonly pending: PendingCells;
}

export function watchFormulas(
  book: Book,
  { beginsByItself }: { readonly beginsByItself: boolean },
): Settling {
  const progress = calculationProgress();
  const columns = formulaColumnsOf(book);
  const watched: Watched = { book, beginsByItself, progress, pending: pendingCells(book, columns) };
  const dispose = followCalculations(watched);
  if (!beginsByItself) {
    holdCalculation(book.engine);
    narrowCalculations(book, columns);
  }
  return {
    opened: () => {
      // Tables and names were told to the engine just now; nothing has changed since the results were saved.
      forgetChanges(book.engine);
      const changing = columns().filter(({ changes }) => changes !== "never");
      addStale(book.engine, [...withoutResults(book), ...changing.map(({ own }) => own)]);
      progress.changed();
    },
    touch: progress.changed,
    settled: () => {
      if (!isUnsettled(watched)) return Promise.resolve();
      const done = progress.untilDone();
      begin(watched);
      return done;
    },
    isUnsettled: (area) => isUnsettled(watched, area),
    atRest: () => (progress.isRunning() && book.hasFormulas ? progress.untilEnded() : Promise.resolve()),
    dispose,
  };
}

/** Notes what changes, and when the engine begins and ends. The answer ends that. */
function followCalculations(watched: Watched): () => void {
  const { book, beginsByItself, progress, pending } = watched;
  const causes = book.engine.univer.__getInjector().get(IActiveDirtyManagerService);
  const watcher = book.engine.commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      pending.begun();
      progress.begun();
    } else if (isEnd(command)) ended(watched);
    else if (isCause(command, options?.onlyLocal === true, causes)) {
      progress.changed();
      if (!beginsByItself) tidy(watched);
    }
  });
  return () => watcher.dispose();
}

function begin({ book, progress }: Watched): void {
  if (progress.isRunning() || startCalculation(book.engine)) return;
  progress.skipped();
  progress.release();
}

function ended(watched: Watched): void {
  const { progress } = watched;
  progress.ended();
  progress.release();
  // Changes came meanwhile that somebody waits for.
  if (progress.isWaitedFor()) void Promise.resolve().then(() => begin(watched));
}

/** After a change: nothing begins by itself, and the list of changes does not grow. */
function tidy({ book, progress }: Watched): void {
  holdCalculation(book.engine);
  if (!book.hasFormulas) forgetChanges(book.engine);
  else if (!progress.isRunning()) gatherStale(book.engine);
}

function isUnsettled({ book, beginsByItself, progress, pending }: Watched, area?: Area): boolean {
  if (!book.hasFormulas || progress.isDone()) return false;
  const running = progress.isRunning();
  if (!running) gatherStale(book.engine);
  const isPending = pending(running ? null : progress.changes());
  if (area !== undefined) return isPending(area);
  if (running || beginsByItself || isPending(null)) return true;
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
