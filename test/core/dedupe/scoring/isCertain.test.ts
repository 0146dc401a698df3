import { families, familyBit } from "../../../../src/core/dedupe/compare/levels/families";
import { isCertain } from "../../../../src/core/dedupe/scoring/isCertain";
import { openMatching } from "../../../../src/core/dedupe/scoring/matching";
import { emptyScore, type PairScore } from "../../../../src/core/dedupe/scoring/pairScore";
import { defaultDedupeSettings } from "../../../../src/core/dedupe/scoring/settings";
import { customersOf } from "../customerTable";

const matching = openMatching(customersOf([{ companyName: "Wexham Bakery" }]), defaultDedupeSettings);
const bits = (...of: readonly (keyof typeof families)[]) =>
  of.reduce((all, family) => all | familyBit(families[family]), 0);
const reached: PairScore = {
  ...emptyScore(),
  weight: 30,
  firms: true,
  reached: true,
  called: true,
  strong: bits("phone", "email"),
};

describe("whether two rows are certainly one customer", () => {
  it("needs two independent agreements, and the weight", () => {
    expect(isCertain(matching, reached)).toBe(true);
    expect(isCertain(matching, { ...reached, weight: 1 })).toBe(false);
    expect(isCertain(matching, { ...reached, strong: bits("phone") })).toBe(false);
  });

  it("is asked where only who answers is one, under two names at two houses", () => {
    expect(isCertain(matching, { ...reached, elsewhere: true })).toBe(false);
    expect(isCertain(matching, { ...reached, elsewhere: true, near: bits("name") })).toBe(true);
    expect(isCertain(matching, { ...reached, elsewhere: true, proof: true })).toBe(true);
  });

  it("is asked where another house and two other ways to reach them speak of two outlets, but for the name or day of one", () => {
    const outlet = { ...reached, elsewhere: true, strangers: 3, strong: bits("name", "email") };
    expect(isCertain(matching, outlet)).toBe(false);
    expect(isCertain(matching, { ...outlet, elsewhere: false })).toBe(true);
    expect(isCertain(matching, { ...outlet, strangers: 2 })).toBe(true);
    expect(isCertain(matching, { ...outlet, strong: bits("name", "place", "email") })).toBe(true);
    expect(isCertain(matching, { ...outlet, strong: bits("name", "founded") })).toBe(true);
  });
});
