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

/** What a sheet holds. Follow-ups and transactions point to customers by `customerId` or `companyName`. */
export const roles = ["customers", "followUps", "transactions"] as const;

export type Role = (typeof roles)[number];
