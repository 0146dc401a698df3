/** Ribbon functions on their way: each is answered by the add-in's `event.completed()`. */
export interface Commands {
  run(functionName: string, buttonId: string): Promise<void>;
  completed(commandId: string, status: number, json: string): void;
}

/** `invoke` tells the frame; false where the add-in does not listen for commands yet. */
export function createCommands(invoke: (data: readonly unknown[]) => boolean): Commands {
  const waiting = new Map<string, () => void>();
  let last = 0;
  return {
    run(functionName, buttonId) {
      const commandId = `command-${++last}`;
      return new Promise((resolve, reject) => {
        waiting.set(commandId, resolve);
        const heard = invoke([commandId, functionName, JSON.stringify({ source: { id: buttonId } })]);
        if (heard) return;
        waiting.delete(commandId);
        reject(new Error(`The add-in does not listen for ribbon functions yet (${functionName}).`));
      });
    },
    completed(commandId) {
      waiting.get(commandId)?.();
      waiting.delete(commandId);
    },
  };
}
