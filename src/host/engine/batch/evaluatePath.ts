import { apiNotFound, isInstance } from "../types/defineType";
import { atMember } from "../types/errorLocation";
import { HostError } from "../types/hostError";
import type { Instance } from "../types/objectType";
import type { BatchContext } from "./batchContext";
import { invalidPath } from "./batchContext";
import { type Action, type ArgumentInfo, type ObjectPath, pathTypes } from "./request";
import { resolveArguments } from "./resolveArguments";

/** The object of a path, evaluated at its first use in the batch and kept; null for a null object. */
export function evaluatePath(context: BatchContext, pathId: number): Instance | null {
  const known = context.evaluated.get(pathId);
  if (known !== undefined) return known;
  const path = context.request.ObjectPaths?.[String(pathId)];
  if (path === undefined) throw invalidPath();
  const found = follow(context, path);
  context.evaluated.set(pathId, found);
  return found;
}

/** The paths an action will be the first to follow: its object's and its arguments', each before its parents. */
export function pathsAhead(context: BatchContext, action: Action): readonly ObjectPath[] {
  const found: ObjectPath[] = [];
  const next = [action.ObjectPathId, ...idsIn(action.ArgumentInfo)];
  while (next.length > 0) {
    const id = next.pop();
    const path =
      id == null || context.evaluated.has(id) ? undefined : context.request.ObjectPaths?.[String(id)];
    if (path === undefined || found.includes(path)) continue;
    found.push(path);
    next.push(path.ParentObjectPathId, ...idsIn(path.ArgumentInfo));
  }
  return found;
}

function idsIn(given: ArgumentInfo): readonly number[] {
  return (given?.ReferencedObjectPathIds ?? []).flat().filter((id) => typeof id === "number");
}

function follow(context: BatchContext, path: ObjectPath): Instance | null {
  const name = path.Name ?? "";
  switch (path.ObjectPathType) {
    case pathTypes.global:
      return context.objects.root();
    case pathTypes.newObject:
      return service(context, name);
    case pathTypes.reference:
      return context.references.find(name) ?? lostReference();
    case pathTypes.nullObject:
      return null;
    default:
      return fromParent(context, path, name);
  }
}

function service(context: BatchContext, name: string): Instance {
  const found = context.objects.service(name);
  if (found === null) throw new HostError("ApiNotFound", `The service ${name} is not available.`, name);
  return found;
}

function lostReference(): never {
  throw invalidPath();
}

function fromParent(context: BatchContext, path: ObjectPath, name: string): Instance | null {
  if (path.ParentObjectPathId == null) throw invalidPath();
  const parent = evaluatePath(context, path.ParentObjectPathId);
  if (parent === null) return null;
  if (path.ObjectPathType === pathTypes.property) return navigate(context, parent, name);
  const method = path.ObjectPathType === pathTypes.indexer ? "GetItem" : name;
  return callForObject(context, path, parent, method);
}

function navigate(context: BatchContext, parent: Instance, name: string): Instance | null {
  context.count(parent.type.name, name);
  return atMember(parent.type.name, name, () => parent.navigate(name));
}

function callForObject(
  context: BatchContext,
  path: ObjectPath,
  parent: Instance,
  name: string,
): Instance | null {
  context.count(parent.type.name, name);
  const values = resolveArguments(path.ArgumentInfo, (id) => evaluatePath(context, id));
  const result = atMember(parent.type.name, name, () => parent.call(name, values));
  if (result === null || isInstance(result)) return result;
  throw apiNotFound(parent.type.name, name);
}
