import type { Tier } from "../../../src/core/sheets/tier";
import { assignTiers } from "../../../src/core/tiering/assignTiers";
import { isBorderline } from "../../../src/core/tiering/borderline";
import { deadBandAt } from "../../../src/core/tiering/deadBand";
import { rankScale } from "../../../src/core/tiering/rank";
import { fourTiers, paretoAbc } from "../../../src/core/tiering/scheme";
import type { Yardsticks } from "../../../src/core/tiering/score";
import { type Deal, inputOf, steadyBuyers } from "./population";

const asOf = 1500;
const { now } = assignTiers(inputOf(200, steadyBuyers(200, asOf, 3), asOf), fourTiers);
const even = (step: number) => rankScale(Float64Array.from({ length: 101 }, (_, i) => i * step));
/** Ranks are percents: one order is worth `perOrder` of them, and the money counts 1,000 a percent. */
const yardsticks = (perOrder: number): Yardsticks =>
  new Map([
    ["frequency", { kind: "rank", scale: even(1 / perOrder) }],
    ["monetary", { kind: "rank", scale: even(1000) }],
  ]);

function bandOf(figures: { score: number; orders: number; money: number; perOrder: number }) {
  const one = (value: number) => Float64Array.of(value);
  const metrics = {
    ...now.metrics,
    frequency: one(figures.orders),
    monetary: one(figures.money),
    lastAmount: one(2000),
  };
  const scores = { total: one(figures.score), completeness: one(1) };
  const judged = { metrics, scores, yardsticks: yardsticks(figures.perOrder), weights: now.weights };
  return deadBandAt(judged, 0, fourTiers);
}

describe("deadBandAt", () => {
  it("is the scheme's own where an order makes little difference", () => {
    expect(bandOf({ score: 79, orders: 40, money: 50_000, perOrder: 1 })).toEqual({ up: 3, down: 3 });
  });

  it("spans what one order less and one more make, by number and by money", () => {
    const { up, down } = bandOf({ score: 79, orders: 4, money: 24_000, perOrder: 4 });
    expect(down).toBeCloseTo((2 * 4 * 30 + 2 * 6 * 50) / 100, 9);
    expect(up).toBeCloseTo(down, 9);
  });

  it("is never wider than three bands upwards and five downwards", () => {
    expect(bandOf({ score: 70, orders: 2, money: 60_000, perOrder: 10 })).toEqual({ up: 9, down: 15 });
  });

  it("does not matter far from every line, and in a scheme of shares of money not at all", () => {
    expect(bandOf({ score: 20, orders: 2, money: 60_000, perOrder: 10 })).toEqual({ up: 3, down: 3 });
    expect(deadBandAt(now, 0, paretoAbc)).toEqual({ up: 3, down: 3 });
  });

  it("takes the last order for the usual one of somebody without any in the window", () => {
    const { down } = bandOf({ score: 50, orders: 0, money: 0, perOrder: 10 });
    expect(down).toBeCloseTo((10 * 30 + 2 * 50) / 100, 9);
  });
});

describe("a customer of few orders", () => {
  const crowd = steadyBuyers(120, asOf, 5, (random) => 365 / (3 + 3 * random()));
  const sizes = Array.from({ length: 40 }, (_, i) => Math.round(400 * 1.12 ** i));
  const rare = (size: number, orders: number): readonly Deal[] =>
    Array.from({ length: orders }, (_, i): Deal => [120, asOf - 20 - i * 85, size]).concat(
      Array.from({ length: 12 }, (_, i): Deal => [120, asOf - 380 - i * 85, size]),
    );
  const run = (size: number, orders: number, tier: Tier | null) =>
    assignTiers(
      {
        ...inputOf(121, [...crowd, ...rare(size, orders)], asOf),
        previous: Array.from({ length: 121 }, () => tier && { tier, suggested: tier }),
      },
      fourTiers,
    );

  it("keeps its tier whether one order falls before or after the quarter's end", () => {
    const pairs = sizes.map((size) => {
      const before = run(size, 3, null).assignments[120]?.tier ?? "regular";
      const after = run(size, 4, before);
      const at = after.assignments[120];
      return { before, after: at?.tier, alone: at?.suggested, noted: isBorderline(after, 120, fourTiers) };
    });
    const swayed = pairs.filter(({ before, alone }) => alone !== before);
    expect(swayed.length).toBeGreaterThan(0);
    expect(swayed.filter(({ before, after }) => after !== before)).toEqual([]);
    expect(swayed.every(({ noted }) => noted)).toBe(true);
  });
});
