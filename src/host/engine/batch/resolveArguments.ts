import type { Arguments } from "../types/arguments";
import { isRecord } from "../types/unknownValues";
import type { ArgumentInfo } from "./request";

type ObjectAt = (pathId: number) => unknown;

/**
 * Replaces the proxies among the arguments of an action or path by the objects they stand for. Cell matrices carry
 * no proxies and are handed on untouched, without a walk over their cells.
 */
export function resolveArguments(details: ArgumentInfo, objectAt: ObjectAt): Arguments {
  const values = details?.Arguments ?? [];
  const references = details?.ReferencedObjectPathIds ?? [];
  return values.map((value, index) => resolve(value, references[index], objectAt));
}

function resolve(value: unknown, reference: unknown, objectAt: ObjectAt): unknown {
  if (Array.isArray(value)) return resolveList(value, reference, objectAt);
  if (typeof reference === "number" && reference > 0) return objectAt(reference);
  return isRecord(value) ? resolveRecord(value, objectAt) : value;
}

function resolveList(
  values: readonly unknown[],
  references: unknown,
  objectAt: ObjectAt,
): readonly unknown[] {
  if (Array.isArray(references)) {
    return values.map((value, index) => resolve(value, references[index], objectAt));
  }
  return values.some(isRecord) ? values.map((value) => resolve(value, 0, objectAt)) : values;
}

function resolveRecord(value: Readonly<Record<string, unknown>>, objectAt: ObjectAt): unknown {
  if (typeof value._ObjectPathId === "number") return objectAt(value._ObjectPathId);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolve(inner, 0, objectAt)]));
}
