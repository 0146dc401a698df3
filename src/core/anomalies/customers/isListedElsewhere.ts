import { customerIndex } from "../../tables/customers/customerIndex";
import { columnsOf, type Table } from "../../tables/table";
import { textAt } from "../cells/textAt";
import { customerName, mayBeSameCustomer } from "../names/sameCompany";
import { saysNobody } from "./isAnotherName";

/** Whom one asks for, and where: one of two names for one customer, or of a firm and its owner, has it as the other has. */
const shared = ["contactName", "phone", "mobile", "landline", "email", "wechat", "contactMethod"] as const;

/**
 * Is a name, as it is written, that of one other customer of the list alone, and are the two no more than that: another name, another
 * contact, other ways to reach them? Then the name is no shorter or other one of the customer, though either may be a person.
 */
export function isListedElsewhere(customers: Table, written: string, customer: number): boolean {
  const [other, ...more] = customerIndex(customers).byName.rowsOf(written);
  if (other === undefined || more.length > 0 || other === customer) return false;
  const name = customerName(customers, customer);
  if (saysNobody(name) || mayBeSameCustomer(customers, written, name)) return false;
  const said = shared.flatMap((field) => columnsOf(customers, field));
  const saidBy = (row: number) => said.map((column) => textAt(column, row));
  const theirs = saidBy(other);
  const isShared = (text: string) => text !== "" && (theirs.includes(text) || text === written);
  return !saidBy(customer).some(isShared) && !theirs.includes(name);
}
