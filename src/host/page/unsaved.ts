import type { ModelEvent } from "../model/parts/events";
import type { WorkbookModel } from "../model/workbookModel";

/** Where a person looks is no change of the workbook. */
const looking: ReadonlySet<ModelEvent["kind"]> = new Set([
  "selection-changed",
  "sheet-activated",
  "sheet-deactivated",
]);

/** Whether a workbook was changed since it was opened or saved. */
export interface Unsaved {
  readonly changed: () => boolean;
  readonly saved: () => void;
}

export function watchUnsaved(model: WorkbookModel, already: boolean): Unsaved {
  let changed = already;
  model.onEvent(({ kind }) => {
    if (!looking.has(kind)) changed = true;
  });
  return {
    changed: () => changed,
    saved: () => {
      changed = false;
    },
  };
}
