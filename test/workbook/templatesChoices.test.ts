import type { SheetMapping } from "../../src/core/adopt/mapping/mapping";
import { ownRecords } from "../../src/core/analysis/own/ownRecords";
import type { Patch } from "../../src/core/changes/patch";
import { choiceMeaningsKey, readChoiceMeanings } from "../../src/core/templates/choices/choiceMeanings";
import { type EditedChoice, faultsOf } from "../../src/core/templates/choices/editChoices";
import { installPatch } from "../../src/core/templates/installPatch";
import { choicePatch, readChoices, readChoiceUse } from "../../src/taskpane/session/excel/dictionaryWork";
import { remember } from "../../src/taskpane/session/excel/remember";
import { applyPatch } from "../../src/workbook/applyPatch";
import { readSettings } from "../../src/workbook/ledger/settings";
import { readOwnSheets } from "../../src/workbook/own/readOwnSheets";
import { readHeads } from "../../src/workbook/reading/lists/readHeads";
import { undoOperation } from "../../src/workbook/undoOperation";
import { type OpenWorkbook, openWorkbook, options } from "./openWorkbook";

jest.setTimeout(60_000);

async function install(): Promise<OpenWorkbook> {
  const book = openWorkbook([{ name: "Sheet1", rows: [["x"]] }]);
  const choice = { profile: "keyAccount", goals: [], language: "zh-CN" } as const;
  await applyPatch(installPatch(await readHeads(), choice, "建表"), options);
  return book;
}

const kept = (...words: readonly string[]): EditedChoice[] =>
  words.map((word) => ({ was: word, now: word, inRows: true }));

async function listOf(heading: string) {
  const list = (await readChoices())?.lists.find((each) => each.heading === heading);
  if (!list) throw new Error(heading);
  return list;
}

async function edit(
  heading: string,
  choices: readonly EditedChoice[],
  mappings: readonly SheetMapping[] = [],
) {
  const { column, choices: standing } = await listOf(heading);
  const patch = await choicePatch([{ column, standing, choices }], mappings, "改选项");
  return { patch, applied: await write(patch) };
}

async function write(patch: Patch) {
  const applied = await applyPatch(patch, options);
  if (patch.remember) await remember(patch.remember, applied.operationId, "zh-CN");
  return applied;
}

function columnOf(book: OpenWorkbook, sheet: string, heading: string): number {
  return (book.values(sheet)[3] ?? []).indexOf(heading);
}

function offered(book: OpenWorkbook, sheet: string, heading: string): readonly string[] {
  return book.model.choices(book.area(sheet, 5, columnOf(book, sheet, heading))) ?? [];
}

async function dictionaries() {
  const own = await readOwnSheets(await readHeads());
  const meanings = readChoiceMeanings((await readSettings()).get(choiceMeaningsKey));
  return ownRecords(own, meanings).dictionaries;
}

describe("a list edited in the pane", () => {
  it("is offered by the dropdown in its new words and order, and comes back by undo", async () => {
    const book = await install();
    const { choices: before } = await listOf("客户来源");
    const [first = "", second = "", ...rest] = before;
    const shorter = rest.slice(0, -2);
    const wanted = [...kept(second, first, ...shorter), { was: null, now: "校友介绍", inRows: true }];
    const { applied } = await edit("客户来源", wanted);
    expect(applied.conflicts).toEqual([]);
    expect(offered(book, "客户基础信息", "客户来源")).toEqual([second, first, ...shorter, "校友介绍"]);
    expect((await dictionaries()).source.map(({ label }) => label["zh-CN"])).toContain("校友介绍");
    await undoOperation(applied.operationId ?? 0, { ...options, edited: "ask" });
    expect(offered(book, "客户基础信息", "客户来源")).toEqual(before);
  });

  it("grows beyond the longest list of the sheet, and shrinks again by undo", async () => {
    const book = await install();
    const sheet = await readChoices();
    const height = sheet?.rows.length ?? 0;
    const names = Array.from({ length: height + 3 }, (_, i) => `员工${i + 1}`);
    const { applied } = await edit(
      "员工",
      names.map((now) => ({ was: null, now, inRows: true })),
    );
    expect(applied.conflicts).toEqual([]);
    expect(offered(book, "客户基础信息", "责任人")).toEqual(names);
    await undoOperation(applied.operationId ?? 0, { ...options, edited: "ask" });
    expect((await readChoices())?.rows).toHaveLength(height);
    expect((await listOf("员工")).choices).toEqual([]);
  });

  it("takes the rows along that use a renamed choice, one among several tags too", async () => {
    const book = await install();
    const sheet = "客户基础信息";
    const [tagOne = "", tagTwo = "", ...tags] = (await listOf("标签")).choices;
    const at = columnOf(book, sheet, "标签");
    book.type(sheet, 5, 0, "C20240501001");
    book.type(sheet, 5, at, `${tagTwo}、${tagOne}`);
    book.type(sheet, 6, 0, "C20240501002");
    book.type(sheet, 6, at, tagTwo);
    const list = await listOf("标签");
    expect(await readChoiceUse(list, [])).toEqual([
      { sheet, heading: "标签", choice: tagTwo, count: 2, row: 5, column: at },
      { sheet, heading: "标签", choice: tagOne, count: 1, row: 5, column: at },
    ]);
    const renamed = { was: tagTwo, now: "要紧客户", inRows: true };
    const { patch, applied } = await edit("标签", [...kept(tagOne), renamed, ...kept(...tags)]);
    expect(patch.changes).toHaveLength(3);
    expect(applied.conflicts).toEqual([]);
    expect([book.cell(sheet, 5, at), book.cell(sheet, 6, at)]).toEqual([`要紧客户、${tagOne}`, "要紧客户"]);
    await undoOperation(applied.operationId ?? 0, { ...options, edited: "ask" });
    expect([book.cell(sheet, 5, at), book.cell(sheet, 6, at)]).toEqual([`${tagTwo}、${tagOne}`, tagTwo]);
  });

  it("leaves the rows alone where that was not wanted", async () => {
    const book = await install();
    const { choices } = await listOf("客户来源");
    const [first = "", ...others] = choices;
    const at = columnOf(book, "客户基础信息", "客户来源");
    book.type("客户基础信息", 5, at, first);
    await edit("客户来源", [{ was: first, now: "会展", inRows: false }, ...kept(...others)]);
    expect(book.cell("客户基础信息", 5, at)).toBe(first);
  });

  it("keeps what somebody put on the list while it was edited", async () => {
    const book = await install();
    const { column, choices: standing, cells } = await listOf("客户来源");
    book.type("字典", 4 + standing.length, column, "校友介绍");
    expect(cells).not.toContain("校友介绍");
    const choices = kept(...standing.slice(1));
    await write(await choicePatch([{ column, standing, choices }], [], "改选项"));
    expect((await listOf("客户来源")).choices).toEqual([...standing.slice(1), "校友介绍"]);
  });

  it("goes on meaning the same to the rules under another word, twice renamed too", async () => {
    await install();
    const rename = async (was: string, now: string) => {
      const { choices } = await listOf("沟通类别");
      await edit(
        "沟通类别",
        choices.map((each) => ({ was: each, now: each === was ? now : each, inRows: true })),
      );
    };
    await rename("投诉建议", "客诉");
    await rename("客诉", "不满意");
    const entry = (await dictionaries()).category.find(({ id }) => id === "complaint");
    expect(entry?.label["zh-CN"]).toBe("不满意");
    expect(entry?.aliases).toContain("投诉建议");
    await rename("不满意", "投诉建议");
    expect((await dictionaries()).category.filter(({ id }) => id === "complaint")).toHaveLength(1);
  });

  it("changes rows of a sheet used where it is as well", async () => {
    const book = await install();
    const rows = [
      ["客户名称", "来源"],
      ["甲公司", "展会"],
      ["乙公司", "官网"],
      ["丙公司", "展会"],
    ];
    book.model.addSheet("名录");
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        book.type("名录", r + 1, c, value);
      });
    });
    const column = (at: number, field: "companyName" | "source") => ({
      column: at,
      heading: rows[0]?.[at] ?? "",
      field,
      confidence: 1,
      reason: { kind: "user" as const },
      scale: 1,
      samples: [],
    });
    const mapping: SheetMapping = {
      sheet: "名录",
      role: "customers",
      headerRow: 1,
      firstDataRow: 2,
      lastDataRow: 4,
      columns: [column(0, "companyName"), column(1, "source")],
    };
    const list = await listOf("客户来源");
    expect((await readChoiceUse(list, [mapping])).map(({ choice, count }) => [choice, count])).toEqual([
      ["展会", 2],
      ["官网", 1],
    ]);
    const choices = list.choices.map((each) => ({
      was: each,
      now: each === "展会" ? "行业展" : each,
      inRows: true,
    }));
    await edit("客户来源", choices, [mapping]);
    expect(book.values("名录").map((row) => row[1])).toEqual(["来源", "行业展", "官网", "行业展"]);
  });

  it("lets a team's own list and its name follow", async () => {
    const book = await install();
    const at = (book.values("字典")[2] ?? []).length;
    for (const [i, word] of ["门店", "甲店", "乙店"].entries()) book.type("字典", 3 + i, at, word);
    const letter = String.fromCharCode(65 + at);
    const formula = `='字典'!$${letter}$4:$${letter}$5`;
    const name = { name: "门店列表", formula };
    await applyPatch({ operation: "repair", reason: "", changes: [{ kind: "add-name", name }] }, options);
    const list = await listOf("门店");
    expect(list.id).toBeNull();
    await edit("门店", [...kept("甲店", "乙店"), { was: null, now: "丙店", inRows: true }]);
    const after = book.model.names().find((each) => each.name === "门店列表");
    expect(after?.formula).toContain("INDEX(");
    expect((await listOf("门店")).choices).toEqual(["甲店", "乙店", "丙店"]);
  });
});

describe("what a list refuses", () => {
  it("is a word twice, a blank one, and another word where formulas reckon with it", async () => {
    await install();
    const deals = await listOf("交易类型");
    const [purchase = ""] = deals.fixed;
    const others = deals.choices.filter((each) => each !== purchase);
    const faults = faultsOf(deals, [
      { was: purchase, now: "进货", inRows: true },
      ...kept(...others),
      { was: null, now: ` ${others[0]}`, inRows: true },
      { was: null, now: " ", inRows: true },
    ]);
    expect([...faults.values()]).toEqual(["fixed", "twice", "blank"]);
    expect([...faultsOf(deals, kept(...others)).values()]).toEqual(["fixed"]);
    expect(faultsOf(deals, kept(...deals.choices)).size).toBe(0);
  });

  it("is nothing at all in a workbook without 字典: there is none to edit", async () => {
    openWorkbook([{ name: "客户", rows: [["客户名称"], ["甲"]] }]);
    expect(await readChoices()).toBeNull();
    expect((await choicePatch([], [], "")).changes).toEqual([]);
  });
});
