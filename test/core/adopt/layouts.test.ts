import { recogniseSheets } from "../../../src/core/adopt/recogniseSheets";
import { customerLayouts } from "./customerLayouts";
import { eventLayouts } from "./eventLayouts";
import { layout } from "./layout";
import { layouts } from "./layouts";
import { plainLists } from "./plainLists";

const doubtful = 0.6;
const nothingOfOurs: readonly (string | null)[] = [null, "date", "identifier", "text", "number"];

const drawings = { ...layouts, ...customerLayouts, ...eventLayouts, ...plainLists };

describe.each(Object.entries(drawings))("%s", (_name, drawing) => {
  const expected = layout(drawing);
  const [mapping] = recogniseSheets([expected.head]);

  it("is given the right role", () => {
    expect(String(mapping?.role)).toBe(expected.role);
  });

  if (expected.role === "null") return;

  it("has its headings and records found to the row", () => {
    const { headerRow, firstDataRow, lastDataRow } = mapping ?? {};
    expect({ headerRow, firstDataRow, lastDataRow }).toEqual({
      headerRow: expected.headerRow,
      firstDataRow: expected.firstDataRow,
      lastDataRow: expected.lastDataRow,
    });
  });

  it("has every column mapped right, or not at all, or with a visible doubt where the heading says nothing", () => {
    const wrong = expected.fields.flatMap((field, column) => {
      const found = mapping?.columns.find((candidate) => candidate.column === column);
      const unsure =
        found === undefined || nothingOfOurs.includes(found.field) || found.confidence < doubtful;
      const right = field.startsWith("~")
        ? unsure || found?.field === field.slice(1)
        : found?.field === field && !unsure;
      return right
        ? []
        : [{ heading: found?.heading, expected: field, found: found?.field, confidence: found?.confidence }];
    });
    expect(wrong).toEqual([]);
  });
});
