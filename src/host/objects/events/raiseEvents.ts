import { intersection } from "../../model/area";
import type { Area, Scalar } from "../../model/parts/cells";
import type { ModelEvent } from "../../model/parts/events";
import type { SheetInfo } from "../../model/parts/sheets";
import type { Book } from "../book/book";
import { localAddress } from "../places/address";
import {
  sheetCollectionEvents,
  sheetEvents,
  tableCollectionEvents,
  tableEvents,
  wholeWorkbook,
} from "./eventMethods";

type EventOf<K extends ModelEvent["kind"]> = Extract<ModelEvent, { kind: K }>;

/** Turns what happens in the workbook into events of office.js, for all targets somebody may listen to. */
export function raiseEvents(book: Book): (event: ModelEvent) => void {
  let known = book.model.sheets();
  return (event) => {
    const before = known;
    known = book.model.sheets();
    if (!book.eventsEnabled) return;
    raise(book, event, before);
  };
}

function raise(book: Book, event: ModelEvent, before: readonly SheetInfo[]): void {
  switch (event.kind) {
    case "cells-changed":
      cellsChanged(book, event);
      break;
    case "selection-changed":
      selectionChanged(book, event);
      break;
    case "format-changed":
      onSheet(book, sheetEvents.FormatChangedEvent, event.area.sheetId, placed(event));
      break;
    case "row-sorted":
      onSheet(book, sheetEvents.RowSortedEvent, event.area.sheetId, placed(event));
      break;
    case "row-hidden":
      rowHidden(book, event);
      break;
    case "table-added":
    case "table-deleted":
      tableCame(book, event);
      break;
    case "chart":
      break;
    default:
      sheetChanged(book, event, before);
  }
}

function rowHidden(book: Book, event: { readonly area: Area }): void {
  const changeType = book.model.hidden(event.area, "rows") === true ? "Hidden" : "Unhidden";
  onSheet(book, sheetEvents.RowHiddenChangedEvent, event.area.sheetId, { ...placed(event), changeType });
}

function onSheet(book: Book, type: number, sheetId: string, payload: object): void {
  book.events.raise(type, [sheetId, wholeWorkbook], { ...payload, worksheetId: sheetId, source: "Local" });
}

function placed(event: { readonly area: Area }): object {
  const address = localAddress(event.area);
  return { address, referenceId: `${event.area.sheetId}!${address}` };
}

function cellsChanged(book: Book, event: EventOf<"cells-changed">): void {
  const payload = {
    ...placed(event),
    changeType: event.changeType,
    triggerSource: event.origin === "api" ? "ThisLocalAddin" : "Unknown",
    shiftDirection: "None",
    ...(event.area.rows === 1 && event.area.columns === 1 ? details(event) : {}),
  };
  onSheet(book, sheetEvents.DataChangedEvent, event.area.sheetId, payload);
  for (const table of book.model.tables()) {
    if (intersection(table.area, event.area) === null) continue;
    book.events.raise(tableEvents.DataChangedEvent, [table.id, event.area.sheetId, wholeWorkbook], {
      ...payload,
      tableId: table.id,
      worksheetId: event.area.sheetId,
      source: "Local",
    });
  }
}

function details({ before, after }: EventOf<"cells-changed">): object {
  return {
    valueBefore: before ?? "",
    valueAfter: after ?? "",
    valueTypeBefore: typeOfValue(before),
    valueTypeAfter: typeOfValue(after),
  };
}

function typeOfValue(value: Scalar | undefined): string {
  if (value === undefined || value === "") return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

function selectionChanged(book: Book, event: EventOf<"selection-changed">): void {
  const { sheetId } = event.area;
  const payload = { address: localAddress(event.area), worksheetId: sheetId };
  book.events.raise(sheetEvents.SelectionChangedEvent, [sheetId, wholeWorkbook], payload);
  for (const table of book.model.tables().filter((one) => one.area.sheetId === sheetId)) {
    const shared = intersection(table.area, event.area);
    book.events.raise(tableEvents.SelectionChangedEvent, [table.id], {
      isInsideTable: shared !== null,
      tableId: table.id,
      worksheetId: sheetId,
      address: shared === null ? "" : localAddress(shared),
    });
  }
}

interface TableEvent {
  readonly kind: "table-added" | "table-deleted";
  readonly tableId: string;
  readonly sheetId: string;
}

function tableCame(book: Book, event: TableEvent): void {
  const { AddedEvent, DeletedEvent } = tableCollectionEvents;
  const type = event.kind === "table-added" ? AddedEvent : DeletedEvent;
  book.events.raise(type, [event.sheetId, wholeWorkbook], {
    source: "Local",
    tableId: event.tableId,
    worksheetId: event.sheetId,
  });
}

type SheetEventKind = Extract<ModelEvent["kind"], `sheet-${string}`>;

const numberOfKind: Readonly<Record<SheetEventKind, number>> = {
  "sheet-added": sheetCollectionEvents.AddedEvent,
  "sheet-deleted": sheetCollectionEvents.DeletedEvent,
  "sheet-moved": sheetCollectionEvents.EventMoved,
  "sheet-activated": sheetEvents.ActivatedEvent,
  "sheet-deactivated": sheetEvents.DeactivatedEvent,
  "sheet-renamed": sheetEvents.EventNameChanged,
  "sheet-visibility": sheetEvents.EventVisibilityChanged,
  "sheet-protection": sheetEvents.ProtectionChangedEvent,
};

function sheetChanged(
  book: Book,
  event: { readonly kind: SheetEventKind; readonly sheetId: string },
  sheetsBefore: readonly SheetInfo[],
): void {
  const before = sheetsBefore.find((sheet) => sheet.id === event.sheetId);
  const after = book.model.sheets().find((sheet) => sheet.id === event.sheetId);
  onSheet(book, numberOfKind[event.kind], event.sheetId, {
    nameBefore: before?.name,
    nameAfter: after?.name,
    positionBefore: before?.position,
    positionAfter: after?.position,
    visibilityBefore: visibilityWord(before),
    visibilityAfter: visibilityWord(after),
    isProtected: after != null && after.protection !== null,
  });
}

function visibilityWord(sheet: SheetInfo | undefined): string | undefined {
  if (sheet === undefined) return undefined;
  return `${sheet.visibility.charAt(0).toUpperCase()}${sheet.visibility.slice(1)}`;
}
