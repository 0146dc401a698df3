import { type Field, type Role, reachFields, totalFields } from "../sheets/fields";
import { foldHeading } from "./foldHeading";
import { foreignEvidence } from "./foreignLists";
import type { ColumnMapping } from "./mapping";
import { traitScore } from "./personalTraits";
import { roleEvidence } from "./roleEvidence";
import { summaryScore } from "./summaryScore";
import { sumUpCustomers } from "./totalHeadings";
import { isNumberHeading } from "./unnamedField";

const nameFields: readonly Field[] = ["companyName", "personName", "contactName", "firstName", "lastName"];
const reach: readonly Field[] = reachFields;

/** What the words around a table say: the sheet's name counts double, titles above it once. */
const cues: readonly { readonly role: Role; readonly words: RegExp }[] = [
  {
    role: "customers",
    words:
      /客户|顾客|会员|名录|通讯录|档案|得意先|取引先|customer|account|client|contact|lead|compan(?:y|ies)|kunden|клиент/i,
  },
  {
    role: "followUps",
    words:
      /跟进|跟单|跟踪|拜访|回访|沟通|走访|联系记录|服务记录|activit|call|visit|follow|interaction|meeting|touch/i,
  },
  {
    role: "transactions",
    words:
      /订单|交易|销售|合同|成交|出货|出库|回款|收款|流水|购买|消费|业绩|売上|受注|注文|order|sales|transaction|invoice|deal|payment|purchase|opportunit|contract|factur|fattur|rechnung|ventas|vendas|vendite|pedidos|commande|auftr[aä]g|umsatz|продаж|заказ/i,
  },
];
const nameCue = 0.8;
const titleCue = 0.3;
/** What a customer list loses whose names repeat; duplicates alone never make up half of the rows. */
const repetition = 2;
/** What a list of deals loses that names everybody once, with ways to reach them, and numbers no deal: an account list. */
const accounts = 2;
/** What is enough of a code table, whose two columns weigh less than any other list. */
const codeTable = 0.5;
/** Evidence of events below which a list of numbers and names holds none: both are on every list of deals as well. */
const noEvents = 1.5;
const dealNumbers: readonly Field[] = ["orderId", "invoiceNo", "contractNo", "product", "detail"];

/** The surroundings of a table: sheet name, the texts above its headings, the folded headings. */
export interface Surroundings {
  readonly sheet: string;
  readonly above: readonly string[];
  readonly headings: readonly string[];
  /** The column that names the customer repeats itself, or rows take others back: a list of events. */
  readonly repeating: boolean;
  /** The other sheets name its rows as their customers (see pointedAt). */
  readonly pointedAt: boolean;
  /** Many rows have no sum yet (see signedLater). */
  readonly unsigned: boolean;
  /** How much speaks for the likelier kind of events (see roleEvidence), whether or not it can be read as such. */
  readonly events: number;
}

/** How well a mapping explains the sheet as this role; 0 or less where the role's minimum is not met. */
export function scoreRole(role: Role, columns: readonly ColumnMapping[], around: Surroundings): number {
  if (!meetsMinimum(role, columns, around)) return 0;
  if (
    sumsUpCustomers(columns, around)
      ? role !== "customers"
      : role === "customers" && namesEvents(columns, around)
  )
    return 0;
  const foreign = foreignEvidence(role, around.headings, [around.sheet, ...around.above.slice(0, 3)]);
  const events = role === "customers" && around.repeating ? repetition : 0;
  const lists = role !== "customers" && listsPeople(role, columns, around) ? accounts : 0;
  return (
    roleEvidence(role, columns) +
    (role === "customers" && isCodeTable(columns, around) ? codeTable : 0) +
    cueScore(role, around) +
    (role === "customers" && saysCustomers(around) ? traitScore(around.headings) : 0) -
    events -
    lists -
    summaryScore(around.headings, role === "customers" && reaches(columns)) -
    foreign
  );
}

/** A name told by its cells alone may be that of a deal or a ticket: far more speaks for a list of those. */
function namesEvents(columns: readonly ColumnMapping[], { events }: Surroundings): boolean {
  const isHeaded = columns.some(
    ({ field, confidence }) => field !== null && nameFields.includes(field) && confidence >= headed,
  );
  return !isHeaded && events >= roleEvidence("customers", columns) + farMore;
}

/** Least confidence in what a heading says, in one that has no other meaning, and how much more evidence settles it. */
const headed = 0.7;
const sureHeading = 0.9;
const farMore = 1.2;

/** The sheet's name or a heading calls the people customers; points are collected by nobody else. */
function saysCustomers(around: Surroundings): boolean {
  return cueScore("customers", around) > 0 || around.headings.some((heading) => ofCustomers.test(heading));
}

const ofCustomers = /^(?:客户|顾客|会员|买家|customer|client|member)|积分$|points$/;

/** Everybody once, with ways to reach them, and no deal is numbered, many have no sum, or nothing was spoken of. */
function listsPeople(role: Role, columns: readonly ColumnMapping[], around: Surroundings): boolean {
  if (around.repeating) return false;
  if (around.pointedAt && reaches(columns)) return true;
  if (role === "transactions")
    return readsLikeAccounts(columns, around) || (around.unsigned && reaches(columns));
  return reaches(columns) && !columns.some(saysContent);
}

/** 购买次数 beside 最近购买日期, and nothing that names one deal: a row a customer, which is no deal of that day. */
function sumsUpCustomers(columns: readonly ColumnMapping[], { repeating, headings }: Surroundings): boolean {
  const namesDeal = columns.some(
    ({ field, confidence }) => field !== null && confidence >= 0.5 && dealNumbers.includes(field),
  );
  return !repeating && !namesDeal && sumUpCustomers(headings);
}

/** More than notes that stand in for what was said (see settleEvents), or long texts on a list of nothing else of the kind. */
function saysContent(
  { field, confidence, reason }: ColumnMapping,
  _at: number,
  columns: readonly ColumnMapping[],
): boolean {
  if ((field !== "content" && field !== "nextStep" && field !== "feedback") || confidence <= 0.5)
    return false;
  return reason.kind !== "content" || columns.some(saysHow);
}

function saysHow({ field, confidence, reason }: ColumnMapping): boolean {
  const ways: readonly (Field | null)[] = ["channel", "nextFollowUpAt", "followedUpBy"];
  return ways.includes(field) && confidence >= 0.5 && reason.kind !== "content";
}

function readsLikeAccounts(columns: readonly ColumnMapping[], { sheet }: Surroundings): boolean {
  // On a sheet of customers a bare ID is theirs.
  const isTheirs = ({ field, heading }: ColumnMapping) =>
    field === "orderId" && isNumberHeading(heading) && isNamedForCustomers(sheet);
  const mapped = new Set(
    columns.flatMap((column) =>
      column.confidence >= 0.5 && column.field && !isTheirs(column) ? [column.field] : [],
    ),
  );
  return (
    reach.filter((field) => mapped.has(field)).length >= 2 && !dealNumbers.some((field) => mapped.has(field))
  );
}

function cueScore(role: Role, { sheet, above }: Pick<Surroundings, "sheet" | "above">): number {
  const words = cues.find((cue) => cue.role === role)?.words;
  if (words === undefined) return 0;
  return (words.test(sheet) ? nameCue : 0) + (above.some((text) => words.test(text)) ? titleCue : 0);
}

/** No overview says how to reach its customers: a list that does and ticks off months (代理记账) is a list. */
const reaches = (columns: readonly ColumnMapping[]): boolean =>
  columns.some(({ field, confidence }) => field !== null && confidence >= 0.5 && reach.includes(field));

/** Without these a sheet cannot be read as the role, whatever else it holds. */
function meetsMinimum(role: Role, columns: readonly ColumnMapping[], around: Surroundings): boolean {
  const has = (fields: readonly Field[]) =>
    columns.some(({ field, confidence }) => field !== null && confidence >= 0.5 && fields.includes(field));
  const named = has(nameFields);
  const sum = roleEvidence(role, columns);
  const titled = cueScore("customers", around) >= nameCue && sum >= 1;
  const told = saysCustomers(around) ? sum + traitScore(around.headings) : 0;
  if (role === "customers")
    return (
      (named && (sum >= 2 || (has(reach) && sum >= 1.2) || titled || told >= 1.5)) ||
      (has(["customerId"]) && told >= 1.4 && traitScore(around.headings) >= 1) ||
      ((named || has(["customerId"])) && !around.repeating && sumsUp(columns)) ||
      isCodeTable(columns, around)
    );
  const pointsToCustomer = named || has(["customerId"]);
  if (role === "followUps")
    return (
      pointsToCustomer &&
      has(["content", "channel", "feedback", "nextStep"]) &&
      (has(["followedUpAt", "nextFollowUpAt"]) || (has(["channel"]) && has(["followedUpBy"]))) &&
      (columns.some(saysFollowUp) || cueScore("followUps", around) > 0) &&
      sum >= 3
    );
  const priced = has(["dealtOn"]) && has(["product", "detail"]) && around.headings.some(isCount);
  if (pointsToCustomer && priced && sum >= 2.4) return true;
  return (
    pointsToCustomer &&
    has(["dealtOn", "orderId", "invoicedOn", "paidOn", "contractNo"]) &&
    (has(["amount", "invoiceAmount"]) || numbersDeals(columns)) &&
    sum >= 3
  );
}

/** 客户代码 and 客户名称, everybody once and nothing of deals: all some books, and exports of others, list of their customers. */
function isCodeTable(columns: readonly ColumnMapping[], { repeating, events }: Surroundings): boolean {
  const saysSurely = (fields: readonly Field[]) =>
    columns.some(
      ({ field, confidence }) => field !== null && confidence >= sureHeading && fields.includes(field),
    );
  return (
    !repeating && events < noEvents && saysSurely(["customerId"]) && saysSurely(["companyName", "personName"])
  );
}

/** Whether the name of a sheet says that it lists customers. */
export function isNamedForCustomers(sheet: string): boolean {
  return cueScore("customers", { sheet, above: [] }) > 0;
}

/** Said by a heading, or by what the cells hold: a remark and a type are on every list of shipments and documents too. */
function saysFollowUp({ heading, field, confidence, reason }: ColumnMapping): boolean {
  if (field === null || !contactFields.includes(field) || remark.test(foldHeading(heading).bare))
    return false;
  return confidence >= 0.8 || (!dayFields.includes(field) && reason.kind !== "heading");
}

const remark =
  /^(?:comments?|notes?|remarks?|备注|说明|description|details?|title|time|createdat|timestamp)$/;
const dayFields: readonly Field[] = ["followedUpAt", "nextFollowUpAt"];
const contactFields: readonly Field[] = [...dayFields, "channel", "content", "feedback", "nextStep"];

/** Number and day of a deal, where no sum is told, both said by headings: cards and places have an id and some day as well. */
function numbersDeals(columns: readonly ColumnMapping[]): boolean {
  const told = (fields: readonly (Field | null)[]) =>
    columns.some(
      ({ field, confidence, reason }) =>
        fields.includes(field) && confidence >= 0.5 && reason.kind !== "content",
    );
  return told(["orderId", "invoiceNo"]) && told(["dealtOn", "invoicedOn", "paidOn"]);
}

/** Money, orders and days of everybody's whole trade, two of them at least. */
function sumsUp(columns: readonly ColumnMapping[]): boolean {
  const sums = totalFields.filter((field) => columns.some((column) => column.field === field));
  return sums.length > 1 && (sums.includes("totalAmount") || sums.includes("totalOrders"));
}

/** How many were sold: with their price beside it the amount need not be written. */
function isCount(heading: string): boolean {
  return /^(?:销售|购买|订购|订货|采购|商品|产品)?数量$|^(?:quantity|qty|units|unitssold)$/.test(heading);
}
