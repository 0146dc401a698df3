import { lines } from "./said";

/** Deals whose sums are price times quantity, and more rows behind them: their figures, and what is said in 类型. */
export const goodsSold = (count: number, more: readonly string[]) => `
transactions
| orderId | companyName | number:单价 | number:数量 | amount | dealType | 期望 |
${lines(count, (i) => `| D${i} | 甲${i % 9}公司 | =${20 + (i % 7)} | =${3 + (i % 5)} | =${(20 + (i % 7)) * (3 + (i % 5))} | | |`)}
${more.map((row, i) => `| E${i} | 甲${i}公司 ${row} | |`).join("\n")}
`;
