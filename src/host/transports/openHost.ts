import { createEngine, type Engine } from "../engine/engine";
import { hostFailures } from "../engine/hostFailures";
import type { Instance } from "../engine/types/objectType";
import type { WorkbookModel } from "../model/workbookModel";
import { createOfficeObjects } from "../objects/officeObjects";
import { waitFor } from "../objects/waitFor";

/** Request flag of `Excel.run({ delayForCellEdit: true })`. */
const waitForCellEdit = 64;
/** How often a waiting batch looks whether the person has left the cell. */
const cellEditPoll = 25;

/** The office.js host of one workbook: what every transport speaks to. */
export interface OfficeHost {
  readonly engine: Engine;
  /** Ends waiting and lets the workbook go; the model itself stays. */
  close(): void;
}

export interface HostOptions {
  /** Service objects of the page (ribbon, start-up behaviour); none in a headless run. */
  readonly service?: (name: string) => Instance | null;
}

/** Puts an engine over a workbook. */
export function openHost(model: WorkbookModel, options: HostOptions = {}): OfficeHost {
  const objects = createOfficeObjects(model, options.service);
  let closed = false;
  const engine = createEngine({
    objects,
    events: objects.events,
    before: (upcoming) => waitFor(model, objects, upcoming),
    afterBatch: (isKept) => objects.afterBatch(isKept),
    async admit(flags) {
      while (model.state().cellEdit && !closed) {
        if ((flags & waitForCellEdit) === 0) return hostFailures.cellEdit;
        await new Promise((resolve) => setTimeout(resolve, cellEditPoll));
      }
      return null;
    },
  });
  return {
    engine,
    close() {
      closed = true;
      objects.dispose();
    },
  };
}
