import { inspect } from "../../../../src/core/anomalies/inspect";
import { notInStaff } from "../../../../src/core/anomalies/rules/references/notInStaff";
import { readFixture } from "../ruleFixture";
import { lines, said } from "../said";

const of = <T>(words: readonly T[], i: number) => words[i % words.length];
const team = ["沈佳怡", "王俊", "顾婷婷", "陆晓峰"];

/** Customers of the team, then some of others; who is listed, under which headings. */
const book = (
  strangers: readonly string[],
  listed: readonly string[],
  headings = "text:姓名 | text:岗位",
) => `
customers
| owner | 期望 |
${lines(60, (i) => `| ${of(team, i)} | |`)}
${strangers.map((name) => `| ${name} | |`).join("\n")}

followUps
| followedUpBy | 期望 |
${lines(60, (i) => `| ${of(team, i)} | |`)}
| 尹静 | |

beside
| ${headings} | 期望 |
${listed.map((name) => `| ${name} | | |`).join("\n")}
`;
const about = /^not-in-staff/;

it("accuses whoever stands on no list of the team in the workbook", () => {
  expect(said(book(["欧阳敏之"], team), about)).toEqual(["not-in-staff warning 60"]);
});

it("takes a list for whole that says who left: contacts, too, are by somebody of it", () => {
  expect(said(book(["欧阳敏之"], team, "text:姓名 | text:离职日期"), about)).toEqual([
    "not-in-staff warning 60",
    "not-in-staff warning 60",
  ]);
});

it.each([
  ["several are not on the list", ["赵一鸣", "钱小东", "孙立", "周海"], team],
  ["one has too many rows of the column", Array.from({ length: 9 }, () => "欧阳敏之"), team],
  ["two have more than a few rows", [..."赵钱赵钱赵钱赵钱"].map((name) => `${name}某某`), team],
  ["the list is that of another department", ["欧阳敏之"], ["沈佳怡", "罗成", "谢东", "郑凯", "梁浩"]],
  ["there is none", ["欧阳敏之"], []],
  ["what stands there begins with no surname", ["待分"], team],
])("accuses nobody where %s", (_why, strangers, listed) => {
  expect(said(book(strangers, listed), about)).toEqual([]);
});

it("takes a way for nobody's name, where names begin with a capital", () => {
  const crew = ["Debra", "Marcus", "Tina", "Skylar"];
  const rented = (by: string) => `
customers
| owner | 期望 |
${lines(60, (i) => `| ${of(crew, i)} | |`)}
| ${by} | |

beside
| text:Name | text:Job | 期望 |
${crew.map((name) => `| ${name} | | |`).join("\n")}
`;
  expect(said(rented("kiosk"), about)).toEqual([]);
  expect(said(rented("Kimber"), about)).toEqual(["not-in-staff warning 60"]);
});

it("are asked for of deals too, where names stand on them alone", () => {
  const { book, context } = readFixture(`
staff: 张三; 李四
transactions
| orderId | owner | 期望 |
| D1 | 张三 | |
| D2 | 李四 | |
| D3 | 王五 | |
`);
  const { found, notEvaluated } = inspect(book, [notInStaff], context);
  expect(notEvaluated).toEqual([]);
  expect(found.map(({ role, rows }) => [role, [...rows]])).toEqual([["transactions", [2]]]);
});

describe("contacts by somebody on no list of who is there now", () => {
  const log = (rows: readonly number[], count: number, by = "路人甲") => `
customers
| owner | 期望 |
${lines(60, (i) => `| ${of(team, i)} | |`)}

followUps
| followedUpAt | followedUpBy | 期望 |
${lines(count, (i) => `| 2024-${String(1 + Math.floor((i * 12) / count)).padStart(2, "0")}-15 | ${rows.includes(i) ? by : of(team, i)} | |`)}

beside
| text:姓名 | text:岗位 | 期望 |
${team.map((name) => `| ${name} | | |`).join("\n")}
`;

  it("are asked about where the log is long and the team did most of it", () => {
    expect(said(log([80, 130], 160), about)).toEqual(["not-in-staff warning 80,130"]);
  });

  it("are let be when the log begins, in a short one, and where there are more than a few", () => {
    expect(said(log([2, 5], 160), about)).toEqual([]);
    expect(said(log([40, 60], 90), about)).toEqual([]);
    expect(said(log([80, 90, 100, 110], 160), about)).toEqual([]);
  });
});

it("knows a list of the staff by its name, though most of it are in the office", () => {
  const office = Array.from({ length: 9 }, (_, i) => `办公室${"赵钱孙李周吴郑王冯"[i]}姐`);
  const listed = (heading: string) => `
customers
| owner | 期望 |
${lines(60, (i) => `| ${of(team, i)} | |`)}
| 欧阳敏之 | |

beside
| text:${heading} | text:岗位 | 期望 |
${[...team, ...office].map((name) => `| ${name} | | |`).join("\n")}
`;
  expect(said(listed("老师"), about)).toEqual(["not-in-staff warning 60"]);
  expect(said(listed("名字"), about)).toEqual([]);
});
