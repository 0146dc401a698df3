import { recogniseSheets } from "../../../../../src/core/adopt/recogniseSheets";
import type { CellValue } from "../../../../../src/core/sheets/cell";

/** The field of the first column of a customer list with this heading and these names. */
function fieldOf(heading: string, names: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const rows: CellValue[][] = [
    [heading, "phone", "city", ...Object.keys(more)],
    ...names.map((name, i) => [name, `310-555-01${10 + i}`, "los angeles", ...Object.values(more)]),
  ];
  const head = { sheet: "s", firstRow: 1, firstColumn: 0, rows };
  const [mapping] = recogniseSheets(
    [{ sheet: "s", visible: true, head, lastRow: rows.length, lastColumn: rows[0]?.length ?? 0, tables: [] }],
    { chosen: [{ sheet: "s", role: "customers", headerRow: 1 }] },
  );
  return mapping?.columns[0]?.field;
}

describe("a column headed only by Name", () => {
  it("names companies when its cells do not look like persons", () => {
    expect(
      fieldOf("name", [
        "arnie mortons of chicago",
        "hotel bel-air",
        "cafe bizou",
        "art's delicatessen",
        "campanile",
      ]),
    ).toBe("companyName");
  });

  it("names companies by their forms", () => {
    expect(
      fieldOf("name", ["AGILENT TECHNOLOGIES, INC.", "AKZO NOBEL NV", "Acme Ltd", "Bolt Corp.", "Zed LLC"]),
    ).toBe("companyName");
  });

  it("names places of business though many of them are two words such as persons have", () => {
    const shops = ["Ann Sather", "Winton Deli", "Jade Garden", "Las Fuentes", "Mazza Luna", "Chez Nanou"];
    expect(fieldOf("NAME", [...shops, "Mullen's on Clark", "Sake Lounge", "La Brioche", "Thank Pho"])).toBe(
      "companyName",
    );
  });

  it("names persons of Latin names", () => {
    const persons = ["Ann Sather", "Winton Dale", "Jade Garner", "Mary O'Neil", "Hugo de Luna", "Ian Bell"];
    expect(fieldOf("Name", persons)).toBe("personName");
  });

  it("names persons with accents and particles", () => {
    const persons = [
      "José García",
      "Jürgen Müller",
      "Ludwig van Beethoven",
      "Émile Zola",
      "Ana da Silva Souza",
    ];
    expect(fieldOf("Name", persons)).toBe("personName");
  });

  it("names persons when they do", () => {
    expect(fieldOf("姓名", ["王小明", "李建国", "赵雪", "陈佳怡", "周伟"])).toBe("personName");
  });
});

describe("firms called like persons", () => {
  const shops = ["Blumen Weber", "Bakkerij Jansen", "Tuincentrum de Vries", "Marijke Smits", "Fleurs Petit"];

  it("are firms under a heading that says so, beside the people to talk to there", () => {
    expect(fieldOf("Firma / Company", shops, { Contact: "Ann Lee" })).toBe("companyName");
    expect(fieldOf("公司名称", ["张明", "李建国", "赵雪", "陈佳怡"], { 联系人: "王小明" })).toBe(
      "companyName",
    );
  });

  it("may be persons under a heading that says customer, and where nobody else is named", () => {
    expect(fieldOf("Customer name", shops, { Contact: "Ann Lee" })).toBe("personName");
    expect(fieldOf("Company", shops)).toBe("personName");
  });
});

describe("a customer list without a name", () => {
  const clinics = ["Bright Smile", "Harbour Dental", "Family Care", "Old Town", "Riverside"];

  it("is named by the first column headed as a name of anything", () => {
    expect(fieldOf("Clinic name", clinics)).toBe("companyName");
    expect(fieldOf("站点名称", ["一号站", "滨江站", "老城站", "新港站", "东门站"])).toBe("companyName");
  });

  it("is named under title where nobody holds the job, and the titles differ", () => {
    expect(fieldOf("title", clinics)).toBe("companyName");
    expect(fieldOf("title", ["Manager", "Director", "Manager", "Manager", "Director"])).toBe("jobTitle");
    expect(fieldOf("Title", clinics, { Name: "Ann Lee" })).not.toBe("companyName");
  });

  it("is named so beside the contacts of its customers", () => {
    expect(fieldOf("Clinic name", clinics, { Contact: "Ann Lee" })).toBe("companyName");
  });

  it("is not named by what customers buy, nor by a column of few kinds", () => {
    expect(fieldOf("Programme", clinics)).not.toBe("companyName");
    expect(fieldOf("Program name", clinics)).not.toBe("companyName");
    expect(fieldOf("产品名称", ["软管", "法兰", "阀门", "泵体", "密封圈"])).not.toBe("companyName");
    expect(fieldOf("Plan name", ["gold", "gold", "gold", "gold", "gold"])).not.toBe("companyName");
  });

  it("leaves such a column alone beside one that names the customers", () => {
    expect(fieldOf("Clinic name", clinics, { Company: "Acme Dental Ltd" })).not.toBe("companyName");
    expect(fieldOf("School name", clinics, { "Full name": "Ann Lee" })).not.toBe("companyName");
  });
});

describe("two columns that name the customers", () => {
  const heading = ["Customer (Eng.)", "公司名稱（中文）", "phone"];
  const rows = (chinese: (i: number) => string) =>
    Array.from({ length: 12 }, (_, i) => [`Wah Nam ${i} Ltd`, chinese(i), `310-555-01${10 + i}`]);
  const fieldsOf = (body: readonly (readonly CellValue[])[]) => {
    const all = [heading, ...body];
    const head = { sheet: "s", firstRow: 1, firstColumn: 0, rows: all };
    const [mapping] = recogniseSheets(
      [{ sheet: "s", visible: true, head, lastRow: all.length, lastColumn: 2, tables: [] }],
      { chosen: [{ sheet: "s", role: "customers", headerRow: 1 }] },
    );
    return mapping?.columns.map(({ field }) => field).slice(0, 2);
  };

  it("are the name and its short form, the fuller first", () => {
    expect(fieldsOf(rows((i) => (i % 3 === 0 ? "" : `華南${i}有限公司`)))).toEqual([
      "companyName",
      "shortName",
    ]);
  });

  it("stay as their headings say where both are full", () => {
    expect(fieldsOf(rows((i) => `華南${i}有限公司`))?.at(1)).toBe("companyName");
  });
});

describe("a bare name beside a column of companies", () => {
  const firms = [
    "Nick's Plumbing",
    "Rapid Response AC",
    "Quigley Heating",
    "Du-West Air",
    "EZ Comfort",
    "ACS Commercial",
  ];
  const fieldsOf = (heading: string, companies: readonly string[]) => {
    const rows = [
      [heading, "company_name", "phone"],
      ...firms.map((firm, i) => [firm, companies[i] ?? "", `310-555-01${10 + i}`]),
    ];
    const head = { sheet: "s", firstRow: 1, firstColumn: 0, rows };
    const [mapping] = recogniseSheets(
      [{ sheet: "s", visible: true, head, lastRow: rows.length, lastColumn: 2, tables: [] }],
      { chosen: [{ sheet: "s", role: "customers", headerRow: 1 }] },
    );
    return mapping?.columns.map(({ field }) => field).slice(0, 2);
  };
  const longer = firms.map((firm) => `${firm} LLC`);

  it("is the name where it says the same and names more of them", () => {
    expect(fieldsOf("name", longer.slice(0, 5))).toEqual(["companyName", "shortName"]);
  });

  it("is not where it names no more of them, or somebody else", () => {
    expect(fieldsOf("name", longer)?.at(1)).toBe("companyName");
    const others = ["Ann Lee Corp", "Bob May Inc", "Cy Fox Ltd", "Di Poe Co", "Eve Orr Corp"];
    expect(fieldsOf("name", others)?.at(1)).toBe("companyName");
  });

  it("is not under a heading that says whose name it is", () => {
    expect(fieldsOf("owner name", longer.slice(0, 5))?.at(1)).toBe("companyName");
  });
});

describe("half a name that stands alone", () => {
  const persons = ["Laurent Dagenais", "Guy Marois", "Beaufort Lesage", "Russell Durand", "Alexis Riel"];

  it("is the whole one where its cells hold one", () => {
    expect(fieldOf("nom", persons)).toBe("personName");
    expect(fieldOf("Nombre", persons)).toBe("personName");
    expect(
      fieldOf("nom", ["BLOB", "20 sports occitane", "chabe limousine", "majestic line", "Hôtel de 3 rues"]),
    ).toBe("companyName");
  });

  it("stays half a name over single words, and beside its other half", () => {
    expect(fieldOf("nom", ["Dagenais", "Marois", "Lesage", "Durand", "Riel"])).toBe("lastName");
    expect(
      fieldOf("Nombre", ["Ana María", "José Luis", "Juan Carlos", "Luz Elena"], { Apellido: "Gómez" }),
    ).toBe("firstName");
  });
});
