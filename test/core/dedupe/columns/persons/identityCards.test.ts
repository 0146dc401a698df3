import {
  cardColumn,
  cardLength,
  isCardHeading,
} from "../../../../../src/core/dedupe/columns/persons/identityCards";
import { compareCards } from "../../../../../src/core/dedupe/compare/compareCards";
import { findDuplicates } from "../../../../../src/core/dedupe/findDuplicates";
import { defaultDedupeSettings } from "../../../../../src/core/dedupe/scoring/settings";
import { wordsOf } from "../../../../../src/core/dedupe/words/sentences";
import { groupsOf, type Row, tableOf } from "../../customerTable";

const card = "110101199003078814";

function levelOf(left: string, right: string): { readonly id: string; readonly bits: number } {
  const comparison = compareCards(cardColumn([left, right], 2));
  const level = comparison.level(0, 1);
  expect(comparison.level(1, 0)).toBe(level);
  return { id: comparison.levels[level]?.id ?? "", bits: level === 0 ? 0 : comparison.bits(level, 0, 1) };
}

describe("numbers of identity cards", () => {
  it.each([
    [card, "110101 19900307 8814", "same"],
    [card, "110101********8814", "seen"],
    ["110***********8814", "110101********8814", "seen"],
    ["110101****8814", card, "seen"],
    ["11010119900307****", card, "seen"],
    ["110***************", card, "few"],
    [card, "110101199003078824", "slip"],
    ["110101********8814", "110101********8824", "different"],
    [card, "110101199105078814", "different"],
    ["110101199003******", "**************8814", "nothing"],
    ["8814", "8814", "seen"],
    ["881X", "110101********881x", "seen"],
    ["8814", "2350", "different"],
    ["8814", "8824", "nothing"],
    ["881", "8814", "nothing"],
    ["", card, "nothing"],
    ["无", card, "nothing"],
    ["A12345678", card, "nothing"],
  ])("%j beside %j: %s", (left, right, id) => {
    expect(levelOf(left, right).id).toBe(id);
  });

  it("weigh what is seen of them, a district's figures least", () => {
    expect(levelOf(card, card).bits).toBeGreaterThan(levelOf(card, "110101********8814").bits);
    expect(levelOf(card, "110101********8814").bits).toBeGreaterThan(
      levelOf(card, "110***************").bits,
    );
    expect(levelOf(card, "320106199003078814").bits).toBeLessThan(0);
  });

  it("are told apart from other columns by their headings", () => {
    expect(["身份证号", "证件号码", "ID Card", "identity number"].every(isCardHeading)).toBe(true);
    expect(["客户编号", "idea", "卡号"].some(isCardHeading)).toBe(false);
  });

  it("take 18 places each, hidden or not", () => {
    expect(cardColumn([card, "110101********881X"], 2).figures.length).toBe(2 * cardLength);
    expect(cardColumn(["110101********881X"], 1).figures.at(-1)).toBe(11);
    expect(
      cardColumn(["110101********8814", card, "1***"], 3).ends.map((end) => (end === 0 ? 0 : 1)),
    ).toEqual(Int32Array.of(1, 1, 0));
  });

  it("have words for every level", () => {
    for (const { id } of compareCards(cardColumn([], 0)).levels.slice(1))
      expect(wordsOf("card", id)?.["zh-CN"]).toBeTruthy();
  });
});

describe("persons with hidden numbers", () => {
  const strangers: readonly Row[] = Array.from({ length: 30 }, (_, at) => ({
    personName: `王${"伟芳娜敏静丽强磊军洋"[at % 10]}${"一二三"[at % 3]}`,
    text: `3201061970010${1000 + at * 37}`.slice(0, 18),
  }));
  const tableWith = (...rows: readonly Row[]) => {
    const table = tableOf([...rows, ...strangers], ["personName", "text"]);
    const columns = table.columns.map((column) =>
      column.field === "text" ? { ...column, heading: "身份证号" } : column,
    );
    return { ...table, columns };
  };
  const groups = (...rows: readonly Row[]) =>
    groupsOf(findDuplicates(tableWith(...rows), defaultDedupeSettings).clusters);

  it("are found by the figures that are shown, though the name has a slip", () => {
    expect(
      groups(
        { personName: "苏智浩", text: "110101********8814" },
        { personName: "苏志浩", text: "110***********8814" },
      ),
    ).toContainEqual([0, 1]);
  });

  it("are two where a column of the last figures alone says so, though they bear one name", () => {
    const namesakes = (...figures: readonly string[]) => {
      const { columns, ...table } = tableWith(...figures.map((text) => ({ personName: "苏智浩", text })));
      const asFigures = columns.map((column) =>
        column.field === "text" ? { ...column, field: "number" as const, heading: "身份证末4" } : column,
      );
      return groupsOf(findDuplicates({ ...table, columns: asFigures }, defaultDedupeSettings).clusters);
    };
    expect(namesakes("1990", "1990")).toContainEqual([0, 1]);
    expect(namesakes("1990", "6154")).not.toContainEqual([0, 1]);
  });

  it("are two where the figures shown are others, though they bear one name", () => {
    expect(
      groups(
        { personName: "苏智浩", text: "110101********8814" },
        { personName: "苏智浩", text: "440***********2350" },
      ),
    ).not.toContainEqual([0, 1]);
  });
});
