import type { CellValue } from "../sheets/cell";
import type { Language } from "../sheets/words";
import { companies, deals, talks } from "./demoRecords";

/** A row of the demo by column key. */
export type DemoRow = Readonly<Record<string, CellValue>>;

/** Every demo id begins so: that is how exactly these rows are found again. */
export const demoPrefix = "DEMO-";

/** The demo of one table; `plus(-3)` in the definitions below is three days before the day it is put in. */
export interface Demo {
  readonly customers: readonly DemoRow[];
  readonly followUps: readonly DemoRow[];
  readonly transactions: readonly DemoRow[];
}

const noteOf = (language: Language) => (language === "zh-CN" ? "演示数据" : "Demo");

/** The label of a dictionary entry in the language of the sheets; the id itself where the list lacks it. */
export type LabelOf = (list: "industry" | "dealType" | "orderStatus" | "channel", id: string) => string;

/** Demo rows with planted errors to learn on; `today` is an Excel serial number. */
export function demoRows(language: Language, today: number, label: LabelOf): Demo {
  const zh = language === "zh-CN";
  const customerId = (number: number) => demoPrefix + String(number).padStart(3, "0");
  return {
    customers: companies.map(([nameZh, nameEn, contactName, mobile, email, province, city, industry], i) => ({
      customerId: customerId(i + 1),
      companyName: zh ? nameZh : nameEn,
      contactName,
      mobile,
      email,
      province,
      city,
      industry: label("industry", industry),
      note: noteOf(language),
    })),
    transactions: deals.map(([customer, days, amount, dealType], i) => ({
      orderId: `${demoPrefix}D${String(i + 1).padStart(3, "0")}`,
      customerId: customerId(customer),
      dealtOn: today + days,
      dealType: label("dealType", dealType),
      detail: noteOf(language),
      amount,
      orderStatus: label("orderStatus", "completed"),
    })),
    followUps: talks.map(([customer, days, channel, textZh, textEn, next]) => ({
      customerId: customerId(customer),
      followedUpAt: today + days + 0.4375,
      followedUpBy: noteOf(language),
      channel: label("channel", channel),
      content: zh ? textZh : textEn,
      nextFollowUpAt: next === 0 ? "" : today + days + next,
    })),
  };
}
