import { keptLimits } from "../../../../src/core/anomalies/numbers/creditLimits";
import { readFixture } from "../ruleFixture";
import { lines } from "../said";

/** Rows above the limit, by pair of headings. */
function above(
  headings: string,
  row: (i: number) => readonly [number, number],
  count = 60,
): readonly string[] {
  const [limit = "", owed = ""] = headings.split(" | ");
  const { customers } = readFixture(`
customers
| companyName | number:${limit} | number:${owed} | 期望 |
${lines(count, (i) => `| 甲${i}公司 | =${row(i)[0]} | =${row(i)[1]} | |`)}
`).book;
  return keptLimits(customers).map(
    ({ limit: a, owed: b, rows }) =>
      `${customers.columns[b]?.heading} > ${customers.columns[a]?.heading}: ${rows.join(",")}`,
  );
}

const owes = (i: number) => 100 + i * 31;

it.each([
  ["信用额度 | 欠款", "欠款 > 信用额度: 4"],
  ["Cr limit | O/S now", "O/S now > Cr limit: 4"],
  ["Credit Limit | Outstanding balance", "Outstanding balance > Credit Limit: 4"],
])("knows %s by its headings and by nearly all customers who keep to it", (headings, said) => {
  expect(above(headings, (i) => [5000, i === 4 ? 9000 : owes(i)])).toEqual([said]);
});

it("learns no limit where many are above it, or few owe anything", () => {
  expect(above("信用额度 | 欠款", (i) => [5000, i % 8 === 0 ? 9000 : owes(i)])).toEqual([]);
  expect(above("信用额度 | 欠款", (i) => [5000, i === 4 ? 9000 : i < 20 ? owes(i) : 0])).toEqual([]);
});

it("takes a limit of nought for none where those customers owe as well", () => {
  const some = (owed: (i: number) => number) =>
    above("信用额度 | 欠款", (i) => (i < 40 ? [5000, owes(i)] : [0, owed(i)]));
  expect(some(owes)).toEqual(["欠款 > 信用额度: "]);
  expect(some((i) => (i === 50 ? 700 : 0))).toEqual(["欠款 > 信用额度: 50"]);
});

it("asks no other figures: what is left of a limit, an area, a price", () => {
  expect(above("信用额度 | 可用余额", (i) => [5000, i === 4 ? 9000 : owes(i)])).toEqual([]);
  expect(above("面积 | 欠款", (i) => [5000, i === 4 ? 9000 : owes(i)])).toEqual([]);
});
