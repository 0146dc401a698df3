import { nearestId } from "../../../../src/core/anomalies/customers/nearestId";
import { tableOf } from "../../tables/tableOf";

const customers = tableOf(
  "customers",
  ["customerId", "companyName"],
  [
    ["K20240017", "苏州云帆示例机电有限公司"],
    ["K20240235", "海蓝示例材料有限公司"],
    ["K20240236", "青禾示例纸业有限公司"],
    ["K20240901", "常州大成示例五金厂"],
    ["K20240902", "常州大成示例五金厂"],
    [70_015_003, "温州瀚峰示例照明有限公司"],
  ],
);
const meant = (id: string | number, name = "") => nearestId(customers, id, name);

describe("the customer a wrong id stands for", () => {
  it("is the one whose name stands beside it, however far the id is", () => {
    expect(meant("X9", "海蓝示例材料有限公司")).toBe("K20240235");
  });

  it.each([
    ["a character too few", "K2024017"],
    ["one too many", "K202400177"],
    ["another one", "K20240O17"],
    ["two swapped", "K20240071"],
    ["dashes and capitals alone", "k-2024-0017"],
  ])("is the only one a slip away: %s", (_slip, id) => {
    expect(meant(id)).toBe("K20240017");
  });

  it("is told by a number as by a text, and as the list of customers writes it", () => {
    expect(meant("7001503")).toBe(70_015_003);
    expect(meant(70_015_008)).toBe(70_015_003);
  });

  it("is nobody where no id is so near, or two are", () => {
    expect(meant("K20240199")).toBeNull();
    expect(meant("K20240237")).toBeNull();
    expect(meant("")).toBeNull();
  });

  it("is nobody by the nearest id where another name stands beside it, but by a part of its own", () => {
    expect(meant("K20240071", "宁波远山示例茶业有限公司")).toBeNull();
    expect(meant("K20240071", "云帆示例机电")).toBe("K20240017");
  });

  it("is nobody by a name that two customers have", () => {
    expect(meant("K2024090", "常州大成示例五金厂")).toBeNull();
  });
});
