/** Ribbon functions on their way: each is answered by the add-in's `event.completed()`. */
export interface Commands {
  run(functionName: string, buttonId: string): Promise<void>;
  /** The add-in listens from now on: what was pressed before is told it, in the order of the presses. */
  heard(): void;
  completed(commandId: string, status: number, json: string): void;
}

type Press = readonly [commandId: string, functionName: string, json: string];

/** `invoke` tells the frame; false where the add-in does not listen for commands yet: like Excel, the press then waits. */
export function createCommands(invoke: (press: Press) => boolean): Commands {
  const waiting = new Map<string, () => void>();
  let held: readonly Press[] = [];
  let last = 0;
  const tell = (press: Press): void => {
    if (!invoke(press)) held = [...held, press];
  };
  return {
    run(functionName, buttonId) {
      const commandId = `command-${++last}`;
      return new Promise((resolve) => {
        waiting.set(commandId, resolve);
        tell([commandId, functionName, JSON.stringify({ source: { id: buttonId } })]);
      });
    },
    heard() {
      const pressed = held;
      held = [];
      pressed.forEach(tell);
    },
    completed(commandId) {
      waiting.get(commandId)?.();
      waiting.delete(commandId);
    },
  };
}
