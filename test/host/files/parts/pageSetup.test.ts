import { parseXml } from "../../../../src/host/files/package/xml";
import { readPageSetup, sheetSetUp, writePageSetup } from "../../../../src/host/files/parts/pageSetup";
import { readXlsx } from "../../../../src/host/files/workbook/readXlsx";
import { writeXlsx } from "../../../../src/host/files/workbook/writeXlsx";
import { emptySheet } from "../../../../src/host/model/emptySheet";
import type { NameInfo, PageLayout } from "../../../../src/host/model/parts/sheets";
import { fc } from "../../../property";

function read(content: string): PageLayout | undefined {
  return readPageSetup(parseXml(`<worksheet>${content}</worksheet>`));
}

function again(layout: PageLayout): PageLayout | undefined {
  return read(`<sheetPr>${sheetSetUp(layout)}</sheetPr>${writePageSetup(layout)}`);
}

const name = (text: string, formula: string): NameInfo => ({
  name: text,
  sheetId: "sheet-1",
  formula,
  visible: true,
  comment: "",
});

describe("how a sheet prints", () => {
  it("comes back from a saved file with its print area and the rows repeated on every page", () => {
    const pageLayout: PageLayout = {
      orientation: "Landscape",
      paperSize: "A4",
      fitWide: 1,
      centerHorizontally: true,
      leftMargin: 28.8,
      rightMargin: 28.8,
      headerMargin: 14.4,
    };
    const names = [name("Print_Titles", "=客户!$1:$4"), name("Print_Area", "=客户!$A$1:$H$200")];
    const bytes = writeXlsx({
      name: "a.xlsx",
      date1904: false,
      styles: [],
      sheets: [{ ...emptySheet("sheet-1", "客户"), pageLayout }, emptySheet("sheet-2", "空白")],
      activeSheetId: "sheet-1",
      tables: [],
      names,
      charts: [],
      settings: {},
      customProperties: {},
      customXmlParts: [],
    });
    const book = readXlsx(bytes, "a.xlsx");
    expect(book.sheets.map((sheet) => sheet.pageLayout)).toEqual([pageLayout, undefined]);
    expect(book.names.map(({ name, sheetId, formula }) => [name, sheetId, formula])).toEqual([
      ["Print_Titles", "sheet-1", "=客户!$1:$4"],
      ["Print_Area", "sheet-1", "=客户!$A$1:$H$200"],
    ]);
  });

  it("keeps whatever was set, and nothing else", () => {
    const pages = fc.integer({ min: 1, max: 99 });
    const points = fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 5);
    const on = fc.constant(true);
    const layouts = fc
      .record(
        {
          orientation: fc.constant("Landscape"),
          paperSize: fc.constantFrom("Letter", "Legal", "A3", "A4", "A5", "B5"),
          topMargin: points.filter((each) => each !== 54),
          footerMargin: points.filter((each) => each !== 21.6),
          centerVertically: on,
          printGridlines: on,
          printHeadings: on,
          blackAndWhite: on,
          draftMode: on,
        },
        { requiredKeys: [] },
      )
      .chain((layout) =>
        fc
          .oneof(
            fc.record({ fitWide: pages, fitTall: pages }, { requiredKeys: [] }),
            fc.record({ scale: fc.integer({ min: 10, max: 99 }) }),
          )
          .map((zoom): PageLayout => ({ ...layout, ...zoom })),
      );
    fc.assert(
      fc.property(layouts, (layout) => {
        expect(again(layout) ?? {}).toEqual(layout);
      }),
    );
  });

  it("is read from what Excel writes: inches, page counts of 0, flags only counted where they are switched on", () => {
    const landscape = `<pageMargins left="0.25" right="0.25" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>
      <pageSetup paperSize="8" scale="60" orientation="landscape" fitToHeight="0"/>`;
    const margins = { leftMargin: 18, rightMargin: 18 };
    const paper = { orientation: "Landscape", paperSize: "A3" };
    expect(read(`<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${landscape}`)).toEqual({
      ...margins,
      ...paper,
      fitWide: 1,
    });
    expect(read(landscape)).toEqual({ ...margins, ...paper, scale: 60 });
  });

  it("says nothing of a sheet that prints as Excel likes, nor of numbers no paper has", () => {
    expect(writePageSetup(undefined) + writePageSetup({}) + sheetSetUp({ scale: 80 })).toBe("");
    expect(read("")).toBeUndefined();
    expect(read('<pageMargins left="x"/><pageSetup paperSize="999" scale="9" orientation="portrait"/>')).toBe(
      undefined,
    );
  });
});
