import { recogniseSheets } from "../../../src/core/adopt/recogniseSheets";
import { layout } from "./layout";

const rows = Array.from({ length: 12 }, (_, i) =>
  [
    `@${45300 + i}`,
    `${["Blue", "Green", "Red"][i % 3]} Example`,
    `0${12 + i}E`,
    ["甲方货代", "乙方货代", "丙方货代"][i % 3],
    ["SWB", "电放"][i % 2],
    ["改港 已确认", "等通知 再放", "无"][i % 3],
  ].join(" | "),
).join("\n");

const roleOf = (headings: string) =>
  recogniseSheets([layout(`# Sheet1 | null | 1 | 2-13\n${headings}\n${rows}`).head])[0]?.role;

describe("days, names, types and remarks by customer", () => {
  it("are no follow-ups where no heading speaks of contact", () => {
    expect(roleOf("ETD | Vessel | Voyage | 客户 | 类型 | REMARK")).not.toBe("followUps");
  });

  it("are follow-ups where one does", () => {
    expect(roleOf("拜访日期 | 拜访人 | 编号 | 客户 | 拜访方式 | 沟通内容")).toBe("followUps");
  });
});
