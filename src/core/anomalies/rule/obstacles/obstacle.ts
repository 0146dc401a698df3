import { type Field, fields, type Role, roles } from "../../../sheets/fields";
import type { Language, Words } from "../../../sheets/words";
import { words } from "../../../sheets/words";
import { personColumn } from "../../../tables/columns/personColumn";
import { nameColumn } from "../../../tables/customers/customerIndex";
import { type Book, type Column, columnOf, columnsOf, type Table } from "../../../tables/table";
import { sheetsUsing } from "../blanks";
import type { InspectionContext } from "../context";
import type { FieldPath, Rule } from "../rule";
import { tableOf } from "../tableOf";
import { fieldWords } from "./fieldWords";
import { partWords, roleWords } from "./obstacleWords";

/** Why a rule cannot run on this book, or null when it can. */
export function obstacleOf(rule: Rule, book: Book, context: InspectionContext): Words | null {
  return (
    missingTable(rule, book) ??
    missingField(rule, book) ??
    missingUse(rule, book) ??
    missingLink(rule, book) ??
    missingPart(rule, context) ??
    rule.lacks?.(book, context) ??
    null
  );
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
  const lacking = rule.needs.anyOf?.find((choices) => !choices.some((path) => holds(book, path)));
  return lacking === undefined ? null : lackOf(lacking);
}

/** A column that is there and was never filled in is as good as none: 付款日期 of a list that came without payments. */
function missingUse({ needs }: Rule, book: Book): Words | null {
  const absent = needs.used?.find((path) => !holds(book, path));
  if (absent !== undefined) return lackOf([absent]);
  const unused = needs.used?.find((path) => !isUsed(book, path));
  if (unused === undefined) return null;
  const [role, field] = parsed(unused);
  const name = fieldWords(field);
  return words(
    `${roleWords[role]["zh-CN"]}的「${name["zh-CN"]}」列没有填过`,
    `the column for ${name["en-US"]} of the ${roleWords[role]["en-US"]} was never filled in`,
  );
}

function isUsed(book: Book, path: FieldPath): boolean {
  const [role, field] = parsed(path);
  const table = tableOf(book, role);
  return columnsOf(table, field).some((column) => sheetsUsing(table, column).includes(1));
}

/** Follow-ups and transactions find their customer by its id, else by its name (see tables/customers/linkRows). */
function missingLink({ needs }: Rule, book: Book): Words | null {
  if (!needs.tables.includes("customers")) return null;
  const role = needs.tables.find((needed) => needed !== "customers" && !namesCustomers(book, needed));
  if (role === undefined) return null;
  return words(
    `${roleWords[role]["zh-CN"]}没有能对上客户的编号或名称列`,
    `the ${roleWords[role]["en-US"]} has no ID or name to tell its customer by`,
  );
}

function namesCustomers(book: Book, role: Role): boolean {
  const tables = [book.customers, tableOf(book, role)];
  return (
    tables.every((table) => columnOf(table, "customerId") !== undefined) ||
    tables.every((table) => nameColumn(table) !== undefined)
  );
}

function missingPart(rule: Rule, context: InspectionContext): Words | null {
  const part = rule.needs.context?.find((needed) => context[needed] === undefined);
  return part === undefined ? null : partWords[part];
}

function holds(book: Book, path: FieldPath): boolean {
  const [role, field] = parsed(path);
  return columnHeld(tableOf(book, role), field) !== undefined;
}

/** A name kept in two columns is a name, and beside a company that of its contact. */
function columnHeld(table: Table, field: Field): Column | undefined {
  if (field === "personName") return personColumn(table);
  const inTwo = field === "contactName" && columnOf(table, "companyName") !== undefined;
  return columnOf(table, field) ?? (inTwo ? columnOf(table, "lastName") : undefined);
}

function lackOf(paths: readonly FieldPath[]): Words {
  const sheets = roles.filter((role) => paths.some((path) => parsed(path)[0] === role));
  const names = [...new Set(paths.map((path) => fieldWords(parsed(path)[1])))];
  const said = (language: Language, comma: string) =>
    names
      .slice(0, mostNamed)
      .map((name) => name[language])
      .join(comma);
  const more = names.length > mostNamed;
  return words(
    `${sheets.map((role) => roleWords[role]["zh-CN"]).join("、")}没有「${said("zh-CN", "／")}」${more ? "等" : ""}列`,
    `the ${sheets.map((role) => roleWords[role]["en-US"]).join(" and the ")} has no column for ${said("en-US", ", ")}${more ? " or the like" : ""}`,
  );
}

/** Of a long list of columns that would do, so many are named. */
const mostNamed = 5;

/** "customers.phone" taken apart. */
function parsed(path: FieldPath): readonly [Role, Field] {
  const [left, right] = path.split(".");
  return [
    roles.find((role) => role === left) ?? "customers",
    fields.find((field) => field === right) ?? "text",
  ];
}
