import { reachFields } from "../../../sheets/fieldGroups";
import { type Field, type Role, totalFields } from "../../../sheets/fields";
import { isNumberHeading } from "../../columns/unnamedField";
import { foldHeading } from "../../headings/foldHeading";
import type { ColumnMapping } from "../../mapping/mapping";
import { traitScore } from "./personalTraits";
import { roleEvidence } from "./roleEvidence";
import { headedColumns, saysField } from "./saysField";
import { cueScore, isNamedForCustomers, nameCue, type Surroundings, saysCustomers } from "./surroundings";

export const nameFields: readonly Field[] = [
  "companyName",
  "personName",
  "contactName",
  "firstName",
  "lastName",
];
export const reach: readonly Field[] = reachFields;

/** Evidence of events below which a list of numbers and names holds none: both are on every list of deals as well. */
const noEvents = 1.5;
/** Confidence of a heading that has no other meaning. */
const sureHeading = 0.9;

/** No overview says how to reach its customers: a list that does and ticks off months (代理记账) is a list. */
export const reaches = (columns: readonly ColumnMapping[]): boolean => saysField(columns, reach);

/** Without these a sheet cannot be read as the role, whatever else it holds. */
export function meetsMinimum(role: Role, columns: readonly ColumnMapping[], around: Surroundings): boolean {
  const has = (fields: readonly Field[]) => saysField(columns, fields);
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
      (has(["content", "channel", "feedback", "nextStep"]) || visitsAgain(columns)) &&
      (has(["followedUpAt", "nextFollowUpAt"]) || (has(["channel"]) && has(["followedUpBy"]))) &&
      (columns.some(saysFollowUp) || cueScore("followUps", around) > 0) &&
      sum >= 3
    );
  const priced = has(["dealtOn"]) && has(["product", "detail"]) && around.headings.some(isCount);
  const sent = has(["dealtOn"]) && around.repeating && around.headings.some(isParcelNumber);
  if (pointsToCustomer && (priced || sent) && sum >= 2.4) return true;
  return (
    pointsToCustomer &&
    has(["dealtOn", "orderId", "invoicedOn", "paidOn", "contractNo"]) &&
    (has(["amount", "invoiceAmount"]) || numbersDeals(columns, around)) &&
    sum >= 3
  );
}

/** 客户代码 and 客户名称, everybody once and nothing of deals: all some books, and exports of others, list of their customers. */
export function isCodeTable(columns: readonly ColumnMapping[], { repeating, events }: Surroundings): boolean {
  const saysSurely = (fields: readonly Field[]) => saysField(columns, fields, sureHeading);
  return (
    !repeating && events < noEvents && saysSurely(["customerId"]) && saysSurely(["companyName", "personName"])
  );
}

/** When they were called on, by whom, and when they will be again: nothing else is planned like that. */
function visitsAgain(columns: readonly ColumnMapping[]): boolean {
  const headed = headedColumns(columns);
  return (
    saysField(headed, ["followedUpAt"], sureHeading) &&
    saysField(headed, ["nextFollowUpAt"]) &&
    saysField(columns, ["followedUpBy"])
  );
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

/**
 * Number and day of a deal, where no sum is told, both said by headings: cards and places have an id and some day as well, and on
 * a sheet of customers (用户数据) a bare id is theirs.
 */
function numbersDeals(columns: readonly ColumnMapping[], { sheet }: Surroundings): boolean {
  const ofDeals = isNamedForCustomers(sheet)
    ? columns.filter(({ field, heading }) => field !== "orderId" || !isNumberHeading(heading))
    : columns;
  const headed = headedColumns(ofDeals);
  return (
    saysField(headed, ["orderId", "invoiceNo"]) && saysField(headed, ["dealtOn", "invoicedOn", "paidOn"])
  );
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

/** What a carrier numbers: whoever is sent several parcels bought several times, though nobody wrote the sums. */
function isParcelNumber(heading: string): boolean {
  return /^(?:快递|物流|运单|快递单|物流单|包裹)(?:单号|号|号码|编号)$|^(?:tracking|waybill|airwaybill|parcel|shipment)(?:number|no|num|id|code)$/.test(
    heading,
  );
}
