import { savedFor } from "../../../../../src/core/adopt/mapping/savedMappings";
import { recogniseSheets } from "../../../../../src/core/adopt/recogniseSheets";
import type { CellValue } from "../../../../../src/core/sheets/cell";

type Options = Parameters<typeof recogniseSheets>[1];

function mapped(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>, options: Options = {}) {
  const heads = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    visible: true,
    head: { sheet, firstRow: 1, firstColumn: 0, rows },
    lastRow: rows.length,
    lastColumn: rows[0]?.length ?? 0,
    tables: [],
  }));
  return recogniseSheets(heads, options);
}

const fieldsOf = (rows: readonly (readonly CellValue[])[], options: Options = {}) =>
  mapped({ People: rows }, options)[0]?.columns.map(({ field }) => field);

const first = "Freya Hugh Imogen Jasper Freya Olwen Freya Meera Hugh Una Ewan Orla Meera Una".split(" ");
const last =
  "Rigby Yardley Zeller Abbott Orr Crabtree Bulmer Bagshaw Beddoes Lovelace Ogilvie Zeller Rigby Orr".split(
    " ",
  );
const mails = first.map((name, i) => `${name.toLowerCase()}${i}@ex.com`);
const people = [
  ["Client no.", "First name", "Surname", "Email", "Town"],
  ...first.map((name, i) => [`SW${100 + i}`, name, last[i] ?? "", mails[i] ?? "", "Bath"]),
];

describe("first name and surname beside each other", () => {
  it("are the halves of the customer's name, without a doubt", () => {
    const [mapping] = mapped({ People: people });
    expect(mapping?.role).toBe("customers");
    expect(mapping?.columns.slice(1, 3)).toMatchObject([{ field: "firstName" }, { field: "lastName" }]);
    expect(mapping?.columns.every(({ field, confidence }) => field !== "lastName" || confidence > 0.6)).toBe(
      true,
    );
  });

  it("are the customer's where both headings name him, and no company's", () => {
    const named = (given: string, family: string) =>
      fieldsOf([
        ["ID_CLIENTE", given, family, "TELEFONO"],
        ...first.map((name, i) => [`C-${1000 + i}`, name, last[i] ?? "", `555-321-44${10 + i}`]),
      ])?.slice(1, 3);
    expect(named("NOMBRE_CLIENTE", "APELLIDO_CLIENTE")).toEqual(["firstName", "lastName"]);
    expect(named("NOMBRE_CLIENTE", "APELLIDO_CONTACTO")?.[0]).toBe("companyName");
    expect(named("NOMBRE_CLIENTE", "REFERENCIA")?.[0]).toBe("companyName");
  });

  it("are the contact's beside a company, and 姓 and 名 as well", () => {
    expect(
      fieldsOf([
        ["公司名称", "姓", "名", "手机"],
        ["苏州云帆示例机电有限公司", "王", "小明", "13800010001"],
        ["无锡海蓝示例材料有限公司", "欧阳", "娜娜", "13800010002"],
        ["常州大成示例五金厂", "李", "建国", "13800010003"],
      ]),
    ).toEqual(["companyName", "lastName", "firstName", "mobile"]);
  });

  it("leave somebody else's contact a contact", () => {
    const withParent = people.map((row, i) => [...row, i === 0 ? "Emergency contact" : `Ann ${last[i - 1]}`]);
    expect(fieldsOf(withParent)?.slice(1, 3)).toEqual(["firstName", "lastName"]);
    expect(fieldsOf(withParent)).not.toContain("personName");
  });

  it("stay a name when one stands alone", () => {
    const alone = people.map(([id = "", , surname = "", ...others]) => [id, surname, ...others]);
    expect(fieldsOf(alone)).not.toContain("lastName");
    expect(fieldsOf(alone)?.[1]).toBe("personName");
  });

  it("tell by their names what the other sheets call Who for", () => {
    const [, deals] = mapped({
      People: people,
      Money: [
        ["Inv no", "Raised", "Who for", "Amount"],
        ...first.map((name, i) => [`24/${101 + i}`, 45300 + i, `${name} ${last[i]}`, 50 + i]),
      ],
    });
    expect(deals?.columns[2]).toMatchObject({ heading: "Who for", field: "personName" });
  });

  it("are as the user says", () => {
    const overrides = [{ sheet: "People", heading: "First name", field: "personName" as const }];
    expect(fieldsOf(people, { overrides })?.slice(1, 3)).toEqual(["personName", "contactName"]);
    const other = people.map((row, i) =>
      i === 0 ? ["Client no.", "Nombre", "Surname", "Email", "Town"] : row,
    );
    const named = [{ sheet: "People", heading: "Nombre", field: "firstName" as const }];
    expect(fieldsOf(other, { overrides: named })?.slice(1, 3)).toEqual(["firstName", "lastName"]);
  });

  it("are read as halves where an older session kept them as name and contact", () => {
    const headings = ["Client no", "First name", "Surname"].map((heading) => ({ heading }));
    const kept = {
      role: "customers" as const,
      fields: [
        { heading: "clientno", field: "customerId" as const },
        { heading: "firstname", field: "personName" as const },
        { heading: "surname", field: "contactName" as const },
      ],
    };
    expect(savedFor([kept], headings)?.fields.map(({ field }) => field)).toEqual([
      "customerId",
      "firstName",
      "lastName",
    ]);
    const chosen = {
      ...kept,
      fields: kept.fields.map((entry) => (entry.field === "contactName" ? { ...entry, field: null } : entry)),
    };
    expect(savedFor([chosen], headings)).toBe(chosen);
  });
});
