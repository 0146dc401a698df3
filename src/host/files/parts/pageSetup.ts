import type { Scalar } from "../../model/parts/cells";
import type { PageLayout } from "../../model/parts/sheets";
import { child, element, flag, type XmlNode } from "../package/xml";

/** Paper sizes by office.js' names and their numbers in files (ECMA-376 18.3.1.63); others are left to the printer. */
const papers: readonly (readonly [name: string, code: number])[] = [
  ["Letter", 1],
  ["Tabloid", 3],
  ["Ledger", 4],
  ["Legal", 5],
  ["Statement", 6],
  ["Executive", 7],
  ["A3", 8],
  ["A4", 9],
  ["A5", 11],
  ["B4", 12],
  ["B5", 13],
];
/** What is on or off about printing: our name, the file's element and attribute. */
const switches = [
  ["printGridlines", "printOptions", "gridLines"],
  ["printHeadings", "printOptions", "headings"],
  ["centerHorizontally", "printOptions", "horizontalCentered"],
  ["centerVertically", "printOptions", "verticalCentered"],
  ["blackAndWhite", "pageSetup", "blackAndWhite"],
  ["draftMode", "pageSetup", "draft"],
] as const;
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
  const options = switchesOf(layout, "printOptions");
  const inches = margins.map((side) => [side, inchesOf(layout[keyOf(side)] ?? usual[side])]);
  const setup = {
    ...switchesOf(layout, "pageSetup"),
    paperSize: papers.find(([name]) => name === layout.paperSize)?.[1],
    scale: layout.scale === undefined ? undefined : Number(layout.scale),
    fitToWidth: fits(layout) ? Number(layout.fitWide ?? 0) : undefined,
    fitToHeight: fits(layout) ? Number(layout.fitTall ?? 0) : undefined,
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
  };
  const printing = Object.keys(options).length === 0 ? "" : element("printOptions", options);
  return `${printing}${element("pageMargins", Object.fromEntries(inches))}${element("pageSetup", setup)}`;
}

function inchesOf(points: Scalar): number {
  return Math.round((Number(points) / pointsPerInch) * 1e6) / 1e6;
}

function switchesOf(layout: PageLayout, part: string): Readonly<Record<string, number>> {
  const on = switches.filter(([key, within]) => within === part && layout[key] === true);
  return Object.fromEntries(on.map(([, , attribute]) => [attribute, 1]));
}

/** How the sheet prints; nothing where the file says nothing of it. */
export function readPageSetup(frame: XmlNode): PageLayout | undefined {
  const setup = child(frame, "pageSetup")?.attributes;
  const sides = child(frame, "pageMargins")?.attributes;
  const fit = flag(child(child(frame, "sheetPr"), "pageSetUpPr")?.attributes.fitToPage);
  const read = {
    ...marginsOf(sides),
    ...(setup?.orientation === "landscape" ? { orientation: "Landscape" } : {}),
    ...paperOf(setup?.paperSize),
    ...switchedOn(frame),
    ...(fit ? pagesOf(setup) : scaleOf(setup?.scale)),
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

function switchedOn(frame: XmlNode): PageLayout {
  const on = switches.filter(([, part, attribute]) => flag(child(frame, part)?.attributes[attribute]));
  return Object.fromEntries(on.map(([key]) => [key, true]));
}

/** 0 pages means as many as it takes; a missing number is 1 (ECMA-376 18.3.1.63). */
function pagesOf(setup: Readonly<Record<string, string>> | undefined): PageLayout {
  const wide = Number(setup?.fitToWidth ?? 1);
  const tall = Number(setup?.fitToHeight ?? 1);
  return { ...(wide > 0 ? { fitWide: wide } : {}), ...(tall > 0 ? { fitTall: tall } : {}) };
}

/** Excel allows 10 to 400 per cent; 100 is its own. */
function scaleOf(scale: string | undefined): PageLayout {
  const percent = Number(scale ?? 100);
  return percent >= 10 && percent <= 400 && percent !== 100 ? { scale: percent } : {};
}
