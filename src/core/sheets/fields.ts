/**
 * Every field the product knows by name. The keys are a contract with the headless run's report and with
 * column mappings stored in workbooks: add freely, never rename.
 */
export const customerFields = [
  "customerId",
  "companyName",
  "shortName",
  "personName",
  "contactName",
  "firstName",
  "lastName",
  "jobTitle",
  "phone",
  "mobile",
  "landline",
  "email",
  "wechat",
  "contactMethod",
  "creditCode",
  "industry",
  "region",
  "province",
  "city",
  "district",
  "address",
  "postcode",
  "companySize",
  "foundedOn",
  "mainBusiness",
  "source",
  "owner",
  "tags",
  "tier",
  "status",
  "registeredOn",
  "updatedOn",
  "consent",
  "potentialScore",
  "relationScore",
  "parentId",
  "keyAccount",
  "note",
] as const;

export const followUpFields = [
  "followedUpAt",
  "followedUpBy",
  "channel",
  "category",
  "content",
  "feedback",
  "nextStep",
  "nextFollowUpAt",
  "satisfaction",
  "isComplaint",
  "handlingStatus",
  "handler",
  "solution",
  "closedAt",
] as const;

export const transactionFields = [
  "orderId",
  "dealtOn",
  "dealType",
  "amount",
  "currency",
  "taxIncluded",
  "orderStatus",
  "detail",
  "product",
  "paymentMethod",
  "paidOn",
  "deliveryMethod",
  "invoiceNo",
  "invoicedOn",
  "invoiceAmount",
  "contractNo",
  "contractStart",
  "contractEnd",
] as const;

/** What a customer list itself says of all a customer ever bought, where nobody keeps orders or an export brings sums alone. */
export const totalFields = ["totalAmount", "totalOrders", "firstDealOn", "lastDealOn", "daysSilent"] as const;

/** Fields that say who a row is about, and how to reach them. */
export const nameFields = [
  "customerId",
  "companyName",
  "shortName",
  "personName",
  "contactName",
  "firstName",
  "lastName",
] as const satisfies readonly Field[];
/** Both halves of a person's name where it is kept in two columns. */
export const halfNameFields = ["firstName", "lastName"] as const satisfies readonly Field[];
/** Fields that hold telephone numbers, alone or among other ways to reach somebody. */
export const telephoneFields = [
  "mobile",
  "phone",
  "landline",
  "contactMethod",
] as const satisfies readonly Field[];
export const reachFields = [
  "phone",
  "mobile",
  "landline",
  "email",
  "wechat",
  "contactMethod",
] as const satisfies readonly Field[];
/** The parts of a place, the largest first. */
export const divisionFields = ["province", "city", "district"] as const satisfies readonly Field[];
/** Where somebody is: the place as a whole, its parts, and the street. */
export const placeFields = ["region", ...divisionFields, "address"] as const satisfies readonly Field[];
/** Our own people: who looks after a customer, who spoke with him, who sees to what went wrong. */
export const staffFields = ["owner", "followedUpBy", "handler"] as const satisfies readonly Field[];

/** Fields whose cells say one thing together: where somebody is, whom to ask for there. */
export const fieldSets = {
  place: [...placeFields, "postcode"],
  contact: ["contactName", "jobTitle"],
} as const satisfies Readonly<Record<string, readonly Field[]>>;

/** Columns whose kind is seen but whose meaning is none of the above. */
export const otherFields = ["date", "identifier", "text", "number"] as const;

export const fields = [
  ...customerFields,
  ...totalFields,
  ...followUpFields,
  ...transactionFields,
  ...otherFields,
] as const;
export type Field = (typeof fields)[number];

/**
 * What one merged cell may say of several records: whose they are, when, and by whom. An amount or an order number
 * merged over several rows is counted once.
 */
export const mergedFields: ReadonlySet<Field> = new Set<Field>([
  ...nameFields,
  "followedUpAt",
  "followedUpBy",
  "dealtOn",
  "owner",
]);

/** What a sheet holds. Follow-ups and transactions point to customers by `customerId` or `companyName`. */
export const roles = ["customers", "followUps", "transactions"] as const;
export type Role = (typeof roles)[number];
