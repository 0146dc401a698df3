import type { Field } from "../sheets/fields";
import type { CellKind } from "./cellKinds";
import type { ColumnProfile } from "./columnProfile";

/** What the cells of a field look like. */
interface Expectation {
  /** Kinds that speak for the field (the best one counts). */
  readonly for: readonly CellKind[];
  /** Kinds that speak against it. */
  readonly against: readonly CellKind[];
  /** The field has no cells of another kind: none of them is a contradiction, not just silence. */
  readonly strict?: true;
  /** Confidence when the content alone decides, under an unknown heading; absent: content never decides. */
  readonly alone?: number;
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
const person: Expectation = { for: ["person"], against: [...notNames, "company", "address", "long", "code"] };
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

const expectations: Readonly<Record<Field, Expectation>> = {
  customerId: { ...serialNumber },
  companyName: { for: ["company"], against: [...notNames, "person", "code"], alone: 0.78, distinct: "many" },
  shortName: { for: [], against: notNames, distinct: "many" },
  personName: { ...person, distinct: "many" },
  contactName: { ...person, alone: 0.58, distinct: "many" },
  jobTitle: choice("jobTitle", 0.56),
  phone: { for: ["phone"], against: ["date", "creditCode", "company", "person"], strict: true, alone: 0.74 },
  mobile: {
    for: ["mobile", "abroad"],
    against: ["date", "creditCode", "company", "person", "landline"],
    strict: true,
    alone: 0.8,
  },
  landline: {
    for: ["landline", "phone"],
    against: ["date", "creditCode", "company", "person", "mobile"],
    alone: 0.76,
  },
  email: { for: ["email"], against: ["date", "company", "person", "mobile"], strict: true, alone: 0.86 },
  wechat: { for: ["wechat", "mobile"], against: ["date", "email", "company", "money"] },
  contactMethod: { for: ["phone", "email"], against: ["date", "company", "creditCode", "channel"] },
  creditCode: {
    for: ["creditCode"],
    against: ["date", "person", "company", "email", "mobile"],
    strict: true,
    alone: 0.86,
  },
  industry: choice("industry", 0.56),
  region: { for: ["region"], against: [...notWords, "company", "person"], alone: 0.58 },
  province: { for: ["region"], against: [...notWords, "company", "person", "address"], distinct: "few" },
  city: { for: ["region"], against: [...notWords, "company", "address"] },
  district: { for: ["region"], against: [...notWords, "company", "address"] },
  address: {
    for: ["address"],
    against: ["date", "phone", "email", "creditCode", "money", "person"],
    alone: 0.72,
  },
  postcode: { for: ["postcode"], against: ["date", "company", "person", "phone"], strict: true },
  companySize: {
    for: ["size", "integer", "money"],
    against: ["date", "phone", "company", "person"],
    distinct: "few",
  },
  foundedOn: { ...day, for: ["date", "serial", "year"] },
  mainBusiness: { ...prose, against: [...prose.against, "feedback"] },
  source: choice("source", 0.56),
  owner: { ...person, distinct: "few" },
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
  followedUpBy: { ...person, distinct: "few" },
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
  date: day,
  identifier: serialNumber,
  text: { for: [], against: [] },
  number: { for: ["number"], against: [] },
};

/** Shares from which a kind counts: most of the cells (features: 70 %, less 10 for dirty columns), or some. */
const most = 0.6;
const some = 0.3;
const hardlyAny = 0.1;
/** Cells needed before silence contradicts a strict field. */
const enough = 3;
/** Rows from which the number of different values says something. */
const manyRows = 12;

/** How far the cells speak for (to 1) or against (to -1) a field; 0 without cells. */
export function contentSupport(field: Field, profile: ColumnProfile): number {
  if (profile.filled === 0) return 0;
  const expected = expectations[field];
  const pro = bestShare(expected.for, profile);
  const contra = bestShare(expected.against, profile);
  const damp = profile.filled / (profile.filled + 1);
  if (pro < hardlyAny && expected.strict && profile.filled >= enough) return -damp;
  if (contra >= most && contra > pro) return -damp;
  const support = pro >= most ? 1 : pro >= some ? 0.5 : 0;
  const objection = contra >= some && contra > pro ? 0.5 : 0;
  return (support - objection + spread(expected, profile)) * damp;
}

/** Names differ from row to row, choices repeat; a small nudge once there are rows enough. */
function spread(expected: Expectation, { distinct, filled }: ColumnProfile): number {
  if (filled < manyRows || expected.distinct === undefined) return 0;
  if (expected.distinct === "few") return distinct > 0.8 ? -0.4 : 0;
  return distinct < 0.15 ? -0.15 : 0;
}

/** Whether a field has cells to be told by; a note, a product name has none. */
export function hasLook(field: Field): boolean {
  return expectations[field].for.length > 0;
}

const dialled: ReadonlySet<Field> = new Set<Field>(["phone", "mobile", "landline"]);

/** Confidence in a field from the cells alone, 0 where content may not decide. */
export function contentAlone(field: Field, profile: ColumnProfile): number {
  const { alone, for: kinds, against } = expectations[field];
  if (alone === undefined || profile.filled < enough) return 0;
  const share = bestShare(kinds, profile);
  const { distinct } = expectations[field];
  if (distinct === "many" && profile.distinct < 0.5) return 0;
  if (distinct === "few" && profile.filled >= manyRows && profile.distinct > 0.8) return 0;
  // 0326-01359 looks like a telephone, but telephones do not go up from row to row.
  if (dialled.has(field) && profile.ascending) return 0;
  if (share < 0.7 || bestShare(against, profile) >= some) return 0;
  return alone * share;
}

/** Share of the cells that look like the field, for the reason shown to the user. */
export function contentShare(field: Field, profile: ColumnProfile): number {
  return bestShare(expectations[field].for, profile);
}

function bestShare(kinds: readonly CellKind[], profile: ColumnProfile): number {
  let best = 0;
  for (const kind of kinds) best = Math.max(best, profile.share(kind));
  return best;
}
