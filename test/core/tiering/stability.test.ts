import type { Tier } from "../../../src/core/sheets/tier";
import { assignTiers } from "../../../src/core/tiering/assignTiers";
import { fourTiers } from "../../../src/core/tiering/scheme";
import type { Previous } from "../../../src/core/tiering/tierRules";
import { type Deal, inputOf, randomFrom, steadyBuyers } from "./population";

const quarter = 91;
const warmUp = 730;
const quarters = 12;

/** Tiers of every customer at each quarter's end, each run knowing the one before. */
function run(customers: number, deals: readonly Deal[]): readonly (readonly Tier[])[] {
  let previous: readonly Previous[] | null = null;
  return Array.from({ length: quarters }, (_, q) => {
    const asOf = warmUp + q * quarter;
    const base = inputOf(customers, deals, asOf);
    const input = { ...base, previous, previousAsOf: previous === null ? null : asOf - quarter };
    const { assignments } = assignTiers(input, fourTiers);
    const settled = assignments.map((a) => ({
      tier: a?.tier ?? "prospect",
      suggested: a?.suggested ?? "prospect",
    }));
    previous = settled;
    return settled.map(({ tier }) => tier);
  });
}

const customers = 600;
const horizon = warmUp + quarters * quarter;
const steady = steadyBuyers(customers, horizon, 11);

describe("tiers over three years", () => {
  const history = run(customers, steady);

  const byScore = (q: number, c: number) => history[q]?.[c] !== "lost" && history[q - 1]?.[c] !== "lost";

  it("move at most 10 % of customers a quarter by score when nothing really changes", () => {
    let moves = 0;
    for (let q = 1; q < quarters; q++) {
      history[q]?.forEach((tier, c) => {
        if (tier !== history[q - 1]?.[c] && byScore(q, c)) moves++;
      });
    }
    expect(moves / (customers * (quarters - 1))).toBeLessThanOrEqual(0.1);
  });

  it("flip back and forth by score for at most 2.5 % of customers a quarter", () => {
    let flips = 0;
    for (let q = 2; q < quarters; q++) {
      history[q]?.forEach((tier, c) => {
        const back = tier === history[q - 2]?.[c] && tier !== history[q - 1]?.[c];
        if (back && byScore(q, c) && byScore(q - 1, c)) flips++;
      });
    }
    expect(flips / (customers * (quarters - 2))).toBeLessThanOrEqual(0.025);
  });

  it("call at most 5 % of living Poisson buyers lost", () => {
    const lost = history.flat().filter((tier) => tier === "lost").length;
    expect(lost / (customers * quarters)).toBeLessThanOrEqual(0.05);
  });

  it("notice within two quarters, in the median, that a top customer buys 80 % less", () => {
    const fallsAt = warmUp + 4 * quarter;
    const random = randomFrom(5);
    const fallen = steady.filter(([, day]) => day < fallsAt || random() < 0.2);
    const after = run(customers, fallen);
    const delays = after[4]?.flatMap((tier, c) => {
      if (tier !== "core") return [];
      const noticed = after.findIndex((tiers, q) => q > 4 && tiers[c] !== "core");
      return [noticed < 0 ? quarters : noticed - 4];
    });
    const sorted = [...(delays ?? [])].sort((a, b) => a - b);
    expect(sorted.length).toBeGreaterThan(20);
    // Everybody falls at once here, so ranks alone would hide it: the customer's own rhythm must speak.
    expect(sorted[sorted.length >> 1]).toBeLessThanOrEqual(2);
  });
});
