import { addTokens } from "../../../src/core/dedupe/columns/texts/tokens";
import { finishTokens, tokenWriter } from "../../../src/core/dedupe/columns/texts/tokenWriter";
import { valueColumn } from "../../../src/core/dedupe/columns/values/values";
import { isLatinSlip } from "../../../src/core/dedupe/compare/latinNames/latinSlip";
import { isMailSlip } from "../../../src/core/dedupe/compare/mailSlip";
import { fold } from "../../../src/core/dedupe/normalise/folding/fold";

function areSlips(left: string, right: string): boolean {
  const buffer = new Uint16Array(96);
  const writer = tokenWriter(2);
  for (const name of [left, right]) addTokens(writer, buffer, fold(name, buffer), true);
  return isLatinSlip(finishTokens(writer), 0, 1);
}

describe("a slip in a Latin name", () => {
  it.each([
    ["Sigma Lake Catering LLC", "Sgma Lake Catering"],
    ["Sigma Lake Catering LLC", "Simga Lake Catering LLC"],
    ["Sigma Lake Tools", "Sigma Lakes Tools"],
    ["Sigma Lake Tools", "SigmaLake Tols"],
    ["South Falcon Partners", "Sout hFalcon Partnerz"],
  ])("makes %s into %s", (left, right) => {
    expect(areSlips(left, right)).toBe(true);
    expect(areSlips(right, left)).toBe(true);
  });

  it.each([
    ["Baker", "Barker"],
    ["Studio Lake 54", "Studio Lake 55"],
    ["Sigma Lake Catering", "Sigma Lake Cleaning"],
    ["Sigma Lake Catering", "Sigma Bay Catering"],
    ["Sigma Lake Catering", "Simga Laek Catering"],
  ])("does not make %s into %s", (left, right) => {
    expect(areSlips(left, right)).toBe(false);
  });
});

describe("a slip in a mailbox", () => {
  const isSlip = (left: string, right: string) => isMailSlip(valueColumn([left, right], 2), 0, 1);

  it("is a letter or two, wherever they stand", () => {
    expect(isSlip("john.smith46@mail.com", "jhn.smith46@mail.com")).toBe(true);
    expect(isSlip("john.smith46@mail.com", "john.smith46@mial.com")).toBe(true);
  });

  it("is not the figures behind a name: those are two of one name", () => {
    expect(isSlip("john.smith46@mail.com", "john.smith47@mail.com")).toBe(false);
    expect(isSlip("john.smith46@mail.com", "john.smith@mail.com")).toBe(false);
  });

  it("is a figure where the mailbox is a number", () => {
    expect(isSlip("38271645@qq.com", "38271646@qq.com")).toBe(true);
  });
});
