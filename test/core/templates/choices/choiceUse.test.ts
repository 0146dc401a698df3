import type { CellValue } from "../../../../src/core/sheets/cell";
import type { ChoiceColumn } from "../../../../src/core/templates/choices/choiceColumns";
import { countChoices, renamedCells } from "../../../../src/core/templates/choices/choiceUse";
import { fc } from "../../../property";

const one: ChoiceColumn = {
  sheet: "客户",
  heading: "来源",
  field: "source",
  column: 3,
  firstRow: 5,
  lastRow: 9,
  several: false,
  key: 1,
  identity: [1, 3],
};
const tags: ChoiceColumn = { ...one, several: true };
const counted = (column: ChoiceColumn, cells: readonly CellValue[]) =>
  countChoices(column, cells).map(({ choice, count, row }) => [choice, count, row]);
const renamed = (
  column: ChoiceColumn,
  words: readonly (readonly [string, string])[],
  cells: readonly CellValue[],
) =>
  renamedCells(
    column,
    new Map(words),
    cells.map((cell, i) => [`C${i}`, "", cell]),
    1,
  );

describe("countChoices", () => {
  it("counts how often each choice stands in a column, and says where first", () => {
    expect(counted(one, ["", "展会", "转介绍 ", "展会", "转介绍"])).toEqual([
      ["展会", 2, 6],
      ["转介绍", 2, 7],
    ]);
  });

  it("takes a cell with separators for one choice where only one is meant", () => {
    expect(counted(one, ["展会、转介绍"])).toEqual([["展会、转介绍", 1, 5]]);
  });

  it("takes tags apart, whatever stands between them, and counts a row once", () => {
    expect(counted(tags, ["甲、乙,甲", "乙；丙 | 丁\n甲", " "])).toEqual([
      ["甲", 2, 5],
      ["乙", 2, 5],
      ["丙", 1, 6],
      ["丁", 1, 6],
    ]);
  });

  it("counts numbers and truth values by their words", () => {
    expect(counted(one, [2024, "2024", true])).toEqual([
      ["2024", 2, 5],
      ["true", 1, 7],
    ]);
  });
});

describe("renamedCells", () => {
  it("brings cells to the new word and leaves all others alone", () => {
    const changes = renamed(one, [["展会", "展览"]], ["展会", "展会现场", "", "转介绍", " 展会 "]);
    expect(changes.map(({ row, before, after }) => [row.hint, before, after])).toEqual([
      [5, "展会", "展览"],
      [9, " 展会 ", "展览"],
    ]);
  });

  it("finds a row by its key, and by its other cells where it has none", () => {
    const rows = [
      ["C1", "", "展会"],
      ["", "", "展会"],
    ];
    const found = renamedCells(one, new Map([["展会", "展览"]]), rows, 1).map(({ row }) => row);
    expect(found).toEqual([
      {
        sheet: "客户",
        hint: 5,
        key: { column: 1, value: "C1" },
        cells: [
          { column: 1, value: "C1" },
          { column: 3, value: "展会" },
        ],
      },
      {
        sheet: "客户",
        hint: 6,
        key: null,
        cells: [
          { column: 1, value: "" },
          { column: 3, value: "展会" },
        ],
      },
    ]);
  });

  it("changes two words with each other at once", () => {
    const changes = renamed(
      tags,
      [
        ["甲", "乙"],
        ["乙", "甲"],
      ],
      ["甲、乙", "乙"],
    );
    expect(changes.map(({ after }) => after)).toEqual(["乙、甲", "甲"]);
  });

  it("keeps what stands between tags, and the tags nobody renamed", () => {
    const words = ["甲", "乙", "丙", "VIP"];
    const between = fc.constantFrom("、", ",", "；", " | ", "\n", ", ");
    const cell = fc.array(fc.tuple(fc.constantFrom(...words), between), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(cell, (parts) => {
        const text = parts.map(([word, mark]) => word + mark).join("");
        const wanted = parts.map(([word, mark]) => (word === "甲" ? "新" : word) + mark).join("");
        const [change] = renamed(tags, [["甲", "新"]], [text]);
        const plain = (value: unknown) => String(value).replaceAll(" ", "");
        expect(plain(change?.after ?? text)).toBe(plain(wanted));
        expect(change === undefined).toBe(!parts.some(([word]) => word === "甲"));
      }),
    );
  });

  it("comes back to the first words by the opposite renaming", () => {
    const cell = fc
      .array(fc.constantFrom("甲", "乙", "丙"), { maxLength: 4 })
      .map((words) => words.join("、"));
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 6 }), (cells) => {
        const there = renamed(tags, [["甲", "新"]], cells);
        const after = cells.map((text, i) => there.find(({ row }) => row.hint === 5 + i)?.after ?? text);
        const back = renamed(tags, [["新", "甲"]], after);
        const again = after.map((text, i) => back.find(({ row }) => row.hint === 5 + i)?.after ?? text);
        expect(again).toEqual(cells);
      }),
    );
  });
});
