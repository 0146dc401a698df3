import { booleanOf, integerOf, textOf, wordOf } from "../../engine/types/arguments";
import { HostError, invalidArgument } from "../../engine/types/hostError";
import type { Property } from "../../engine/types/objectType";
import type { Visibility } from "../../model/parts/sheets";
import { guardSheet, guardStructure } from "../book/guards";
import { type SheetTarget, sheetOf } from "../book/sheetTarget";
import { colorOf } from "../formats/color";
import { standardHeight } from "../places/geometry";
import { guardSheetName } from "./sheetNames";

const visibilityWords = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

export const worksheetProperties: Readonly<Record<string, Property<SheetTarget>>> = {
  Id: { get: ({ sheetId }) => sheetId },
  Name: {
    get: (target) => sheetOf(target).name,
    set: (target, value) => rename(target, textOf(value)),
  },
  Position: {
    get: (target) => sheetOf(target).position,
    set: (target, value) => move(target, integerOf(value)),
  },
  Visibility: {
    get: (target) => visibilityWords[sheetOf(target).visibility],
    set: (target, value) => show(target, wordOf(value, ["Visible", "Hidden", "VeryHidden"])),
  },
  TabColor: {
    get: (target) => sheetOf(target).tabColor ?? "",
    set: (target, value) => {
      guardStructure(target.book);
      target.book.model.updateSheet(target.sheetId, { tabColor: value === "" ? null : colorOf(value) });
    },
  },
  StandardHeight: { get: () => standardHeight },
  ShowGridlines: {
    get: (target) => sheetOf(target).showGridlines,
    set: (target, value) => update(target, { showGridlines: booleanOf(value) }),
  },
  ShowHeadings: {
    get: (target) => sheetOf(target).showHeadings,
    set: (target, value) => update(target, { showHeadings: booleanOf(value) }),
  },
  // The library reads ShowGridlines and ShowHeadings, but sets these.
  Gridlines: { set: (target, value) => update(target, { showGridlines: booleanOf(value) }) },
  Headings: { set: (target, value) => update(target, { showHeadings: booleanOf(value) }) },
};

function update(target: SheetTarget, change: { showGridlines?: boolean; showHeadings?: boolean }): void {
  guardSheet(target.book, target.sheetId, null);
  target.book.model.updateSheet(target.sheetId, change);
}

function rename(target: SheetTarget, name: string): void {
  guardStructure(target.book);
  guardSheetName(target.book, name, target.sheetId);
  if (sheetOf(target).name !== name) target.book.model.renameSheet(target.sheetId, name);
}

function move(target: SheetTarget, position: number): void {
  guardStructure(target.book);
  if (position < 0 || position >= target.book.model.sheets().length) throw invalidArgument("position");
  target.book.model.moveSheet(target.sheetId, position);
}

function show(target: SheetTarget, word: "Visible" | "Hidden" | "VeryHidden"): void {
  guardStructure(target.book);
  const visibility = visibilityOf(word);
  if (visibility !== "visible") guardLastVisible(target);
  if (sheetOf(target).visibility !== visibility)
    target.book.model.updateSheet(target.sheetId, { visibility });
}

function visibilityOf(word: "Visible" | "Hidden" | "VeryHidden"): Visibility {
  if (word === "Visible") return "visible";
  return word === "Hidden" ? "hidden" : "veryHidden";
}

/** A workbook keeps at least one visible sheet. */
export function guardLastVisible({ book, sheetId }: SheetTarget): void {
  const others = book.model
    .sheets()
    .filter((sheet) => sheet.id !== sheetId && sheet.visibility === "visible");
  if (others.length > 0) return;
  throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
}
