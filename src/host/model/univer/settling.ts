import type { ICommandInfo, ICommandService } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetSuperTableMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";

/** Knows whether formulas are still to be worked out. */
export interface Settling {
  /** Something changed that formulas may depend on. */
  readonly touch: () => void;
  readonly settled: () => Promise<void>;
  readonly dispose: () => void;
}

/** Changes after which the engine works out anew, after its own pause of 100 ms. */
const CAUSES = new Set([
  SetRangeValuesMutation.id,
  SetDefinedNameMutation.id,
  SetSuperTableMutation.id,
  SetTriggerFormulaCalculationStartMutation.id,
]);

export function watchFormulas(commands: ICommandService, hasFormulas: () => boolean): Settling {
  let asked = 0;
  let started = 0;
  let done = 0;
  let waiting: (() => void)[] = [];
  const release = () => {
    if (done < asked) return;
    const ready = waiting;
    waiting = [];
    for (const resolve of ready) resolve();
  };
  const touch = () => {
    asked += 1;
  };
  const watcher = commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) started = asked;
    else if (isEnd(command)) {
      done = started;
      release();
    } else if (
      CAUSES.has(command.id) &&
      (command.id !== SetRangeValuesMutation.id || options?.onlyLocal !== true)
    ) {
      touch();
    }
  });
  const settled = () => {
    if (!hasFormulas() || done >= asked) return Promise.resolve();
    return new Promise<void>((resolve) => {
      waiting.push(resolve);
    });
  };
  return { touch, settled, dispose: () => watcher.dispose() };
}

/** A stopped calculation starts again at once; all other ends are ends. */
function isEnd(command: Readonly<ICommandInfo>): boolean {
  if (command.id !== SetFormulaCalculationNotificationMutation.id) return false;
  const { functionsExecutedState } = { functionsExecutedState: undefined, ...command.params };
  return (
    functionsExecutedState !== undefined && functionsExecutedState !== FormulaExecutedStateType.STOP_EXECUTION
  );
}
