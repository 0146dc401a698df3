import { emptySheet } from "../../host/model/emptySheet";
import type { Scalar } from "../../host/model/parts/cells";
import { plainWorkbook } from "../../host/model/plainWorkbook";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../host/model/workbookSnapshot";
import { seededNumbers } from "../../host/page/sample/seededNumbers";

/** Sizes of the workbook a whole round is measured on. */
export interface LedgerSize {
  readonly customers: number;
  readonly followUps: number;
  readonly transactions: number;
}

const regions = [
  "浙江省杭州市西湖区",
  "广东省深圳市南山区",
  "上海市浦东新区",
  "江苏省苏州市昆山市",
  "四川省成都市武侯区",
  "湖北省武汉市洪山区",
];
const syllables = "云杉远帆青禾海棠北岸松涛晨曦明湖长风恒通嘉泰瑞丰启航思源卓越天成华彩金石银河";
const trades = ["科技", "食品", "物流", "建材", "机械", "服饰", "医疗器械", "环保设备"];
const industries = ["信息技术", "制造业", "物流仓储", "批发业"];
const surnames = "王李张刘陈杨赵黄周吴徐孙";
const channels = ["电话", "微信", "拜访", "邮件"];
const firstDay = 44_500;
const days = 1000;

/** A ledger of invented companies, one customer in twelve entered twice, one cell in a hundred wrong. */
export function inventedLedger(size: LedgerSize): WorkbookSnapshot {
  const next = seededNumbers(7);
  const random = (below: number) => next() % below;
  const pick = (list: string | readonly string[]) => list[random(list.length)] ?? "";
  const id = (i: number) => `C2022${String(1 + (i % 12)).padStart(2, "0")}01${String(i).padStart(5, "0")}`;
  const customers: Scalar[][] = [];
  for (let i = 0; i < size.customers; i++) {
    const twin = i % 12 === 11 ? customers[i - 1 - random(10)] : undefined;
    const region = pick(regions);
    const name = twin
      ? String(twin[1]).replace("有限公司", "有限责任公司")
      : `${region.slice(3, 5)}${pick(syllables)}${pick(syllables)}${pick(syllables)}${pick(trades)}有限公司`;
    const phone = twin ? String(twin[3]) : `13${random(10)}${String(10_000_000 + random(89_999_999))}`;
    const wrong = random(100) === 0;
    customers.push([
      id(i),
      name,
      `${pick(surnames)}${pick(syllables)}`,
      wrong ? phone.slice(0, 8) : phone,
      pick(industries),
      String(twin?.[5] ?? region),
      `${pick(surnames)}经理`,
      firstDay + random(days),
      "备注内容",
    ]);
  }
  const followUps = Array.from({ length: size.followUps }, (_, i): Scalar[] => {
    const day = firstDay + random(days);
    return [
      id(random(size.customers)),
      day + 0.5,
      `${pick(surnames)}经理`,
      pick(channels),
      `第 ${i} 次沟通，确认交期与报价`,
      day + 14,
    ];
  });
  const transactions = Array.from({ length: size.transactions }, (_, i): Scalar[] => {
    const wrong = random(100) === 0;
    const amount = 500 + random(90_000);
    return [
      `DD${String(i).padStart(8, "0")}`,
      id(random(size.customers)),
      wrong ? "2024/13/1" : firstDay + random(days),
      random(40) === 0 ? `${amount}元` : amount,
      random(30) === 0 ? "退款" : "购买",
      "已完成",
      "产品说明",
    ];
  });
  const sheets: readonly Sheet[] = [
    [
      "客户资料",
      ["客户编号", "企业名称", "联系人", "联系电话", "行业", "所在地区", "责任人", "建档日期", "备注"],
      customers,
      [7],
    ],
    [
      "跟进记录",
      ["客户编号", "跟进时间", "跟进人", "沟通方式", "沟通内容", "下次跟进时间"],
      followUps,
      [1, 5],
    ],
    [
      "交易记录",
      ["订单号", "客户编号", "交易日期", "金额", "交易类型", "订单状态", "交易详情"],
      transactions,
      [2],
    ],
  ];
  return plainWorkbook("invented.xlsx", sheets.map(sheetOf));
}

type Sheet = readonly [
  name: string,
  headings: readonly string[],
  rows: readonly (readonly Scalar[])[],
  dates: readonly number[],
];

function sheetOf([name, headings, rows, dates]: Sheet, index: number): SheetSnapshot {
  const cells = new Map<number, ReadonlyMap<number, SnapshotCell>>();
  [headings, ...rows].forEach((row, r) => {
    const format = (column: number) =>
      r > 0 && dates.includes(column) ? { numberFormat: "yyyy-mm-dd" } : {};
    cells.set(r, new Map(row.map((value, column) => [column, { value, ...format(column) }])));
  });
  return { ...emptySheet(`sheet${index + 1}`, name), frozenRows: 1, cells };
}
