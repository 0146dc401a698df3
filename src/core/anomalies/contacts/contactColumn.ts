import { memoised } from "../../tables/kept/memoised";
import type { Column } from "../../tables/table";
import { numberPlanOf } from "../../values/contacts/numberPlan";
import { createPhoneKeys } from "../cells/keyList";
import { rowsWithBit } from "../cells/rowsOfBytes";
import { type ContactColumn, noteCell } from "./contactSurvey";
import { traits } from "./contactTraits";
import { misplacedAddresses } from "./misplacedAddresses";
import { rowsOfUsualLength, rowsWithoutPlus } from "./usualLengths";

/** The contact details of a column, surveyed once. */
export const contactColumn = memoised((column: Column): ContactColumn => {
  const count = column.cells.length;
  const found = {
    plan: column.field === "email" ? null : numberPlanOf(column.cells),
    readings: new Uint8Array(count),
    traits: new Uint8Array(count),
    provinces: new Uint8Array(count),
    phones: createPhoneKeys(count),
    emails: { texts: [], rows: [] },
  };
  for (let row = 0; row < count; row++) {
    const cell = column.cells[row] ?? "";
    if (cell !== "") noteCell(found, column, row, cell);
  }
  const faulty = rowsWithBit(found.traits, traits.phoneFault);
  for (const row of rowsOfUsualLength(column, faulty)) found.traits[row] = 0;
  for (const row of rowsWithoutPlus(column, faulty)) found.traits[row] = 0;
  for (const row of misplacedAddresses(column, found.emails.rows)) found.traits[row] = traits.phoneFault;
  return { ...found, phones: found.phones.list() };
});
