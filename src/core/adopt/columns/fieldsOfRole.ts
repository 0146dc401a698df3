import { nameFields, reachFields } from "../../sheets/fieldGroups";
import {
  customerFields,
  type Field,
  followUpFields,
  type Role,
  transactionFields,
} from "../../sheets/fields";

/** Customer columns that also stand on lists of events; the others would only take fields from them. */
const guests: readonly Field[] = customerFields.filter(
  (field) =>
    ![
      "shortName",
      "status",
      "mainBusiness",
      "companySize",
      "foundedOn",
      "registeredOn",
      "updatedOn",
      "consent",
      "potentialScore",
      "relationScore",
      "parentId",
      "keyAccount",
    ].includes(field),
);

/** Every field a sheet of a role may hold. */
export const fieldsOfRole: Readonly<Record<Role, readonly Field[]>> = {
  customers: customerFields,
  followUps: [...guests, ...followUpFields],
  transactions: [...guests, ...transactionFields],
};

/** Of the customer an event names whom it is about and how to reach him; 已付 is no 来源, and Direct debit no trade. */
const guestsByContent: readonly Field[] = [...nameFields, ...reachFields, "creditCode", "address"];
/** What cells may tell without a heading, by role. */
export const tellable: Readonly<Record<Role, readonly Field[]>> = {
  customers: customerFields,
  followUps: [...guestsByContent, ...followUpFields],
  transactions: [...guestsByContent, ...transactionFields],
};
