import { createReferences } from "./batch/references";
import { type BatchServices, carryOut } from "./carryOut";
import type { Counters } from "./counters";
import { createCounters } from "./counters";
import type { HostEvent } from "./eventQueue";
import type { Faults } from "./faults";
import type { Outcome } from "./outcome";
import type { Instance } from "./types/objectType";

export interface EngineOptions extends Pick<BatchServices, "objects" | "events" | "before" | "admit"> {
  /** Called after each batch, whatever became of it, with a test for objects kept by reference. */
  readonly afterBatch: (isKept: (instance: Instance) => boolean) => void;
}

/** The interpreter of rich-API requests; it knows batches, paths and members, and no Excel. */
export interface Engine {
  /**
   * Takes the text of a request body and calls `reply` once (never, where a fault keeps the host silent). Rejects
   * where a test's fault hook throws or the text is no JSON; later batches are served all the same.
   */
  process(body: string, flags: number, reply: (outcome: Outcome) => void): Promise<void>;
  /** Events of the add-in's handlers, always after the reply of the batch that caused them. */
  onEvents(listener: (events: readonly HostEvent[]) => void): () => void;
  readonly counters: () => Counters;
  readonly resetCounters: () => void;
  /** How many objects the library has asked to keep and not let go of. */
  readonly keptReferences: () => number;
  readonly faults: Faults;
}

/** An engine over a workbook's objects. Batches run one after another, in the order they arrive. */
export function createEngine(options: EngineOptions): Engine {
  const references = createReferences();
  const counters = createCounters();
  const services: BatchServices = { ...options, references, counters, faults: { hook: null } };
  const listeners = new Set<(events: readonly HostEvent[]) => void>();
  let turn: Promise<void> = Promise.resolve();
  let running = false;

  const flush = (): void => {
    const events = options.events.endBatch();
    if (events.length > 0) for (const listener of listeners) listener(events);
  };
  options.events.onRaised(() => {
    if (!running) flush();
  });
  const runTurn = async (body: string, flags: number): Promise<Outcome> => {
    running = true;
    try {
      return await carryOut(services, body, flags);
    } finally {
      options.afterBatch(references.isKept);
      running = false;
    }
  };

  return {
    process(body, flags, reply) {
      const mine = turn.then(async () => {
        const outcome = await runTurn(body, flags);
        if (outcome.kind !== "silence") reply(outcome);
        flush();
      });
      turn = mine.catch(() => undefined);
      return mine;
    },
    onEvents(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    counters: counters.read,
    resetCounters: counters.reset,
    keptReferences: references.count,
    faults: services.faults,
  };
}
