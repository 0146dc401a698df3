import { ICommandService } from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Engine } from "./engine";

/**
 * Lets the engine work out waiting changes at once. It waits 100 ms after the last change in case a person goes on
 * typing; an add-in that writes and reads a hundred times would wait ten seconds for nothing. Its own steps are
 * called, by name, because it offers no door; the version is pinned and the contract test would notice.
 */
export function startCalculation({ univer }: Engine): void {
  const injector = univer.__getInjector();
  const trigger = injector.get(TriggerCalculationController);
  const own = (name: string): unknown => Reflect.get(trigger, name);
  const call = (name: string, ...given: readonly unknown[]): unknown => {
    const step = own(name);
    return typeof step === "function" ? Reflect.apply(step, trigger, given) : undefined;
  };
  const waiting = own("_waitingCommandQueue");
  if (!Array.isArray(waiting) || waiting.length === 0 || own("_executionInProgressParams") !== null) return;
  const timer = own("_setTimeoutKey");
  // Node's timers are objects, a browser's are numbers.
  if (typeof timer === "number" || typeof timer === "object") clearTimeout(Number(timer));
  const changed = call("_mergeDirty", own("_executingDirtyData"), call("_generateDirty", waiting));
  Reflect.set(trigger, "_executingDirtyData", changed);
  Reflect.set(trigger, "_waitingCommandQueue", []);
  const params = typeof changed === "object" ? { ...changed } : {};
  void injector
    .get(ICommandService)
    .executeCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
}

/** No progress is shown without a screen; its timer would speak to an engine that may be gone by then. */
export function silenceProgress({ univer }: Pick<Engine, "univer">): void {
  const trigger = univer.__getInjector().get(TriggerCalculationController);
  Reflect.set(trigger, "_startProgress", () => {});
}
