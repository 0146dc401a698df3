import type { Book } from "../book/book";

interface Listening {
  readonly book: Book;
}

type Registration<T> = (target: T) => void;

/**
 * `_RegisterXEvent` and `_UnregisterXEvent` of a type: each name with the number its events carry, for the target
 * (a sheet's or table's id, or "Workbook") the handlers listen to.
 */
export function eventMethods<T extends Listening>(
  numbers: Readonly<Record<string, number>>,
  targetOf: (target: T) => string,
): Readonly<Record<string, Registration<T>>> {
  const entries = Object.entries(numbers).flatMap(([name, number]): [string, Registration<T>][] => [
    [`_Register${name}`, (target) => target.book.events.register(number, targetOf(target))],
    [`_Unregister${name}`, (target) => target.book.events.unregister(number, targetOf(target))],
  ]);
  return Object.fromEntries(entries);
}

/** The target of handlers that listen to a whole collection. */
export const wholeWorkbook = "Workbook";

/** Events of sheets, as both `Worksheet` and `WorksheetCollection` register them. */
export const sheetEvents = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  SelectionChangedEvent: 14,
  CalculatedEvent: 16,
  FormatChangedEvent: 18,
  RowSortedEvent: 19,
  ColumnSortedEvent: 20,
  SingleClickedEvent: 21,
  RowHiddenChangedEvent: 22,
  FormulaChangedEvent: 23,
  ProtectionChangedEvent: 24,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
} as const;

/** Events only the collection of sheets has. */
export const sheetCollectionEvents = { AddedEvent: 13, DeletedEvent: 15, EventMoved: 27 } as const;

export const tableEvents = { SelectionChangedEvent: 100, DataChangedEvent: 101 } as const;
export const tableCollectionEvents = { DataChangedEvent: 101, AddedEvent: 102, DeletedEvent: 103 } as const;
export const chartEvents = { ActivatedEvent: 51, DeactivatedEvent: 52 } as const;
export const chartCollectionEvents = { ...chartEvents, AddedEvent: 50, DeletedEvent: 53 } as const;
export const workbookEvents = { ActivatedEvent: 2203, AutoSaveSettingChangedEvent: 2200 } as const;
