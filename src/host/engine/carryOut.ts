import type { BatchContext, ObjectRoot } from "./batch/batchContext";
import type { References } from "./batch/references";
import { type BatchRequest, parseRequest } from "./batch/request";
import { type BatchResponse, runBatch, type Waiting } from "./batch/runBatch";
import type { CounterBook } from "./counters";
import type { EventQueue } from "./eventQueue";
import type { ArrivingBatch, Fault, Faults } from "./faults";
import { failureOfCode, type HostFailure, hostFailures, payloadLimit } from "./hostFailures";
import { failed, type Outcome } from "./outcome";
import { utf8Length } from "./utf8Length";

/** What a batch is carried out with. */
export interface BatchServices extends Waiting {
  readonly objects: ObjectRoot;
  readonly events: EventQueue;
  readonly references: References;
  readonly counters: CounterBook;
  readonly faults: Faults;
  /** Called before each batch with its request flags; a failure refuses it. */
  readonly admit: (flags: number) => Promise<HostFailure | null>;
}

/** Carries out one batch: limits, a test's fault, the host's own refusal, then the actions. */
export async function carryOut(services: BatchServices, body: string, flags: number): Promise<Outcome> {
  const requestBytes = utf8Length(body);
  services.counters.countRequest(requestBytes);
  if (requestBytes > payloadLimit) return failed(hostFailures.requestTooLarge);
  const request = parseRequest(JSON.parse(body));
  if (request === null) return failed(hostFailures.general);
  const number = services.counters.read().syncs;
  const fault = await services.faults.hook?.(arriving(request, { number, requestBytes, flags }));
  if (fault != null && fault.kind !== "lost-reply") return outcomeOfFault(fault);
  const refusal = await services.admit(flags);
  if (refusal !== null) return failed(refusal);
  const reply = JSON.stringify(await runBatch(contextOf(services, request), services));
  return fault == null ? sized(services, reply) : { kind: "silence" };
}

function contextOf({ objects, references, counters }: BatchServices, request: BatchRequest): BatchContext {
  return {
    request,
    objects,
    references,
    evaluated: new Map(),
    count: counters.countMember,
    referenceOf: references.idOf,
  };
}

/** A reply that is too large is lost; what the batch did stays done. */
function sized({ counters }: BatchServices, body: string): Outcome {
  const bytes = utf8Length(body);
  counters.countResponse(bytes);
  return bytes > payloadLimit ? failed(hostFailures.responseTooLarge) : { kind: "reply", body };
}

/** Codes of whole batches travel as such, all others as the error of the first action. */
function outcomeOfFault(fault: Exclude<Fault, { kind: "lost-reply" }>): Outcome {
  if (fault.kind === "silence") return { kind: "silence" };
  const message = fault.message ?? fault.code;
  const failure = failureOfCode(fault.code);
  if (failure !== null) return failed(failure, message);
  const response: BatchResponse = {
    Results: [],
    TraceIds: [],
    Error: { Code: fault.code, Message: message, Location: "" },
  };
  return { kind: "reply", body: JSON.stringify(response) };
}

function arriving(request: BatchRequest, seen: Omit<ArrivingBatch, "members">): ArrivingBatch {
  const paths = Object.values(request.ObjectPaths ?? {}).map((path) => path.Name ?? "");
  const actions = (request.Actions ?? []).map((action) => action.Name ?? "");
  return { ...seen, members: [...paths, ...actions].filter((name) => name !== "") };
}
