import { HostError } from "../types/hostError";
import type { Instance } from "../types/objectType";
import type { BatchContext } from "./batchContext";
import { evaluatePath, pathsAhead } from "./evaluatePath";
import { type Action, actionTypes, type ObjectPath } from "./request";
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

/** What is known of an action before it is carried out. */
export interface Upcoming {
  readonly action: Action;
  /** Paths that will be followed for it: names of members, the object's own first. */
  readonly paths: readonly ObjectPath[];
  /** The object it is carried out on; undefined where its path leads nowhere. */
  readonly target: () => Instance | null | undefined;
}

/** How a batch waits for formulas. */
export interface Waiting {
  /** What has to end before the action may be carried out; null where nothing has. */
  readonly before: (upcoming: Upcoming) => Promise<void> | null;
}

/**
 * Carries out the actions in order and stops at the first refusal; what was done before it stays done. Waits for
 * pending formula results before an action that looks at them.
 */
export async function runBatch(context: BatchContext, waiting: Waiting): Promise<BatchResponse> {
  const response: BatchResponse = { Results: [], TraceIds: [] };
  for (const [index, action] of (context.request.Actions ?? []).entries()) {
    const ready = waiting.before(upcoming(context, action));
    if (ready !== null) await ready;
    const error = perform(context, action, index, response);
    if (error !== null) {
      response.Error = error;
      break;
    }
  }
  return response;
}

function upcoming(context: BatchContext, action: Action): Upcoming {
  return {
    action,
    get paths() {
      return pathsAhead(context, action);
    },
    target: () => {
      try {
        return action.ObjectPathId == null ? undefined : evaluatePath(context, action.ObjectPathId);
      } catch {
        // Carrying the action out fails in the same way, and says so.
        return undefined;
      }
    },
  };
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
