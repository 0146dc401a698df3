import type { NewcomerVerdict } from "../../core/imports/customers/newcomer";
import type { Language } from "../../core/sheets/words";
import { enCount, zhCount } from "../texts/format";

interface NewcomerTexts {
  readonly title: (total: number) => string;
  readonly lead: string;
  readonly makeAll: (count: number) => string;
  readonly near: (name: string, id: string) => string;
  readonly none: string;
  readonly rows: (count: number) => string;
  readonly verdicts: Readonly<Record<NewcomerVerdict, string>>;
  readonly decide: (name: string) => string;
  readonly others: (count: number) => string;
  readonly onlyFirst: (count: number) => string;
}

/** Words on customers no list holds; here, so that they are loaded with their page. */
export const newcomerTexts: Readonly<Record<Language, NewcomerTexts>> = {
  "zh-CN": {
    title: (total) => `客户表里没有的 ${zhCount(total, "家")}`,
    lead: "交易或跟进里写了名字，客户表里找不到。可以随导入一并新建；不建时名字记在备注里。",
    makeAll: (count) => `没有相近客户的 ${zhCount(count, "家")}，一并新建`,
    near: (name, id) => `存在相近客户「${name}」${id}`,
    none: "没有相近客户",
    rows: (count) => zhCount(count, "行"),
    verdicts: { make: "新建客户", same: "就是相近的那家", leave: "先不建" },
    decide: (name) => `「${name}」怎么处理`,
    others: (count) => `逐家查看其余 ${zhCount(count, "家")}`,
    onlyFirst: (count) => `只列前 ${zhCount(count, "家")}`,
  },
  "en-US": {
    title: (total) => `${enCount(total, "customer", "customers")} not on the list`,
    lead: "Named on deals or follow-ups, but not found among the customers. They can be created with the import; otherwise the name is kept in the notes.",
    makeAll: (count) => `Create the ${enCount(count, "customer", "customers")} without a similar one`,
    near: (name, id) => `A similar customer exists: ${name} ${id}`.trim(),
    none: "No similar customer",
    rows: (count) => enCount(count, "row", "rows"),
    verdicts: { make: "Create", same: "It is the similar one", leave: "Not now" },
    decide: (name) => `What becomes of ${name}`,
    others: (count) => `See the other ${enCount(count, "name", "names")} one by one`,
    onlyFirst: (count) => `Only the first ${enCount(count, "name is", "names are")} listed`,
  },
};
