import type { Report } from "../../../core/analysis/dedupe/clusterViews";
import {
  type Answer,
  type Answered,
  type Args,
  isAnswerTo,
  type Method,
  type Posted,
  type RequestOf,
  type Response,
} from "../../../worker/protocol";
import type { AnalysisPort, OpenPort } from "./analysisPort";

/** Asks the analysis one question at a time or many; each answer is a promise. */
export interface AnalysisClient {
  call<M extends Method>(method: M, args: Args<M>, report?: Report): Promise<Answer<M>>;
  /** Ends everything under way (its promises reject with {@link Cancelled}) and forgets the open book. */
  reset(): void;
}

/** The user stopped it: no failure, nothing to report. */
export class Cancelled extends Error {
  constructor() {
    super("cancelled");
    this.name = "Cancelled";
  }
}

interface Waiting {
  readonly request: Posted;
  readonly settle: (answered: Answered) => void;
  readonly reject: (error: Error) => void;
  readonly report: Report | undefined;
}

/**
 * A client over the first of `ports` that works. A port that dies before its first response (a host that
 * refuses workers) is replaced by the next one, and what was asked is asked again there.
 */
export function createAnalysisClient(ports: readonly OpenPort[]): AnalysisClient {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let choice = 0;
  let port: AnalysisPort | null = null;

  function connect(): AnalysisPort {
    const open = ports[choice];
    if (!open) throw new Error("no analysis can be reached");
    let alive = false;
    const receive = (response: Response) => {
      alive = true;
      deliver(waiting, response);
    };
    return open(receive, (reason) => (alive ? abandon(new Error(reason)) : fallBack(reason)));
  }

  function fallBack(reason: string): void {
    port?.close();
    port = null;
    choice += 1;
    if (choice >= ports.length) {
      choice = ports.length - 1;
      abandon(new Error(reason));
      return;
    }
    for (const { request } of waiting.values()) post(request);
  }

  function abandon(error: Error): void {
    port?.close();
    port = null;
    const abandoned = [...waiting.values()];
    waiting.clear();
    for (const { reject } of abandoned) reject(error);
  }

  function post(request: Posted): void {
    port ??= connect();
    port.post(request);
  }

  function call<M extends Method>(method: M, args: Args<M>, report?: Report): Promise<Answer<M>> {
    return new Promise((resolve, reject) => {
      lastId += 1;
      const request: RequestOf<M> = { id: lastId, method, args };
      const settle = (answered: Answered) =>
        isAnswerTo(answered, method)
          ? resolve(answered.value)
          : reject(new Error("answer to another question"));
      waiting.set(lastId, { request, settle, reject, report });
      post(request);
    });
  }

  return { call, reset: () => abandon(new Cancelled()) };
}

function deliver(waiting: Map<number, Waiting>, response: Response): void {
  if (response.kind === "ready") return;
  const asked = waiting.get(response.id);
  if (!asked) return;
  if (response.kind === "progress") {
    asked.report?.(response.share, response.first);
    return;
  }
  waiting.delete(response.id);
  if (response.kind === "failure") asked.reject(new Error(response.message));
  else asked.settle(response);
}
