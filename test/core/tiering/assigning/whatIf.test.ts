import { assignTiers } from "../../../../src/core/tiering/assigning/assignTiers";
import { migrationOf } from "../../../../src/core/tiering/assigning/migration";
import { openWhatIf } from "../../../../src/core/tiering/assigning/whatIf";
import { fourTiers } from "../../../../src/core/tiering/scheme/scheme";
import { inputOf, steadyBuyers } from "../population";

const asOf = 1500;
const size = 200;
const input = inputOf(size, steadyBuyers(size, asOf, 9), asOf);
const before = assignTiers(input, fourTiers);
const current = before.assignments.map((assignment) => assignment?.tier ?? null);
const owners = current.map((_, row) => (row % 2 === 0 ? "张三" : "李四"));
const whatIf = openWhatIf({ tiering: input, current, owners, everyDays: { core: 15, potential: 30 } });
const looser = { ...fourTiers, cutoffs: { ...fourTiers.cutoffs, core: 70 } };

describe("openWhatIf", () => {
  it("moves nobody with the scheme in force", () => {
    const same = whatIf(fourTiers);
    expect(same.movers).toEqual([]);
    expect(same.counts.core).toBe(current.filter((tier) => tier === "core").length);
  });

  it("says who moves where when a line is lowered, as a real run would", () => {
    const { movers, counts } = whatIf(looser);
    const after = assignTiers(input, looser).assignments;
    expect(movers.length).toBeGreaterThan(0);
    for (const { row, from, to } of movers) {
      expect([from, to]).toEqual([current[row], after[row]?.tier]);
      expect(to).toBe("core");
    }
    expect(counts.core).toBe(after.filter((assignment) => assignment?.tier === "core").length);
  });

  it("shares the money out completely and fills the histogram with everybody who has a score", () => {
    const { revenueShare, scores, concentration } = whatIf(looser);
    expect(Object.values(revenueShare).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
    expect(scores.reduce((sum, count) => sum + count, 0)).toBe(before.now.active.filter(Boolean).length);
    expect(concentration).toHaveLength(10);
    expect(concentration.at(-1)).toBeCloseTo(1, 10);
    expect([...concentration].sort((a, b) => a - b)).toEqual(concentration);
  });

  it("finds the customers close to a line", () => {
    const { borderline } = whatIf(fourTiers);
    expect(borderline.length).toBeGreaterThan(0);
    for (const row of borderline) {
      const score = before.now.scores.total[row] ?? Number.NaN;
      expect(Math.min(Math.abs(score - 80), Math.abs(score - 60))).toBeLessThanOrEqual(3);
    }
  });

  it("counts the contacts an owner owes a month", () => {
    const { workload, counts } = whatIf(fourTiers);
    expect(workload.map(({ owner }) => owner).sort()).toEqual(["张三", "李四"]);
    const owed = workload.reduce((sum, { contactsPerMonth }) => sum + contactsPerMonth, 0);
    expect(owed).toBeCloseTo(2 * counts.core + counts.potential, 10);
  });

  it("counts who would differ from the last period, newcomers to the list not", () => {
    const previous = before.assignments.map((assignment, row) => {
      if (row === 0 || assignment === null) return null;
      const tier = row === 1 ? ("lost" as const) : assignment.tier;
      return { tier, suggested: tier };
    });
    expect(current[1]).not.toBe("lost");
    const forecast = openWhatIf({ tiering: { ...input, previous }, current, owners, everyDays: {} })(
      fourTiers,
    );
    expect(forecast.changed).toBe(1);
    expect(forecast.movers).toEqual([]);
  });

  it("measures again when the window changes", () => {
    const short = whatIf({ ...fourTiers, windowDays: 90 });
    const long = whatIf(fourTiers);
    const sum = (values: Readonly<Record<string, number>>) =>
      Object.values(values).reduce((all, value) => all + value, 0);
    expect(sum(short.revenue)).toBeLessThan(sum(long.revenue));
  });
});

describe("migrationOf", () => {
  it("counts every customer once, with its money", () => {
    const moved = assignTiers(
      {
        ...input,
        previous: current.map((tier) => tier && { tier, suggested: tier }),
        previousAsOf: asOf - 91,
      },
      looser,
    );
    const cells = migrationOf(moved);
    expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(size);
    const money = moved.now.metrics.monetary.reduce((sum, amount) => sum + amount, 0);
    expect(cells.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(money, 4);
    expect(cells.some(({ from, to }) => from === "potential" && to === "core")).toBe(true);
  });

  it("has no earlier tier on a first run", () => {
    expect(migrationOf(before).every(({ from }) => from === null)).toBe(true);
  });
});
