import type { Field } from "../../../../src/core/sheets/fields";
import { type OwnSheet, openOwnTable } from "../../../../src/core/templates/own/ownSheets";
import { formatSerial } from "../../../../src/core/values/dates/serialDay";
import { customersRead } from "../customersRead";
import { written } from "../tiering/tierBook";

const fields: readonly Field[] = ["customerId", "companyName", "mobile", "registeredOn"];
/** A day far ahead of the check, as the cell holds it. */
const ahead = 55_000;
const rows = [
  ["C20240101001", "杭州云杉科技有限公司", "13857121234", 45_300],
  ["C20240101002", "宁波远帆食品有限公司", "13957121235", ahead],
];

function inspected(asOf: string, own: readonly OwnSheet[] = []) {
  const analysis = customersRead(fields, rows, { asOf, own });
  analysis.inspect({ language: "zh-CN", asOf }, () => undefined);
  return analysis;
}

const listed = () => written([], inspected("2024-09-30").findingPatch({}), ["findings"]);

/** The list as it was written before days were told as days. */
function asSerial(own: readonly OwnSheet[]): OwnSheet[] {
  return own.map((sheet) => ({
    ...sheet,
    grid: {
      ...sheet.grid,
      rows: sheet.grid.rows.map((row) =>
        row.map((cell) => (cell === formatSerial(ahead) ? `${ahead}` : cell)),
      ),
    },
  }));
}

function valuesIn([sheet]: readonly OwnSheet[]) {
  const table = sheet && openOwnTable(sheet);
  return table?.rows.map(({ cells }) => table.value(cells, "value"));
}

describe("a day in the list of findings", () => {
  it("is told as a day, not as the number its cell holds", () => {
    expect(valuesIn(listed())).toEqual([formatSerial(ahead)]);
    expect(valuesIn(asSerial(listed()))).toEqual([String(ahead)]);
  });

  it.each([
    ["as a day", listed()],
    ["as a number, as it once was", asSerial(listed())],
  ])("is the same later on, whether it stands there %s", (_form, own) => {
    const [solved] = inspected("2051-01-01", own).solvedFindings({ offset: 0, limit: 9 }).items;
    expect(solved?.before).toBe(formatSerial(ahead));
    expect(solved?.now).toMatchObject({ value: formatSerial(ahead), changed: false });
  });
});
