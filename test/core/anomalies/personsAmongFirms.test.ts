import { said } from "./said";

const surnames = "王李张刘陈杨赵黄周吴";
const person = (i: number) => `${surnames[i % 10]}${"伟芳娜敏静"[i % 5]}${"军洋勇艳杰"[(i >> 1) % 5]}`;

/** A list of thirty persons and two firms, and what was sold to them, under names of persons. */
function differing(sold: readonly (readonly [id: number, name: string])[], named = person) {
  const listed = Array.from({ length: 30 }, (_, i) => `| C${i} | ${person(i)} | |`);
  const firms = ["| C30 | 湖南天宁科技有限公司 | |", "| C31 | 海鸥宾馆有限公司 | |"];
  const usual = Array.from({ length: 60 }, (_, i) => [i % 30, named(i % 30)] as const);
  const deals = [...usual, ...sold].map(([id, name]) => `| C${id} | ${name} | 100 | |`);
  return said(
    `\ncustomers\n| customerId | companyName | 期望 |\n${[...listed, ...firms].join("\n")}\ntransactions\n| customerId | personName | amount | 期望 |\n${deals.join("\n")}\n`,
    /name-beside-id/,
  );
}

describe("persons on a list of firms", () => {
  it("are another customer beside the id where the surname is another", () => {
    expect(differing([[0, "郑国强"]])).toHaveLength(1);
  });

  it("are the same by their title, or with a slip in the given name, and firms have contacts of any name", () => {
    expect(differing([[0, `${surnames[0]}姐`]])).toEqual([]);
    expect(differing([[0, `${surnames[0]}国强`]])).toEqual([]);
    expect(differing([[30, "郑国强"]])).toEqual([]);
  });

  it("are said once where all that is recorded of one names another", () => {
    const renamed = (i: number) => (i === 4 ? "郑国强" : person(i));
    expect(differing([[4, "郑国强"]], renamed)).toEqual(["name-beside-id-differs warning 4"]);
  });

  it("are not compared where other persons are named all along", () => {
    expect(differing([[0, "郑国强"]], (i) => person(i + 3))).toEqual([]);
  });
});
