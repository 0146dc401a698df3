import { importedRows, statesOf } from "../../../../src/core/imports/lists/knownRows";
import { formatSourceLink, markOf } from "../../../../src/core/imports/source/sourceLink";
import type { SourceRow } from "../../../../src/core/imports/source/sourceSheet";
import type { CellValue } from "../../../../src/core/sheets/cell";
import { fc } from "../../../property";

type Cells = readonly CellValue[];
const records = (rows: readonly Cells[]): readonly SourceRow[] =>
  rows.map((cells, i) => ({ row: 2 + i, cells }));
const keyOf = ({ cells }: SourceRow) => String(cells[0] ?? "").toLowerCase();

/** What the standard sheet says of rows that were imported. */
const importOf = (rows: readonly SourceRow[], sheet = "名录") =>
  importedRows(
    rows.map(({ row, cells }) => formatSourceLink({ sheet, row, mark: markOf(cells) })),
    rows.map(keyOf),
  );
const states = (now: readonly Cells[], before: readonly Cells[], key = keyOf) =>
  statesOf("名录", records(now), key, importOf(records(before)));

describe("statesOf", () => {
  const before = [
    ["C1", "甲"],
    ["C2", "乙"],
    ["C3", "丙"],
  ];

  it.each([
    ["nothing was imported before", before, [], ["new", "new", "new"]],
    ["nothing changed", before, before, ["known", "known", "known"]],
    ["the sheet was sorted", before.toReversed(), before, ["known", "known", "known"]],
    [
      "a row came in between",
      [
        ["C1", "甲"],
        ["C9", "新"],
        ["C2", "乙"],
        ["C3", "丙"],
      ],
      before,
      ["known", "new", "known", "known"],
    ],
    [
      "a row was edited and sorted",
      [
        ["C3", "丙厂"],
        ["C1", "甲"],
        ["C2", "乙"],
      ],
      before,
      ["changed", "known", "known"],
    ],
    [
      "a row's key was edited",
      [
        ["C1", "甲"],
        ["C22", "乙"],
        ["C3", "丙"],
      ],
      before,
      ["known", "changed", "known"],
    ],
    [
      "a row was copied",
      [
        ["C1", "甲"],
        ["C2", "乙"],
        ["C3", "丙"],
        ["C3", "丙"],
      ],
      before,
      ["known", "known", "known", "new"],
    ],
    ["rows left", [["C2", "乙"]], before, ["known"]],
  ])("knows rows again where %s", (_how, now, imported, expected) => {
    expect(states(now, imported)).toEqual(expected);
  });

  it("does not know the rows of another sheet again", () => {
    const imported = importOf(records(before), "另一张");
    expect(statesOf("名录", records(before), keyOf, imported)).toEqual(["new", "new", "new"]);
  });

  it("reads no link where people wrote something else into 来源行", () => {
    expect(importedRows(["手工录入", "", 12], ["C1", "C2", "C3"])).toEqual([]);
  });

  const rows = fc.array(fc.tuple(fc.constantFrom("", "C1", "C2", "C3"), fc.constantFrom("甲", "乙", "丙")), {
    maxLength: 7,
  });
  const shuffled = rows.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
    ),
  );

  it("has nothing new to import a second time, in whatever order the rows stand by then", () => {
    fc.assert(
      fc.property(shuffled, ([first, second]) => {
        expect(states(second, first)).toEqual(second.map(() => "known"));
      }),
    );
  });

  it("knows no more rows again than were imported, so that a row that is new is never left out", () => {
    fc.assert(
      fc.property(rows, rows, (now, imported) => {
        const found = states(now, imported).filter((state) => state !== "new").length;
        expect(found).toBeLessThanOrEqual(imported.length);
        expect(states(now, imported)).toHaveLength(now.length);
      }),
    );
  });
});
