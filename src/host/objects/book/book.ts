import type { EventQueue } from "../../engine/eventQueue";
import type { Instance } from "../../engine/types/objectType";
import type { Area } from "../../model/parts/cells";
import type { StructuralEdit } from "../../model/structuralEdit";
import type { WorkbookModel } from "../../model/workbookModel";

/** A Range proxy's place; it moves when cells are inserted or deleted before it, as Excel's references do. */
export interface RangeTarget {
  readonly book: Book;
  area: Area;
}

/** Makes the office.js objects of a workbook; families reach each other only through this. */
export interface ObjectFactory {
  range(area: Area): Instance;
  rangeAreas(areas: readonly Area[]): Instance;
  worksheet(sheetId: string): Instance;
  table(tableId: string): Instance;
  tablesTouching(areas: readonly Area[], fullyContained: boolean): Instance;
  /** The places of a Range or RangeAreas proxy; undefined for anything else. */
  areasOf(value: unknown): readonly Area[] | undefined;
  /** Moves the live ranges along after cells were inserted or deleted. */
  shift(edit: StructuralEdit): void;
}

/** What the office.js objects of one workbook share. */
export interface Book {
  readonly model: WorkbookModel;
  readonly events: EventQueue;
  readonly objects: ObjectFactory;
  /** Properties Excel keeps that no part of this host acts on, by object and name. */
  readonly kept: Map<string, unknown>;
  /** `Runtime.enableEvents`. */
  eventsEnabled: boolean;
}
