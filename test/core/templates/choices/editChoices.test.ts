import type { Change } from "../../../../src/core/changes/patch";
import type { CellValue } from "../../../../src/core/sheets/cell";
import { choiceSheet } from "../../../../src/core/templates/choices/choiceLists";
import {
  countEdits,
  type EditedChoice,
  faultsOf,
  listChanges,
  namesThatFollow,
  renamedInRows,
  withLater,
} from "../../../../src/core/templates/choices/editChoices";
import { growingRange, listCapacity } from "../../../../src/core/templates/sheets/lists";
import { fc } from "../../../property";

type Rows = readonly (readonly CellValue[])[];

function open(rows: Rows) {
  const grid = { sheet: "字典", firstRow: 3, firstColumn: 0, rows };
  const area = { firstRow: 3, firstColumn: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
  const sheet = choiceSheet({ id: "dictionaries", sheet: "字典", table: "", ...area, grid });
  const [list] = sheet.lists;
  if (!list) throw new Error("no list");
  return { sheet, list };
}

const listOf = (...choices: readonly CellValue[]) =>
  open([["标签"], ...choices.map((choice) => [choice])]).list;
const kept = (...words: readonly string[]): EditedChoice[] =>
  words.map((word) => ({ was: word, now: word, inRows: true }));
const added = (now: string): EditedChoice => ({ was: null, now, inRows: false });
const renamed = (was: string, now: string, inRows = true): EditedChoice => ({ was, now, inRows });

/** The sheet once the changes are written. */
function written(rows: Rows, changes: readonly Change[]): CellValue[][] {
  const grid = rows.map((row) => [...row]);
  const wide = grid[0]?.length ?? 0;
  for (const change of changes) {
    if (change.kind === "set-cell") grid[change.row.hint - 3]?.splice(change.column, 1, change.after);
    if (change.kind !== "restore-row") continue;
    const row = new Array<CellValue>(wide).fill("");
    row.splice(
      change.held.firstColumn,
      change.held.cells.length,
      ...change.held.cells.map(({ value }) => value),
    );
    grid.splice(change.held.row - 3, 0, row);
  }
  return grid;
}

const cell = fc.constantFrom<CellValue>("", "甲", "乙", " 丙", "丁", 2024, true);
const lists = fc
  .array(fc.tuple(cell, cell), { maxLength: 6 })
  .map((rows): Rows => [["标签", "客户来源"], ...rows]);
const words = fc.uniqueArray(fc.constantFrom("甲", "乙", "丙", "戊", "己", "2024", "庚"), { maxLength: 8 });

describe("listChanges", () => {
  it("leaves the list as it was edited, without a gap, and no cell of another list touched", () => {
    fc.assert(
      fc.property(lists, words, (rows, wanted) => {
        const { sheet, list } = open(rows);
        const after = written(rows, listChanges(sheet, list, wanted.map(added)));
        const column = after.slice(1).map(([choice = ""]) => String(choice));
        expect(column.slice(0, wanted.length)).toEqual(wanted);
        expect(column.slice(wanted.length).filter((choice) => choice !== "")).toEqual([]);
        const others = after.map(([, other]) => other);
        expect(others.slice(0, rows.length)).toEqual(rows.map(([, other]) => other));
        expect(others.slice(rows.length).filter((other) => other !== "")).toEqual([]);
      }),
    );
  });

  it("writes nothing a second time", () => {
    fc.assert(
      fc.property(lists, words, (rows, wanted) => {
        const first = open(rows);
        const edited = wanted.map(added);
        const again = open(written(rows, listChanges(first.sheet, first.list, edited)));
        expect(listChanges(again.sheet, again.list, edited)).toEqual([]);
      }),
    );
  });

  it("guards every cell by what stands there, and every row by all its cells", () => {
    fc.assert(
      fc.property(lists, words, (rows, wanted) => {
        const { sheet, list } = open(rows);
        for (const change of listChanges(sheet, list, wanted.map(added))) {
          if (change.kind !== "set-cell") continue;
          const row = rows[change.row.hint - 3];
          expect(change.before).toBe(row?.[change.column]);
          expect(change.row.cells.map(({ value }) => value)).toEqual(row);
        }
      }),
    );
  });

  it("leaves a number on the list a number, for cells that hold it would not match its digits", () => {
    const rows = [["标签"], [2024], ["甲"], [2025]];
    const { sheet, list } = open(rows);
    expect(listChanges(sheet, list, kept("2024", "甲", "2025"))).toEqual([]);
    expect(written(rows, listChanges(sheet, list, kept("2025", "2024")))).toEqual([
      ["标签"],
      [2025],
      [2024],
      [""],
    ]);
  });

  it("writes words without the blanks typed around them", () => {
    const { sheet, list } = open([["标签"], ["甲"]]);
    expect(listChanges(sheet, list, [renamed("甲", " 乙 ")])).toMatchObject([{ before: "甲", after: "乙" }]);
  });

  it("brings further choices in as rows that are new, as text", () => {
    const { sheet, list } = open([["标签"], ["甲"]]);
    expect(listChanges(sheet, list, [...kept("甲"), added("=乙")])).toMatchObject([
      { kind: "restore-row", added: true, held: { row: 5, cells: [{ value: "=乙", numberFormat: "@" }] } },
    ]);
  });
});

describe("withLater", () => {
  const edit = (choices: readonly EditedChoice[], ...standing: readonly string[]) => ({
    column: 0,
    choices,
    standing,
  });

  it("keeps what a colleague put on the list meanwhile, behind the edited choices", () => {
    const now = withLater(listOf("甲", "丁", "乙"), edit(kept("乙"), "甲", "乙"));
    expect(now.map((choice) => choice.now)).toEqual(["乙", "丁"]);
  });

  it("brings nothing back that was there and was taken off on purpose", () => {
    expect(withLater(listOf("甲"), edit([], "甲"))).toEqual([]);
  });
});

describe("faultsOf", () => {
  it.each([
    ["a blank choice", kept("甲", " "), [[1, "blank"]]],
    ["a choice twice", kept("甲", "甲"), [[1, "twice"]]],
    ["a choice twice, in other letters and widths", [added("vip"), added("ＶＩＰ ")], [[1, "twice"]]],
    ["none", kept("甲", "乙"), []],
  ] as const)("finds %s", (_what, edited, faults) => {
    expect([...faultsOf(listOf("甲"), edited)]).toEqual(faults);
  });

  it("finds a fixed choice renamed, at its place, and one that is gone, in the list", () => {
    const tiers = open([["客户等级"], ["核心客户"], ["普通客户"]]).list;
    expect([...faultsOf(tiers, [renamed("核心客户", "A"), ...kept("普通客户")])]).toEqual([[0, "fixed"]]);
    expect([...faultsOf(tiers, kept("核心客户"))]).toEqual([[-1, "fixed"]]);
    expect([...faultsOf(tiers, kept("普通客户", "核心客户"))]).toEqual([]);
    expect([...faultsOf(tiers, [...kept("普通客户", "核心客户"), added("战略客户")])]).toEqual([]);
  });

  it("finds choices beyond the room a list has", () => {
    const many = Array.from({ length: listCapacity.dictionary + 1 }, (_, i) => added(`选项${i}`));
    expect([...faultsOf(listOf(), many)]).toEqual([[listCapacity.dictionary, "full"]]);
  });
});

describe("countEdits", () => {
  it.each([
    ["nothing", kept("甲", "乙", "丙"), 0],
    ["a new choice", [...kept("甲", "乙", "丙"), added("丁")], 1],
    ["a renamed choice", [...kept("甲", "乙"), renamed("丙", "丁")], 1],
    ["a choice gone", kept("甲", "丙"), 1],
    ["another order", kept("丙", "甲", "乙"), 1],
    ["all at once", [renamed("丙", "丁"), ...kept("甲"), added("戊")], 4],
  ] as const)("counts %s", (_what, edited, count) => {
    expect(countEdits(listOf("甲", "乙", "丙"), edited)).toBe(count);
  });
});

describe("renamedInRows", () => {
  it("names the words whose rows follow, and no new, kept or row-less ones", () => {
    const edited = [renamed("甲", "乙"), renamed("丙", "丁", false), ...kept("戊"), added("己")];
    expect([...renamedInRows(edited)]).toEqual([["甲", "乙"]]);
  });

  it("gives rows the very word the list gets, without the blanks typed around it", () => {
    expect([...renamedInRows([renamed("甲", " 乙 ")])]).toEqual([["甲", "乙"]]);
    expect([...renamedInRows([renamed("甲", "甲 ")])]).toEqual([]);
  });
});

describe("namesThatFollow", () => {
  const { sheet, list } = open([["标签"], ["甲"], ["乙"]]);
  const following = (formula: string, count: number) =>
    namesThatFollow(sheet, list, count, new Map([["我的下拉", formula]]));

  it("lets a fixed name over the list grow once a choice stands below its end", () => {
    expect(following("=字典!$A$4:$A$5", 3)).toEqual([
      {
        kind: "add-name",
        name: { name: "我的下拉", formula: growingRange("字典", "A", 4, listCapacity.dictionary) },
        replaces: "=字典!$A$4:$A$5",
      },
    ]);
  });

  it.each([
    ["reaches the last choice", "=字典!$A$4:$A$6"],
    ["grows by itself", "=字典!$A$4:INDEX(字典!$A$4:$A$5,2)"],
    ["stands over another list", "=字典!$B$4:$B$5"],
    ["begins further down", "=字典!$A$5:$A$5"],
    ["stands on another sheet", "=名单!$A$4:$A$5"],
    ["is a number", "=0.13"],
  ])("leaves a name alone that %s", (_how, formula) => {
    expect(following(formula, 3)).toEqual([]);
  });
});
