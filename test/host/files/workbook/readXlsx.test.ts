import { readFileSync } from "node:fs";
import { writeValidations } from "../../../../src/host/files/rules/validations";
import { readXlsx } from "../../../../src/host/files/workbook/readXlsx";
import { writeXlsx } from "../../../../src/host/files/workbook/writeXlsx";
import type { WorkbookSnapshot } from "../../../../src/host/model/workbookSnapshot";
import { comparable } from "../comparable";
import { handMade } from "../xlsxParts";

const cellsOf = (snapshot: WorkbookSnapshot) =>
  Object.fromEntries(
    [...(snapshot.sheets[0]?.cells ?? [])].map(([row, line]) => [row, Object.fromEntries(line)]),
  );
const data = (rows: string) => `<sheetData>${rows}</sheetData>`;
const DATES = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';

describe("readXlsx", () => {
  it("takes every kind of cell as it is meant", () => {
    const sheet = data(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>富</t></r><r><t xml:space="preserve"> 文本</t></r></is></c>' +
        '<c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>' +
        '<c r="F1" s="1"><v>45000</v></c><c r="G1" t="d"><v>2023-03-15</v></c><c r="H1" t="s"><v>1</v></c></row>',
    );
    const strings =
      '<si><t>张&amp;三</t><rPh sb="0" eb="1"><t>zhang</t></rPh></si><si><t>一_x000D_二_x005F_x</t></si>';
    expect(cellsOf(readXlsx(handMade({ sheet, strings, styles: DATES }), "a"))[0]).toEqual({
      0: { value: "张&三" },
      1: { value: "富 文本" },
      2: { value: true },
      3: { value: "#DIV/0!", formula: "=1/0", error: true },
      4: { value: "ab", formula: '="a"&"b"' },
      5: { value: 45000, numberFormat: "yyyy/m/d" },
      6: { value: 45000 },
      7: { value: "一\r二_x" },
    });
  });

  it("spreads shared formulas and drops the prefixes of new functions", () => {
    const sheet = data(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f><v>1</v></c><c r="D1"><f>_xlfn.XLOOKUP(A1,B:B,C:C)</f></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    const read = readXlsx(handMade({ sheet }), "a");
    expect(cellsOf(read)).toMatchObject({
      1: { 0: { formula: "=B2*$C$1" } },
      2: { 0: { formula: "=B3*$C$1" } },
    });
    expect(cellsOf(read)).toMatchObject({ 0: { 3: { formula: "=XLOOKUP(A1,B:B,C:C)" } } });
    expect(comparable(readXlsx(writeXlsx(read), "a"))).toEqual(comparable(read));
  });

  it("turns dates that count from 1904 into 1900 serials and says so", () => {
    const sheet = data('<row r="1"><c r="A1" s="1"><v>43538</v></c><c r="B1"><v>43538</v></c></row>');
    const read = readXlsx(handMade({ sheet, styles: DATES, workbook: '<workbookPr date1904="1"/>' }), "a");
    expect(read.date1904).toBe(true);
    expect(cellsOf(read)[0]).toMatchObject({ 0: { value: 45000 }, 1: { value: 43538 } });
  });

  it("finds lists that newer Excel keeps in the extension part", () => {
    const sheet = `${data("")}<extLst><ext><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>字典!$A$2:$A$9</xm:f></x14:formula1><xm:sqref>B2:B20 D2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
    const read = readXlsx(handMade({ sheet }), "a");
    expect(read.sheets[0]?.validations).toMatchObject([
      {
        areas: [
          { row: 1, column: 1, rows: 19 },
          { row: 1, column: 3 },
        ],
        validation: { kind: "list", formula1: "=字典!$A$2:$A$9" },
      },
    ]);
    expect(readXlsx(writeXlsx(read), "a").sheets[0]?.validations).toHaveLength(1);
  });

  it.each([
    ["between", "Between"],
    ["notEqual", "NotEqualTo"],
    ["equal", "EqualTo"],
    ["greaterThan", "GreaterThan"],
    ["greaterThanOrEqual", "GreaterThanOrEqualTo"],
    ["lessThanOrEqual", "LessThanOrEqualTo"],
  ])(
    "reads the comparison %s of a validation as office.js names it, and writes it as files do",
    (file, name) => {
      const rule = `<dataValidation type="decimal" operator="${file}" sqref="A1"><formula1>5</formula1></dataValidation>`;
      const sheet = `${data("")}<dataValidations count="1">${rule}</dataValidations>`;
      const read = readXlsx(handMade({ sheet }), "a");
      expect(read.sheets[0]?.validations[0]?.validation.operator).toBe(name);
      const written = writeValidations(read.sheets[0]?.validations ?? []);
      expect(/ operator="(\w+)"/.exec(written)?.[1] ?? "between").toBe(file);
    },
  );

  it("lets formatting out to the last column and far below cost nothing", () => {
    const far = Array.from(
      { length: 3000 },
      (_, row) => `<row r="${row + 2}"><c r="XEX${row + 2}" s="1"/></row>`,
    );
    const sheet = `<cols><col min="1" max="16384" width="9"/></cols>${data(`<row r="1"><c r="A1"><v>1</v></c></row>${far.join("")}`)}`;
    const read = readXlsx(handMade({ sheet, styles: DATES }), "a").sheets[0];
    expect(read?.cells.size).toBe(1);
    expect(read?.columnWidths.size).toBeLessThan(200);
  });

  it("reads what LibreOffice wrote, and writes it again without loss", () => {
    const first = readXlsx(readFileSync(`${__dirname}/../../../fixtures/workbooks/libreoffice.xlsx`), "l");
    const sheet = first.sheets[0];
    expect(sheet).toMatchObject({ name: "客户", notes: [{ text: "编号不可改" }] });
    expect(sheet?.validations[0]?.validation).toMatchObject({
      formula1: "制造,贸易,服务",
      alert: { title: "请选择" },
      prompt: { message: "选一个" },
    });
    expect(sheet?.conditionalFormats[0]).toMatchObject({ kind: "containsText", style: { fill: "#FFC7CE" } });
    expect(sheet?.hyperlinks[0]?.link).toMatchObject({ address: "https://example.com/" });
    expect(first.tables).toMatchObject([{ name: "客户表", area: { rows: 3, columns: 4 } }]);
    expect(first.names).toMatchObject([{ name: "行业表" }]);
    expect(comparable(readXlsx(writeXlsx(first), "l"))).toEqual(comparable(first));
  });
});
