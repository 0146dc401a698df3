import type { ColumnMapping, SheetMapping } from "../../../src/core/adopt/mapping/mapping";
import type { Field, Role } from "../../../src/core/sheets/fields";

function column(
  index: number,
  heading: string,
  field: Field | null,
  samples: readonly string[],
  sure = true,
): ColumnMapping {
  return {
    column: index,
    heading,
    field,
    confidence: field === null ? 0 : sure ? 0.97 : 0.45,
    reason:
      field === null
        ? { kind: "none" }
        : sure
          ? { kind: "heading", synonym: heading }
          : { kind: "content", share: 0.72, sampled: 50 },
    scale: 1,
    samples,
  };
}

function mapping(
  sheet: string,
  role: Role | null,
  rows: number,
  columns: readonly ColumnMapping[],
): SheetMapping {
  return { sheet, role, headerRow: 4, firstDataRow: 5, lastDataRow: 4 + rows, columns };
}

export const mappings: readonly SheetMapping[] = [
  mapping("客户基础信息", "customers", 1200, [
    column(0, "客户编号", "customerId", ["KH1000", "KH1001", "KH1002"]),
    column(1, "单位名称", "companyName", ["杭州云栖麦浪科技有限公司", "苏州星河豆丁食品有限公司"]),
    column(2, "负责人", "contactName", ["周小满", "许多多"], false),
    column(3, "联系方式", "mobile", ["13900001000", "0571-8800 1234"], false),
    column(4, "内部代号", null, ["Q-7", "Q-9"]),
  ]),
  mapping("客户跟进记录", "followUps", 3400, [
    column(0, "客户编号", "customerId", ["KH1000"]),
    column(1, "跟进时间", "followedUpAt", ["2024/5/1", "2024年5月6日"]),
    column(2, "沟通内容", "content", ["确认样品", "报价已发"]),
  ]),
  mapping("交易记录", "transactions", 5600, [
    column(0, "订单号", "orderId", ["DD0001"]),
    column(1, "成交日期", "dealtOn", ["2024-05-01"]),
    column(2, "金额（万元）", "amount", ["1.2", "3.08"]),
  ]),
  mapping("会议室预订", null, 40, [
    column(0, "日期", null, ["2024-05-01"]),
    column(1, "会议室", null, ["A301"]),
  ]),
];
