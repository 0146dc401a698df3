import type { Field, Role } from "../../../sheets/fields";
import type { ColumnMapping } from "../../mapping/mapping";

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
    keyAccount: 0.3,
    totalAmount: 0.4,
    totalOrders: 0.6,
    firstDealOn: 0.5,
    lastDealOn: 0.4,
    daysSilent: 0.3,
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

/** How much the mapped columns of a sheet speak for a role: the sum of the fields' weights times their confidence; a repeated field counts once. */
export function roleEvidence(role: Role, columns: readonly ColumnMapping[]): number {
  const seen = new Set<Field>();
  let sum = 0;
  for (const { field, confidence } of columns) {
    if (field === null || seen.has(field)) continue;
    seen.add(field);
    sum += (weights[role][field] ?? 0) * confidence;
  }
  return sum;
}

/** The evidence for the likelier kind of events among what a sheet may be read as. */
export function eventEvidence(
  readAs: readonly { readonly role: Role; readonly columns: readonly ColumnMapping[] }[],
): number {
  const events = readAs.filter(({ role }) => role !== "customers");
  return Math.max(0, ...events.map(({ role, columns }) => roleEvidence(role, columns)));
}
