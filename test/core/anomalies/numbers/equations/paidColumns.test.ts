import { saysOpen, saysPaid } from "../../../../../src/core/anomalies/numbers/equations/paidColumns";
import type { Column } from "../../../../../src/core/tables/table";

const headed = (heading: string): Column => ({
  ...{ field: "number", heading, scale: 1, cells: [], columnOnSheet: [0] },
});

it.each([
  "已收",
  "实付金额",
  "本期已收",
  "已收款(元)",
  "定金",
  "首期款",
  "Deposit",
  "Paid to date",
  "Final pmt",
  "Anzahlung",
])("%s was paid", (heading) => {
  expect([saysPaid(headed(heading)), saysOpen(headed(heading))]).toEqual([true, false]);
});

it.each([
  "未收",
  "尚欠",
  "尾欠",
  "还欠",
  "還差",
  "欠费",
  "欠款金额",
  "Balance",
  "Owing",
  "Outstanding £",
  "未收款",
])("%s is open", (heading) => {
  expect([saysPaid(headed(heading)), saysOpen(headed(heading))]).toEqual([false, true]);
});

it.each([
  "应收金额",
  "定金比例",
  "首款50%",
  "Paid on",
  "付款方式",
  "收款人",
  "Payment terms",
  "合同额",
  "Balance due by",
])("%s is neither", (heading) => {
  expect([saysPaid(headed(heading)), saysOpen(headed(heading))]).toEqual([false, false]);
});
