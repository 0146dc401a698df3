import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import { assignTiers } from "../../../../src/core/tiering/assigning/assignTiers";
import { runsByCustomer } from "../../../../src/core/tiering/deals/deals";
import { industriesOf, typicalGaps } from "../../../../src/core/tiering/metrics/industryGaps";
import { metricsAt } from "../../../../src/core/tiering/metrics/metrics";
import { activeAt, isLost, rhythmAt } from "../../../../src/core/tiering/metrics/rhythm";
import { fourTiers } from "../../../../src/core/tiering/scheme/scheme";
import { tableOf } from "../../tables/tableOf";
import { type Deal, dealsOf, inputOf } from "../population";

const asOf = 3000;
/** Forty who buy each week, twenty-five who buy twice a year, and one of these known by two orders alone. */
const every = (customer: number, gap: number, orders: number): readonly Deal[] =>
  Array.from({ length: orders }, (_, n): Deal => [customer, asOf - 5 - n * gap, 100]);
const late: readonly Deal[] = [
  [65, asOf - 345, 100],
  [65, asOf - 400, 100],
];
const deals = [
  ...Array.from({ length: 40 }, (_, c) => every(c, 7, 40)).flat(),
  ...Array.from({ length: 25 }, (_, c) => every(40 + c, 182, 8)).flat(),
  ...late,
];
const industries = Int32Array.from({ length: 66 }, (_, c) => (c < 40 ? 0 : 1));
const runs = runsByCustomer(dealsOf(66, deals));
const metrics = metricsAt(runs, asOf, 365);

describe("the rhythm of an industry", () => {
  it("is the middle of its own repeat buyers, and everybody's where it has too few or none is known", () => {
    const typical = typicalGaps(metrics, industries);
    expect([typical(0), typical(65)]).toEqual([7, 182]);
    const few = industries.map((code, c) => (c < 12 ? code : c < 30 ? c : c < 40 ? -1 : 1));
    const overall = typicalGaps(metrics, new Int32Array(66).fill(-1))(0);
    expect([0, 15, 35].map(typicalGaps(metrics, few))).toEqual([overall, overall, overall]);
  });

  it("keeps a slow trade's customer that a fast one's rhythm would call lost", () => {
    const { churn } = fourTiers;
    const everybody = rhythmAt(runs, metrics, churn);
    const own = rhythmAt(runs, metrics, churn, { industries });
    expect(own.expectedGap[65]).toBeGreaterThan(everybody.expectedGap[65] ?? 0);
    expect(isLost(65, metrics, everybody, churn)).toBe(true);
    expect(isLost(65, metrics, own, churn)).toBe(false);
    expect([activeAt(runs, metrics, churn)[65], activeAt(runs, metrics, churn, { industries })[65]]).toEqual([
      0, 1,
    ]);
  });

  it("counts in a run that is given industries, now and before, and in no other", () => {
    const input = { ...inputOf(66, deals, asOf), previousAsOf: asOf - 1, previous: null };
    const plain = assignTiers(input, fourTiers);
    const extra = { industries };
    const grouped = assignTiers({ ...input, extra }, fourTiers);
    expect(plain.assignments[65]?.tier).toBe("lost");
    expect(grouped.assignments[65]?.tier).not.toBe("lost");
    expect([plain.before?.active[65], grouped.before?.active[65]]).toEqual([0, 1]);
  });
});

describe("industriesOf", () => {
  it("takes spellings of one industry together, own words by themselves, and a blank for none", () => {
    const rows = ["制造业", "制造", "制造业", "星际贸易", "星际贸易", ""].map((industry, i) => [
      `C${i}`,
      industry,
    ]);
    const found = industriesOf(
      tableOf("customers", ["customerId", "industry"], rows),
      defaultDictionaries.industry,
    );
    expect(found?.[0]).toBe(found?.[2]);
    expect(found?.[3]).toBe(found?.[4]);
    expect(found?.[3]).not.toBe(found?.[0]);
    expect(found?.[5]).toBe(-1);
    expect(industriesOf(tableOf("customers", ["customerId"], [["C1"]]), [])).toBeNull();
  });
});
