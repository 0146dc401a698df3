import { assignTiers } from "../../../src/core/tiering/assignTiers";
import { rfmLabels } from "../../../src/core/tiering/rfmLabels";
import { fourTiers } from "../../../src/core/tiering/scheme";
import { type Deal, inputOf } from "./population";

const asOf = 1500;
/** Customer c buys c + 1 times, the last time c days before the as-of day, for more each time. */
const deals = Array.from({ length: 10 }, (_, c) =>
  Array.from({ length: c + 1 }, (__, n): Deal => [c, asOf - c - n * 20, 100 * (c + 1)]),
).flat();
const labels = (customers: number, list: readonly Deal[]) =>
  rfmLabels(assignTiers(inputOf(customers, list, asOf), fourTiers).now);

describe("the three figures of a buyer in fives", () => {
  it("are 5 for the best of each: the latest, the most orders, the most money", () => {
    const all = labels(10, deals);
    expect(all[0]).toBe("R5F1M1");
    expect(all[9]).toBe("R1F5M5");
    expect(new Set(all.map((label) => label.slice(2))).size).toBe(5);
  });

  it("are nothing for who never bought or is lost, and the same for equals", () => {
    const lost: readonly Deal[] = [[11, asOf - 900, 100]];
    const all = labels(12, [...deals, ...lost]);
    expect(all.slice(10)).toEqual(["", ""]);
    const alike = labels(
      3,
      [0, 1, 2].flatMap((c): Deal[] => [[c, asOf - 5, 100]]),
    );
    expect(new Set(alike).size).toBe(1);
  });
});
