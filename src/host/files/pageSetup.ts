import type { PageLayout } from "../model/workbookParts";
import { child, element, flag, type XmlNode } from "./xml";

/** Paper sizes by their numbers in files (ECMA-376 18.3.1.63); others are left to the printer. */
const papers: readonly (readonly [name: string, code: number])[] = [
  ["Letter", 1],
  ["Legal", 5],
  ["A3", 8],
  ["A4", 9],
  ["A5", 11],
];
const margins = ["left", "right", "top", "bottom", "header", "footer"] as const;
/** Excel's own margins, in points. */
const usual = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 } as const;
const pointsPerInch = 72;

const keyOf = (side: (typeof margins)[number]) => `${side}Margin`;

/** What a sheet's properties say of its printing: `fitToPage` makes the page counts below count. */
export function sheetSetUp(layout: PageLayout | undefined): string {
  return fits(layout) ? element("pageSetUpPr", { fitToPage: 1 }) : "";
}

function fits(layout: PageLayout | undefined): boolean {
  return layout?.fitWide !== undefined || layout?.fitTall !== undefined;
}

/** The elements about printing, in the order of the schema; nothing for a sheet that prints as Excel likes. */
export function writePageSetup(layout: PageLayout | undefined): string {
  if (layout === undefined || Object.keys(layout).length === 0) return "";
  const centred =
    layout.centerHorizontally === true ? element("printOptions", { horizontalCentered: 1 }) : "";
  const inches = margins.map((side) => [side, Number(layout[keyOf(side)] ?? usual[side]) / pointsPerInch]);
  const setup = {
    paperSize: papers.find(([name]) => name === layout.paperSize)?.[1],
    scale: layout.scale === undefined ? undefined : Number(layout.scale),
    fitToWidth: fits(layout) ? Number(layout.fitWide ?? 0) : undefined,
    fitToHeight: fits(layout) ? Number(layout.fitTall ?? 0) : undefined,
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
  };
  return `${centred}${element("pageMargins", Object.fromEntries(inches))}${element("pageSetup", setup)}`;
}

/** How the sheet prints; nothing where the file says nothing of it. */
export function readPageSetup(frame: XmlNode): PageLayout | undefined {
  const setup = child(frame, "pageSetup")?.attributes;
  const sides = child(frame, "pageMargins")?.attributes;
  const options = child(frame, "printOptions")?.attributes;
  const fit = flag(child(child(frame, "sheetPr"), "pageSetUpPr")?.attributes.fitToPage, false);
  const read = {
    ...marginsOf(sides),
    ...(setup?.orientation === "landscape" ? { orientation: "Landscape" } : {}),
    ...paperOf(setup?.paperSize),
    ...(flag(options?.horizontalCentered, false) ? { centerHorizontally: true } : {}),
    ...(fit ? { fitWide: Number(setup?.fitToWidth ?? 1), fitTall: Number(setup?.fitToHeight ?? 1) } : {}),
  };
  return Object.keys(read).length > 0 ? read : undefined;
}

function marginsOf(sides: Readonly<Record<string, string>> | undefined): PageLayout {
  const read = margins.flatMap((side) => {
    const points = Math.round(Number(sides?.[side] ?? Number.NaN) * pointsPerInch * 100) / 100;
    return Number.isNaN(points) || points === usual[side] ? [] : [[keyOf(side), points] as const];
  });
  return Object.fromEntries(read);
}

function paperOf(code: string | undefined): PageLayout {
  const paper = papers.find(([, known]) => String(known) === code);
  return paper ? { paperSize: paper[0] } : {};
}
