import type { ICommandInfo } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Engine } from "./engine";
import { startCalculation } from "./startCalculation";

/** Knows whether formulas are still to be worked out. */
export interface Settling {
  /** Something changed that formulas may depend on. */
  readonly touch: () => void;
  readonly settled: () => Promise<void>;
  readonly dispose: () => void;
}

/** The engine starts 100 ms after a change; where it has not started by then there was nothing to work out. */
const START_LIMIT = 1000;

export function watchFormulas(engine: Engine, hasFormulas: () => boolean): Settling {
  const causes = engine.univer.__getInjector().get(IActiveDirtyManagerService);
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
  const watcher = engine.commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) started = asked;
    else if (isEnd(command)) {
      done = started;
      release();
    } else if (isCause(command, options?.onlyLocal === true, causes)) touch();
  });
  const settled = () => {
    if (!hasFormulas() || done >= asked) return Promise.resolve();
    const mine = asked;
    startCalculation(engine);
    return new Promise<void>((resolve) => {
      waiting.push(resolve);
      setTimeout(() => {
        if (started >= mine) return;
        done = Math.max(done, mine);
        release();
      }, START_LIMIT);
    });
  };
  return { touch, settled, dispose: () => watcher.dispose() };
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
