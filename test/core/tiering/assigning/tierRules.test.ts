import { tiers } from "../../../../src/core/sheets/tier";
import {
  isDisputed,
  mayBeHeld,
  settleTier,
  suggestTier,
  type TierFacts,
  tierCauses,
} from "../../../../src/core/tiering/assigning/tierRules";
import { fourTiers } from "../../../../src/core/tiering/scheme/scheme";

function facts(
  score: number,
  over: {
    potentialIndex?: number;
    recency?: number;
    completeness?: number;
    refundShare?: number;
    tenure?: number;
    orders?: number;
    unpaidDays?: number;
  } = {},
): TierFacts {
  const one = (value: number) => Float64Array.of(value);
  return {
    customer: 0,
    potentialIndex: over.potentialIndex ?? Number.NaN,
    unpaidDays: over.unpaidDays ?? Number.NaN,
    metrics: {
      asOf: 0,
      monetary: one(1000),
      frequency: one(5),
      recency: one(over.recency ?? 10),
      tenure: one(over.tenure ?? 800),
      previousMonetary: one(1000),
      orders: one(over.orders ?? 9),
      dates: one(9),
      refundShare: one(over.refundShare ?? 0),
      lastAmount: one(100),
      firstAmount: one(100),
    },
    rhythm: {
      expectedGap: one(30),
      overdue: one((over.recency ?? 10) / 30),
      lostAt: one(3.2),
      p80: 60,
      p90: 90,
    },
    scores: {
      total: one(score),
      completeness: one(over.completeness ?? 1),
      pointsOf: () => 0,
      shares: new Map(),
    },
  };
}

const paying = { ...fourTiers, options: { unpaidDays: 90 } };

const was = (tier: "core" | "potential" | "regular", suggested = tier) => ({ tier, suggested });

describe("suggestTier", () => {
  it.each([
    [80, "core"],
    [79.9, "potential"],
    [60, "potential"],
    [59.9, "regular"],
    [0, "regular"],
  ])("reads a score of %d as %s", (score, tier) => {
    expect(suggestTier(facts(score), fourTiers).tier).toBe(tier);
  });

  it("lifts a middling customer with outstanding growth and potential", () => {
    expect(suggestTier(facts(45, { potentialIndex: 80 }), fourTiers)).toEqual({
      tier: "potential",
      cause: "potential-index",
    });
    expect(suggestTier(facts(39, { potentialIndex: 95 }), fourTiers).tier).toBe("regular");
  });

  it("keeps whoever has not paid for longer than asked for out of core, and nobody where it was not asked", () => {
    const late = facts(95, { unpaidDays: 91 });
    expect(suggestTier(late, paying)).toEqual({ tier: "potential", cause: "unpaid" });
    expect(suggestTier(late, fourTiers).tier).toBe("core");
    expect(suggestTier(facts(95, { unpaidDays: 90 }), paying).tier).toBe("core");
    expect(suggestTier(facts(70, { unpaidDays: 400 }), paying)).toEqual({
      tier: "potential",
      cause: "score",
    });
  });

  it("does not call a customer core of whom too little is known", () => {
    expect(suggestTier(facts(95, { completeness: 0.5 }), fourTiers)).toEqual({
      tier: "potential",
      cause: "incomplete",
    });
  });
});

describe("settleTier", () => {
  it("holds a tier inside the dead band, in both directions", () => {
    expect(settleTier(facts(78), was("core"), fourTiers)).toEqual({ tier: "core", cause: "band" });
    expect(settleTier(facts(82), was("potential"), fourTiers)).toEqual({ tier: "potential", cause: "band" });
    expect(settleTier(facts(58), was("potential"), fourTiers)).toEqual({ tier: "potential", cause: "band" });
  });

  it("upgrades at once, over two steps if need be", () => {
    expect(settleTier(facts(83), was("potential"), fourTiers).tier).toBe("core");
    expect(settleTier(facts(90), was("regular"), fourTiers).tier).toBe("core");
  });

  it("watches a core customer for one period and then steps down one at a time", () => {
    expect(settleTier(facts(30), was("core"), fourTiers)).toEqual({ tier: "core", cause: "watch" });
    expect(settleTier(facts(30), was("core", "regular"), fourTiers)).toEqual({
      tier: "potential",
      cause: "one-step",
    });
    expect(settleTier(facts(30), was("potential"), fourTiers).tier).toBe("regular");
  });

  it("takes core at once from whoever does not pay", () => {
    expect(settleTier(facts(95, { unpaidDays: 120 }), was("core"), paying)).toEqual({
      tier: "potential",
      cause: "unpaid",
    });
  });

  it("takes a core tier from nobody because data are missing, and gives none then", () => {
    const unknown = facts(95, { completeness: 0.5 });
    expect(settleTier(unknown, was("core"), fourTiers)).toEqual({ tier: "core", cause: "incomplete" });
    expect(settleTier(unknown, was("potential"), fourTiers)).toEqual({
      tier: "potential",
      cause: "incomplete",
    });
    expect(settleTier(facts(50, { completeness: 0.5 }), was("core", "regular"), fourTiers).tier).toBe(
      "potential",
    );
  });

  it("lets 流失 and the return from it pass at once", () => {
    expect(settleTier(facts(90, { recency: 200 }), was("core"), fourTiers).tier).toBe("lost");
    expect(settleTier(facts(90), { tier: "lost", suggested: "lost" }, fourTiers).tier).toBe("core");
  });
});

describe("the table of rules", () => {
  const pick = <T>(values: readonly T[]): readonly T[] => values;
  const cells = pick([20, 45, 58, 65, 78, 82, 95]).flatMap((score) =>
    pick([
      {},
      { potentialIndex: 90 },
      { refundShare: 0.4 },
      { completeness: 0.5 },
      { recency: 200 },
      { unpaidDays: 100 },
    ]).flatMap((over) =>
      pick([{}, { recency: Number.NaN }, { tenure: 30, orders: 1 }]).flatMap((state) =>
        pick(tiers).flatMap((tier) =>
          pick(tiers).map((suggested) =>
            settleTier(facts(score, { ...over, ...state }), { tier, suggested }, paying),
          ),
        ),
      ),
    ),
  );

  it("can reach every tier and every cause but those of a person and of the whole list", () => {
    expect([...new Set(cells.map(({ tier }) => tier))].sort()).toEqual([...tiers].sort());
    const causes = new Set(cells.map(({ cause }) => cause));
    expect(tierCauses.filter((cause) => !causes.has(cause))).toEqual(["capacity", "manual"]);
  });

  it("never moves a scored customer down by more than one step", () => {
    const ladder = ["regular", "potential", "core"];
    for (const previous of pick(["core", "potential"] as const)) {
      for (const score of pick([0, 30, 59, 70, 100])) {
        const { tier } = settleTier(facts(score), was(previous), fourTiers);
        expect(ladder.indexOf(previous) - ladder.indexOf(tier)).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe("a tier set by hand", () => {
  it.each([
    ["core", "regular", true],
    ["lost", "potential", true],
    ["core", "potential", false],
    ["lost", "regular", false],
    ["core", "prospect", false],
  ] as const)("to %s against %s is %s to be looked at again", (tier, suggested, disputed) => {
    expect(isDisputed({ tier, suggested, cause: "manual" })).toBe(disputed);
    expect(isDisputed({ tier, suggested, cause: "one-step" })).toBe(false);
  });
});

describe("mayBeHeld", () => {
  it("is asked only between tiers given by score", () => {
    const held = tiers.flatMap((tier) =>
      tiers
        .filter((plain) => mayBeHeld({ tier, suggested: tier }, { tier: plain, cause: "score" }))
        .map((plain) => `${tier} ${plain}`),
    );
    const ladder = ["regular", "potential", "core"];
    const pairs = ladder.flatMap((from) => ladder.filter((to) => to !== from).map((to) => `${from} ${to}`));
    expect(held.sort()).toEqual(pairs.sort());
    expect(mayBeHeld(null, { tier: "core", cause: "score" })).toBe(false);
  });
});
