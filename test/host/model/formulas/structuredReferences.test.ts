import {
  longStructuredReferences,
  shortStructuredReferences,
} from "../../../../src/host/model/formulas/structuredReferences";

describe("structured references", () => {
  it("are kept long and shown short", () => {
    expect(longStructuredReferences("=[@数量]*订单[@[单价 元]]+SUM([金额])", "订单")).toBe(
      "=订单[[#This Row],[数量]]*订单[[#This Row],[单价 元]]+SUM(订单[金额])",
    );
    expect(shortStructuredReferences("=订单[[#This Row],[数量]]*订单[[#This Row],[单价 元]]", "订单")).toBe(
      "=[@数量]*[@[单价 元]]",
    );
    expect(shortStructuredReferences("=订单[[#This Row],[数量]]", null)).toBe("=订单[@数量]");
  });

  it("inside texts stay as they are", () => {
    expect(longStructuredReferences('="[@数量]"', "订单")).toBe('="[@数量]"');
  });
});
