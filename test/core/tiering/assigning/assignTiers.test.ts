import { assignTiers } from "../../../../src/core/tiering/assigning/assignTiers";
import { fourTiers, paretoAbc } from "../../../../src/core/tiering/scheme/scheme";
import { fc } from "../../../property";
import { type Deal, inputOf, steadyBuyers } from "../population";

const asOf = 1500;
const crowd = steadyBuyers(80, asOf, 7);
const tiersOf = (customers: number, deals: readonly Deal[]) =>
  assignTiers(inputOf(customers, deals, asOf), fourTiers).assignments.map((assignment) => assignment?.tier);

describe("assignTiers", () => {
  it("ranks big, frequent, long-standing buyers core and their opposite regular", () => {
    const star: Deal[] = Array.from({ length: 60 }, (_, i) => [80, i * 25, 500_000]);
    const small: Deal[] = Array.from({ length: 8 }, (_, i) => [81, 1200 + i * 40, 1]);
    const tiers = tiersOf(82, [...crowd, ...star, ...small]);
    expect(tiers[80]).toBe("core");
    expect(tiers[81]).toBe("regular");
  });

  it("calls a customer without a purchase a prospect, also one with refunds only", () => {
    expect(tiersOf(82, [...crowd, [81, 1400, -300]]).slice(80)).toEqual(["prospect", "prospect"]);
  });

  it("calls a customer lost at three times its own rhythm, not before 90 days", () => {
    const monthly: Deal[] = Array.from({ length: 20 }, (_, i) => [80, 600 + i * 30, 100]);
    const weekly: Deal[] = Array.from({ length: 20 }, (_, i) => [81, 1290 + i * 7, 100]);
    const tiers = tiersOf(82, [...crowd, ...monthly, ...weekly]);
    expect(tiers[80]).toBe("lost");
    expect(tiers[81]).not.toBe("lost");
  });

  it("waits for a customer as long as it paused before, one exceptional pause at most half as long again", () => {
    const every = (customer: number, pause: number, silence: number): Deal[] =>
      Array.from({ length: 30 }, (_, i) => [
        customer,
        asOf - silence - (29 - i) * 30 - (i < 15 ? pause : 0),
        100,
      ]);
    const steady = every(80, 0, 115);
    const seasonal = every(81, 100, 115);
    const beyond = every(82, 100, 131);
    const yearOff = every(83, 270, 190);
    const tiers = tiersOf(84, [...crowd, ...steady, ...seasonal, ...beyond, ...yearOff]);
    expect(tiers[80]).toBe("lost");
    expect(tiers[81]).not.toBe("lost");
    expect(tiers[82]).toBe("lost");
    expect(tiers[83]).toBe("lost");
  });

  it("knows a season: who pauses half a year every year is lost only once the pause is longer", () => {
    const season = (customer: number, years: number): Deal[] =>
      Array.from({ length: years * 18 }, (_, i) => [customer, Math.floor(i / 18) * 365 + (i % 18) * 10, 100]);
    const tiersAt = (day: number) =>
      assignTiers(inputOf(82, [...crowd, ...season(80, 4), ...season(81, 2)], day), fourTiers).assignments;
    const lastOrder = 3 * 365 + 170;
    expect(tiersAt(lastOrder + 180)[80]?.tier).not.toBe("lost");
    expect(tiersAt(lastOrder + 200)[80]?.tier).toBe("lost");
    expect(tiersAt(365 + 170 + 180)[81]?.tier).toBe("lost");
  });

  it("calls a customer lost after a year without an order, however seldom it buys", () => {
    const seldom = (customer: number, silence: number): Deal[] =>
      Array.from({ length: 4 }, (_, i) => [customer, asOf - silence - i * 300, 100]);
    const tiers = tiersOf(82, [...crowd, ...seldom(80, 364), ...seldom(81, 365)]);
    expect(tiers[80]).not.toBe("lost");
    expect(tiers[81]).toBe("lost");
  });

  it("gives a customer with one order as long as nine in ten gaps take, and half a year at least", () => {
    const once = (customer: number, silence: number): Deal => [customer, asOf - silence, 100];
    const slow = Array.from({ length: 60 }, (_, c): Deal[] =>
      Array.from({ length: 5 }, (_, i) => [c, asOf - 10 - i * 250, 100]),
    ).flat();
    expect(tiersOf(82, [...crowd, once(80, 179), once(81, 180)]).slice(80)).toEqual(["regular", "lost"]);
    expect(tiersOf(82, [...slow, once(80, 249), once(81, 250)]).slice(80)).toEqual(["regular", "lost"]);
  });

  it("watches a newcomer for 90 days", () => {
    expect(tiersOf(81, [...crowd, [80, asOf - 20, 900_000]])[80]).toBe("new");
  });

  it("does not look past the as-of day", () => {
    const later: Deal[] = [[3, asOf + 1, 9_999_999]];
    expect(tiersOf(80, [...crowd, ...later])).toEqual(tiersOf(80, crowd));
  });

  it("leaves out customers no longer served", () => {
    const { assignments } = assignTiers({ ...inputOf(80, crowd, asOf), excluded: new Set([5]) }, fourTiers);
    expect(assignments[5]).toBeNull();
  });

  it("caps a core customer whose refunds exceed 30 % of its purchases", () => {
    const star: Deal[] = Array.from({ length: 60 }, (_, i) => [80, i * 25, 500_000]);
    const refunds: Deal[] = Array.from({ length: 5 }, (_, i) => [80, 1300 + i * 10, -1_000_000]);
    const result = assignTiers(inputOf(81, [...crowd, ...star, ...refunds], asOf), fourTiers).assignments[80];
    expect(result).toMatchObject({ tier: "potential", cause: "refund-cap" });
  });

  it("works for one customer, and for customers who are all alike", () => {
    expect(
      tiersOf(1, [
        [0, 1000, 5],
        [0, 1400, 5],
        [0, 1450, 5],
      ])[0],
    ).toBeDefined();
    const alike = Array.from({ length: 70 }, (_, c): Deal[] => [
      [c, 1000, 5],
      [c, 1400, 5],
      [c, 1450, 5],
    ]).flat();
    expect(new Set(tiersOf(70, alike)).size).toBe(1);
  });

  it("puts a manual tier in force until its day has passed", () => {
    const manual = (until: number) =>
      assignTiers(
        {
          ...inputOf(80, crowd, asOf),
          manual: new Map([[0, { tier: "core" as const, reason: "战略客户", until }]]),
        },
        fourTiers,
      ).assignments[0];
    expect(manual(asOf)).toMatchObject({ tier: "core", cause: "manual" });
    expect(manual(asOf - 1)?.cause).not.toBe("manual");
  });
});

describe("assignTiers, whatever the data", () => {
  const plain = tiersOf(80, crowd);

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...crowd], { minLength: crowd.length, maxLength: crowd.length }),
        (shuffled) => {
          expect(tiersOf(80, shuffled)).toEqual(plain);
        },
      ),
      { numRuns: 5 },
    );
  });

  it.each([
    ["amount, frequency and tenure", fourTiers],
    ["growth beside them", { ...fourTiers, weights: { ...fourTiers.weights, growth: 40 } }],
    ["shares of money", paretoAbc],
  ])("does not depend on the unit amounts are kept in, by %s", (_, scheme) => {
    const by = (unit: number) => {
      const deals = crowd.map(([customer, day, amount]): Deal => [customer, day, amount * unit]);
      return assignTiers(inputOf(80, deals, asOf), scheme).assignments;
    };
    expect(by(100)).toEqual(by(1));
    expect(by(2 ** -14)).toEqual(by(1));
  });

  it("changes nobody's tier when prospects are added", () => {
    expect(tiersOf(120, crowd).slice(0, 80)).toEqual(plain);
  });

  it("gives everybody half of an indicator that is the same for all", () => {
    const scheme = { ...fourTiers, weights: { ...fourTiers.weights, potential: 25 } };
    const alike = { ...inputOf(80, crowd, asOf), extra: { potential: new Float64Array(80).fill(3) } };
    const { now } = assignTiers(alike, scheme);
    const shares = new Set([...now.active.keys()].map((row) => now.scores.shares.get("potential")?.[row]));
    expect([...shares]).toEqual([0.5]);
  });

  it("says the same when it is run again", () => {
    expect(tiersOf(80, crowd)).toEqual(plain);
  });

  it("makes each score the sum of its indicators' points", () => {
    const { now } = assignTiers(inputOf(80, crowd, asOf), fourTiers);
    now.scores.total.forEach((total, row) => {
      const points = [...now.weights.keys()].map((name) => now.scores.pointsOf(name, row));
      const sum = points.reduce((all, one) => all + one, 0);
      expect(sum).toBeCloseTo(total, 9);
    });
  });

  it("ranks equal customers equally", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 79 }), (twin) => {
        const copies = crowd.flatMap((deal): Deal[] => (deal[0] === twin ? [[80, deal[1], deal[2]]] : []));
        const { now, assignments } = assignTiers(inputOf(81, [...crowd, ...copies], asOf), fourTiers);
        expect(now.scores.total[80]).toBe(now.scores.total[twin]);
        expect(assignments[80]).toEqual(assignments[twin]);
      }),
      { numRuns: 10 },
    );
  });

  it("scores a customer who gave back more than it bought as one who spent nothing", () => {
    const deals: Deal[] = [
      ...Array.from({ length: 10 }, (_, i): Deal => [80, 1490 - i * 30, 100]),
      [80, 1495, -5000],
    ];
    const { now, assignments } = assignTiers(inputOf(81, [...crowd, ...deals], asOf), fourTiers);
    expect(now.metrics.monetary[80]).toBe(-4000);
    expect(now.scores.pointsOf("monetary", 80)).toBe(0);
    expect(assignments[80]?.tier).not.toBe("core");
  });

  it("tells the same story over three quarters when the middle one is run again", () => {
    const quarter = (at: number, before: ReturnType<typeof assignTiers> | null) =>
      assignTiers(
        {
          ...inputOf(80, crowd, at),
          previous: before?.assignments.map((a) => a && { tier: a.tier, suggested: a.suggested }) ?? null,
          previousAsOf: before?.asOf ?? null,
        },
        fourTiers,
      );
    const first = quarter(asOf - 182, null);
    const once = quarter(asOf, quarter(asOf - 91, first)).assignments;
    quarter(asOf - 91, first);
    expect(quarter(asOf, quarter(asOf - 91, first)).assignments).toEqual(once);
  });
});
