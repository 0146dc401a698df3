import { valueColumn } from "../../../../../src/core/dedupe/columns/values/values";
import { arePetNames } from "../../../../../src/core/dedupe/compare/texts/petName";

const areOne = (...names: readonly string[]) => arePetNames(valueColumn(names, names.length).texts, 0, 1);

describe("what friends call somebody", () => {
  it.each([
    ["阿怡", "司徒怡"],
    ["小宁", "田心宁"],
    ["覃璐涵", "涵涵"],
  ])("is one character of the given name: %s, %s", (one, other) => {
    expect(areOne(one, other)).toBe(true);
  });

  it.each([
    ["阿怡", "怡文"],
    ["小宁", "田心怡"],
    ["小宁宁", "田心宁"],
    ["阿宁", "小宁"],
    ["小", "小小"],
    ["", "田心宁"],
    ["Ah Yi", "司徒怡"],
  ])("is no surname, nor another one: %s, %s", (one, other) => {
    expect(areOne(one, other)).toBe(false);
  });
});
