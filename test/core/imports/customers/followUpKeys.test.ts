import { followUpKeysAmong } from "../../../../src/core/imports/customers/followUpKeys";
import type { CellValue } from "../../../../src/core/sheets/cell";
import { fc } from "../../../property";

const today = 45_600;
const customers = [
  { id: "K1", names: ["杭州青禾电子商务有限公司", "青禾"] },
  { id: "K2", names: ["宁波海屿食品有限公司", ""] },
  { id: "K3", names: ["宁波海屿食品有限公司", ""] },
];
const keysOf = followUpKeysAmong(customers);
const keys = (row: Readonly<Record<string, CellValue>>, order: "mdy" | "dmy" | null = null) =>
  keysOf((key) => row[key], { order, today });

describe("what a follow-up is known again by", () => {
  it("is the same under a customer's number, whole name and short name, however the day is written", () => {
    const one = keys({ customerId: "K1", followedUpAt: 45_415, content: "报价 9 折" });
    expect(one).toHaveLength(1);
    expect(
      keys({ companyName: "杭州青禾电子商务有限公司", followedUpAt: "2024/5/3 14:20", content: "报价9折" }),
    ).toEqual(one);
    expect(keys({ companyName: "青禾", followedUpAt: "3/5/2024", content: "报价 9 折" }, "dmy")).toEqual(one);
  });

  it("differs by customer, day and what was said", () => {
    const row = { customerId: "K1", followedUpAt: 45_415, content: "报价" };
    const others = [{ customerId: "K2" }, { followedUpAt: 45_416 }, { content: "送样" }, { content: "" }];
    for (const other of others) expect(keys({ ...row, ...other })).not.toEqual(keys(row));
  });

  it("is who spoke with whom and how, where nothing was written down", () => {
    const row = { customerId: "K1", followedUpAt: 45_415, contactName: "王芳", channel: "电话" };
    expect(keys({ ...row, content: "—" })).not.toEqual([]);
    expect(keys({ ...row, channel: "拜访" })).not.toEqual(keys(row));
    expect(keys({ ...row, content: "报价", channel: "拜访" })).toEqual(keys({ ...row, content: "报价" }));
  });

  it("is the name as it is written where two customers bear it, and nothing without a day or anybody", () => {
    const row = { companyName: "宁波海屿食品有限公司", followedUpAt: 45_415, content: "送样" };
    expect(keys(row)).not.toEqual(keys({ ...row, customerId: "K2" }));
    expect(keys({ ...row, followedUpAt: "待定" })).toEqual([]);
    expect(keys({ followedUpAt: 45_415, content: "送样" })).toEqual([]);
  });

  it("is never the same for two customers", () => {
    const text = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(text, fc.integer({ min: 40_000, max: 45_500 }), (content, followedUpAt) => {
        const [one, other] = ["K1", "K2"].map((customerId) => keys({ customerId, followedUpAt, content }));
        expect(one?.filter((key) => other?.includes(key))).toEqual([]);
      }),
    );
  });
});
