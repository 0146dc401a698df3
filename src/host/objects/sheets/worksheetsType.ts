import { optionalBoolean, textOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { itemNotFound } from "../../engine/types/hostError";
import type { Instance } from "../../engine/types/objectType";
import { isMissing } from "../../engine/types/unknownValues";
import type { SheetInfo } from "../../model/parts/sheets";
import type { Book } from "../book/book";
import { findSheet } from "../book/findSheet";
import { guardStructure } from "../book/guards";
import { eventMethods, sheetCollectionEvents, sheetEvents, wholeWorkbook } from "../events/eventMethods";
import { freeSheetName, guardSheetName } from "./sheetNames";

interface SheetsTarget {
  readonly book: Book;
}

/** `Excel.WorksheetCollection`. */
export const worksheetsType = defineType<SheetsTarget>({
  name: "WorksheetCollection",
  items: ({ book }) => book.model.sheets().map((sheet) => book.objects.worksheet(sheet.id)),
  properties: {},
  methods: {
    Add: ({ book }, name) => add(book, name),
    GetActiveWorksheet: ({ book }) => book.objects.worksheet(book.model.activeSheetId()),
    GetCount: ({ book }, visibleOnly) => shown(book, visibleOnly).length,
    GetFirst: ({ book }, visibleOnly) => worksheetOr(book, shown(book, visibleOnly)[0]),
    GetLast: ({ book }, visibleOnly) => worksheetOr(book, shown(book, visibleOnly).at(-1)),
    GetItem: ({ book }, key) => worksheetOr(book, findSheet(book, textOf(key))),
    GetItemOrNullObject: ({ book }, key) => {
      const found = findSheet(book, textOf(key));
      return found === null ? null : book.objects.worksheet(found.id);
    },
    ...eventMethods<SheetsTarget>({ ...sheetEvents, ...sheetCollectionEvents }, () => wholeWorkbook),
  },
});

function add(book: Book, name: unknown): Instance {
  guardStructure(book);
  const wanted = isMissing(name) ? freeSheetName(book) : textOf(name);
  guardSheetName(book, wanted, null);
  return book.objects.worksheet(book.model.addSheet(wanted).id);
}

/** All sheets in their order, or those a person sees. */
function shown(book: Book, visibleOnly: unknown): readonly SheetInfo[] {
  const sheets = book.model.sheets();
  return optionalBoolean(visibleOnly, false)
    ? sheets.filter((sheet) => sheet.visibility === "visible")
    : sheets;
}

function worksheetOr(book: Book, sheet: SheetInfo | null | undefined): Instance {
  if (sheet == null) throw itemNotFound();
  return book.objects.worksheet(sheet.id);
}
