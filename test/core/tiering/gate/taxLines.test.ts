import { dataGate } from "../../../../src/core/tiering/gate/dataGate";
import type { GateCounts } from "../../../../src/core/tiering/gate/gateLine";
import { type GateTax, taxLines } from "../../../../src/core/tiering/gate/taxLines";

const mixed: GateTax = {
  included: 300,
  excluded: 12,
  unmarked: 5,
  customers: { included: 80, excluded: 6, unmarked: 3 },
  converted: false,
  settled: false,
  places: [{ sheet: "交易记录", row: 9 }],
};

describe("amounts with and without tax", () => {
  it("are told of where they are added up as they stand", () => {
    const [line] = taxLines(mixed, "zh-CN");
    expect(line).toMatchObject({ cause: "tax", rows: 12, customers: 6, fix: "tax" });
    expect(line?.text).toBe(
      "含税 300 笔、不含税 12 笔的金额直接相加，口径不一，另有 5 笔未注明。填写税率后可统一口径。",
    );
    expect(taxLines({ ...mixed, unmarked: 0 }, "en-US")[0]?.text).toBe(
      "Amounts with tax (300) and without (12) are added up as they stand. With a tax rate they become comparable.",
    );
  });

  it("are no matter where all are alike or nothing was read", () => {
    expect(taxLines({ ...mixed, excluded: 0 }, "zh-CN")).toEqual([]);
    expect(taxLines(undefined, "zh-CN")).toEqual([]);
  });

  it("leave the rows that do not say, which are counted and listed", () => {
    const [line] = taxLines({ ...mixed, converted: true }, "zh-CN");
    expect(line).toEqual({
      cause: "tax-unknown",
      rows: 5,
      customers: 3,
      fix: "tax",
      text: "5 笔交易没有注明是否含税，按原金额计入，涉及 3 个客户。",
      places: [{ sheet: "交易记录", row: 9 }],
    });
    expect(taxLines({ ...mixed, converted: true, settled: true }, "zh-CN")).toEqual([]);
    expect(taxLines({ ...mixed, converted: true, unmarked: 0 }, "en-US")).toEqual([]);
  });

  it("stand in the gate by how many customers they concern", () => {
    const none = { unknownCustomer: 0, noDate: 0, noAmount: 0, otherKind: 0, otherCurrency: 0, cancelled: 0 };
    const leftOut = { ...none, noDate: 9, noAmount: 2 };
    const customersAffected = { ...none, noDate: 8, noAmount: 2 };
    const counts: GateCounts = { leftOut, customersAffected, duplicates: null, tax: mixed };
    expect(dataGate(counts, "en-US").map(({ cause }) => cause)).toEqual(["noDate", "tax", "noAmount"]);
  });
});
