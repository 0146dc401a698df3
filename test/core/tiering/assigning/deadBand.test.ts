import type { Tier } from "../../../../src/core/sheets/tier";
import { assignTiers } from "../../../../src/core/tiering/assigning/assignTiers";
import { isBorderline } from "../../../../src/core/tiering/assigning/borderline";
import { deadBandAt } from "../../../../src/core/tiering/assigning/deadBand";
import { fourTiers, paretoAbc } from "../../../../src/core/tiering/scheme/scheme";
import { rankScale } from "../../../../src/core/tiering/scoring/rank";
import type { Yardsticks } from "../../../../src/core/tiering/scoring/score";
import { type Deal, inputOf, steadyBuyers } from "../population";

const asOf = 1500;
const { now } = assignTiers(inputOf(200, steadyBuyers(200, asOf, 3), asOf), fourTiers);
const even = (step: number) => rankScale(Float64Array.from({ length: 101 }, (_, i) => i * step));
/** Ranks are percents: one order is worth `perOrder` of them, and the money counts 1,000 a percent. */
const yardsticks = (perOrder: number): Yardsticks =>
  new Map([
    ["frequency", { kind: "rank", scale: even(1 / perOrder) }],
    ["monetary", { kind: "rank", scale: even(1000) }],
  ]);

interface Figures {
  readonly score: number;
  readonly orders: number;
  readonly money: number;
  readonly perOrder: number;
  /** Days of silence ÷ the usual gap. */
  readonly overdue?: number;
}

function bandOf(figures: Figures) {
  const one = (value: number) => Float64Array.of(value);
  const metrics = {
    ...now.metrics,
    frequency: one(figures.orders),
    monetary: one(figures.money),
    lastAmount: one(2000),
  };
  const scores = { total: one(figures.score), completeness: one(1) };
  const rhythm = { overdue: one(figures.overdue ?? 1) };
  const judged = { metrics, rhythm, scores, yardsticks: yardsticks(figures.perOrder), weights: now.weights };
  return deadBandAt(judged, 0, fourTiers);
}

describe("deadBandAt", () => {
  it("is the scheme's own where an order makes little difference", () => {
    expect(bandOf({ score: 79, orders: 80, money: 50_000, perOrder: 0.5 })).toEqual({ up: 3, down: 3 });
  });

  it("spans what two orders less and two more make, by number and by money", () => {
    const { up, down, orders } = bandOf({ score: 79, orders: 4, money: 24_000, perOrder: 4 });
    expect(down).toBeCloseTo((4 * 4 * 30 + 4 * 6 * 50) / 100, 9);
    expect([up, orders]).toEqual([down, 2]);
  });

  it("spans one order either way for somebody silent for twice the usual gap", () => {
    const figures = { score: 79, orders: 4, money: 24_000, perOrder: 4 };
    const { down, orders } = bandOf({ ...figures, overdue: 2 });
    expect(down).toBeCloseTo((2 * 4 * 30 + 2 * 6 * 50) / 100, 9);
    expect(orders).toBe(1);
    expect(bandOf({ ...figures, overdue: 1.99 }).orders).toBe(2);
  });

  it("is never wider than 18 points, less than lies between two lines, nor than 15 where late", () => {
    const figures = { score: 70, orders: 2, money: 60_000, perOrder: 10 };
    expect(bandOf(figures)).toEqual({ up: 18, down: 18, orders: 2 });
    expect(bandOf({ ...figures, overdue: 5 })).toEqual({ up: 15, down: 15, orders: 1 });
  });

  it("does not matter far from every line, and in a scheme of shares of money not at all", () => {
    expect(bandOf({ score: 20, orders: 2, money: 60_000, perOrder: 10 })).toEqual({ up: 3, down: 3 });
    expect(deadBandAt(now, 0, paretoAbc)).toEqual({ up: 3, down: 3 });
  });

  it("takes the last order for the usual one of somebody without any in the window", () => {
    const { down } = bandOf({ score: 50, orders: 0, money: 0, perOrder: 10 });
    expect(down).toBeCloseTo((2 * 10 * 30 + 2 * 2 * 50) / 100, 9);
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
