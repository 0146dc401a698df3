import { words } from "../sheets/column";
import { type Field, fields, type Role, roles } from "../sheets/fields";
import type { Words } from "../sheets/words";
import { type Book, columnOf } from "../tables/table";
import type { ContextPart, InspectionContext } from "./context";
import { fieldWords } from "./fieldWords";
import { tableOf } from "./hits";
import type { Rule } from "./rule";

const roleWords: Readonly<Record<Role, Words>> = {
  customers: words("客户表", "customer sheet"),
  followUps: words("跟进表", "follow-up sheet"),
  transactions: words("交易表", "transaction sheet"),
};

const partWords: Readonly<Record<ContextPart, Words>> = {
  layout: words("还没有读取工作表的版式", "the layout of the sheets has not been read"),
  drift: words(
    "由「标准表」页的结构体检检查",
    "checked by the structure check on the page of the standard sheets",
  ),
  tiers: words("还没有客户等级，请先运行一次分级", "there are no tiers yet; assign tiers first"),
  tierPolicy: words("没有分级策略", "there is no tier policy"),
  manualTiers: words("没有人工等级", "there are no tiers set by hand"),
  tieredOn: words("还没有运行过分级", "tiers have never been assigned"),
  mergedIds: words("没有合并记录", "there is no record of merges"),
  reviewedOwners: words("没有月末复核记录", "there is no month-end review"),
  staff: words("字典中没有员工名单", "the dictionary holds no staff list"),
};

/** Why a rule cannot run on this book, or null when it can. */
export function obstacleOf(rule: Rule, book: Book, context: InspectionContext): Words | null {
  return missingTable(rule, book) ?? missingField(rule, book) ?? missingPart(rule, context);
}

function missingTable(rule: Rule, book: Book): Words | null {
  const role = rule.needs.tables.find((needed) => tableOf(book, needed).rowCount === 0);
  if (role === undefined) return null;
  const name = roleWords[role];
  return words(`没有找到有数据的${name["zh-CN"]}`, `no ${name["en-US"]} with rows was found`);
}

function missingField(rule: Rule, book: Book): Words | null {
  const absent = rule.needs.fields?.find((path) => !holds(book, path));
  if (absent !== undefined) return lackOf([absent]);
  const choices = rule.needs.anyOf ?? [];
  return choices.length === 0 || choices.some((path) => holds(book, path)) ? null : lackOf(choices);
}

function missingPart(rule: Rule, context: InspectionContext): Words | null {
  const part = rule.needs.context?.find((needed) => !knows(context, needed));
  return part === undefined ? null : partWords[part];
}

function knows(context: InspectionContext, part: ContextPart): boolean {
  return part === "staff" ? context.staff.length > 0 : context[part] !== undefined;
}

function holds(book: Book, path: string): boolean {
  const [role, field] = parsed(path);
  return columnOf(tableOf(book, role), field) !== undefined;
}

function lackOf(paths: readonly string[]): Words {
  const [role] = parsed(paths[0] ?? "");
  const names = paths.map((path) => fieldWords(parsed(path)[1]));
  return words(
    `${roleWords[role]["zh-CN"]}没有「${names.map((name) => name["zh-CN"]).join("／")}」列`,
    `the ${roleWords[role]["en-US"]} has no column for ${names.map((name) => name["en-US"]).join(" or ")}`,
  );
}

/** "customers.phone" taken apart. */
function parsed(path: string): readonly [Role, Field] {
  const [left, right] = path.split(".");
  return [
    roles.find((role) => role === left) ?? "customers",
    fields.find((field) => field === right) ?? "text",
  ];
}
