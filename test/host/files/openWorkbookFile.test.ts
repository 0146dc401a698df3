import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { openWorkbookFile } from "../../../src/host/files/openWorkbookFile";
import { handMade } from "./xlsxParts";

const fixture = readFileSync(`${__dirname}/../../fixtures/workbooks/dev-en.xlsx`);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);

describe("openWorkbookFile", () => {
  it("opens a workbook whatever it is called", () => {
    const opened = openWorkbookFile(fixture, "没有扩展名");
    expect(opened.ok && opened.snapshot.sheets.map((sheet) => sheet.name)).toEqual([
      "Accounts",
      "Activities",
      "Orders",
    ]);
  });

  it("opens a .csv", () => {
    const opened = openWorkbookFile(strToU8("a,b\n1,2"), "表.csv");
    expect(opened.ok && opened.snapshot.sheets[0]?.name).toBe("表");
  });

  it.each([
    ["an empty file", new Uint8Array(), "a.xlsx", "empty"],
    ["text that is no table", strToU8("hello"), "a.xlsx", "not-a-workbook"],
    ["a picture called .csv", new Uint8Array([137, 80, 78, 71, 0, 0]), "a.csv", "not-a-workbook"],
    ["an old .xls", new Uint8Array([...OLE, ...utf16("Workbook")]), "a.xls", "old-xls"],
    ["an encrypted workbook", new Uint8Array([...OLE, ...utf16("EncryptedPackage")]), "a.xlsx", "encrypted"],
    ["a truncated workbook", fixture.subarray(0, 100_000), "a.xlsx", "truncated"],
    ["a zip of something else", zipSync({ "a.txt": strToU8("x") }), "a.zip", "zip-without-workbook"],
  ])("refuses %s with a reason", (_, bytes, name, code) => {
    expect(openWorkbookFile(bytes, name)).toEqual({ ok: false, problem: { code } });
  });

  it("refuses rows beyond Excel's last one", () => {
    const bytes = handMade({
      sheet: '<sheetData><row r="1048577"><c r="A1048577"><v>1</v></c></row></sheetData>',
    });
    expect(openWorkbookFile(bytes, "a.xlsx")).toEqual({
      ok: false,
      problem: { code: "too-large", limit: "rows", allowed: 1_048_576 },
    });
  });

  it("refuses a workbook with damaged compressed parts", () => {
    const bytes = Uint8Array.from(fixture);
    bytes.fill(0x55, 200, 5000);
    expect(openWorkbookFile(bytes, "a.xlsx")).toMatchObject({ ok: false });
  });
});
