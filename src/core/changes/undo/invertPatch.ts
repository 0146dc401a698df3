import type { CellChange, RecordedChange, RecordedPatch } from "../patch";
import { type IdentityAfter, identitiesAfter } from "./identitiesAfter";

/**
 * The patch that takes a written patch back. Wants the patch as it was recorded (with `was` and `held`): what was
 * never recorded cannot come back and is left out. Changes stand in reverse order.
 */
export function invertPatch(patch: RecordedPatch, reason: string): RecordedPatch {
  const after = identitiesAfter(patch.changes);
  const changes = patch.changes.toReversed().flatMap((change) => {
    const inverse = invertChange(change, after);
    return inverse ? [inverse] : [];
  });
  return { operation: "undo", reason, changes };
}

function invertChange(change: RecordedChange, after: IdentityAfter): RecordedChange | null {
  switch (change.kind) {
    case "set-cell":
      return invertCell(change, after);
    case "remove-row":
      return change.held ? { ...change, kind: "restore-row", held: change.held } : null;
    case "restore-row":
      return { ...change, kind: "remove-row" };
    case "add-rows":
      return { ...change, kind: "remove-rows" };
    case "remove-rows":
      return { ...change, kind: "add-rows" };
    case "add-sheet":
      return {
        kind: "remove-sheet",
        sheet: change.sheet.name,
        contents: change.contents ?? "",
        ...(change.stages && { stages: change.stages }),
      };
    case "add-name":
      return change.replaces === undefined
        ? { kind: "remove-name", name: change.name }
        : { ...change, name: { ...change.name, formula: change.replaces }, replaces: change.name.formula };
    case "remove-name":
      return { kind: "add-name", name: change.name };
    case "lose-formula":
      return { ...change, kind: "return-formula" };
    case "return-formula":
      return { ...change, kind: "lose-formula" };
    case "add-part":
      return { ...change, kind: "remove-part" };
    case "remove-part":
      return { ...change, kind: "add-part" };
    case "remove-sheet":
      return change.held ? { kind: "add-sheet", sheet: change.held } : null;
  }
}

function invertCell(change: CellChange, after: IdentityAfter): CellChange {
  const { was, becomes, ...rest } = change;
  const undone = { ...rest, row: after(change.row), before: change.after, after: change.before };
  return { ...undone, ...(becomes && { was: becomes }), ...(was && { becomes: was }) };
}
