import type { Field } from "../../sheets/fields";
import type { CellKind } from "../cells/cellKinds";
import type { ColumnProfile } from "./columnProfile";
import type { Option } from "./seenColumn";

/** A meaning told by the cells alone: by the share of them that are of a kind. */
export function contentOption(
  field: Field,
  confidence: number,
  kind: CellKind,
  { share, filled }: ColumnProfile,
): Option {
  return { field, confidence, reason: { kind: "content", share: share(kind), sampled: filled } };
}
