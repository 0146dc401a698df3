import type { Tier } from "../../../src/core/sheets/tier";
import { assignTiers } from "../../../src/core/tiering/assigning/assignTiers";
import type { Previous } from "../../../src/core/tiering/assigning/tierRules";
import { fourTiers } from "../../../src/core/tiering/scheme/scheme";
import { type Deal, type GapsOf, inputOf, randomFrom, steadyBuyers } from "./population";

const quarter = 91;
const warmUp = 730;
const quarters = 12;

/** Tiers of every customer at each quarter's end, each run knowing the one before. */
function run(customers: number, deals: readonly Deal[]): readonly (readonly Tier[])[] {
  const base = inputOf(customers, deals, warmUp);
  let previous: readonly Previous[] | null = null;
  return Array.from({ length: quarters }, (_, q) => {
    const { assignments } = assignTiers({ ...base, asOf: warmUp + q * quarter, previous }, fourTiers);
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
const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
/** Enough worlds for a clear median. */
const fallingWorlds = 5;
const fallsAt = warmUp + 4 * quarter;

interface World {
  readonly steady: readonly Deal[];
  readonly history: readonly (readonly Tier[])[];
}

const worldOf = (seed: number, gapOf?: GapsOf): World => {
  const steady = steadyBuyers(customers, horizon, seed, gapOf);
  return { steady, history: run(customers, steady) };
};
const worlds = seeds.map((seed) => worldOf(seed));
/** Everybody orders three to six times a year: hardly a quarter looks like the one before. */
const rareWorlds = seeds.slice(0, 3).map((seed) => worldOf(seed, (random) => 365 / (3 + 3 * random())));

/** Share of customer-quarters for which something holds, over all worlds. */
function shareOf(
  first: number,
  holds: (history: World["history"], q: number, c: number) => boolean,
  of: readonly World[] = worlds,
): number {
  let count = 0;
  for (const { history } of of)
    for (let q = first; q < quarters; q++)
      for (let c = 0; c < customers; c++) if (holds(history, q, c)) count++;
  return count / (of.length * customers * (quarters - first));
}

const moved = (history: World["history"], q: number, c: number) => history[q]?.[c] !== history[q - 1]?.[c];
const back = (history: World["history"], q: number, c: number) =>
  history[q]?.[c] === history[q - 2]?.[c] && moved(history, q, c);
const scored = (history: World["history"], ...at: readonly (readonly [number, number])[]) =>
  at.every(([q, c]) => history[q]?.[c] !== "lost");

/** Quarters until a customer, core in the fifth, is no longer; of those that buy only a fifth from then on. */
function delaysWhere(
  { steady, history }: World,
  falls: (customer: number) => boolean,
  random: () => number,
): readonly number[] {
  const fallen = steady.filter(([customer, day]) => day < fallsAt || !falls(customer) || random() < 0.2);
  const after = run(customers, fallen);
  return (history[4] ?? []).flatMap((tier, c) => {
    if (tier !== "core" || !falls(c)) return [];
    const noticed = after.findIndex((tiers, q) => q > 4 && tiers[c] !== "core");
    return [noticed < 0 ? quarters : noticed - 4];
  });
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1];

describe("tiers over three years of customers who do not change", () => {
  it("move at most 10 % of them a quarter, 流失 and coming back counted", () => {
    expect(shareOf(1, moved)).toBeLessThanOrEqual(0.1);
  });

  it("flip at most 2.5 % of them back and forth a quarter, 流失 counted too", () => {
    expect(shareOf(2, back)).toBeLessThanOrEqual(0.025);
  });

  it("move at most 5 % of them a quarter by score alone", () => {
    const byScore = shareOf(1, (h, q, c) => moved(h, q, c) && scored(h, [q, c], [q - 1, c]));
    expect(byScore).toBeLessThanOrEqual(0.05);
  });

  it("call at most 5 % of living Poisson buyers lost", () => {
    expect(shareOf(0, (h, q, c) => h[q]?.[c] === "lost")).toBeLessThanOrEqual(0.05);
  });
});

describe("buyers with three to six orders a year who do not change", () => {
  it("are moved by score at most 5 % a quarter, 流失 and coming back counted at most 10 %", () => {
    const byScore = shareOf(1, (h, q, c) => moved(h, q, c) && scored(h, [q, c], [q - 1, c]), rareWorlds);
    expect(byScore).toBeLessThanOrEqual(0.05);
    expect(shareOf(1, moved, rareWorlds)).toBeLessThanOrEqual(0.1);
  });

  it("flip at most 2.5 % a quarter, and at most 5 % of them stand as lost", () => {
    expect(shareOf(2, back, rareWorlds)).toBeLessThanOrEqual(0.025);
    expect(shareOf(0, (h, q, c) => h[q]?.[c] === "lost", rareWorlds)).toBeLessThanOrEqual(0.05);
  });

  it("are noticed within two quarters, in the median, where one in three drops by 80 %", () => {
    const delays = rareWorlds.flatMap((world) => delaysWhere(world, (c) => c % 3 === 0, randomFrom(5)));
    expect(delays.length).toBeGreaterThan(25);
    expect(median(delays)).toBeLessThanOrEqual(2);
  });
});

describe("a true drop of 80 %", () => {
  it("is noticed within two quarters, in the median, also where every top customer falls at once", () => {
    // Ranks alone would hide it then: the customer's own rhythm must speak.
    const delays = worlds.flatMap((world) => delaysWhere(world, () => true, randomFrom(5)));
    expect(delays.length).toBeGreaterThan(100);
    expect(median(delays)).toBeLessThanOrEqual(2);
  });

  it("is noticed within two quarters, in the median, where one in three falls", () => {
    const delays = worlds
      .slice(0, fallingWorlds)
      .flatMap((world) => delaysWhere(world, (c) => c % 3 === 0, randomFrom(5)));
    expect(delays.length).toBeGreaterThan(40);
    expect(median(delays)).toBeLessThanOrEqual(2);
  });
});
