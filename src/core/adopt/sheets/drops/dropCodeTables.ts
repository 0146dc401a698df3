import type { SheetMapping } from "../../mapping/mapping";
import { roleEvidence } from "../role/roleEvidence";
import { isNamedForCustomers } from "../role/surroundings";
import { saysOfCustomers } from "./dropSummaries";

/** Evidence below which a list of customers is one by its numbers and names alone (see roleMinimum). */
const listed = 2;

/**
 * A sheet of nothing but customers' numbers and names is what formulas look names up in where the book lists its customers
 * elsewhere: read as a list, it would name everybody twice.
 */
export function dropCodeTables(mappings: readonly SheetMapping[]): readonly SheetMapping[] {
  const isCodeTable = ({ sheet, role, columns }: SheetMapping) =>
    role === "customers" &&
    !isNamedForCustomers(sheet) &&
    !columns.some(({ field }) => saysOfCustomers.includes(field)) &&
    roleEvidence("customers", columns) < listed;
  const isList = (mapping: SheetMapping) => mapping.role === "customers" && !isCodeTable(mapping);
  if (!mappings.some(isList)) return mappings;
  return mappings.map((mapping) => (isCodeTable(mapping) ? { ...mapping, role: null } : mapping));
}
