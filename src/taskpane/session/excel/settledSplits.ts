import { array, nullable, number, object, string } from "zod/mini";
import type { OperationRecord } from "../../../core/changes/operation";

/** Key of the setting that keeps which columns were taken apart, or shall not be offered for it. */
export const splitsKey = "splits";

const shape = array(object({ id: string(), operation: nullable(number()) }));

/** A column, and the operation that took it apart; null: the user wants no such offer. */
interface SettledSplit {
  readonly id: string;
  readonly operation: number | null;
}

export function readSplits(setting: unknown): readonly SettledSplit[] {
  const parsed = shape.safeParse(setting);
  return parsed.success ? parsed.data : [];
}

/** The columns that are not offered: one whose split was taken back is offered again. */
export function stillSettled(
  splits: readonly SettledSplit[],
  operations: readonly OperationRecord[],
): readonly string[] {
  const done = new Set(operations.filter(({ state }) => state === "done").map(({ id }) => id));
  return [
    ...new Set(
      splits.filter(({ operation }) => operation === null || done.has(operation)).map(({ id }) => id),
    ),
  ];
}
