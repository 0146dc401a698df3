import type { Field } from "../../sheets/fields";
import type { CellKind } from "../cells/cellKinds";
import type { ColumnProfile } from "./columnProfile";
import type { Option, SeenColumn } from "./seenColumn";

/** A meaning told by the cells alone: by the share of them that are of a kind. */
export function contentOption(
  field: Field,
  confidence: number,
  kind: CellKind,
  { share, filled }: ColumnProfile,
): Option {
  return { field, confidence, reason: { kind: "content", share: share(kind), sampled: filled } };
}

/** What the cells of a column mean, how surely, and which kind of them tells so. */
export interface Content {
  readonly field: Field;
  readonly confidence: number;
  readonly kind: CellKind;
}

/** The options with that of one column settled by its cells; as they are where there is no such column. */
export function settledByContent(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
  at: number | undefined,
  { field, confidence, kind }: Content,
): readonly (Option | null)[] {
  const { profile } = columns[at ?? -1] ?? {};
  if (profile === undefined) return options;
  const settled = contentOption(field, confidence, kind, profile);
  return options.map((option, i) => (i === at ? settled : option));
}
