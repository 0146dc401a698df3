import type { BatchContext, ObjectRoot } from "./batchContext";
import type { Counters } from "./counters";
import { createCounters } from "./counters";
import type { EventQueue, HostEvent } from "./eventQueue";
import type { Fault, Faults } from "./faults";
import { failureOfCode, type HostFailure, hostFailures, payloadLimit } from "./hostFailures";
import type { Instance } from "./objectType";
import { createReferences } from "./references";
import { type BatchRequest, parseRequest } from "./request";
import { type BatchResponse, runBatch } from "./runBatch";
import { utf8Length } from "./utf8Length";

/** What became of a batch. */
export type Outcome =
  | { readonly kind: "reply"; readonly body: string }
  | { readonly kind: "failure"; readonly failure: HostFailure; readonly message: string }
  | { readonly kind: "silence" };

export interface EngineOptions {
  readonly objects: ObjectRoot;
  readonly events: EventQueue;
  /** Pending formula results are there when it resolves. */
  readonly settle: () => Promise<void>;
  /** Called before each batch with its request flags; a failure refuses it. */
  readonly admit: (flags: number) => Promise<HostFailure | null>;
  /** Called after each batch, whatever became of it, with a test for objects kept by reference. */
  readonly afterBatch: (isKept: (instance: Instance) => boolean) => void;
}

/** The interpreter of rich-API requests; it knows batches, paths and members, and no Excel. */
export interface Engine {
  /** Takes the text of a request body and calls `reply` once (never, where a fault keeps the host silent). */
  process(body: string, flags: number, reply: (outcome: Outcome) => void): Promise<void>;
  /** Events of the add-in's handlers, always after the reply of the batch that caused them. */
  onEvents(listener: (events: readonly HostEvent[]) => void): () => void;
  readonly counters: () => Counters;
  readonly resetCounters: () => void;
  readonly faults: Faults;
}

/** An engine over a workbook's objects. Batches run one after another, in the order they arrive. */
export function createEngine(options: EngineOptions): Engine {
  const counters = createCounters();
  const references = createReferences();
  const faults: Faults = { hook: null };
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

  const contextOf = (request: BatchRequest): BatchContext => ({
    request,
    objects: options.objects,
    references,
    evaluated: new Map(),
    count: counters.countMember,
    referenceOf: references.idOf,
  });

  const carryOut = async (body: string, flags: number): Promise<Outcome> => {
    const bytes = utf8Length(body);
    counters.countRequest(bytes);
    if (bytes > payloadLimit) return failed(hostFailures.requestTooLarge);
    const request = parseRequest(JSON.parse(body));
    if (request === null) return failed(hostFailures.general);
    const fault = await faults.hook?.(arriving(request, counters.read().syncs, bytes, flags));
    if (fault != null && fault.kind !== "lost-reply") return outcomeOfFault(fault);
    const refusal = await options.admit(flags);
    if (refusal !== null) return failed(refusal);
    const reply = JSON.stringify(await runBatch(contextOf(request), options.settle));
    return fault == null ? sized(reply) : { kind: "silence" };
  };

  const sized = (reply: string): Outcome => {
    const bytes = utf8Length(reply);
    counters.countResponse(bytes);
    return bytes > payloadLimit ? failed(hostFailures.responseTooLarge) : { kind: "reply", body: reply };
  };

  const runTurn = async (body: string, flags: number, reply: (outcome: Outcome) => void): Promise<void> => {
    running = true;
    const outcome = await carryOut(body, flags);
    options.afterBatch((instance) => references.isKept(instance));
    running = false;
    if (outcome.kind !== "silence") reply(outcome);
    flush();
  };

  return {
    process(body, flags, reply) {
      turn = turn.then(() => runTurn(body, flags, reply));
      return turn;
    },
    onEvents(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    counters: counters.read,
    resetCounters: counters.reset,
    faults,
  };
}

function failed(failure: HostFailure): Outcome {
  return { kind: "failure", failure, message: failure.code };
}

function outcomeOfFault(fault: Exclude<Fault, { kind: "lost-reply" }>): Outcome {
  if (fault.kind === "silence") return { kind: "silence" };
  const failure = failureOfCode(fault.code);
  if (failure !== null) return { kind: "failure", failure, message: fault.message ?? fault.code };
  const response: BatchResponse = {
    Results: [],
    TraceIds: [],
    Error: { Code: fault.code, Message: fault.message ?? fault.code, Location: "" },
  };
  return { kind: "reply", body: JSON.stringify(response) };
}

function arriving(request: BatchRequest, number: number, requestBytes: number, flags: number) {
  const actions = (request.Actions ?? []).map((action) => action.Name ?? "");
  const paths = Object.values(request.ObjectPaths ?? {}).map((path) => path.Name ?? "");
  return { number, requestBytes, flags, members: [...paths, ...actions].filter((name) => name !== "") };
}
