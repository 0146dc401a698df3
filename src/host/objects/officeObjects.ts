import type { ObjectRoot } from "../engine/batch/batchContext";
import { createEventQueue, type EventQueue } from "../engine/eventQueue";
import type { Instance } from "../engine/types/objectType";
import type { Area } from "../model/parts/cells";
import type { WorkbookModel } from "../model/workbookModel";
import type { Book, ObjectFactory, RangeTarget } from "./book/book";
import { raiseEvents } from "./events/raiseEvents";
import { shiftRanges, trackRanges } from "./places/trackRanges";
import { rangeAreasType } from "./ranges/rangeAreasType";
import { rangeType } from "./ranges/rangeType";
import { worksheetType } from "./sheets/worksheetType";
import { tablesTouchingType } from "./tables/tablesTouchingType";
import { tableType } from "./tables/tableType";
import { workbookType } from "./workbook/workbookType";

/** The office.js objects of one workbook, and the events it raises. */
export interface OfficeObjects extends ObjectRoot {
  readonly events: EventQueue;
  /** The places of a Range or RangeAreas; undefined for anything else. */
  readonly areasOf: (value: unknown) => readonly Area[] | undefined;
  /** To be called after each batch: ranges that were not kept are forgotten. */
  afterBatch(isKept: (instance: Instance) => boolean): void;
  dispose(): void;
}

/** Binds the object tables to a workbook. */
export function createOfficeObjects(
  model: WorkbookModel,
  service: (name: string) => Instance | null = () => null,
): OfficeObjects {
  const events = createEventQueue();
  const live = new Map<Instance, RangeTarget>();
  const objects: ObjectFactory = {
    range(area) {
      const target: RangeTarget = { book, area };
      const instance = rangeType.of(target);
      live.set(instance, target);
      return instance;
    },
    rangeAreas: (areas) => rangeAreasType.of({ book, areas }),
    worksheet: (sheetId) => worksheetType.of({ book, sheetId }),
    table: (tableId) => tableType.of({ book, tableId }),
    tablesTouching: (areas, fullyContained) => tablesTouchingType.of({ book, areas, fullyContained }),
    areasOf,
    shift: (edit) => shiftRanges(live, edit),
  };
  const book: Book = { model, events, objects, kept: new Map(), eventsEnabled: true };
  const stop = [model.onEvent(raiseEvents(book)), model.onEvent(trackRanges(live))];
  return {
    root: () => workbookType.of({ book }),
    service,
    events,
    areasOf,
    afterBatch(isKept) {
      for (const instance of live.keys()) if (!isKept(instance)) live.delete(instance);
    },
    dispose() {
      for (const end of stop) end();
    },
  };
}

function areasOf(value: unknown): readonly Area[] | undefined {
  const range = rangeType.targetOf(value);
  return range === undefined ? rangeAreasType.targetOf(value)?.areas : [range.area];
}
