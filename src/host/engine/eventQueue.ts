/** One event on its way to the add-in. */
export interface HostEvent {
  readonly type: number;
  readonly targetId: string;
  /** The payload; sent as JSON text. */
  readonly payload: unknown;
}

/**
 * Registrations of event handlers and the events waiting for the reply of the batch that caused them. A handler
 * registered in a batch hears nothing that happened in the same batch.
 */
export interface EventQueue {
  register(type: number, targetId: string): void;
  unregister(type: number, targetId: string): void;
  /** Queues the event once for each of the targets that somebody listens to. */
  raise(type: number, targetIds: readonly string[], payload: unknown): void;
  /** New registrations count from here on; returns what is waiting and empties the queue. */
  endBatch(): readonly HostEvent[];
  /** Called when something is raised while no batch runs. */
  onRaised(listener: () => void): void;
}

/** A queue without registrations. */
export function createEventQueue(): EventQueue {
  const active = new Map<string, number>();
  let registered: string[] = [];
  let waiting: HostEvent[] = [];
  let listener = (): void => undefined;
  return {
    register: (type, targetId) => void registered.push(keyOf(type, targetId)),
    unregister(type, targetId) {
      const key = keyOf(type, targetId);
      const left = (active.get(key) ?? 0) - 1;
      if (left > 0) active.set(key, left);
      else active.delete(key);
    },
    raise(type, targetIds, payload) {
      const heard = [...new Set(targetIds)].filter((targetId) => active.has(keyOf(type, targetId)));
      waiting.push(...heard.map((targetId) => ({ type, targetId, payload })));
      if (heard.length > 0) listener();
    },
    endBatch() {
      for (const key of registered) active.set(key, (active.get(key) ?? 0) + 1);
      registered = [];
      const events = waiting;
      waiting = [];
      return events;
    },
    onRaised(next) {
      listener = next;
    },
  };
}

function keyOf(type: number, targetId: string): string {
  return `${type}|${targetId}`;
}
