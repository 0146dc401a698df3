import { provinceOfAreaCode } from "../../reference/places/areaCodes";
import { allDivisions } from "../../reference/places/divisions";
import { columnOf, columnsOf, type Table } from "../../tables/table";
import { readCreditCode } from "../../values/codes/readCreditCode";
import { readContactMethod } from "../../values/contacts/readContactMethod";
import { asMeant } from "../../values/places/placeMeant";
import { readAddress } from "../../values/places/readRegion";
import { type Region, regionOf } from "../../values/places/region";
import { valueIn } from "../../values/text/reading";
import { textAt } from "../cells/textAt";
import { phoneFields } from "../contacts/contactFault";

/** Where a customer probably sits, from what else the row says: its address, its name, its code, its landline. */
export function regionHint(customers: Table, row: number): Region | null {
  return (
    fromText(customers, "address", row) ??
    fromText(customers, "companyName", row) ??
    fromCode(customers, row) ??
    fromLandline(customers, row)
  );
}

function fromText(customers: Table, field: "address" | "companyName", row: number): Region | null {
  const column = columnOf(customers, field);
  const text = textAt(column, row);
  const region = valueIn(asMeant(readAddress(text), text, column?.places ?? []));
  return region === undefined || region.code === "" ? null : { ...region, rest: "" };
}

/** Digits 3 to 8 of a credit code name the division that registered it. */
function fromCode(customers: Table, row: number): Region | null {
  const code = valueIn(readCreditCode(textAt(columnOf(customers, "creditCode"), row)));
  return code?.kind === "unified" ? registrar(code.code.slice(2, 8)) : null;
}

function registrar(code: string): Region | null {
  const { byCode } = allDivisions();
  const division = byCode.get(code) ?? byCode.get(code.slice(0, 4)) ?? byCode.get(code.slice(0, 2));
  return division === undefined ? null : regionOf(division);
}

function fromLandline(customers: Table, row: number): Region | null {
  const province = landlineProvince(customers, row);
  const division = province === null ? undefined : allDivisions().byCode.get(province);
  return division === undefined ? null : regionOf(division);
}

/** Two digits of the province the row's landline is in, or null. */
function landlineProvince(customers: Table, row: number): string | null {
  for (const column of phoneFields.flatMap((field) => columnsOf(customers, field))) {
    const phones = valueIn(readContactMethod(column.cells[row] ?? ""))?.phones ?? [];
    const areaCode = phones.find((phone) => phone.areaCode !== undefined)?.areaCode;
    const province = areaCode === undefined ? undefined : provinceOfAreaCode(areaCode);
    if (province !== undefined) return province;
  }
  return null;
}
