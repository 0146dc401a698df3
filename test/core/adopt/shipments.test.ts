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

const parcels = Array.from({ length: 16 }, (_, i) =>
  [
    `@${45300 + i}`,
    ["王小明", "李丽华", "赵国强", "孙美玲"][i % 4],
    `1380013${8100 + (i % 4)}`,
    `99${7000 + i}1234`,
    ["圆通", "中通"][i % 2],
  ].join(" | "),
);
const parcelRole = (headings: string, rows: readonly string[]) =>
  recogniseSheets([layout(`# Sheet1 | null | 1 | 2-17\n${headings}\n${rows.join("\n")}`).head])[0]?.role;

describe("days, people and parcels sent to them", () => {
  it("are deals where a column numbers the parcels and people come back", () => {
    expect(parcelRole("日期 | 收件人 | 手机 | 快递单号 | 快递公司", parcels)).toBe("transactions");
    expect(parcelRole("Date | Recipient | Mobile | Tracking No. | Carrier", parcels)).toBe("transactions");
  });

  it("are a list of people where everybody was sent one", () => {
    const once = parcels.map((row, i) =>
      row
        .replace(
          /王小明|李丽华|赵国强|孙美玲/,
          `${"王李赵孙周吴郑钱"[i % 8]}${"明华强玲"[i % 4]}${"一二三四"[i >> 2]}`,
        )
        .replace(/1380013\d{4}/, `1380013${8100 + i}`),
    );
    expect(parcelRole("日期 | 收件人 | 手机 | 快递单号 | 快递公司", once)).toBe("customers");
  });

  it("are no deals where the number is not of parcels", () => {
    expect(parcelRole("日期 | 收件人 | 手机 | 卡片号 | 快递公司", parcels)).not.toBe("transactions");
  });
});
