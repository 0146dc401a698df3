import type { Job } from "./jobState";
import type { Route } from "./route";

/** What a ribbon button asks of the pane: a page, and the job to start there unless it has run. */
export interface RouteRequest {
  readonly route: Route;
  readonly job: Job | null;
}

let waiting: RouteRequest | null = null;
let listener: ((request: RouteRequest) => void) | null = null;

/** Asks for a page; a pane that is not there yet gets the latest request when it comes. */
export function requestRoute(request: RouteRequest): void {
  if (listener) listener(request);
  else waiting = request;
}

/** The pane listens, and hears what was asked before; gives the way to stop. */
export function listenForRoutes(hear: (request: RouteRequest) => void): () => void {
  listener = hear;
  if (waiting) hear(waiting);
  waiting = null;
  return () => {
    if (listener === hear) listener = null;
  };
}
