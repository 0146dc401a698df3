import type { Field, Role } from "../sheets/fields";
import { foreignEvidence } from "./foreignLists";
import type { ColumnMapping } from "./mapping";
import { summaryScore } from "./summaryScore";

type Weights = Readonly<Partial<Record<Field, number>>>;

/** How much a mapped field says that a sheet is of a role; names and ids, which all roles share, say little. */
const weights: Readonly<Record<Role, Weights>> = {
  customers: {
    companyName: 0.6,
    personName: 0.6,
    shortName: 0.3,
    customerId: 0.5,
    contactName: 1,
    firstName: 0.6,
    lastName: 0.4,
    jobTitle: 0.6,
    phone: 1,
    mobile: 1,
    landline: 0.8,
    email: 1,
    wechat: 0.6,
    contactMethod: 1,
    creditCode: 1.2,
    industry: 1,
    region: 0.8,
    province: 0.5,
    city: 0.5,
    district: 0.4,
    address: 0.8,
    postcode: 0.4,
    companySize: 1,
    foundedOn: 1,
    mainBusiness: 0.8,
    source: 1,
    owner: 0.4,
    tags: 0.5,
    tier: 0.6,
    status: 0.5,
    registeredOn: 0.5,
    updatedOn: 0.2,
    consent: 0.3,
    note: 0.1,
  },
  followUps: {
    customerId: 0.5,
    companyName: 0.5,
    personName: 0.4,
    contactName: 0.3,
    firstName: 0.2,
    lastName: 0.2,
    followedUpAt: 1.5,
    followedUpBy: 0.9,
    channel: 1.5,
    category: 0.5,
    content: 2,
    feedback: 1.2,
    nextStep: 1.2,
    nextFollowUpAt: 1.4,
    satisfaction: 0.8,
    isComplaint: 0.8,
    handlingStatus: 0.8,
    handler: 0.6,
    solution: 0.8,
    closedAt: 0.6,
    note: 0.1,
  },
  transactions: {
    customerId: 0.5,
    companyName: 0.5,
    personName: 0.4,
    firstName: 0.2,
    lastName: 0.2,
    orderId: 1.5,
    dealtOn: 1.5,
    dealType: 0.9,
    amount: 2,
    currency: 0.5,
    taxIncluded: 0.5,
    orderStatus: 0.9,
    detail: 0.8,
    product: 0.8,
    paymentMethod: 1,
    paidOn: 0.8,
    deliveryMethod: 1,
    invoiceNo: 1,
    invoicedOn: 0.8,
    invoiceAmount: 0.8,
    contractNo: 0.8,
    contractStart: 0.6,
    contractEnd: 0.6,
    owner: 0.3,
    note: 0.1,
  },
};

const nameFields: readonly Field[] = ["companyName", "personName", "contactName", "firstName", "lastName"];
const reachFields: readonly Field[] = ["phone", "mobile", "landline", "email", "wechat", "contactMethod"];

/** What the words around a table say: the sheet's name counts double, titles above it once. */
const cues: readonly { readonly role: Role; readonly words: RegExp }[] = [
  {
    role: "customers",
    words: /客户|顾客|会员|名录|通讯录|档案|customer|account|client|contact|lead|compan(?:y|ies)/i,
  },
  {
    role: "followUps",
    words:
      /跟进|跟单|跟踪|拜访|回访|沟通|走访|联系记录|服务记录|activit|call|visit|follow|interaction|meeting|touch/i,
  },
  {
    role: "transactions",
    words:
      /订单|交易|销售|合同|成交|出货|出库|回款|收款|流水|购买|消费|业绩|order|sales|transaction|invoice|deal|payment|purchase|opportunit|contract/i,
  },
];
const nameCue = 0.8;
const titleCue = 0.3;
/** What a customer list loses whose names repeat; duplicates alone never make up half of the rows. */
const repetition = 2;
/** What a list of deals loses that names everybody once, with ways to reach them, and numbers no deal: an account list. */
const accounts = 2;
const dealNumbers: readonly Field[] = ["orderId", "invoiceNo", "contractNo", "product", "detail"];

/** The surroundings of a table: sheet name, the texts above its headings, the folded headings. */
export interface Surroundings {
  readonly sheet: string;
  readonly above: readonly string[];
  readonly headings: readonly string[];
  /** The column that names the customer repeats itself, or rows take others back: a list of events. */
  readonly repeating: boolean;
}

/** How well a mapping explains the sheet as this role; 0 or less where the role's minimum is not met. */
export function scoreRole(role: Role, columns: readonly ColumnMapping[], around: Surroundings): number {
  if (!meetsMinimum(role, columns, around)) return 0;
  const foreign = foreignEvidence(role, around.headings, [around.sheet, ...around.above.slice(0, 3)]);
  const events = role === "customers" && around.repeating ? repetition : 0;
  const lists = role === "transactions" && !around.repeating && readsLikeAccounts(columns) ? accounts : 0;
  return (
    evidence(role, columns) +
    cueScore(role, around) -
    events -
    lists -
    summaryScore(around.headings, role === "customers" && reaches(columns)) -
    foreign
  );
}

function readsLikeAccounts(columns: readonly ColumnMapping[]): boolean {
  const mapped = new Set(
    columns.flatMap(({ field, confidence }) => (confidence >= 0.5 && field ? [field] : [])),
  );
  return (
    reachFields.filter((field) => mapped.has(field)).length >= 2 &&
    !dealNumbers.some((field) => mapped.has(field))
  );
}

/** Sum of the fields' weights times their confidence; a repeated field counts once. */
function evidence(role: Role, columns: readonly ColumnMapping[]): number {
  const seen = new Set<Field>();
  let sum = 0;
  for (const { field, confidence } of columns) {
    if (field === null || seen.has(field)) continue;
    seen.add(field);
    sum += (weights[role][field] ?? 0) * confidence;
  }
  return sum;
}

function cueScore(role: Role, { sheet, above }: Surroundings): number {
  const words = cues.find((cue) => cue.role === role)?.words;
  if (words === undefined) return 0;
  return (words.test(sheet) ? nameCue : 0) + (above.some((text) => words.test(text)) ? titleCue : 0);
}

/** No overview says how to reach its customers: a list that does and ticks off months (代理记账) is a list. */
const reaches = (columns: readonly ColumnMapping[]): boolean =>
  columns.some(({ field, confidence }) => field !== null && confidence >= 0.5 && reachFields.includes(field));

/** Without these a sheet cannot be read as the role, whatever else it holds. */
function meetsMinimum(role: Role, columns: readonly ColumnMapping[], around: Surroundings): boolean {
  const has = (fields: readonly Field[]) =>
    columns.some(({ field, confidence }) => field !== null && confidence >= 0.5 && fields.includes(field));
  const named = has(nameFields);
  const sum = evidence(role, columns);
  const titled = cueScore("customers", around) >= nameCue && sum >= 1;
  if (role === "customers") return named && (sum >= 2 || (has(reachFields) && sum >= 1.2) || titled);
  const pointsToCustomer = named || has(["customerId"]);
  if (role === "followUps")
    return (
      pointsToCustomer &&
      has(["content", "channel", "feedback", "nextStep"]) &&
      (has(["followedUpAt", "nextFollowUpAt"]) || (has(["channel"]) && has(["followedUpBy"]))) &&
      sum >= 3
    );
  return (
    pointsToCustomer &&
    has(["dealtOn", "orderId", "invoicedOn", "paidOn", "contractNo"]) &&
    (has(["amount", "invoiceAmount"]) || (has(["orderId", "invoiceNo"]) && has(["dealtOn"]))) &&
    sum >= 3
  );
}
