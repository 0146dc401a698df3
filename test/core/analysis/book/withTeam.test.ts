import { withTeam } from "../../../../src/core/analysis/book/withTeam";
import { readFixture } from "../../anomalies/ruleFixture";

const { book } = readFixture(`
customers
| owner | 期望 |
| 沈佳怡 | |
| 王俊 | |
| 顾婷婷 | |
`);
const list = (words: readonly string[], heading = "名单", sheet: string | null = "Sheet3") => ({
  sheet,
  heading,
  words,
});

it("takes those lists for the team of which half are known, or a quarter where it is called so", () => {
  const known = ["沈佳怡", "王俊", "顾婷婷", "罗成"];
  const office = [...known, "谢东", "郑凯", "梁浩", "许诺"];
  expect(withTeam(book, [list(known)]).team).toEqual(known);
  expect(withTeam(book, [list(office)]).team).toBeUndefined();
  expect(withTeam(book, [list(office, "员工")]).team).toEqual(office);
  expect(withTeam(book, [list(office, "名单", "Crew")]).team).toEqual(office);
});

it("is the same book without such a list", () => {
  expect(withTeam(book, [])).toBe(book);
  expect(withTeam(book, [list(["展会", "官网"], "来源", null)])).toBe(book);
});
