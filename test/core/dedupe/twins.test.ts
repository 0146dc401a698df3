import { findDuplicates } from "../../../src/core/dedupe/findDuplicates";
import { defaultDedupeSettings } from "../../../src/core/dedupe/scoring/settings";
import { groupsOf, type Heading, headedTable } from "./customerTable";

const headings = [
  ["学员姓名", "personName"],
  ["出生日期", "date"],
  ["家长", "contactName"],
  ["家长手机", "mobile"],
  ["家长邮箱/微信", "wechat"],
] as const satisfies readonly Heading[];

type Child = readonly string[];

const others = Array.from({ length: 60 }, (_, at): Child => {
  const family = "赵钱孙李周吴郑王冯陈"[at % 10] ?? "";
  const given = `${"嘉思雨子若"[at % 5]}${"萱宁轩涵妍桐"[at % 6]}`;
  return [
    `${family}${given}`,
    `20${10 + (at % 7)}-0${1 + (at % 9)}-1${at % 9}`,
    `${family}建${given.charAt(1)}`,
    String(13_500_000_000 + at * 7_919_333),
    `wx${at * 31}`,
  ];
});

function groups(...children: readonly Child[]): readonly (readonly number[])[] {
  const table = headedTable(headings, [...children, ...others]);
  return groupsOf(findDuplicates(table, defaultDedupeSettings).clusters).filter((group) =>
    group.some((row) => row < children.length),
  );
}

const home = ["2013-03-26", "蒋文惠", "15030073171", "hzxixi1288"] as const;

describe("children of one family", () => {
  it("are twins by one birthday and one character of their names, whatever their mother has", () => {
    expect(groups(["于艺航", ...home], ["于艺泽", ...home])).toEqual([]);
  });

  it("are twins though their home is told as well", () => {
    const housed = (name: string): Child => [name, ...home, "翡翠湾14幢402"];
    const addressed = [...headings, ["地址", "address"]] as const satisfies readonly Heading[];
    const table = headedTable(addressed, [
      housed("贾子轩"),
      housed("贾子昂"),
      ...others.map((other, at) => [...other, `人民路${at}号`]),
    ]);
    const found = groupsOf(findDuplicates(table, defaultDedupeSettings).clusters);
    expect(found.filter((group) => group.includes(0) || group.includes(1))).toEqual([]);
  });

  it("are asked about where their names sound alike, and one is a boy", () => {
    const certaintyOf = (sex: string) => {
      const sexed = [...headings, ["性别", "text"]] as const satisfies readonly Heading[];
      const table = headedTable(sexed, [
        ["徐雨晨", ...home, "女"],
        ["徐雨辰", ...home, sex],
        ...others.map((other, at) => [...other, at % 2 === 0 ? "男" : "女"]),
      ]);
      const { clusters } = findDuplicates(table, defaultDedupeSettings);
      return clusters.find(({ rows }) => rows.includes(0) && rows.includes(1))?.certainty;
    };
    expect(certaintyOf("女")).toBe("certain");
    expect(certaintyOf("男")).not.toBe("certain");
  });

  it("are asked about where their names sound alike, and each is called otherwise at home", () => {
    const certaintyOf = (petName: string) => {
      const named = [...headings, ["小名", "text"]] as const satisfies readonly Heading[];
      const table = headedTable(named, [
        ["雷可欣", ...home, "大宝"],
        ["雷可馨", ...home, petName],
        ...others.map((other, at) => [...other, ["乐乐", "果果", "豆豆"][at % 3] ?? ""]),
      ]);
      const { clusters } = findDuplicates(table, defaultDedupeSettings);
      return clusters.find(({ rows }) => rows.includes(0) && rows.includes(1))?.certainty;
    };
    expect(certaintyOf("大宝")).toBe("certain");
    expect(certaintyOf("")).toBe("certain");
    expect(certaintyOf("小宝")).toBe("probable");
  });

  it("are two where each is called by a character of his own, whatever else they share", () => {
    const own = [
      ["姓名", "personName"],
      ["手机", "mobile"],
      ["邮箱", "email"],
      ["地址", "address"],
      ["微信号", "wechat"],
    ] as const satisfies readonly Heading[];
    const brother = (name: string): Child => [
      name,
      "13911112223",
      "wq88@163.com",
      "翡翠湾14幢402",
      "wq_8812",
    ];
    const table = headedTable(own, [
      brother("王强"),
      brother("王刚"),
      ...others.map(([name = "", , , mobile = ""], at) => [
        name,
        mobile,
        `a${at * 37}@qq.com`,
        `人民路${at}号`,
        `wx${at * 31}`,
      ]),
    ]);
    const found = groupsOf(findDuplicates(table, defaultDedupeSettings).clusters);
    expect(found.filter((group) => group.includes(0) || group.includes(1))).toEqual([]);
  });

  it("are one where the name is, or is written wrong", () => {
    expect(groups(["于艺航", ...home], ["于艺杭", ...home])).toEqual([[0, 1]]);
  });

  it("are two where the name is written wrong at most, and they were born years apart: father and son", () => {
    const [born, , mobile] = home;
    const son = ["于子航", born, "于航", mobile, ""] as const;
    const father = (day: string) => ["于航", day, "于建波", mobile, ""] as const;
    expect(groups(son, father("1983-05-07"))).toEqual([]);
    expect(groups(son, father(born))).toEqual([[0, 1]]);
  });

  it("are one where a remark stands behind a dash", () => {
    expect(groups(["于艺航", ...home], ["于艺航-转校区", ...home])).toEqual([[0, 1]]);
  });
});
