import { grouped } from "../../../sheets/grouped";
import { words } from "../../../sheets/words";
import { type Column, columnOf, columnsOf, type Table } from "../../../tables/table";
import { looksLikePerson } from "../../../values/names/personName";
import { wordKey } from "../../../values/text/foldText";
import { repeatedGroups, rowsOfKeys } from "../../cells/sameRows";
import { textAt } from "../../cells/textAt";
import { contactColumn } from "../../contacts/contactColumn";
import { phoneFields, phonePaths } from "../../contacts/contactFault";
import { withHouseholds } from "../../names/household";
import { customerName } from "../../names/sameCompany";
import { othersOf, type Sharing, sharings } from "../../names/sharedValues";
import { sharingHits } from "../../names/sharingHits";
import { explained } from "../../rule/explained";
import type { Rule } from "../../rule/rule";

export const sharedPhone: Rule = {
  id: "shared-phone",
  catalogue: "G04",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers"], anyOf: [phonePaths] },
  words: {
    "zh-CN": {
      title: "几家公司同一号码",
      reason: "名称不同而号码相同：可能是同一家公司，也可能是代理或总机。",
      example: "甲、乙两家同一手机",
      fix: "同一家请到「查重」合并；代理可忽略。",
    },
    "en-US": {
      title: "Shared phone number",
      reason: "Different names with one number: perhaps one company, an agent or a switchboard.",
      example: "two names, one mobile",
      fix: "Merge if they are one, dismiss an agent.",
    },
  },
  find: ({ customers }) =>
    phoneFields.flatMap((field) =>
      columnsOf(customers, field).flatMap((column) =>
        sharingHits(customers, column, withHouseholds(customers, phoneSharings(customers, column))),
      ),
    ),
  explain: (book, _context, hit, language) => {
    const { count, names } = othersOf(book, hit, samePhone);
    return explained(
      language,
      words(
        count === 1
          ? `号码与「${names["zh-CN"]}」相同`
          : `号码与 ${grouped(count)} 家客户相同（${names["zh-CN"]}）`,
        count === 1
          ? `Number shared with ${names["en-US"]}`
          : `Number shared with ${grouped(count)} customers (${names["en-US"]})`,
      ),
    );
  },
};

/** Who shares a number; of one family or one credit code as if of one customer. */
function phoneSharings(customers: Table, column: Column): readonly Sharing[] {
  return sharings(customers, column, samePhone).all.map((sharing) =>
    areFamily(customers, sharing) || areOfOneCode(customers, sharing)
      ? { ...sharing, sameCompany: true }
      : sharing,
  );
}

function samePhone(column: Column): readonly (readonly number[])[] {
  const { hashes, rows } = contactColumn(column).phones;
  return repeatedGroups(hashes).map((keys) => rowsOfKeys(keys, rows));
}

/** Of one credit code: two laboratories of a university, which has one switchboard. What is wrong with the code is told there. */
function areOfOneCode(customers: Table, { rows }: Sharing): boolean {
  const column = columnOf(customers, "creditCode");
  const codes = rows.map((row) => wordKey(textAt(column, row)));
  return codes.every((code) => code !== "" && code === codes[0]);
}

/** Brothers and sisters are reached at their parents' number. */
function areFamily(customers: Table, { rows }: Sharing): boolean {
  const names = rows.map((row) => customerName(customers, row));
  const [surname = ""] = names[0] ?? "";
  return surname !== "" && names.every((name) => name.startsWith(surname) && looksLikePerson(name));
}
