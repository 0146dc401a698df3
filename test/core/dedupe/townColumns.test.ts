import { kindIn } from "../../../src/core/dedupe/columns/values/valueHeadings";
import { findDuplicates } from "../../../src/core/dedupe/findDuplicates";
import { defaultDedupeSettings } from "../../../src/core/dedupe/scoring/settings";
import type { CellValue } from "../../../src/core/sheets/cell";
import { type Heading, headedTable } from "./customerTable";

type Farm = readonly string[];

const headings: readonly Heading[] = [
  ["农场名称", "companyName"],
  ["负责人", "contactName"],
  ["电话", "phone"],
  ["所在村", "text"],
  ["地址", "address"],
];
const others: readonly (readonly CellValue[])[] = Array.from({ length: 40 }, (_, row) => [
  `${"川禾瑞丰祥"[row % 5] ?? ""}${"林泉山水木金石田"[row % 8] ?? ""}养殖场`,
  `${"赵钱孙李周"[row % 5] ?? ""}${"嘉思雨子若"[row % 5] ?? ""}${"萱宁轩涵妍桐"[row % 6] ?? ""}`,
  String(13_500_000_000 + row * 7_919_333),
  `${"上下东西"[row % 4] ?? ""}${"湾坪岭"[row % 3] ?? ""}村`,
  "",
]);
const certaintyOf = (...farms: readonly Farm[]) =>
  findDuplicates(headedTable(headings, [...farms, ...others]), defaultDedupeSettings).clusters.find(
    ({ rows }) => rows[0] === 0,
  )?.certainty;

describe("farms and shops in a list with a column for the village or town", () => {
  const farm = ["达裕家庭农场", "魏海涛", "13812345677"] as const;

  it("are asked about where one owner has one of the name in each of two villages", () => {
    expect(certaintyOf([...farm, "小庄村"], [...farm, "石桥村"])).toBe("probable");
    expect(certaintyOf([...farm, "小庄村"], [...farm, "小溪村"])).toBe("probable");
  });

  it("are certainly one in one village, written in full or not, or where one row does not say", () => {
    expect(certaintyOf([...farm, "小庄村"], [...farm, "小庄村"])).toBe("certain");
    expect(certaintyOf([...farm, "小庄村"], [...farm, "小庄"])).toBe("certain");
    expect(certaintyOf([...farm, "小庄村"], [...farm, ""])).toBe("certain");
  });

  it("are certainly one where the name is registered, or the house is one", () => {
    const firm = ["临沂达裕农业有限公司", "魏海涛", "13812345677"] as const;
    expect(certaintyOf([...firm, "小庄村"], [...firm, "石桥村"])).toBe("certain");
    const house = "解放路18号";
    expect(certaintyOf([...farm, "小庄村", house], [...farm, "石桥村", house])).toBe("certain");
  });
});

it("is certainly one where the name is registered, though the English one beside it has no form", () => {
  const both: readonly Heading[] = [...headings, ["英文名", "text"]];
  const firm = ["临沂达裕农业有限公司", "魏海涛", "13812345677"];
  const rows = [
    [...firm, "小庄村", "", "Dayu Farming"],
    [...firm, "石桥村", "", "Dayu Farming"],
    ...others.map((row, i) => [
      ...row,
      `${["Rowe", "Ashby", "Quill"][i % 3]} Foods ${"ABCDEFGHIJKLMN"[i % 14]}`,
    ]),
  ];
  const [cluster] = findDuplicates(headedTable(both, rows), defaultDedupeSettings).clusters;
  expect([cluster?.rows, cluster?.certainty]).toEqual([[0, 1], "certain"]);
});

describe("the heading of a column of towns", () => {
  it.each(["所在村", "村名", "乡镇", "Village", "Location"])("%s", (heading) => {
    expect(kindIn("text", heading, true)).toBe("town");
    expect(kindIn("text", heading, false)).toBe("text");
  });

  it("is no longer one that only begins so", () => {
    for (const companies of [true, false]) expect(kindIn("text", "Ortsteil Name", companies)).toBe("text");
  });

  it("is that of a city or district, beside persons of where they live", () => {
    expect(kindIn("town", "City", true)).toBe("town");
    expect(kindIn("town", "City", false)).toBe("place");
  });
});
