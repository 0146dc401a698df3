import type { Field } from "../../sheets/fields";
import type { CellKind } from "../cells/cellKinds";

/** What the cells of a field look like. */
export interface Expectation {
  /** Kinds that speak for the field (the best one counts). */
  readonly for: readonly CellKind[];
  /** Kinds that speak for it only where a heading does. */
  readonly hints?: readonly CellKind[];
  /** Kinds that speak against it. */
  readonly against: readonly CellKind[];
  /** The field has no cells of another kind: none of them is a contradiction, not just silence. */
  readonly strict?: true;
  /** A kind that proves nothing, but is no contradiction where most cells are of it. */
  readonly tolerates?: CellKind;
  /** Confidence when the content alone decides, under an unknown heading; absent: content never decides. */
  readonly alone?: number;
  /** The kinds that decide then, where not all that speak for the field do. */
  readonly aloneFor?: readonly CellKind[];
  readonly distinct?: "few" | "many";
}

const notWords: readonly CellKind[] = ["date", "phone", "email", "creditCode", "number"];
const notNames: readonly CellKind[] = ["date", "phone", "email", "creditCode", "number", "money"];
const choice = (kind: CellKind, alone?: number): Expectation =>
  alone === undefined
    ? { for: [kind], against: [...notWords, "company", "address"], distinct: "few" }
    : { for: [kind], against: [...notWords, "company", "address"], distinct: "few", alone };
const day: Expectation = {
  for: ["date", "serial"],
  against: ["phone", "email", "company", "person"],
  strict: true,
};
const person: Expectation = {
  for: ["person"],
  against: [...notNames, "company", "address", "long", "code", "yesNo"],
};
/** CRMs name our own people by their mail as well. */
const colleague: Expectation = {
  for: ["person", "email"],
  against: person.against.filter((kind) => kind !== "email"),
  distinct: "few",
};
const prose: Expectation = {
  for: ["phrase"],
  against: ["date", "phone", "email", "creditCode", "money", "person"],
};
const money: Expectation = {
  for: ["money"],
  against: ["date", "phone", "email", "company", "person"],
  strict: true,
};
const serialNumber: Expectation = {
  for: ["code", "integer"],
  against: ["date", "person", "email", "company", "mobile", "phrase"],
  distinct: "many",
};

/** By field. */
export const expectations: Readonly<Record<Field, Expectation>> = {
  customerId: { ...serialNumber, against: [...serialNumber.against, "creditCode"] },
  companyName: {
    for: ["company"],
    hints: ["business"],
    against: [...notNames, "person", "code"],
    alone: 0.78,
    distinct: "many",
  },
  shortName: { for: [], against: notNames, distinct: "many" },
  personName: { ...person, against: [...person.against, "business"], distinct: "many" },
  contactName: { ...person, alone: 0.58, distinct: "many" },
  firstName: person,
  lastName: person,
  jobTitle: choice("jobTitle", 0.56),
  phone: {
    for: ["phone"],
    against: ["date", "creditCode", "company", "person"],
    strict: true,
    tolerates: "dialled",
    alone: 0.74,
  },
  mobile: {
    for: ["mobile", "abroad"],
    against: ["date", "creditCode", "company", "person", "landline"],
    strict: true,
    tolerates: "dialled",
    alone: 0.8,
  },
  landline: {
    for: ["landline", "phone"],
    against: ["date", "creditCode", "company", "person", "mobile"],
    alone: 0.76,
  },
  email: { for: ["email"], against: ["date", "company", "person", "mobile"], strict: true, alone: 0.86 },
  // 是否加微信 ends like a heading of accounts, but is answered with 是 and 否.
  wechat: { for: ["wechat", "mobile"], against: ["date", "email", "company", "money", "yesNo"] },
  contactMethod: { for: ["phone", "email"], against: ["date", "yesNo", "company", "creditCode", "channel"] },
  creditCode: {
    for: ["creditCode"],
    against: ["date", "person", "company", "email", "mobile"],
    strict: true,
    tolerates: "register",
    alone: 0.86,
  },
  industry: choice("industry", 0.56),
  // 平阳, 瑞安 and 高平 might be persons by themselves; a column of places is none of people.
  region: { for: ["region"], against: [...notWords, "company"], alone: 0.58 },
  province: { for: ["region"], against: [...notWords, "company", "person", "address"], distinct: "few" },
  city: { for: ["region"], against: [...notWords, "company", "address"] },
  district: { for: ["region"], against: [...notWords, "company", "address"] },
  address: {
    for: ["address"],
    // 3-1-2001 is a flat as well as a day: no heading of an address stands over days.
    against: ["phone", "email", "creditCode", "money", "person"],
    alone: 0.72,
  },
  postcode: { for: ["postcode"], against: ["date", "company", "person", "phone"], strict: true },
  companySize: {
    for: ["size", "integer", "money"],
    against: ["date", "phone", "company", "person"],
    distinct: "few",
    alone: 0.6,
    aloneFor: ["headcount"],
  },
  foundedOn: { ...day, for: ["date", "serial", "year"] },
  mainBusiness: {
    ...prose,
    against: [...prose.against, "feedback"],
    distinct: "many",
    alone: 0.57,
    aloneFor: ["trade"],
  },
  source: choice("source", 0.56),
  owner: colleague,
  tags: { ...choice("tags", 0.56), against: [...notWords, "company", "address", "tier"] },
  tier: { ...choice("tier"), against: [...notWords, "company", "address", "tags"] },
  status: { ...choice("customerStatus"), against: [...notNames, "company", "address", "person"] },
  registeredOn: day,
  updatedOn: day,
  potentialScore: { for: ["integer"], against: ["date", "phone", "company", "person"], distinct: "few" },
  relationScore: { for: ["integer"], against: ["date", "phone", "company", "person"], distinct: "few" },
  parentId: { for: ["code", "integer"], against: ["date", "person", "email", "mobile", "phrase"] },
  consent: { for: ["yesNo"], against: ["date", "phone", "company", "money"], distinct: "few" },
  note: { for: [], against: ["phone", "email", "creditCode", "company", "date"] },
  followedUpAt: day,
  followedUpBy: colleague,
  channel: choice("channel", 0.56),
  category: { for: [], against: [...notNames, "company", "person"], distinct: "few" },
  content: { ...prose, against: [...prose.against, "company", "address"], alone: 0.57, distinct: "many" },
  feedback: {
    for: ["feedback", "phrase"],
    against: ["date", "phone", "email", "money", "company"],
  },
  nextStep: { ...prose },
  nextFollowUpAt: day,
  satisfaction: {
    for: ["rating"],
    against: ["date", "phone", "company", "person", "phrase"],
    distinct: "few",
    alone: 0.56,
  },
  isComplaint: { for: ["yesNo"], against: ["date", "phone", "company", "money", "phrase"], distinct: "few" },
  handlingStatus: choice("handlingStatus", 0.56),
  handler: { ...person, distinct: "few" },
  solution: prose,
  closedAt: day,
  orderId: { ...serialNumber, against: [...serialNumber.against, "serial"] },
  dealtOn: { ...day, for: ["date", "serial", "year"] },
  dealType: choice("dealType", 0.56),
  amount: money,
  currency: choice("currency", 0.56),
  taxIncluded: { for: ["yesNo"], against: ["date", "phone", "company", "phrase", "money"], distinct: "few" },
  orderStatus: choice("orderStatus", 0.56),
  detail: { for: ["phrase", "quantified"], against: ["date", "phone", "email", "money", "person"] },
  product: { for: [], against: ["date", "phone", "email", "money", "quantified"] },
  paymentMethod: { ...choice("paymentMethod", 0.56), against: [...notWords, "company", "orderStatus"] },
  paidOn: day,
  deliveryMethod: { ...choice("deliveryMethod", 0.56), against: [...notWords, "company", "orderStatus"] },
  invoiceNo: { for: ["code", "integer"], against: ["date", "person", "company", "phrase"], distinct: "many" },
  invoicedOn: day,
  invoiceAmount: money,
  contractNo: serialNumber,
  contractStart: day,
  contractEnd: day,
  keyAccount: {
    for: ["yesNo", "tags", "tier"],
    against: ["person", "company", "date", "phone", "email", "money", "address"],
    distinct: "few",
  },
  totalAmount: money,
  totalOrders: { for: ["number"], against: ["date", "phone", "person"], strict: true },
  firstDealOn: day,
  lastDealOn: day,
  daysSilent: { for: ["number"], against: ["date", "phone", "person"], strict: true },
  date: day,
  identifier: serialNumber,
  text: { for: [], against: [] },
  number: { for: ["number"], against: [] },
};
