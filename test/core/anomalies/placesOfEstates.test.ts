import { contradictions } from "../../../src/core/anomalies/words/kinds/dependencies";
import { readFixture } from "./ruleFixture";

const estates = [
  ["金域国际", "雨花区"],
  ["西海岸", "岳麓区"],
  ["御景湾", "开福区"],
  ["桂花城", "雨花区"],
  ["三角洲", "开福区"],
  ["一号院", "岳麓区"],
] as const;

/** Rows of the customers whose district contradicts their estate. */
type Home = readonly [estate: string, district: string];

function told(more: readonly Home[], of: readonly Home[] = estates) {
  const usual = Array.from({ length: 20 }, () => of).flat();
  const rows = [...usual, ...more].map(([estate, district]) => `| ${estate} | ${district} | |`);
  const { book } = readFixture(`\ncustomers\n| address | region | 期望 |\n${rows.join("\n")}\n`);
  return contradictions(book.customers).map(({ row }) => row - usual.length);
}

describe("the district of an estate", () => {
  it("is wrong where another stands beside the same estate", () => {
    expect(told([["金域国际", "岳麓区"]])).toEqual([0]);
  });

  it("is right in whatever length it is written", () => {
    expect(
      told([
        ["金域国际", "雨花"],
        ["西海岸", "长沙市岳麓区"],
        ["御景湾", "湖南省长沙市开福区"],
      ]),
    ).toEqual([]);
  });

  it("is not told by estates that lie in several, nor by one nobody else lives in", () => {
    const across = estates.flatMap(([estate], i) => [
      [estate, i % 2 === 0 ? "雨花区" : "岳麓区"] as const,
      [estate, "开福区"] as const,
    ]);
    expect(told([["金域国际", "岳麓区"]], across)).toEqual([]);
    expect(told([["八方小区", "岳麓区"]])).toEqual([]);
  });
});
