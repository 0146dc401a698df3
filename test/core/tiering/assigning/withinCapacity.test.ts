import { assignTiers } from "../../../../src/core/tiering/assigning/assignTiers";
import { withinCapacity } from "../../../../src/core/tiering/assigning/withinCapacity";
import { explainTier } from "../../../../src/core/tiering/reasons/explainTier";
import { abc, fourTiers, type Scheme } from "../../../../src/core/tiering/scheme/scheme";
import { fc } from "../../../property";
import { inputOf, steadyBuyers } from "../population";

const core = { tier: "core", suggested: "core", cause: "score", previous: null } as const;
const limitOf = (scores: readonly number[], perOwner: number, owners: readonly string[] = []) => ({
  owners,
  perOwner,
  scores: Float64Array.from(scores),
  deadBand: 3,
});
const tiersOf = (list: readonly ({ readonly tier: string } | null)[]) => list.map((one) => one?.tier ?? null);

describe("withinCapacity", () => {
  it("keeps the best of each owner and says where the others stand", () => {
    const owners = ["甲", "甲", "乙", "甲"];
    const { assignments, crowded } = withinCapacity(
      [core, core, core, core],
      limitOf([90, 85, 81, 95], 2, owners),
    );
    expect(tiersOf(assignments)).toEqual(["core", "potential", "core", "core"]);
    expect([...crowded]).toEqual([[1, { owner: "甲", place: 3 }]]);
    expect(assignments[1]).toMatchObject({ suggested: "potential", cause: "capacity" });
  });

  it("leaves tiers below the top, customers without a tier and a limit nobody reaches alone", () => {
    const others = [{ ...core, tier: "regular" } as const, null, core];
    expect(withinCapacity(others, limitOf([20, 0, 90], 1)).assignments).toEqual(others);
  });

  it("counts a tier set by hand first and never takes it away", () => {
    const byHand = { ...core, suggested: "regular", cause: "manual" } as const;
    const { assignments } = withinCapacity([byHand, core, core], limitOf([10, 90, 85], 2));
    expect(tiersOf(assignments)).toEqual(["core", "core", "potential"]);
  });

  it("lets whoever was at the top before keep a place against a hair more", () => {
    const held = { ...core, previous: "core" } as const;
    expect(tiersOf(withinCapacity([held, core], limitOf([84, 86], 1)).assignments)).toEqual([
      "core",
      "potential",
    ]);
    expect(tiersOf(withinCapacity([held, core], limitOf([84, 88], 1)).assignments)).toEqual([
      "potential",
      "core",
    ]);
  });

  it("gives the last place to none of several that score alike, so that the order of rows decides nothing", () => {
    expect(tiersOf(withinCapacity([core, core, core], limitOf([90, 85, 85], 2)).assignments)).toEqual([
      "core",
      "potential",
      "potential",
    ]);
  });

  it("never exceeds the limit of an owner and never passes a better customer over", () => {
    const customer = fc.record({
      score: fc.integer({ min: 60, max: 70 }),
      owner: fc.constantFrom("", "甲", "乙"),
    });
    fc.assert(
      fc.property(fc.array(customer, { maxLength: 40 }), fc.integer({ min: 1, max: 6 }), (list, perOwner) => {
        const owners = list.map(({ owner }) => owner);
        const limit = limitOf(
          list.map(({ score }) => score),
          perOwner,
          owners,
        );
        const { assignments } = withinCapacity(
          list.map(() => core),
          limit,
        );
        for (const owner of new Set(owners)) {
          const own = list.flatMap(({ score }, row) => (owners[row] === owner ? [{ score, row }] : []));
          const inside = own.filter(({ row }) => assignments[row]?.tier === "core");
          const outside = own.filter(({ row }) => assignments[row]?.tier !== "core");
          expect(inside.length).toBeLessThanOrEqual(perOwner);
          const lowest = Math.min(...inside.map(({ score }) => score));
          for (const { score } of outside) expect(score).toBeLessThanOrEqual(lowest);
        }
      }),
    );
  });
});

describe("a scheme with a limit by owner", () => {
  const asOf = 1500;
  const crowd = steadyBuyers(120, asOf, 3);
  const owners = () => Array.from({ length: 120 }, (_, row) => (row % 2 === 0 ? "张三" : ""));
  const run = (scheme: Scheme) => assignTiers({ ...inputOf(120, crowd, asOf), owners }, scheme);
  const limited = { ...fourTiers, options: { corePerOwner: 5 } };

  it("keeps five customers each at the top and tells the others why", () => {
    const tiering = run(limited);
    expect(tiering.assignments.filter((one) => one?.tier === "core")).toHaveLength(10);
    const places = [...(tiering.crowded ?? [])];
    const say = (owner: string, language: "zh-CN" | "en-US", scheme: Scheme = limited) => {
      const [row = -1] = places.find(([, one]) => one.owner === owner) ?? [];
      return explainTier(tiering, row, { scheme, language, manual: new Map(), sayDay: String });
    };
    expect(say("张三", "zh-CN")).toMatch(/，但张三的核心客户名额为 5 个，得分排第 \d+，评为潜力客户。$/);
    expect(say("", "zh-CN", { ...abc, ...limited, labels: "abc" })).toMatch(
      /，但未分配责任人的A名额为 5 个，得分排第 \d+，评为B。$/,
    );
    expect(say("", "en-US")).toMatch(
      /, but the Core places of customers without an owner are 5 and this is number \d+ by score, so Potential\.$/,
    );
  });

  it("changes nothing where it is not asked for", () => {
    expect(run(fourTiers).assignments).toEqual(assignTiers(inputOf(120, crowd, asOf), fourTiers).assignments);
  });
});
