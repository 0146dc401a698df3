import { HostError } from "../types/hostError";
import type { Instance } from "../types/objectType";
import type { QueryContext } from "./answerQuery";
import type { References } from "./references";
import type { BatchRequest } from "./request";

/** What a workbook offers to the engine. */
export interface ObjectRoot {
  /** The object of path type 1. */
  root(): Instance;
  /** Service objects by full type name (path type 2); null where there is none. */
  service(name: string): Instance | null;
}

/** The state of one running batch: its paths, each evaluated once and in order. */
export interface BatchContext extends QueryContext {
  readonly request: BatchRequest;
  readonly objects: ObjectRoot;
  readonly references: References;
  readonly evaluated: Map<number, Instance | null>;
}

/** The refusal of a path that cannot be followed. */
export function invalidPath(): HostError {
  return new HostError("InvalidReference", "This reference is not valid for the current operation.");
}
