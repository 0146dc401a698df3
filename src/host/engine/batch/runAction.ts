import { atMember } from "../types/errorLocation";
import { HostError } from "../types/hostError";
import type { Instance } from "../types/objectType";
import { answerQuery, identityOf } from "./answerQuery";
import type { BatchContext } from "./batchContext";
import { invalidPath } from "./batchContext";
import { evaluatePath } from "./evaluatePath";
import { type Action, actionTypes } from "./request";
import { resolveArguments } from "./resolveArguments";

/** What an action has to say; "nothing" leaves it out of the results. */
export type ActionResult = { readonly kind: "value"; readonly value: unknown } | { readonly kind: "nothing" };

const nothing: ActionResult = { kind: "nothing" };

/** Carries out one action of a batch. */
export function runAction(context: BatchContext, action: Action): ActionResult {
  if (action.ActionType === actionTypes.trace) return value(null);
  if (action.ObjectPathId == null) throw invalidPath();
  const target = evaluatePath(context, action.ObjectPathId);
  return target === null ? onNullObject(action) : onObject(context, action, target);
}

function onObject(context: BatchContext, action: Action, target: Instance): ActionResult {
  switch (action.ActionType) {
    case actionTypes.instantiate:
      return value(identityOf(context, target));
    case actionTypes.query:
      return value(answerQuery(context, target, action.QueryInfo ?? {}));
    case actionTypes.recursiveQuery:
      return value(answerQuery(context, target, action.RecursiveQueryInfo?.Queries[target.type.name] ?? {}));
    case actionTypes.method:
      return value(callMethod(context, action, target));
    case actionTypes.setProperty:
      setProperty(context, action, target);
      return nothing;
    case actionTypes.ensureUnchanged:
      ensureUnchanged(context, action, target);
      return nothing;
    default:
      throw new HostError("NotImplemented", `Actions of type ${action.ActionType} are not implemented.`);
  }
}

/**
 * Reads through a null object answer null. Methods through it do nothing (Microsoft's own samples call
 * `getItemOrNullObject("x").delete()`); setting a property is refused, so that no value is lost unseen.
 */
function onNullObject(action: Action): ActionResult {
  if (action.ActionType === actionTypes.method) return value({ _IsNull: true });
  if (action.ActionType !== actionTypes.setProperty) return value(null);
  throw new HostError("InvalidOperation", "The object doesn't exist.", action.Name ?? "");
}

function value(content: unknown): ActionResult {
  return { kind: "value", value: content === undefined ? null : content };
}

function callMethod(context: BatchContext, action: Action, target: Instance): unknown {
  const name = action.Name ?? "";
  context.count(target.type.name, name);
  const values = resolveArguments(action.ArgumentInfo, (id) => evaluatePath(context, id));
  if (name === "_KeepReference" && target.type.isTracked) {
    context.references.keep(target);
    return null;
  }
  if (name === "_RemoveReference") return void context.references.remove(String(values[0]));
  if (name === "_RemoveAllReferences") return void context.references.clear();
  if (name === "_GetReferenceCount") return context.references.count();
  return atMember(target.type.name, name, () => target.call(name, values));
}

function setProperty(context: BatchContext, action: Action, target: Instance): void {
  const name = action.Name ?? "";
  context.count(target.type.name, name);
  const [content] = resolveArguments(action.ArgumentInfo, (id) => evaluatePath(context, id));
  atMember(target.type.name, name, () => target.set(name, content));
}

function ensureUnchanged(context: BatchContext, action: Action, target: Instance): void {
  const expected = Object.entries(action.ObjectState ?? {});
  const now = answerQuery(context, target, { Select: expected.map(([name]) => name) });
  const lower = new Map(Object.entries(now).map(([name, content]) => [name.toLowerCase(), content]));
  const changed = expected.some(
    ([name, content]) => JSON.stringify(lower.get(name.toLowerCase())) !== JSON.stringify(content),
  );
  if (changed) throw new HostError("Conflict", "Request could not be processed because of a conflict.");
}
