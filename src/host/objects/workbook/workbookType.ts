import { textOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { existing, invalidArgument } from "../../engine/types/hostError";
import type { Instance } from "../../engine/types/objectType";
import type { Area } from "../../model/parts/cells";
import type { Book } from "../book/book";
import { eventMethods, wholeWorkbook, workbookEvents } from "../events/eventMethods";
import { namesType } from "../names/namesType";
import { findAddress } from "../places/resolveAddress";
import { worksheetsType } from "../sheets/worksheetsType";
import { tablesType } from "../tables/tablesType";
import { applicationType } from "./applicationType";
import { customXmlPartsType } from "./customXmlPartsType";
import { documentPropertiesType } from "./documentPropertiesType";
import { runtimeType } from "./runtimeType";
import { settingsType } from "./settingsType";
import { workbookProtectionType } from "./workbookProtectionType";

interface BookTarget {
  readonly book: Book;
}

/** `Excel.Workbook`, the root of everything. */
export const workbookType = defineType<BookTarget>({
  name: "Workbook",
  properties: {
    Name: { get: ({ book }) => book.model.name },
    ReadOnly: { get: ({ book }) => book.model.state().readOnly },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
    CalculationEngineVersion: { get: () => 191_029 },
  },
  navigation: {
    Application: ({ book }) => applicationType.of({ book }),
    CustomXmlParts: ({ book }) => customXmlPartsType.of({ book }),
    Names: ({ book }) => namesType.of({ book, sheetId: null }),
    Properties: ({ book }) => documentPropertiesType.of({ book }),
    Protection: ({ book }) => workbookProtectionType.of({ book }),
    Settings: ({ book }) => settingsType.of({ book }),
    Tables: ({ book }) => tablesType.of({ book, sheetId: null }),
    Worksheets: ({ book }) => worksheetsType.of({ book }),
    _Runtime: ({ book }) => runtimeType.of({ book }),
  },
  methods: {
    GetActiveCell: ({ book }) => book.objects.range({ ...book.model.selection(), rows: 1, columns: 1 }),
    GetSelectedRange: ({ book }) => book.objects.range(book.model.selection()),
    GetSelectedRanges: ({ book }) => book.objects.rangeAreas([book.model.selection()]),
    _GetRangeForEventByReferenceId: (target, reference) => existing(rangeOfEvent(target, reference)),
    _GetRangeOrNullObjectForEventByReferenceId: rangeOfEvent,
    ...eventMethods<BookTarget>(workbookEvents, () => wholeWorkbook),
  },
});

/** Events carry the place they speak of as `<sheet id>!<address>`. */
function rangeOfEvent({ book }: BookTarget, reference: unknown): Instance | null {
  const text = textOf(reference);
  const mark = text.lastIndexOf("!");
  if (mark < 0) throw invalidArgument("event reference");
  const sheetId = text.slice(0, mark);
  if (!book.model.sheets().some((sheet) => sheet.id === sheetId)) return null;
  const area: Area | null = findAddress(book, text.slice(mark + 1), sheetId);
  return area === null ? null : book.objects.range(area);
}
