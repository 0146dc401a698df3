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

/** office.js asks for an object to be kept between every two writes; neither asking nor letting go looks at a cell. */
const bookkeeping: readonly unknown[] = [
  "_KeepReference",
  "_RemoveReference",
  "_RemoveAllReferences",
  "_GetReferenceCount",
];

function isCall({ ActionType, Name }: Action): boolean {
  return ActionType === actionTypes.method && !bookkeeping.includes(Name);
}

function reads(action: Action): boolean {
  const { ActionType } = action;
  return ActionType === actionTypes.query || ActionType === actionTypes.recursiveQuery || isCall(action);
}

/**
 * Carries out the actions in order and stops at the first refusal; what was done before it stays done. Waits for
 * pending formula results before a read that follows a write.
 */
export async function runBatch(context: BatchContext, settle: () => Promise<void>): Promise<BatchResponse> {
  const response: BatchResponse = { Results: [], TraceIds: [] };
  let written = true;
  for (const [index, action] of (context.request.Actions ?? []).entries()) {
    if (written && reads(action)) {
      await settle();
      written = false;
    }
    const error = perform(context, action, index, response);
    if (error !== null) {
      response.Error = error;
      break;
    }
    written ||= action.ActionType === actionTypes.setProperty || isCall(action);
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
