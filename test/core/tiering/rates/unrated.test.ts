import { unratedNote, unratedWords } from "../../../../src/core/tiering/rates/unrated";
import { serialOf } from "../../../../src/core/values/dates/serialDay";

const before = serialOf(2024, 1, 1) ?? 0;
const unrated = [
  { currency: "USD", rows: 24, before },
  { currency: "EUR", rows: 3, before: null },
];

describe("transactions without a rate", () => {
  it("are named by currency, with the day the first rate begins on", () => {
    expect(unratedWords(unrated, "zh-CN")).toBe("USD 24 笔（2024-01-01 之前）、EUR 3 笔");
    expect(unratedWords(unrated, "en-US")).toBe("24 in USD before 2024-01-01, 3 in EUR");
  });

  it("follow the reason of their customer, and nothing follows where there are none", () => {
    expect(unratedNote(unrated.slice(1), "zh-CN")).toBe("另有 EUR 3 笔交易没有汇率，未计入。");
    expect(unratedNote(unrated.slice(1), "en-US")).toBe(" Left out for want of a rate: 3 in EUR.");
    expect(unratedNote([], "zh-CN")).toBe("");
  });
});
