import { array, number, object, string } from "zod/mini";
import type { OperationRecord } from "../../../core/changes/operation";

/** Key of the setting that keeps which sheets were copied into the standard sheets, and by which operation. */
export const importedKey = "imported";

const shape = array(object({ sheet: string(), operation: number() }));

/** One sheet whose rows an operation copied. */
export interface Imported {
  readonly sheet: string;
  readonly operation: number;
}

export function readImported(setting: unknown): readonly Imported[] {
  const parsed = shape.safeParse(setting);
  return parsed.success ? parsed.data : [];
}

/**
 * Sheets whose rows stand in the standard sheets as well: read twice, every customer would be a duplicate. An import
 * that was taken back does not count.
 */
export function stillImported(
  imported: readonly Imported[],
  operations: readonly OperationRecord[],
): readonly string[] {
  const done = new Set(operations.filter(({ state }) => state === "done").map(({ id }) => id));
  return [...new Set(imported.filter(({ operation }) => done.has(operation)).map(({ sheet }) => sheet))];
}
