import { numberOf, wordOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { existing, invalidArgument } from "../../engine/types/hostError";
import type { Instance, Property } from "../../engine/types/objectType";
import { isRecord } from "../../engine/types/unknownValues";
import type { Area, Scalar } from "../../model/parts/cells";
import type { PageLayout } from "../../model/parts/sheets";
import { guardBook } from "../book/guards";
import { type SheetTarget, sheetOf } from "../book/sheetTarget";
import { addressOf, areaOfArgument, namedArea } from "../places/resolveAddress";

const pointsOfUnit = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const margins = ["top", "bottom", "left", "right", "header", "footer"] as const;

const initial: Readonly<Record<string, Scalar>> = {
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
};

/** `Excel.PageLayout`: kept with the sheet for print; the print area is the sheet's name Print_Area, as in the file. */
export const pageLayoutType = defineType<SheetTarget>({
  name: "PageLayout",
  properties: {
    ...Object.fromEntries(Object.keys(initial).map((name) => [name, layoutProperty(name)])),
    Zoom: { get: zoomOf, set: setZoom },
  },
  methods: {
    SetPrintArea: (target, range) => keepArea(target, "Print_Area", range),
    SetPrintTitleRows: (target, range) => keepTitles(target, range, titleColumns),
    SetPrintTitleColumns: (target, range) => keepTitles(target, range, titleRows),
    GetPrintArea: (target) => existing(printArea(target)),
    GetPrintAreaOrNullObject: printArea,
    SetPrintMargins: (target, unit, options) => setMargins(target, unit, options),
  },
});

function layoutOf(target: SheetTarget): PageLayout {
  return sheetOf(target).pageLayout ?? {};
}

function update(target: SheetTarget, change: Readonly<Record<string, Scalar | undefined>>): void {
  const { book, sheetId } = target;
  const next = Object.entries({ ...layoutOf(target), ...change }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  book.model.updateSheet(sheetId, { pageLayout: Object.fromEntries(next) });
}

function keyOf(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function layoutProperty(name: string): Property<SheetTarget> {
  return {
    get: (target) => layoutOf(target)[keyOf(name)] ?? initial[name],
    set: (target, value) => {
      if (typeof value !== typeof initial[name] || !isScalar(value))
        throw invalidArgument(`${typeof initial[name]} expected`);
      update(target, { [keyOf(name)]: value });
    },
  };
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** Pages to fit on, or a scale in per cent: one rules the other out. */
function zoomOf(target: SheetTarget): Readonly<Record<string, unknown>> {
  const { fitWide, fitTall, scale } = layoutOf(target);
  if (fitWide === undefined && fitTall === undefined) return { scale: scale ?? 100 };
  return {
    ...(fitWide === undefined ? {} : { horizontalFitToPages: fitWide }),
    ...(fitTall === undefined ? {} : { verticalFitToPages: fitTall }),
  };
}

function setZoom(target: SheetTarget, value: unknown): void {
  if (!isRecord(value)) throw invalidArgument("zoom options expected");
  const pages = (name: string) => (value[name] == null ? undefined : numberOf(value[name]));
  update(target, {
    fitWide: pages("horizontalFitToPages"),
    fitTall: pages("verticalFitToPages"),
    scale: pages("scale"),
  });
}

function keepArea(target: SheetTarget, name: string, range: unknown): void {
  const { book, sheetId } = target;
  guardBook(book);
  const area = areaOfArgument(book, range, sheetId);
  book.model.setName({ name, sheetId, formula: `=${absolute(target, area)}`, visible: true, comment: "" });
}

const titleRows = /!\$\d+:\$\d+$/;
const titleColumns = /!\$[A-Z]+:\$[A-Z]+$/;

/** Title rows and title columns stand in one name, the columns first, as Excel writes it; the other part stays. */
function keepTitles(target: SheetTarget, range: unknown, other: RegExp): void {
  const { book, sheetId } = target;
  guardBook(book);
  const added = absolute(target, areaOfArgument(book, range, sheetId));
  const held = book.model.names().find((name) => name.name === "Print_Titles" && name.sheetId === sheetId);
  const stays = (held?.formula.slice(1).split(/,(?=[^,]*!\$)/) ?? []).filter((part) => other.test(part));
  const parts = [added, ...stays].sort((a, b) => Number(titleRows.test(a)) - Number(titleRows.test(b)));
  const formula = `=${parts.join(",")}`;
  book.model.setName({ name: "Print_Titles", sheetId, formula, visible: true, comment: "" });
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
    update(target, { [`${name}Margin`]: numberOf(value) * points });
  }
}
