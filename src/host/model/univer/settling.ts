import type { ICommandInfo } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Area } from "../workbookParts";
import type { Book } from "./book";
import { pendingCells } from "./pendingCells";
import { forgetChanges, gatherStale, holdCalculation, startCalculation } from "./startCalculation";

/** Knows whether formulas are still to be worked out. */
export interface Settling {
  /** Something changed that formulas may depend on. */
  readonly touch: () => void;
  readonly settled: () => Promise<void>;
  /** Whether results (in the area) are still to be worked out. */
  readonly isUnsettled: (area?: Area) => boolean;
  /** No calculation runs any more; what waits goes on waiting. */
  readonly atRest: () => Promise<void>;
  readonly dispose: () => void;
}

/** `beginsByItself`: a screen shows results at once, and has more that follows changes than formulas in cells. */
export function watchFormulas(
  book: Book,
  { beginsByItself }: { readonly beginsByItself: boolean },
): Settling {
  const { engine } = book;
  const causes = engine.univer.__getInjector().get(IActiveDirtyManagerService);
  const hasFormulas = () => book.hasFormulas;
  const pending = pendingCells(book);
  let asked = 0;
  let started = 0;
  let done = 0;
  let running = false;
  let waiting: { readonly mine: number; readonly resolve: () => void }[] = [];
  const touch = () => {
    asked += 1;
  };
  const begin = () => {
    if (running || startCalculation(engine)) return;
    done = asked;
    release();
  };
  const release = () => {
    const ready = waiting.filter(({ mine }) => mine <= done);
    waiting = waiting.filter(({ mine }) => mine > done);
    for (const { resolve } of ready) resolve();
  };
  const ended = () => {
    running = false;
    done = started;
    release();
    // Changes came meanwhile that somebody waits for.
    if (waiting.length > 0) void Promise.resolve().then(begin);
  };
  const tidy = () => {
    holdCalculation(engine);
    if (!hasFormulas()) forgetChanges(engine);
    else if (!running) gatherStale(engine);
  };
  const watcher = engine.commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      pending.begun();
      started = asked;
      running = true;
    } else if (isEnd(command)) ended();
    else if (isCause(command, options?.onlyLocal === true, causes)) {
      touch();
      if (!beginsByItself) tidy();
    }
  });
  if (!beginsByItself) holdCalculation(engine);
  const until = (mine: number) => new Promise<void>((resolve) => waiting.push({ mine, resolve }));
  const isUnsettled = (area?: Area) => {
    if (!hasFormulas() || done >= asked) return false;
    if (!running) gatherStale(engine);
    const isPending = pending(running ? null : asked);
    if (area !== undefined) return isPending(area);
    if (running || beginsByItself || isPending(null)) return true;
    // No formula looks at what has changed.
    forgetChanges(engine);
    done = asked;
    return false;
  };
  const settled = () => {
    if (!isUnsettled()) return Promise.resolve();
    const mine = until(asked);
    begin();
    return mine;
  };
  const atRest = () => (running && hasFormulas() ? until(started) : Promise.resolve());
  return { touch, settled, isUnsettled, atRest, dispose: () => watcher.dispose() };
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
