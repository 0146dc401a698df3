import type { Analysis } from "../../../core/analysis/analysis";
import type { Posted, Response } from "../../../worker/protocol";
import { serve } from "../../../worker/serve";

/** A line to an analysis, wherever it runs. */
export interface AnalysisPort {
  post(request: Posted): void;
  close(): void;
}

/** How a port is opened: `receive` gets every response, `fail` is told once when the line is dead. */
export type OpenPort = (
  receive: (response: Response) => void,
  fail: (reason: string) => void,
) => AnalysisPort;

/** The analysis in a web worker; the pane stays free while it computes, and closing it stops it at once. */
export function openWorkerPort(
  receive: (response: Response) => void,
  fail: (reason: string) => void,
): AnalysisPort {
  const worker = new Worker(new URL("../../../worker/analysis.worker.ts", import.meta.url));
  worker.addEventListener("message", (event: MessageEvent<Response>) => receive(event.data));
  worker.addEventListener("error", (event) => fail(event.message || "worker failed to load"));
  return { post: (request) => worker.postMessage(request), close: () => worker.terminate() };
}

/**
 * The analysis in this thread, for hosts that refuse workers. Each request gets a task of its own, so that the
 * pane paints between them.
 */
export function openThreadPort(load: () => Promise<Analysis>): OpenPort {
  return (receive, fail) => {
    let open = true;
    const loaded = load();
    const run = (request: Posted) => (analysis: Analysis) =>
      setTimeout(() => open && serve(analysis, request, receive));
    return {
      post: (request) => {
        loaded.then(run(request), (error: unknown) => fail(String(error)));
      },
      close: () => {
        open = false;
      },
    };
  };
}
