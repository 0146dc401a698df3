import { numberOf, wordOf } from "../../engine/arguments";
import { defineType } from "../../engine/defineType";
import { invalidArgument, itemNotFound } from "../../engine/hostError";
import type { Instance } from "../../engine/objectType";
import { isRecord } from "../../engine/unknownValues";
import type { Area } from "../../model/workbookParts";
import { guardBook } from "../guards";
import { keptProperties } from "../keptProperties";
import { addressOf, areaOfArgument, namedArea } from "../ranges/resolveAddress";
import type { SheetTarget } from "./sheetTarget";

const pointsOfUnit = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const margins = ["top", "bottom", "left", "right", "header", "footer"] as const;

/** `Excel.PageLayout`: kept for print; the print area is the sheet's name Print_Area, as in the file. */
export const pageLayoutType = defineType<SheetTarget>({
  name: "PageLayout",
  properties: {
    ...keptProperties<SheetTarget>(owner, {
      Orientation: "Portrait",
      BlackAndWhite: false,
      CenterHorizontally: false,
      CenterVertically: false,
      PrintHeadings: false,
      PrintGridlines: false,
      LeftMargin: 50.4,
      RightMargin: 50.4,
      TopMargin: 54,
      BottomMargin: 54,
      HeaderMargin: 21.6,
      FooterMargin: 21.6,
      DraftMode: false,
      PaperSize: "A4",
    }),
    Zoom: {
      get: (target) => target.book.kept.get(`${owner(target)}.Zoom`) ?? { scale: 100 },
      set: (target, value) => {
        if (!isRecord(value)) throw invalidArgument("zoom options expected");
        target.book.kept.set(`${owner(target)}.Zoom`, value);
      },
    },
  },
  methods: {
    SetPrintArea: (target, range) => keepArea(target, "Print_Area", range),
    SetPrintTitleRows: (target, range) => keepArea(target, "Print_Titles", range),
    GetPrintArea: (target) => {
      const found = printArea(target);
      if (found === null) throw itemNotFound();
      return found;
    },
    GetPrintAreaOrNullObject: printArea,
    SetPrintMargins: (target, unit, options) => setMargins(target, unit, options),
  },
});

function owner({ sheetId }: SheetTarget): string {
  return `PageLayout.${sheetId}`;
}

function keepArea(target: SheetTarget, name: string, range: unknown): void {
  const { book, sheetId } = target;
  guardBook(book);
  const area = areaOfArgument(book, range, sheetId);
  book.model.setName({ name, sheetId, formula: `=${absolute(target, area)}`, visible: true, comment: "" });
}

function absolute({ book }: SheetTarget, area: Area): string {
  const address = addressOf(book, area);
  const mark = address.lastIndexOf("!");
  return `${address.slice(0, mark)}!${address.slice(mark + 1).replaceAll(/[A-Z]+|\d+/g, "$$$&")}`;
}

function printArea({ book, sheetId }: SheetTarget): Instance | null {
  const area = namedArea(book, "Print_Area", sheetId);
  return area === null ? null : book.objects.rangeAreas([area]);
}

function setMargins(target: SheetTarget, unit: unknown, options: unknown): void {
  const points = pointsOfUnit[wordOf(unit, ["Points", "Inches", "Centimeters"])];
  if (!isRecord(options)) throw invalidArgument("margins expected");
  for (const name of margins) {
    const value = options[name];
    if (value == null) continue;
    const wire = `${name.charAt(0).toUpperCase()}${name.slice(1)}Margin`;
    target.book.kept.set(`${owner(target)}.${wire}`, numberOf(value) * points);
  }
}
