import { provinceOfAreaCode } from "../../../reference/places/areaCodes";
import { allDivisions } from "../../../reference/places/divisions";
import { words } from "../../../sheets/words";
import type { Column, Table } from "../../../tables/table";
import { readContactMethod } from "../../../values/contacts/readContactMethod";
import { valueIn } from "../../../values/text/reading";
import { rowsWhere } from "../../cells/rowsWhere";
import { contactColumn } from "../../contacts/contactColumn";
import { phoneFields } from "../../contacts/contactFault";
import { ofLedgersToo } from "../../customers/ofLedgersToo";
import { regionAt, regionsOf } from "../../places/regions";
import { columnAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsInColumns } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const areaCodeElsewhere: Rule = ofLedgersToo({
  id: "area-code-elsewhere",
  catalogue: "E03",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: {
    tables: ["customers"],
    anyOf: [
      ["customers.phone", "customers.landline", "customers.contactMethod"],
      ["customers.region", "customers.province", "customers.city"],
    ],
  },
  words: {
    "zh-CN": {
      title: "区号与地区不符",
      reason: "固话区号属于另一个省，电话或地区有一个填错。",
      example: "0571（浙江）与 广东省",
      fix: "核对电话和地区。",
    },
    "en-US": {
      title: "Area code of another province",
      reason: "The landline belongs to another province than the customer.",
      example: "0571 beside Guangdong",
      fix: "Check number and region.",
    },
  },
  find: ({ customers }) => {
    const regions = regionsOf(customers);
    if (regions === null) return [];
    return hitsInColumns(customers, phoneFields, (column) => {
      const { provinces } = contactColumn(column);
      return rowsWhere(provinces.length, (row) => {
        const province = provinces[row] ?? 0;
        if (province === 0) return false;
        const region = regionAt(regions, row);
        return region !== undefined && province !== Number(region.code.slice(0, 2));
      });
    });
  },
  explain: (book, _context, hit, language) => {
    const column = columnAt(book, hit);
    const areaCode = column === undefined ? null : foreignAreaCode(book.customers, column, hit.row);
    const province = allDivisions().byCode.get(provinceOfAreaCode(areaCode ?? "") ?? "")?.name ?? "";
    const region = regionAt(regionsOf(book.customers), hit.row)?.province ?? "";
    return explained(
      language,
      words(
        `区号 ${areaCode ?? ""} 属${province}，与地区「${region}」不符`,
        `Area code ${areaCode ?? ""} belongs to ${province}, the region says ${region}`,
      ),
    );
  },
});

/** The area code of a landline in another province than the row's region, or null. Mobiles tell no place. */
function foreignAreaCode(customers: Table, column: Column, row: number): string | null {
  const region = regionAt(regionsOf(customers), row);
  if (region === undefined) return null;
  const phones = valueIn(readContactMethod(column.cells[row] ?? ""))?.phones ?? [];
  const foreign = phones.find((phone) => {
    const province = provinceOfAreaCode(phone.areaCode ?? "");
    return phone.areaCode !== undefined && province !== undefined && province !== region.code.slice(0, 2);
  });
  return foreign?.areaCode ?? null;
}
