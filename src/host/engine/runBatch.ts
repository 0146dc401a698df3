import type { BatchContext } from "./batchContext";
import { HostError } from "./hostError";
import { type Action, actionTypes } from "./request";
import { runAction } from "./runAction";

/** The body of a reply in the client's words. */
export interface BatchResponse {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: BatchError;
}

interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex?: number;
  readonly HttpStatusCode?: number;
}

/** How a batch waits for formulas. */
export interface Waiting {
  /** Pending formula results are there when it resolves. */
  readonly settle: () => Promise<void>;
  /** Whether an action looks at results of formulas. */
  readonly needsResults: (action: Action) => boolean;
}

/**
 * Carries out the actions in order and stops at the first refusal; what was done before it stays done. Waits for
 * pending formula results before an action that looks at them.
 */
export async function runBatch(context: BatchContext, waiting: Waiting): Promise<BatchResponse> {
  const response: BatchResponse = { Results: [], TraceIds: [] };
  let written = true;
  for (const [index, action] of (context.request.Actions ?? []).entries()) {
    if (written && waiting.needsResults(action)) {
      await waiting.settle();
      written = false;
    }
    const error = perform(context, action, index, response);
    if (error !== null) {
      response.Error = error;
      break;
    }
    written ||= action.ActionType === actionTypes.setProperty || action.ActionType === actionTypes.method;
  }
  return response;
}

function perform(
  context: BatchContext,
  action: Action,
  index: number,
  response: BatchResponse,
): BatchError | null {
  try {
    const result = runAction(context, action);
    if (result.kind === "value") response.Results.push({ ActionId: action.Id, Value: result.value });
    if (action.ActionType === actionTypes.trace) response.TraceIds.push(action.Id);
    return null;
  } catch (error) {
    return errorOf(error, index);
  }
}

function errorOf(error: unknown, index: number): BatchError {
  if (error instanceof HostError) {
    return { Code: error.code, Message: error.message, Location: error.location ?? "", ActionIndex: index };
  }
  // A fault of this host, not of the caller: the client must hear of it, with enough to find it.
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: "GeneralException", Message: message, Location: "", ActionIndex: index };
}
